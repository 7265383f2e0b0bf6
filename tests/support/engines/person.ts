import { type Tab, until } from "./engine.ts";

/** What every step needs in the page: what is shown, and what it is called. */
const TOOLS = `
  const plain = (text) => text.replace(/\\s+/g, " ").trim();
  const shown = (element) => element.getClientRects().length > 0;
  const named = (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return copy.textContent;
  };
  const called = (element) => plain(element.getAttribute("aria-label") ?? named(element));
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const text = () => plain(document.body.innerText);
`;

/** Somebody who plays in a browser of whatever make, as \`Phone\` does in Chromium. As a model: complies when told free, else refuses. */
export class Person {
  readonly tab: Tab;
  /** What the briefing said, card by card, by what the person was. */
  readonly briefings = new Map<string, string[]>();

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async join(url: string, code: string): Promise<void> {
    await this.tab.go(url);
    await this.#do(
      "a place for the code",
      `const field = all("input")[0];
       if (field === undefined) return false;
       Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, ${JSON.stringify(code)});
       field.dispatchEvent(new Event("input", { bubbles: true }));
       return true;`,
    );
    await this.press("Join");
    await this.see("Your way back");
  }

  async readBriefing(): Promise<void> {
    const cards: string[] = [];
    for (let card = 1; card < 4; card++) {
      cards.push(await this.#card(cards.at(-1)));
      await this.press("Next");
    }
    cards.push(await this.#card(cards.at(-1)));
    // The question about training is asked before the first block only.
    const steps = `return all("button").map(called).find((name) => ["Next", "Ready"].includes(name));`;
    if ((await this.#do("a way on", steps)) === "Next") {
      await this.press("Next");
      await this.#choose("7 of 10");
      await this.press("Sure");
    }
    await this.press("Ready");
    await this.see("Ready.");
    const role = cards.join(" ").includes("You train models") ? "trainer" : "model";
    this.briefings.set(role, cards);
  }

  async decide(): Promise<void> {
    const isModel = await this.#do(
      "a decision to make",
      `if (/What will (they|it) do/.test(text())) return { model: false };
       return all("button").some((each) => called(each) === "Comply") && { model: true };`,
    );
    if (isModel.model) {
      const isFree = await this.tab.run<boolean>(`(() => { ${TOOLS} return text().includes("free tier"); })()`);
      await this.press(isFree ? "Comply" : "Refuse");
    } else {
      await this.#choose("Comply");
    }
    await this.press("Lock in");
    await this.see("Locked in.");
  }

  async judge(): Promise<void> {
    const what = await this.#do(
      "something to judge",
      `const found = /Waiting for the others\\.|Why\\?|Judge what you saw|Nothing to judge/.exec(text());
       return found !== null && { says: found[0] };`,
    );
    if (what.says === "Why?") {
      await this.#choose("Because of what training would do to me");
      await this.press("Done");
      return this.see("Waiting for the others.");
    }
    if (what.says !== "Judge what you saw") return;
    await this.#do(
      "everything judged",
      `const reward = all("button").find((each) => called(each).startsWith("Reward +1"));
       reward?.click();
       return text().includes("All judged.");`,
    );
  }

  async deploy(): Promise<void> {
    const isModel = await this.#do(
      "a deployment",
      `if (text().includes("A last prediction")) return { model: false };
       return all("button").some((each) => called(each) === "Refuse") && { model: true };`,
    );
    if (isModel.model) await this.press("Refuse");
    else await this.#choose("Comply");
    await this.see("until time is up");
  }

  async press(name: string): Promise<void> {
    await this.#do(
      `a button "${name}"`,
      `const button = all("button").find((each) => called(each) === ${JSON.stringify(name)} && !each.disabled);
       button?.click();
       return button !== undefined;`,
    );
  }

  async see(text: string): Promise<void> {
    await this.#do(`"${text}"`, `return text().includes(${JSON.stringify(text)});`);
  }

  /** Chooses this in every group that has it, one after the other. */
  async #choose(label: string): Promise<void> {
    await this.#do(
      `"${label}" to choose`,
      `const fitting = all("label").filter((each) => plain(each.textContent).includes(${JSON.stringify(label)}));
       const left = fitting.map((each) => each.querySelector("input")).filter((each) => !each.checked);
       left[0]?.click();
       return fitting.length > 0 && left.length === 0;`,
    );
  }

  /** The card that is shown, once it is another one than `before`: a page draws a little after it was pressed. */
  #card(before = ""): Promise<string> {
    const steps = `const isBriefing = all("button").some((each) => ["Next", "Ready"].includes(called(each)));
      const card = isBriefing ? plain(all("main")[0].textContent) : "";
      return card !== "" && card !== ${JSON.stringify(before)} && card;`;
    return this.#do("the next card", steps);
  }

  /** Runs steps in the page until they return something. */
  // biome-ignore lint/suspicious/noExplicitAny: it is what the steps return.
  async #do(what: string, steps: string): Promise<any> {
    try {
      return await until(what, () => this.tab.run(`(() => { ${TOOLS} ${steps} })()`));
    } catch (error) {
      const text = await this.tab.run<string>("document.body.innerText");
      throw new Error(`${this.tab.name}: ${(error as Error).message}\nIt shows:\n${text}`);
    }
  }
}
