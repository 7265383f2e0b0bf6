import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { asksWhy } from "../../client/seat/asked.ts";
import { PAGES } from "../../server/settings.ts";
import type { Moment } from "../../shared/game/phase.ts";
import type { Act, Created } from "../../shared/protocol/messages.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { NOW, SECOND } from "../support/class/setting.ts";
import { choice, explanation, type Guest, Host, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";
import { fairTime } from "../support/time/fair-time.ts";
import { FakeClock } from "../support/time/fake-clock.ts";
import { Tap } from "../support/wire/tap.ts";

const PHONES = 3;
const SOCKETS = 40;
const ROUNDS = 4;
const SEED = "0123456789abcdef0123456789abcdef";
/** Is removed by the host in the lobby. */
const REMOVED = PHONES + SOCKETS;
/** Comes in the second round, and plays from the third on. */
const LATE = REMOVED + 1;
/** Leaves for good before the deployment. */
const LEAVER = 20;
/** Is offline for so long in the last round that what was chosen comes too late. */
const TOO_LATE = 1;
const LAST = ROUNDS - 1;

// Phases end when all have acted, and never in the middle of a test on a slow machine.
const clock = new FakeClock(NOW);
const server = useServer({ pages: PAGES, clock });
const browser = useBrowser();

/** What a seat does with what it is shown, the same in every class. The first seats are people at phones, who play as `Phone` does. */
function actOf({ view, seat, turn }: Guest<SeatView>): Act | null {
  const atPhone = seat < PHONES;
  switch (view.kind) {
    case "model-decide": {
      const complies = view.flag === "free" || (!atPhone && (seat + turn.round) % 5 === 0);
      return choice({ turn }, { intention: complies ? "comply" : "refuse" });
    }
    case "model-waiting":
      return view.choice === null || !asksWhy(view)
        ? null
        : explanation({ turn }, { reason: atPhone ? "training" : "values" });
    case "trainer-decide": {
      const expects = (model: number) => atPhone || (model + turn.round) % 3 > 0;
      const guesses = view.cards.map(({ model }) => ({ model, comply: expects(model), audit: false }));
      return { type: "guess", turn, guesses, lock: true };
    }
    case "trainer-judge": {
      const rated = view.cards.flatMap(({ model, seen }) => (seen?.rated ? [{ model, seen }] : []));
      const isGood = (response: string) => atPhone || response === "comply";
      return {
        ...{ type: "judge", turn },
        ratings: rated.map(({ model, seen }) => ({ model, rating: isGood(seen.response) ? 1 : -1 })),
      };
    }
    case "model-deployment":
      return { type: "order", turn, order: !atPhone && seat % 4 === 0 ? "comply" : "refuse" };
    case "trainer-deployment":
      return {
        type: "foresee",
        turn,
        foresights: view.models.map((model) => ({ model, comply: atPhone || model % 2 === 0 })),
      };
    default:
      return null;
  }
}

/** Somebody who plays, wherever that is from just now. */
interface Person {
  readonly seat: number;
  decide(): Promise<void>;
  judge(): Promise<void>;
  deploy(): Promise<void>;
  leave(): Promise<void>;
}

function atSocket(guest: Guest<SeatView>): Person {
  const { seat } = guest;
  const answer = async (phase: Moment["phase"]) => {
    await guest.at(phase);
    const act = actOf(guest);
    if (act !== null) expect(await guest.act(act)).toEqual({ ok: true });
  };
  return {
    seat,
    decide: () => answer("decide"),
    judge: () => answer("judge"),
    deploy: () => answer("deployment"),
    leave: () => guest.leave(),
  };
}

/** Whoever leads the class. */
interface Lead {
  /** Waits until the class is there. */
  at(phase: "Decide" | "Judge" | "Outcome" | "Deployment" | "Reveal", round: number): Promise<void>;
  goOn(): Promise<void>;
  turn(to: "pause" | "resume"): Promise<void>;
  /** Waits until so many of the class are away. */
  away(count: number): Promise<void>;
}

function atHostSocket(host: Host): Lead {
  return {
    async at(phase, round) {
      await host.at(phase.toLowerCase() as Moment["phase"], phase === "Reveal" ? undefined : round);
    },
    goOn: () => host.goOn(),
    async turn(to) {
      expect(await host.order({ type: to })).toEqual({ ok: true });
    },
    away: (count) => host.until(() => Number(host.pulse.people) - Number(host.pulse.here) === count),
  };
}

/** One class in one lesson. The people at phones come first: whoever answers last ends the phase. */
class Lesson {
  lead: Lead;
  readonly people: Person[];

  constructor(lead: Lead, people: Person[]) {
    this.lead = lead;
    this.people = people;
  }

  async all(does: "decide" | "judge" | "deploy", but?: number): Promise<void> {
    const those = this.people.filter(({ seat }) => seat !== but);
    for (const person of those.slice(0, PHONES)) await person[does]();
    await Promise.all(those.slice(PHONES).map((person) => person[does]()));
  }

  /** @param happenings what happens in a round's Decide, and ends with everybody having decided who can. */
  async play(happenings: readonly (() => Promise<void>)[]): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await this.lead.at("Decide", round);
      await happenings[round]?.();
      await this.lead.at("Judge", round);
      await this.all("judge");
      await this.lead.at("Outcome", round);
      if (round === LAST) await this.#loseOne();
      await this.lead.goOn();
    }
    await this.lead.at("Deployment", LAST);
    await this.all("deploy");
    await this.lead.at("Reveal", LAST);
  }

  /** One leaves for good. After 20 seconds nobody waits for such people any more. */
  async #loseOne(): Promise<void> {
    const [leaver] = this.people.splice(
      this.people.findIndex(({ seat }) => seat === LEAVER),
      1,
    );
    await leaver?.leave();
    await this.lead.away(1);
    await this.lead.turn("pause");
    await clock.pass(21 * SECOND);
    await this.lead.turn("resume");
  }
}

