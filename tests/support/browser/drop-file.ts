import type { Page } from "playwright-core";

/** Drops a file on a page, as from a folder. Gives whether the page keeps the browser from opening the file in its place. */
export function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<boolean> {
  return page.evaluate(
    ([name, content]) => {
      const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const kept = ["dragover", "drop"].map((type) => {
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
        return !document.body.dispatchEvent(event);
      });
      return kept.every((each) => each);
    },
    [name, Buffer.from(content).toString("base64")] as const,
  );
}
