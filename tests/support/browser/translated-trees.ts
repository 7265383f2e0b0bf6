import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { type Manner, translate } from "./translator.ts";

const ORIGIN = "http://trees.test";
const OWN = new URL("../../../client/ui/translation.ts", import.meta.url).pathname;
/** What the page is made of: Preact, and what keeps a page true. */
const SOURCE = `
  import { Component, Fragment, h, render } from "preact";
  import { keepTrueWhenTranslated } from ${JSON.stringify(OWN)};
  const container = document.body.appendChild(document.createElement("main"));
  keepTrueWhenTranslated(container);
  Object.assign(window, { Component, Fragment, h, render, container });
`;

/** Something to render: a text, nothing, or an element. */
export type Tree = string | null | Branch;

interface Branch {
  /** "" for nothing but its children. */
  readonly tag: string;
  readonly key: number | null;
  readonly children: readonly Tree[];
}

/** What two parts of a page render, beside each other and with texts around them. */
export type Step = readonly [one: readonly Tree[], other: readonly Tree[], ticks: number];

interface Kit {
  readonly Component: typeof import("preact").Component;
  readonly Fragment: typeof import("preact").Fragment;
  readonly h: (type: unknown, props: unknown, ...children: unknown[]) => never;
  readonly render: typeof import("preact").render;
  readonly container: HTMLElement;
}

/** What two parts of a page show after one step of many, and what they should; and whether something in it was translated. */
interface Outcome {
  readonly shown: string;
  readonly meant: string;
  readonly translated: boolean;
}

/** The scripts of a page on which Preact and a translator are at work, and nothing else. */
export async function buildTrees(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "trees",
        resolveId: (id) => (id === "trees" ? `${OWN}.trees.js` : null),
        load: (id) => (id === `${OWN}.trees.js` ? SOURCE : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: "trees", output: { format: "iife" } } },
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("Nothing was built.");
  return output.output[0].code;
}

export async function treesPage(browser: Browser, script: string, manner: Manner): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><body><script>${script}</script>` }),
  );
  await page.goto(ORIGIN);
  await page.evaluate(translate, manner);
  return page;
}

/**
 * Renders one step after the other on a page that is translated all the while. Returns for each step what is shown, without the
 * translator's own elements, and what the same would look like by itself; and what went wrong beside.
 */
export function play(page: Page, steps: readonly Step[]) {
  return page.evaluate(async (given) => {
    const { Component, Fragment, h, render, container } = window as unknown as Kit;
    const troubles: string[] = [];
    const onError = ({ message }: ErrorEvent) => troubles.push(message);
    addEventListener("error", onError);
    const rendered = (tree: Tree): unknown => {
      if (tree === null || typeof tree === "string") return tree;
      const { tag, key, children } = tree;
      return h(tag === "" ? Fragment : tag, { key }, ...children.map(rendered));
    };
    const parts: InstanceType<typeof Component<unknown, { trees: readonly Tree[] }>>[] = [];
    class Part extends Component<{ trees: readonly Tree[] }, { trees: readonly Tree[] }> {
      override state = { trees: this.props.trees };
      override componentDidMount() {
        parts.push(this);
      }
      override render() {
        return h(Fragment, null, ...this.state.trees.map(rendered));
      }
    }
    const whole = ([one, other]: Step) =>
      h("p", null, "Before ", h(Part, { trees: one }), " between ", h(Part, { trees: other }), " after");
    /** Without what a translator put there, and with texts joined that stand side by side. */
    const plain = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches("font[hidden]")) return "";
      const inside = [...node.childNodes].map(plain).join("");
      return node.localName === "font" ? inside : `<${node.localName}>${inside}</${node.localName}>`;
    };

    const [first, ...rest] = given;
    if (first === undefined) throw new Error("There are no steps.");
    render(whole(first), container);
    const outcomes: Outcome[] = [];
    const { port1, port2 } = new MessageChannel();
    const settle = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    for (const step of [first, ...rest]) {
      parts[0]?.setState({ trees: step[0] });
      // The other part comes while the translator is at work on the first, or after.
      for (let tick = 0; tick < step[2]; tick++) await Promise.resolve();
      parts[1]?.setState({ trees: step[1] });
      for (let turn = 0; turn < 4; turn++) await settle();
      const twin = document.createElement("main");
      render(whole(step), twin);
      outcomes.push({
        shown: plain(container),
        meant: plain(twin),
        translated: container.querySelector("font") !== null,
      });
    }
    render(null, container);
    removeEventListener("error", onError);
    return { outcomes, troubles };
  }, steps);
}
