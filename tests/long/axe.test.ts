import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { lessonFile, type OwnLesson } from "../../shared/content/lessons/own.ts";
import type { Moment } from "../../shared/game/phase.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { LAST_BEAT } from "../../shared/rules/beats.ts";
import { type Form, Inspection } from "../support/browser/inspection.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Host } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** The smallest phone, dark, and an ordinary one, light and with its text spaced. */
const DOOR: readonly Form[] = [
  { width: 320, height: 480, theme: "dark", target: 48 },
  { width: 360, height: 640, theme: "light", target: 48, spaced: true, axe: "colours" },
];
/** The same for a page behind the door, which begins at its title. */
const PHONE = DOOR.map((form) => ({ ...form, focused: true }) as const);

/** Everything that a phone can show, in two short blocks: training bites at once, so that there is an override. */
const EVERYTHING = {
  title: "Everything",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    {
      scenario: "free-and-paid",
      treatment: {
        rounds: 2,
        deployment: 2,
        freeShare: 1,
        conflictShare: 1,
        trainingStrength: 0.95,
        flagAccuracy: 0.9,
      },
    },
    {
      scenario: "token-audits",
      treatment: {
        rounds: 1,
        deployment: 0,
        freeShare: 0,
        conflictShare: 1,
        objection: "on",
        scratchpad: "visible",
        auditTokens: 1,
      },
    },
  ],
  script: {},
};

async function device(width: number, height: number): Promise<Page> {
  const context = await browser.context({
    viewport: { width, height },
    reducedMotion: "reduce",
    hasTouch: width < 600,
  });
  return context.newPage();
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

async function tap(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).first().click();
}

/** Says of all models what this trainer expects. */
async function predict(page: Page, choice: "Comply" | "Refuse"): Promise<void> {
  for (const radio of await page.getByRole("radio", { name: choice }).all()) await radio.check({ force: true });
}

async function punishAll(page: Page): Promise<void> {
  const punish = button(page, /^Punish/);
  for (let left = await punish.count(); left > 0; left--) await punish.first().click();
}

/** Two people in the one lab of a classroom, a model and a trainer, at real phones that look as they go. */
class Pair {
  readonly created: Created;
  readonly host: Host;
  readonly model: Page;
  readonly trainer: Page;
  readonly #inspection: Inspection;

  private constructor(created: Created, host: Host, pages: readonly [Page, Page], inspection: Inspection) {
    this.created = created;
    this.host = host;
    [this.model, this.trainer] = pages;
    this.#inspection = inspection;
  }

  /** Joins, and reads the first card to know who is what. */
  static async join(lesson: object, pages: readonly [Page, Page], inspection: Inspection, inLobby = async () => {}) {
    const created = await server.create({ lesson: lessonFile(lesson as OwnLesson), seed: seedFromNumber(3) });
    const host = await Host.open(server.url, created.code, created.key);
    for (const page of pages) await new Phone(page).joinFromQr(`${server.url}/${created.code}`);
    await inLobby();
    await host.goOn();
    for (const page of pages) await button(page, "Next").waitFor();
    const isFirst = (await pages[0].locator("main").innerText()).includes("You are a model");
    return new Pair(created, host, isFirst ? pages : [pages[1], pages[0]], inspection);
  }

  get pages(): readonly Page[] {
    return [this.model, this.trainer];
  }

  look(page: Page, state: string): Promise<void> {
    return this.#inspection.look(page, state, PHONE);
  }

  /** Looks at both, once each shows its page of this moment. */
  async both(state: string): Promise<void> {
    await this.look(this.model, `model, ${state}`);
    await this.look(this.trainer, `trainer, ${state}`);
  }

  /** Goes on until this phase begins, and looks at both: they show these titles, and the focus is there. */
  async goTo(phase: Moment["phase"], state: string, model: string | RegExp, trainer = model): Promise<void> {
    await this.host.goTo(phase);
    for (const [page, name] of [
      [this.model, model],
      [this.trainer, trainer],
    ] as const) {
      const title = page.getByRole("heading", { level: 1, name });
      await title.waitFor();
      const where = await page.evaluate(() => document.activeElement?.tagName);
      if (where !== "H1") this.#inspection.faults.push(`${state}: the focus is on ${where}`);
    }
    await this.both(state);
  }

