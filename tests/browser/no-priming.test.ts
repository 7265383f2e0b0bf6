import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { primes } from "../../shared/content/priming.ts";
import { LANGUAGES, type Language } from "../../shared/protocol/languages.ts";
import { PAGE_NAMES, type PageName, pageFile } from "../../shared/protocol/pages.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { BuiltPages, stringsIn, type Told } from "../support/browser/built-pages.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Host } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

/** Which pages people may see before a classroom's first reveal, who are not to know yet what it is about. */
const IS_EARLY: Readonly<Record<PageName, boolean>> = {
  ...{ play: true, screen: true, alone: true, "not-found": true },
  ...{ host: false, watch: false, sandbox: false, debrief: false, replay: false, guide: false },
};
const EARLY = PAGE_NAMES.filter((name) => IS_EARLY[name]).map(pageFile);
/** What phones and screens fetch from a reveal on, and nothing else that primes. */
const FROM_THE_REVEAL_ON = [
  "client/seat/story/story.tsx",
  "client/reveal/reveal.tsx",
  "client/pages/screen/debrief/debrief.tsx",
  "client/pages/alone/after.tsx",
  "client/stage/mask-art.ts",
];
const ROUNDS = 4;

const folder = mkdtempSync(join(tmpdir(), "masquerade-test-"));
let built: BuiltPages;

beforeAll(async () => {
  // As for a class: what libraries have for their developers only would come with it.
  vi.stubEnv("NODE_ENV", "production");
  built = await BuiltPages.into(folder);
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By this name the stage asks for a drawing that it then fetches; it is shown to nobody. */
const isNameOfDrawing = ({ file, text }: Told) => file.startsWith("client/stage/") && text === "mask";
/** In the name of a file its hash may spell any word by chance. */
const withoutHashes = (text: string) => text.replaceAll(/-[\w-]{8}(?=\.(?:js|css|svg|woff2)\b)/g, "");
const priming = (files: Iterable<string>) =>
  built.strings(files).filter((told) => primes(withoutHashes(told.text)) && !isNameOfDrawing(told));

const ROOT = join(import.meta.dirname, "../..");
const ART = join(ROOT, "assets/art");
const drawings = readdirSync(ART);
const isMark = (name: string) => /^(icon-)?(mask|crown|logo|robot-masked)/.test(name);
const linesOf = (names: readonly string[]) =>
  new Set(names.flatMap((name) => readFileSync(join(ART, name), "utf8").match(/(?<= d=")[^"]{20,}/g) ?? []));
/** The lines that only masks, the crown and the mark are drawn with: they tell such a drawing wherever it stands. */
const plain = linesOf(drawings.filter((name) => !isMark(name)));
const telling = [...linesOf(drawings.filter(isMark))].filter((line) => !plain.has(line));
const masksIn = (files: Iterable<string>) =>
  built.strings(files).flatMap(({ file, text }) => (telling.some((line) => text.includes(line)) ? [file] : []));
const beyond = (files: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...files].filter((file) => !known.has(file));

describe("what phones and the screen can fetch before a classroom's first reveal", () => {
  const early = () => built.reach(EARLY, FROM_THE_REVEAL_ON);

  test("is all that the stage and the pages need", () => {
    const sources = built.sources(early());
    for (const needed of [
      ...["client/seat/trainer/judge.tsx", "client/pages/screen/block.tsx", "client/stage/director.ts"],
      ...["client/text/play.ts", "assets/art/robot-body.svg", "assets/art/wordmark.svg"],
    ]) {
      expect(sources).toContain(needed);
    }
    const texts = built.strings(early()).map(({ text }) => text);
    expect(texts).toContain("Look at the screen.");
    expect(texts.some((text) => text.includes("<svg"))).toBe(true);
  });

  test("has no text, in scripts, styles, pages or drawings, that tells what will happen", () => {
    expect(priming(early())).toEqual([]);
  });

  test("has no drawing of a mask, of the crown or of the mark", () => {
    expect(masksIn(early())).toEqual([]);
  });

  test("has neither scenarios nor evidence", () => {
    const content = built.sources(early()).filter((source) => source.startsWith("shared/content/"));
    expect(content.filter((source) => /scenarios|evidence|lessons|reveal-/.test(source))).toEqual([]);
  });

  test.each(FROM_THE_REVEAL_ON)("is no more with %s, which has what it is kept from", (source) => {
    const others = FROM_THE_REVEAL_ON.filter((other) => other !== source);
    const more = beyond(built.reach(EARLY, others), early());
    expect(built.sources(more)).toContain(source);
  });

  test("is not all: words and masks do come with the reveal", () => {
    const later = beyond(built.reach(EARLY), early());
    expect(priming(later).map(({ file }) => file)).toContain("client/text/story.ts");
    expect(masksIn(later)).toContain("assets/art/mask-smile.svg");
  });

  /** What the translations tell of the sources that these files are made of. */
  function translatedStrings(files: Iterable<string>, language: Language): string[] {
    const translations = built.sources(files).map((source) => join(ROOT, dirname(source), language, basename(source)));
    return translations.filter((file) => existsSync(file)).flatMap((file) => stringsIn(readFileSync(file, "utf8")));
  }

  test.each(LANGUAGES.slice(1))("tells nothing in %s either, and what comes with the reveal does", (language) => {
    const strings = translatedStrings(early(), language);
    expect(strings).toContain("Schau auf die Leinwand.");
    expect(strings.filter(primes)).toEqual([]);
    expect(translatedStrings(beyond(built.reach(EARLY), early()), language).filter(primes)).not.toEqual([]);
  });
});

/** A page in a real browser, and all that it has fetched, been sent and shown. */
class Watched {
  readonly page: Page;
  readonly fetched = new Set<string>();
  readonly shown = new Set<string>();
  readonly #sent: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol === "http:") this.fetched.add(pathname.slice(1));
    });
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => this.#sent.push(payload.toString("latin1")));
    });
  }

  /** Reads all that is on the page, for those who see and for those who hear. */
  async look(): Promise<void> {
    const texts = await this.page.evaluate(() => {
      const spoken = [...document.querySelectorAll("*")].flatMap((element) =>
        ["aria-label", "alt", "title", "placeholder", "aria-description"].map(
          (name) => element.getAttribute(name) ?? "",
        ),
      );
      return [document.title, document.body.textContent ?? "", ...spoken];
    });
    for (const text of texts) this.shown.add(text);
  }

  /** What primes of all that was shown and sent so far. */
  get primed(): string[] {
    return [...this.shown, ...this.#sent].filter(primes);
  }

  /** Which built files it has fetched. */
  get files(): Set<string> {
    return new Set([...this.fetched].filter((path) => path.startsWith("assets/")));
  }
}