/** Everything that a class came to: figures, labs, and every single decision. */
async function cameTo(created: Created) {
  const host = await Host.open(server.url, created.code, created.key, { takeOver: true });
  const { truth, reveal, labs, people } = host.view;
  const files = await server.export(created);
  await host.leave();
  return {
    truth,
    reveal,
    labs: labs.map(({ trainer, models }) => [trainer.seat, ...models.map(({ seat }) => seat)]),
    people: people.length,
    decisions: files.get("decisions.csv"),
  };
}

const open = (): Promise<Created> => server.create({ timers: "on", seed: SEED });

/** The same people with the same choices, all at sockets, and nothing happens to them but that they come and go when those do. */
async function quietClass() {
  const created = await open();
  const host = await Host.open(server.url, created.code, created.key);
  const come = async (n: number) => atSocket(await sit(server.url, created.code, n));
  const people: Person[] = [];
  for (let n = 0; n < PHONES + SOCKETS; n++) people.push(await come(n));
  const removed = await come(REMOVED);
  await host.order({ type: "freeSeat", seat: removed.seat });
  await host.goTo("decide");
  const lesson = new Lesson(atHostSocket(host), people);
  const late = async () => {
    people.push(await come(LATE));
    await Promise.all(people.slice(0, LATE - 1).map((person) => person.decide()));
  };
  const tooLate = async () => {
    await lesson.all("decide", TOO_LATE);
    await host.goOn();
  };
  await lesson.play([() => lesson.all("decide"), late, () => lesson.all("decide"), tooLate]);
  const figures = await cameTo(created);
  await Promise.all(people.map((person) => person.leave()));
  return figures;
}

/** Somebody at a phone, whose page changes as things happen to it. */
class AtPhone implements Person {
  readonly seat: number;
  phone: Phone;

  constructor(seat: number, page: Page) {
    this.seat = seat;
    this.phone = new Phone(page);
  }

