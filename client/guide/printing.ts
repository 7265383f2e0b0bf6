import { signal } from "@preact/signals";
import { theme } from "../ui/settings.ts";

/** The part that is being printed by itself; null where it is all of the guide. */
export const printed = signal<string | null>(null);

/** Prints one part, by its id, or with null everything. */
export function printPart(id: string | null): void {
  printed.value = id;
  // Once the page has marked the part.
  requestAnimationFrame(() => print());
}

/** Paper is light, whatever the page is. And what is printed next is again everything. */
export function watchForPaper(): void {
  const dress = (forPaper: boolean) => {
    document.documentElement.dataset.theme = forPaper ? "light" : theme.value;
  };
  addEventListener("beforeprint", () => dress(true));
  addEventListener("afterprint", () => {
    dress(false);
    printed.value = null;
  });
  const paper = matchMedia("print");
  paper.addEventListener("change", () => dress(paper.matches));
}
