/**
 * Where the control that has the focus goes away, or can't be used any more, a title takes it: the page's, if that is another one
 * by then, else that of the nearest part of the page that is left. Otherwise the next press of Tab would begin at the top of the
 * page, and a screen reader would say nothing.
 */
export function keepFocus(): void {
  /** What last had the focus, and what it stood in, from the inside out. */
  let path: readonly Element[] = [];
  let page: string | null = null;
  addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? [target, ...around(target)] : [];
    page = pageTitle()?.textContent ?? null;
  });
  new MutationObserver(() => {
    const [held, ...parts] = path;
    if (held === undefined || (held.isConnected && !held.matches(":disabled"))) return;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== null && activeElement !== held) return;
    const here = pageTitle();
    const title = here?.textContent === page ? nearestTitle(parts) : here;
    if (title == null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

function around({ parentElement }: Element): Element[] {
  return parentElement === null ? [] : [parentElement, ...around(parentElement)];
}

function pageTitle(): HTMLElement | null {
  return document.querySelector("h1");
}

function nearestTitle(parts: readonly Element[]): HTMLElement | null {
  const titles = parts.filter((part) => part.isConnected).map((part) => part.querySelector<HTMLElement>("h1, h2, h3"));
  return titles.find((title) => title !== null) ?? null;
}