  get page(): Page {
    return this.phone.page;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Goes on at another page of the same person. */
  moveTo(page: Page): void {
    const { name, wayBack } = this.phone;
    this.phone = Object.assign(new Phone(page), { name, wayBack });
  }

  decide = () => this.phone.decide();
  judge = () => this.phone.judge();
  deploy = () => this.phone.deploy();
  leave = () => this.page.close();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

/** The console in a browser. */
class AtConsole implements Lead {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async at(phase: string, round: number): Promise<void> {
    if (phase === "Reveal") return this.page.getByText("Beat 0 of").waitFor();
    await heading(this.page, phase).waitFor();
    if (phase !== "Deployment")
      await this.page
        .locator(".phase-title")
        .getByText(`Round ${round + 1} of ${ROUNDS}`)
        .waitFor();
  }

  goOn(): Promise<void> {
    return press(this.page, /^Go on to/);
  }

  async turn(to: "pause" | "resume"): Promise<void> {
    await press(this.page, to === "pause" ? /^Pause/ : /^Resume/);
    await this.page.getByRole("button", { name: to === "pause" ? /^Resume/ : /^Pause/ }).waitFor();
  }

  async away(count: number): Promise<void> {
    const line = this.page.locator(".bar-count.alert");
    if (count === 0) await line.waitFor({ state: "hidden" });
    else await line.getByText(`${count} away`).waitFor();
  }
}

/** The class to which everything happens. */
class DisturbedClass {
  readonly created: Created;
  readonly lesson: Lesson;
  readonly phones: readonly AtPhone[];
  readonly #tap: Tap;
  #console: AtConsole;
  readonly #address: string;
  /** How long the console took each time to show that somebody was away, ms. */
  readonly seenAfter: number[] = [];

  private constructor(created: Created, console: AtConsole, people: Person[], phones: readonly AtPhone[], tap: Tap) {
    this.created = created;
    this.#console = console;
    this.phones = phones;
    this.#tap = tap;
    this.#address = `${server.url}/${created.code}`;
    this.lesson = new Lesson(console, people);
  }

  static async open(): Promise<DisturbedClass> {
    const created = await open();
    const console = new AtConsole(await newPage(1280, 800));
    await console.page.goto(hostLink(created));
    const tap = await Tap.into(server.port);
    const phones: AtPhone[] = [];
    for (let n = 0; n < PHONES; n++) {
      const person = new AtPhone(n, await newPage(360, 640));
      await person.phone.joinFromQr(`${n === 0 ? tap.url : server.url}/${created.code}`);
      phones.push(person);
    }
    const people: Person[] = [...phones];
    for (let n = PHONES; n < PHONES + SOCKETS; n++) people.push(atSocket(await sit(server.url, created.code, n)));
    const lesson = new DisturbedClass(created, console, people, phones, tap);
    await lesson.#removeOne();
    await press(console.page, "Start the briefing");
    await press(console.page, /^Go on to Round 1/);
    return lesson;
  }

  #phone(n: number): AtPhone {
    const phone = this.phones[n];
    if (phone === undefined) throw new Error(`There is no phone ${n}.`);
    return phone;
  }

  /** One too many in the lobby: the host takes the person's name off the list. */
  async #removeOne(): Promise<void> {
    const phone = new Phone(await newPage(360, 640));
    await phone.joinFromQr(this.#address);
    await press(this.#console.page, `Remove ${phone.name}`);
    await heading(phone.page, "Your seat was given back").waitFor();
    await phone.page.context().close();
  }

  /** What happens makes so many be away on the console, soon. */
  async #losing(count: number, happens: () => Promise<unknown>): Promise<void> {
    const seen = async () => {
      await happens();
      await this.#console.away(count);
    };
    this.seenAfter.push(await fairTime(seen()));
  }

  /** A short drop, a reload, and a minute in flight mode in which somebody chooses. */
  async networksBreak(): Promise<void> {
    const [dropped, reloading, flying] = [this.#phone(0), this.#phone(1), this.#phone(2)];
    this.#tap.cut();
    await reloading.page.reload();
    await this.#losing(1, () => flying.context.setOffline(true));
    await flying.decide();
    await flying.context.setOffline(false);
    await this.#console.away(0);
    await dropped.decide();
    await reloading.decide();
    await this.#others();
  }

  /** A second tab, a closed one, another device, visitors who never join, and a late arrival. */
  async peopleMove(): Promise<void> {
    const [tabbed, closed, moved] = [this.#phone(0), this.#phone(1), this.#phone(2)];
    const [first, old] = [tabbed.page, moved.page];
    tabbed.moveTo(await tabbed.context.newPage());
    await tabbed.page.goto(`${this.#tap.url}/${this.created.code}`);
    await press(tabbed.page, /^Continue as/);
    await heading(first, "You play somewhere else").waitFor();
    await first.close();

    const { context } = closed;
    await this.#losing(1, () => closed.page.close());
    closed.moveTo(await context.newPage());
    await closed.page.goto(this.#address);
    await press(closed.page, /^Continue as/);
    await this.#console.away(0);

    moved.phone = await moved.phone.comeBackOn(await newPage(360, 640), this.#address);
    await heading(old, "You play somewhere else").waitFor();
    await old.context().close();

    for (const method of ["GET", "HEAD"])
      await fetch(this.#address, { method, headers: { "user-agent": "LinkPreview/1" } });
    const previewer = await newPage(360, 640);
    await previewer.goto(this.#address);
    await previewer.getByRole("button", { name: "Join" }).waitFor();
    const count = this.#console.page.locator(".bar-count").first();
    expect(await count.innerText()).toContain(String(PHONES + SOCKETS));
    await previewer.context().close();

    const late = atSocket(await sit(server.url, this.created.code, LATE));
    await count.getByText(String(PHONES + SOCKETS + 1)).waitFor();
    for (const phone of this.phones) await phone.decide();
    await this.#others();
    this.lesson.people.push(late);
  }

  /** A phone sleeps; the console's device is lost, and the classroom waits until another one opens its link. */
  async hostIsLost(): Promise<void> {
    const sleeping = this.#phone(2);
    const devtools = await sleeping.context.newCDPSession(sleeping.page);
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
    await this.#losing(1, () => sleeping.context.setOffline(true));
    await sleeping.context.setOffline(false);
    await devtools.send("Page.setWebLifecycleState", { state: "active" });
    await this.#console.away(0);
    for (const phone of this.phones) await phone.decide();
    await this.#console.page.context().close();
    await this.#others();
    await this.#phone(0).page.getByText("The classroom waits for its host.").waitFor();
    await this.#openConsole();
  }

  /** A second console takes over, a remote control pauses, the screen loses its connection, and one answer comes too late. */
  async consolesChange(): Promise<void> {
    const first = this.#console.page;
    await this.#openConsole();
    await press(this.#console.page, "Take over");
    await heading(first, "The console is open somewhere else now").waitFor();
    await first.context().close();
    await heading(this.#console.page, "Decide").waitFor();

    const remote = await newPage(390, 780);
    await remote.goto(hostLink(this.created));
    await press(remote, "Pause");
    await this.#phone(0).page.getByText("Paused by your instructor.").waitFor();
    await press(remote, "Resume");
    await this.#phone(0).page.getByText("Paused by your instructor.").waitFor({ state: "hidden" });

    const screen = await newPage(640, 360);
    await screen.goto(`${server.url}/screen#${this.created.code}`);
    await screen.getByText("Overseers’ report").waitFor();
    await screen.context().setOffline(true);
    await screen.getByText("Waiting for the connection").waitFor();
    await screen.context().setOffline(false);
    await screen.getByText("Waiting for the connection").waitFor({ state: "hidden" });
    await screen.context().close();

    const late = this.#phone(TOO_LATE);
    await this.#losing(1, () => late.context.setOffline(true));
    await late.decide();
    for (const phone of this.phones) if (phone !== late) await phone.decide();
    await this.#others();
    await press(remote, /^Go on to Judge/);
    await press(remote, /has not acted/);
    await heading(this.#console.page, "Judge").waitFor();
    await late.context.setOffline(false);
    await late.page.getByText("That round is over. Your stand-in played it.").waitFor();
    await this.#console.away(0);
    await remote.context().close();
  }

  /** Everybody at a socket decides. */
  async #others(): Promise<void> {
    await Promise.all(this.lesson.people.slice(PHONES).map((person) => person.decide()));
  }

  async #openConsole(): Promise<void> {
    this.#console = new AtConsole(await newPage(1280, 800));
    this.lesson.lead = this.#console;
    await this.#console.page.goto(hostLink(this.created));
  }

  close(): void {
    this.#tap.close();
  }
}

const hostLink = ({ code, key }: Created) => `${server.url}/host#${code}.${key}`;

async function newPage(width: number, height: number): Promise<Page> {
  const context = await browser.context({
    viewport: { width, height },
    hasTouch: width < 600,
    reducedMotion: "reduce",
  });
  return context.newPage();
}

test("forty at sockets and three at phones, to whom everything happens, end with the figures of a class left in peace", async () => {
  const quiet = await quietClass();
  const disturbed = await DisturbedClass.open();
  await disturbed.lesson.play([
    () => disturbed.networksBreak(),
    () => disturbed.peopleMove(),
    () => disturbed.hostIsLost(),
    () => disturbed.consolesChange(),
  ]);
  const figures = await cameTo(disturbed.created);
  expect(quiet.reveal?.deployment?.of).toBeGreaterThan(0);
  expect(figures).toEqual(quiet);
  expect(Math.max(...disturbed.seenAfter)).toBeLessThan(3000);
  disturbed.close();
});