describe("in a real classroom", () => {
  const server = useServer({ pages: folder });
  const browser = useBrowser();
  let host: Host;
  let screen: Watched;
  let phones: (Watched & { readonly phone: Phone })[];

  async function open(width: number, height: number): Promise<Watched> {
    return new Watched(await browser.page(width, height));
  }

  const everybody = () => [screen, ...phones];
  const lookAround = () => Promise.all(everybody().map((each) => each.look()));

  beforeAll(async () => {
    const { url } = server;
    const { code, key } = await server.create();
    host = await Host.open(url, code, key);
    screen = await open(1280, 720);
    await screen.page.goto(`${url}/screen#${code}`);
    phones = [];
    for (let n = 0; n < 3; n++) {
      const watched = await open(360, 640);
      const phone = new Phone(watched.page);
      phones.push(Object.assign(watched, { phone }));
      await watched.page.goto(url);
      await watched.look();
      await phone.joinFromQr(`${url}/${code}`);
    }
  });

  test("phones and screen show, fetch and are sent nothing that primes until the reveal, and then they do", async () => {
    // The stage comes, so that what is not fetched means something. A trainer has one in the lobby only, and it takes a moment.
    for (const each of everybody()) {
      await expect.poll(() => built.sources(each.files)).toContain("client/stage/director.ts");
    }
    await lookAround();
    await host.goTo("briefing");
    for (const { phone } of phones) await phone.readBriefing();
    await lookAround();
    await host.goTo("decide");
    for (let round = 0; round < ROUNDS; round++) {
      for (const { phone } of phones) await phone.decide();
      await lookAround();
      await host.goTo("judge");
      for (const { phone } of phones) await phone.judge();
      await lookAround();
      await host.goTo("outcome");
      await Promise.all(phones.map(({ page }) => page.locator("main.outcome, main.report").waitFor()));
      await lookAround();
      await host.goOn();
    }
    for (const { phone } of phones) await phone.deploy();
    await host.order({ type: "pause" });
    await Promise.all(phones.map(({ page }) => page.getByText("Paused by your instructor.").waitFor()));
    await lookAround();
    await host.order({ type: "resume" });

    const may = built.reach(EARLY, FROM_THE_REVEAL_ON);
    for (const each of everybody()) {
      expect(each.primed).toEqual([]);
      expect(beyond(each.files, may)).toEqual([]);
    }

    await host.goOn();
    for (const _ of BEATS.slice(1)) await host.goOn();
    await Promise.all(phones.map(({ page }) => page.locator("main.story").waitFor()));
    await lookAround();
    const MASK = "assets/art/mask-smile.svg";
    const models = phones.filter(({ shown }) => [...shown].some((text) => text.includes("You wore the mask.")));
    const trainer = phones.find((phone) => !models.includes(phone));
    expect(models).toHaveLength(2);
    for (const each of [screen, ...models]) {
      await expect.poll(() => built.sources(each.files)).toContain(MASK);
      expect(each.primed).not.toEqual([]);
    }
    // What trainers see is the robot as it looked to them: for them there is never a mask.
    expect(built.sources(trainer?.files ?? [])).toContain("client/seat/story/story.tsx");
    expect(built.sources(trainer?.files ?? [])).not.toContain(MASK);
    expect([...(trainer?.shown ?? [])].filter(primes)).toEqual([]);
  });
});
