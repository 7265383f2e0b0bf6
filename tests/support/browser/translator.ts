import type { BrowserContext, Page } from "playwright-core";

/**
 * How a translator goes about it. `each`: every text is replaced by an element with another text in it, as in Chrome. `sentence`:
 * the same, but texts that stand side by side become one. `emptied`: the same, but the rest of them stay and say nothing. `plain`:
 * what takes a text's place is a text, as in Safari. `inside`: the text stays, hidden in an element of the translator's. `late`: as
 * `each`, after a while.
 */
export const MANNERS = ["each", "sentence", "emptied", "plain", "inside", "late"] as const;
export type Manner = (typeof MANNERS)[number];

/**
 * Translates a page as browsers do, and goes on with whatever comes anew. Runs in the page, and leaves the words as they are: that
 * something was translated shows in what it stands in, a `font`.
 */
export function translate(manner: Manner): void {
  const made = new WeakSet<Node>();
  const isKept = (node: Text) =>
    made.has(node) ||
    node.data.trim() === "" ||
    node.parentElement === null ||
    node.parentElement.closest("script, style, svg, [translate=no], .notranslate, font") !== null;

  const replace = (node: Text) => {
    if (isKept(node)) return;
    const together = [node];
    const joins = manner === "sentence" || manner === "emptied";
    for (let next = node.nextSibling; joins && next instanceof Text; next = next.nextSibling) together.push(next);
    const copy = document.createTextNode(together.map(({ data }) => data).join(""));
    made.add(copy);
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(copy);
    outer.append(inner);
    node.replaceWith(manner === "plain" ? copy : outer);
    for (const rest of together.slice(1)) {
      if (manner === "sentence") rest.remove();
      else rest.data = "";
    }
    if (manner !== "inside") return;
    const hiding = document.createElement("font");
    hiding.hidden = true;
    hiding.append(node);
    outer.prepend(hiding);
  };
  const later = new MessageChannel();
  const waiting: Text[] = [];
  later.port1.onmessage = () => {
    for (const node of waiting.splice(0)) replace(node);
  };
  const take = (node: Node) => {
    if (node instanceof Text && manner === "late") {
      waiting.push(node);
      later.port2.postMessage(null);
    } else if (node instanceof Text) replace(node);
    else for (const child of [...node.childNodes]) take(child);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") take(target);
      for (const node of addedNodes) take(node);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
  take(document);
}

/**
 * Has every page of a context translated, and looks before every picture that is painted whether the page shows what it should.
 * Returns what was wrong, as it is found: a line for each fault and page.
 */
export async function translated(context: BrowserContext): Promise<ReadonlySet<string>> {
  const faults = new Set<string>();
  await context.exposeBinding("tellFault", ({ page }, fault: string) =>
    faults.add(`${new URL(page.url()).pathname}: ${fault}`),
  );
  context.on("page", (page) => page.on("pageerror", (error) => faults.add(`${page.url()}: ${error.message}`)));
  await context.addInitScript(translate, "each" as const);
  await context.addInitScript(watchForFaults);
  return faults;
}

/** How many texts of a page have been translated. */
export function translatedTexts(page: Page): Promise<number> {
  return page.locator("#page font > font").count();
}

declare global {
  interface Window {
    tellFault(fault: string): void;
  }
}

/** Holds what every element shows against what Preact has last rendered in it. Runs in the page. */
function watchForFaults(): void {
  interface Rendered {
    readonly type: unknown;
    readonly props: unknown;
    readonly __k?: readonly (Rendered | null)[] | null;
    readonly __e?: Node | null;
  }
  type Content = string | Node;
  /** Texts that follow each other are one, and one that says nothing is none. */
  const joined = (contents: readonly Content[]): Content[] => {
    const all: Content[] = [];
    for (const content of contents) {
      const last = all.at(-1);
      if (typeof content === "string" && typeof last === "string") all[all.length - 1] = last + content;
      else if (content !== "") all.push(content);
    }
    return all;
  };
  const meant = ({ __k: children }: Rendered): Content[] =>
    (children ?? []).flatMap((child) => {
      if (child === null) return [];
      if (child.type === null) return [String(child.props)];
      return typeof child.type === "function" ? meant(child) : (child.__e ?? []);
    });
  const shown = (element: Node): Content[] =>
    [...element.childNodes].map((node) =>
      node instanceof Text || node.nodeName === "FONT" ? (node.textContent ?? "") : node,
    );
  const inWords = (contents: readonly Content[]) =>
    contents.map((content) => (typeof content === "string" ? content : `<${content.nodeName}>`)).join("");

  const told = new Set<string>();
  const tell = (fault: string) => {
    if (told.has(fault)) return;
    told.add(fault);
    window.tellFault(fault);
  };
  const look = (element: Node, rendered: Rendered) => {
    const [is, should] = [joined(shown(element)), joined(meant(rendered))];
    if (should.length > 0 && !(is.length === should.length && is.every((content, n) => content === should[n]))) {
      tell(`shows “${inWords(is)}” instead of “${inWords(should)}”`);
    }
    for (const node of element.childNodes) {
      const kept = node.parentElement?.closest("svg, [translate=no]") != null;
      if (node instanceof Text && node.data.trim() !== "" && !kept) tell(`leaves “${node.data}” untranslated`);
    }
    const descend = ({ __k: children }: Rendered) => {
      for (const child of children ?? []) {
        if (child === null || child.type === null) continue;
        if (typeof child.type === "function") descend(child);
        else if (child.__e != null) look(child.__e, child);
      }
    };
    descend(rendered);
  };
  const lookAgain = () => {
    const page: (Element & { __k?: Rendered | null }) | null = document.getElementById("page");
    if (page?.__k != null) look(page, page.__k);
    requestAnimationFrame(lookAgain);
  };
  requestAnimationFrame(lookAgain);
}
