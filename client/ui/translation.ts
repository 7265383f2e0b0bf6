import { options } from "preact";

/** What this file reads of what Preact has rendered. These two names are private to Preact: tests see to it that they hold. */
interface Rendered {
  readonly type: string | ((...args: never[]) => unknown) | null;
  readonly props: unknown;
  /** What is rendered in it. */
  readonly __k?: readonly (Rendered | null)[] | null;
  /** Its node. */
  readonly __e?: ChildNode | null;
}

/** A node that Preact has put into an element; for a text, also what it says. */
interface Own {
  readonly node: ChildNode;
  readonly text: string | null;
}

/**
 * Keeps a page true while the browser translates it. A translator takes texts out of the page and puts others in their place,
 * mostly in elements of its own; Preact goes on changing the texts it made, which nobody sees any more, and puts what is new
 * beside them, which fails or lands in the wrong place.
 *
 * An element that was translated stays as the translator left it until Preact changes a text or a node of its own in it. Then
 * its content becomes what Preact has rendered, and nothing else, for the translator to translate anew. As long as nothing is
 * translated, this only looks at which nodes were removed.
 *
 * Texts have to be rendered: a signal as a child would be written to its text without a render.
 */
export function keepTrueWhenTranslated(page: Element): void {
  /** The elements in which a node of Preact's is not where Preact put it, with what Preact had rendered at the time. */
  let translated: ReadonlyMap<Element, readonly Own[]> = new Map();

  const look = (): void => {
    const before = translated;
    const now = new Map<Element, readonly Own[]>();
    eachParent(page, (parent, own) => {
      const last = before.get(parent);
      if (last !== undefined && !isSame(last, own)) putBack(parent, own);
      if (own.every(({ node }) => node.parentNode === parent)) return;
      if (last === undefined) bearStrayNodes(parent);
      now.set(parent, own);
    });
    for (const parent of before.keys()) if (!now.has(parent)) bearNoMore(parent);
    translated = now;
  };
  const observer = new MutationObserver((records) => {
    if (records.some(takesFromPreact)) look();
  });
  observer.observe(page, { childList: true, subtree: true });

  // What the translator has done must be known before Preact goes on, and Preact's work is held against it at once: nothing is
  // painted in between.
  options.debounceRendering = (render) =>
    queueMicrotask(() => {
      if (observer.takeRecords().some(takesFromPreact)) look();
      try {
        render();
      } finally {
        if (translated.size > 0) look();
      }
    });
}

/** Preact removes texts too, but never has a node move from one element into another. */
function takesFromPreact({ target, removedNodes }: MutationRecord): boolean {
  for (const node of removedNodes) {
    if (node.parentNode !== target && (node instanceof Text || node.isConnected)) return true;
  }
  return false;
}

/** Calls for every element that Preact has rendered, and for the page, with what Preact has rendered directly in it. */
function eachParent(page: Element, visit: (parent: Element, own: readonly Own[]) => void): void {
  const into = (rendered: Rendered, own: Own[]): void => {
    for (const child of rendered.__k ?? []) {
      if (child === null) continue;
      const { type, props, __e: node } = child;
      if (typeof type === "function") into(child, own);
      else if (node != null) own.push({ node, text: type === null ? String(props) : null });
      if (typeof type === "string" && node instanceof Element) within(node, child);
    }
  };
  const within = (parent: Element, rendered: Rendered): void => {
    const own: Own[] = [];
    into(rendered, own);
    visit(parent, own);
  };
  const { __k: whole } = page as Element & { readonly __k?: Rendered | null };
  if (whole != null) within(page, whole);
}

function isSame(one: readonly Own[], other: readonly Own[]): boolean {
  return (
    one.length === other.length && one.every(({ node, text }, n) => node === other[n]?.node && text === other[n]?.text)
  );
}

/** Makes an element hold what Preact has rendered in it, in that order, and nothing else. What is in place is not touched. */
function putBack(parent: Element, own: readonly Own[]): void {
  const nodes = new Set<Node>(own.map(({ node }) => node));
  let at = parent.firstChild;
  for (const { node, text } of own) {
    if (node instanceof Text && text !== null && node.data !== text) node.data = text;
    while (at !== null && !nodes.has(at)) at = at.nextSibling;
    if (at === node) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  for (const node of [...parent.childNodes]) if (!nodes.has(node)) node.remove();
}

/** Has an element take a new node for its last where the one that it should precede has been moved elsewhere, instead of failing. */
function bearStrayNodes(parent: Element): void {
  Object.assign(parent, {
    insertBefore: <T extends Node>(node: T, next: Node | null): T =>
      Node.prototype.insertBefore.call(parent, node, next?.parentNode === parent ? next : null) as T,
    // Preact prefers it, and it fails alike.
    moveBefore: undefined,
  });
}

function bearNoMore(parent: Element): void {
  for (const method of ["insertBefore", "moveBefore"]) Reflect.deleteProperty(parent, method);
}
