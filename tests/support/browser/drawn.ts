import { type ComponentChild, render } from "preact";

/** As much of a node as Preact asks for when it draws a page for the first time. */
class Drawn {
  readonly childNodes: Drawn[] = [];
  readonly style = { setProperty() {} };
  readonly attributes = new Map<string, string>();
  parentNode: Drawn | null = null;
  data = "";
  readonly localName: string;

  constructor(localName: string) {
    this.localName = localName;
  }

  insertBefore(child: Drawn, before: Drawn | null): void {
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
  }

  appendChild(child: Drawn): void {
    this.insertBefore(child, null);
  }

  get firstChild(): Drawn | undefined {
    return this.childNodes[0];
  }

  get text(): string {
    return this.data + this.childNodes.map((child) => child.text).join(" ");
  }

  get labels(): string[] {
    const own = this.attributes.get("aria-label");
    return [...(own === undefined ? [] : [own]), ...this.childNodes.flatMap((child) => child.labels)];
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(): void {}
  addEventListener(): void {}
}

/** What a component shows at first: its text, and the names that it gives its controls. */
export interface Shown {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Draws a component without a browser: nothing is laid out, and no effect runs. */
export function shown(component: ComponentChild): Shown {
  const { document } = globalThis;
  const page = new Drawn("body");
  const drawing = {
    createElementNS: (_: string, name: string) => new Drawn(name),
    createTextNode: (data: string) => Object.assign(new Drawn("#text"), { data }),
  };
  Object.assign(globalThis, { document: drawing });
  try {
    render(component, page as unknown as Element);
  } finally {
    Object.assign(globalThis, { document });
  }
  return { text: page.text, labels: page.labels };
}