  async end(): Promise<void> {
    await this.host.order({ type: "close" });
    // Connections stay for minutes, for those who still look at it.
    await this.host.at("closed");
  }
}

test("what axe and a look at the layout would find is found", async () => {
  const page = await device(360, 640);
  await page.goto(server.url);
  await button(page, "Join").waitFor();
  await page.evaluate(() => {
    const bad = Object.assign(document.createElement("p"), { textContent: "x".repeat(90), className: "bad" });
    bad.style.color = "#555";
    document.querySelector("main")?.append(bad, document.createElement("img"), document.createElement("button"));
  });
  const inspection = new Inspection();
  await inspection.look(page, "door", DOOR);
  for (const fault of ["color-contrast", "image-alt", "button-name", "leaves the page", " × 6"]) {
    expect(inspection.faults).toContainEqual(expect.stringContaining(fault));
  }
  await page.context().close();
});

test("a phone at the door", async () => {
  const inspection = new Inspection();
  const look = (state: string) => inspection.look(page, state, DOOR);
  const typed = await server.create({ names: "typed" });
  const page = await device(360, 640);
  await page.goto(server.url);
  await look("door");
  await page.getByLabel("Code from the screen").fill("ZZZZZZ");
  await tap(page, "Join");
  await page.getByText("No classroom has this code").waitFor();
  await look("wrong code");
  await page.getByLabel("Code from the screen").fill(typed.code);
  await page.getByRole("textbox", { name: "Your name here" }).waitFor();
  await look("typed name");
  await tap(page, "I was here before");
  await look("way back");
  await page.goto(`${server.url}/${typed.code}`);
  await look("from the QR code");
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("phones in every phase, of a model and of a trainer", async () => {
  const inspection = new Inspection();
  const pages = [await device(360, 640), await device(360, 640)] as const;
  const pair = await Pair.join(EVERYTHING, pages, inspection, async () => {
    const [page] = pages;
    await inspection.look(page, "lobby", PHONE);
    await tap(page, "Menu");
    await inspection.look(page, "menu", PHONE);
    await tap(page, "Leave");
    await inspection.look(page, "menu, leaving", PHONE);
    await tap(page, "Stay");
  });
  const { host, model, trainer } = pair;
  for (let card = 1; card <= 4; card++) {
    await pair.both(`card ${card}`);
    for (const page of pages) await tap(page, "Next");
  }
  await pair.both("comprehension");
  for (const page of pages) {
    await page.keyboard.press("1");
    await tap(page, "Sure");
  }
  await pair.both("comprehension, answered");
  for (const page of pages) await tap(page, "Ready");
  await pair.both("ready");

  await host.goTo("check");
  await model.getByText("Question 1 of 4").waitFor();
  await pair.look(model, "check");
  await model.keyboard.press("1");
  await pair.look(model, "check, chosen");
  await tap(model, "Sure");
  await model.getByText("Your answer is in.").waitFor();
  await pair.look(model, "check, answered");

  await pair.goTo("decide", "decide", /free tier/, "What will they do?");
  await tap(model, "Refuse");
  await pair.look(model, "chosen");
  await tap(model, "Lock in");
  await predict(trainer, "Comply");
  await pair.look(trainer, "predicted");
  await tap(trainer, "Lock in");
  await pair.both("locked in");
  await pair.goTo("judge", "judge", "Why?", "Judge what you saw");
  await tap(model, "Note");
  await pair.look(model, "note");
  await model.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await model.getByRole("radio").first().check({ force: true });
  await tap(model, "Done");
  await model.getByText("Waiting for the others.").waitFor();
  await pair.look(model, "why, told");
  await punishAll(trainer);
  await pair.look(trainer, "judged");
  await pair.goTo("outcome", "outcome", "Your refusal held.", "Training done.");
  await model.locator("[aria-live=polite]").getByText("Your refusal held.").waitFor();

  await host.goTo("decide", 1);
  await tap(model, "Refuse");
  await host.order({ type: "pause" });
  await model.getByText("Paused by your instructor.").waitFor();
  await pair.both("paused");
  await host.order({ type: "resume" });
  await pair.goTo("outcome", "override", /Training has taken hold/, "Training done.");
  await model.locator("[aria-live=assertive]").getByText("You meant to refuse. Training has taken hold.").waitFor();
  await pair.goTo("deployment", "deployment", "You are deployed", "A last prediction");
  await tap(model, "Refuse");
  await predict(trainer, "Comply");
  await model.getByText("Your order is given.").waitFor();
  await pair.both("deployment, ordered");
  await pair.goTo("reveal", "dark", "Look at the screen.");
  await host.order({ type: "stepReveal", from: host.view.moment, beat: LAST_BEAT });
  for (const page of pages) await page.getByText("your story").waitFor();
  await pair.both("story");

  await pair.goTo("decide", "decide, may object", /paid tier/, "What will they do?");
  await tap(model, "Object");
  await tap(model, "Lock in");
  await model.getByRole("heading", { name: "Why?" }).waitFor();
  await pair.look(model, "why, read by the trainer");
  await trainer.getByRole("switch").first().click();
  await pair.look(trainer, "audit");
  await pair.goTo("judge", "judge an objection", "Waiting for the others.", /judge/i);
  await pair.goTo("outcome", "objection", "Your objection was reported.", "Training done.");
  await pair.goTo("debrief", "debrief", "The debrief");
  await tap(model, "A few more questions");
  await model.getByText("Question 1 of 4").waitFor();
  await model.keyboard.press("1");
  await tap(model, "Sure");
  await pair.look(model, "check again, answered");
  await pair.end();
  await model.getByText("This classroom has ended.").waitFor();
  await pair.look(model, "closed");
  for (const page of pages) await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test.each([1, 4] as const)(
  "the phone of a trainer of %i, with something to judge and without",
  async (modelsPerLab) => {
    const inspection = new Inspection();
    const pages = [await device(360, 640), await device(360, 640)] as const;
    const blocks = [{ scenario: "free-and-paid", treatment: { rounds: 4, freeShare: modelsPerLab === 1 ? 0 : 0.5 } }];
    const pair = await Pair.join({ ...EVERYTHING, check: false, modelsPerLab, blocks }, pages, inspection);
    await pair.host.goTo("decide");
    await pair.trainer.getByRole("heading", { name: /^What will/ }).waitFor();
    await pair.look(pair.trainer, "decide");
    await pair.host.goTo("judge");
    await pair.trainer.getByRole("heading", { name: /judge/i }).waitFor();
    await pair.look(pair.trainer, "judge");
    await pair.end();
    for (const page of pages) await page.context().close();
    expect(inspection.faults).toEqual([]);
  },
);

test("phones to which something happens", async () => {
  const inspection = new Inspection();
  const pages = [await device(360, 640), await device(360, 640)] as const;
  const pair = await Pair.join({ ...EVERYTHING, check: false }, pages, inspection);
  const { host, model, trainer, created } = pair;
  const address = `${server.url}/${created.code}`;
  await host.goTo("decide");

  const late = await device(360, 640);
  await late.goto(address);
  await tap(late, "Join");
  await late.getByRole("heading", { name: "You are in" }).waitFor();
  await pair.look(late, "late");
  const seat = Math.max(...host.view.people.map((person) => person.seat));
  await host.order({ type: "freeSeat", seat });
  await late.getByRole("heading", { name: "Your seat was given back" }).waitFor();
  await pair.look(late, "freed");

  await model.context().setOffline(true);
  await model.getByText("No connection. Trying again. Your choice is safe.").waitFor();
  await pair.look(model, "offline");
  await tap(model, "Refuse");
  await host.order({ type: "pause" });
  await model.context().setOffline(false);
  await model.getByText("That did not work.").waitFor();
  await pair.look(model, "error");
  await host.order({ type: "resume" });
  await trainer.getByText("Paused by your instructor.").waitFor({ state: "hidden" });

  await trainer.context().setOffline(true);
  await predict(trainer, "Comply");
  await tap(trainer, "Lock in");
  await host.goTo("judge");
  await trainer.context().setOffline(false);
  await trainer.getByText("That round is over. Your stand-in played it.").waitFor();
  await pair.look(trainer, "round over");

  const second = await model.context().newPage();
  await second.goto(address);
  await second.getByText(/is open in another tab/).waitFor();
  await inspection.look(second, "door, open in another tab", PHONE);
  await tap(second, /^Continue as/);
  await model.getByRole("heading", { name: "You play somewhere else" }).waitFor();
  await pair.look(model, "second tab");
  await pair.end();
  for (const page of [...pages, late]) await page.context().close();
  expect(inspection.faults).toEqual([]);
});
