import { signal } from "@preact/signals";
import { theme } from "../../ui/settings.ts";

/** Everything, with the parts to look up and to hand out. */
export const EVERYTHING = "everything";

/** The part that is being printed by itself, or everything; null where it is what is read before class. */
export const printed = signal<string | null>(null);

/** Prints one part, by its id, or everything; with null what is read before class, as the browser's own menu does. */
export function printPart(id: string | null): void {
  printed.value = id;
  // Once the page has marked the part.
  requestAnimationFrame(() => {
    unmarkHolders();
    markHolders();
    print();
  });
}

function unmarkHolders(): void {
  for (const holder of document.querySelectorAll("[data-holds-printed]")) holder.removeAttribute("data-holds-printed");
}

/** Marks all that the part to be printed is in: the oldest browsers can't tell by what is inside. */
function markHolders(): void {
  let holder = document.querySelector(".printed")?.parentElement ?? null;
  for (; holder !== null; holder = holder.parentElement) holder.setAttribute("data-holds-printed", "");
}

/** Paper is light, whatever the page is. And what is printed next is again what is read before class. */
export function watchForPaper(): void {
  const dress = (forPaper: boolean) => {
    document.documentElement.dataset.theme = forPaper ? "light" : theme.value;
  };
  addEventListener("beforeprint", () => dress(true));
  addEventListener("afterprint", () => {
    dress(false);
    printed.value = null;
    unmarkHolders();
  });
  const paper = matchMedia("print");
  paper.addEventListener("change", () => dress(paper.matches));
}
