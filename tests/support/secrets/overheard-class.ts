import { asksWhy } from "../../../client/seat/asked.ts";
import type { Moment } from "../../../shared/game/phase.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { BEATS, type Beat, FIRST_BEAT, LAST_BEAT } from "../../../shared/rules/beats.ts";
import { REASONS } from "../../../shared/rules/words.ts";
import type { RemoteView } from "../../../shared/views/host-view.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import {
  choice,
  enter,
  explanation,
  type Guest,
  Host,
  holdRemote,
  newKey,
  play,
  sit,
  watchScreen,
} from "../server/guest.ts";
import { type Heard, Wiretap } from "./wiretap.ts";

/** How many rounds its lesson must have, and how many people it begins with. */
export const ROUNDS = 4;
const PEOPLE = 5;

/** What the host lets the screen and the trainers see beside the usual. */
export type Custom = "usual" | "opens the screen" | "blanks the screen" | "shows names";

/** One client, and everything that came down its wires, with where the class was by then. */
export interface Listener<Kind = unknown> {
  readonly as: "seat" | "screen" | "remote" | "host" | "stranger";
  readonly guest: Kind;
  readonly wire: Wiretap;
  /** What a seat's notes are marked with. */
  readonly mark: string;
  readonly heard: { readonly at: Moment; readonly what: Heard }[];
}
type Phone = Listener<Guest<SeatView>>;

/** A class of two labs that plays one block while every wire to it is listened to, and in which people come and go. */
/** The steps of a reveal: forwards, with one step back. */
const STEPS = BEATS.slice(1).flatMap((beat): Beat[] => (beat === "gap" ? ["gap", "masks", "gap"] : [beat]));

export class OverheardClass {
  readonly code: string;
  readonly hostKey: string;
  readonly keys: string[] = [];
  readonly everybody: Listener[] = [];
  readonly custom: Custom;
  /** When the host had the screen open. */
  openedIn: number | null = null;
  #port: number;
  readonly #number: number;
  #now: Moment = { phase: "lobby", block: 0, round: 0, beat: FIRST_BEAT };
  #phones: Phone[] = [];

  constructor(number: number, { code, hostKey, custom }: { code: string; hostKey: string; custom: Custom }) {
    this.#number = number;
    this.#port = 0;
    this.code = code;
    this.hostKey = hostKey;
    this.custom = custom;
  }

  /** Everything from the lobby to the end. */
  async play(port: number, stranger: (url: string) => Promise<void>): Promise<void> {
    this.#port = port;
    const { code } = this;
    const host = await this.#listen("host", (url) => Host.open(url, code, this.hostKey));
    const remote = await this.#listen("remote", (url) => holdRemote(url, code, this.hostKey));
    const screen = await this.#listen("screen", (url) => watchScreen(url, code));
    const others = [remote, screen];
    for (let n = 0; n < PEOPLE; n++) this.#phones.push(await this.#newPhone(n));
    await this.#listen("stranger", stranger);

    const goOn = async (moment: Partial<Moment>) => {
      this.#now = { ...this.#now, beat: FIRST_BEAT, ...moment };
      await host.guest.goOn();
      await this.#allSee(this.#now, [host, ...others]);
    };
    const all = (act: (phone: Phone) => Promise<unknown>) => Promise.all(this.#phones.map(act));

    await goOn({ phase: "briefing" });
    await Promise.all(this.#phones.map(({ guest }, n) => guest.act({ type: "comprehend", holds: HOLDS[n % 4] ?? 0 })));
    await all(({ guest }) => guest.act({ type: "ready" }));
    await goOn({ phase: "check" });
    await all(({ guest }) => answerCheck(guest, "before"));
    const models = this.#phones.filter((_, n) => this.#isModel(n, host.guest));
    const [leaver, removed] = models;
    const back = this.#phones.find((phone) => !models.includes(phone));
    if (leaver === undefined || removed === undefined || back === undefined) throw new Error("Too few people.");

    for (let round = 0; round < ROUNDS; round++) {
      await goOn({ phase: "decide", round });
      if (round === 2) {
        this.#enter(await this.#onAnotherDevice(leaver), leaver);
        this.#enter(await this.#again(back), back);
        await host.guest.order({ type: "watch", seat: back.guest.seat });
        if (this.custom === "opens the screen") {
          this.openedIn = round;
          await host.guest.order({ type: "showOnScreen", screen: "open" });
          await screen.guest.until(() => screen.guest.view.kind === "open");
        }
      }
      await all((phone) => this.#decide(phone));
      if (round === 0) this.#phones.push(await this.#newPhone(PEOPLE));
      if (round === 1) {
        await host.guest.order({ type: "watch", seat: removed.guest.seat });
        for (const each of [leaver, back]) await this.#part(each);
        await this.#listen("stranger", stranger);
      }
      await goOn({ phase: "judge" });
      await all((phone) => this.#judge(phone));
      if (round === 2) {
        await host.guest.order({ type: "showOnScreen", screen: "sealed" });
        await host.guest.order({ type: "freeSeat", seat: removed.guest.seat });
        await removed.guest.closed;
        this.#enter(await this.#again(removed), removed);
      }
      await goOn({ phase: "outcome" });
    }
    if (host.guest.view.blocks[0]?.deployment !== 0) {
      await goOn({ phase: "deployment" });
      await all(({ guest }) => play(guest));
    }
    await goOn({ phase: "reveal" });
    for (const beat of STEPS) {
      if (beat === LAST_BEAT && this.custom === "shows names") await host.guest.order({ type: "showNames", on: true });
      if (beat === "masks" && this.custom === "blanks the screen") {
        await host.guest.order({ type: "showOnScreen", screen: this.#now.beat === "curtain" ? "blank" : "sealed" });
      }
      await host.guest.order({ type: "stepReveal", from: this.#now, beat });
      this.#now = { ...this.#now, beat };
      await this.#allSee(this.#now, [host, ...others]);
    }
    await goOn({ phase: "debrief" });
    await all(({ guest }) => answerCheck(guest, "after"));
    await this.#listen("stranger", stranger);
    await host.guest.order({ type: "close" });
    this.#now = { ...this.#now, phase: "closed" };
    await Promise.all(this.#phones.map(({ guest }) => guest.at("closed")));
    this.#collect();
  }

  async #listen<Kind>(
    as: Listener["as"],
    open: (url: string) => Promise<Kind>,
    mark = "nobody",
  ): Promise<Listener<Kind>> {
    const wire = await Wiretap.into(this.#port);
    const listener = { as, wire, mark, guest: await open(wire.tap.url), heard: [] };
    this.everybody.push(listener);
    this.#collect();
    return listener;
  }

  /** Pseudonyms that no other class has. */
  #newPhone(n: number, key = this.#freshKey()): Promise<Phone> {
    return this.#listen("seat", (url) => sit(url, this.code, 10 * this.#number + n, key), `${n}`);
  }

  #freshKey(): string {
    const key = newKey();
    this.keys.push(key);
    return key;
  }

  async #onAnotherDevice({ guest, mark }: Phone): Promise<Phone> {
    const { name = "", wayBack = "" } = guest.welcome ?? {};
    const join = { as: "return", version: PROTOCOL_VERSION, key: this.#freshKey(), name, wayBack };
    const open = async (url: string) => {
      const back = await enter<SeatView>(url, this.code, join);
      await back.until(() => back.welcome !== null && back.views.length > 0);
      return back;
    };
    return this.#listen("seat", open, mark);
  }

  /** The same device, by its key: with its seat, or as a newcomer if it has none any more. */
  #again({ mark }: Phone): Promise<Phone> {
    const key = this.keys[Number(mark)] ?? "";
    return this.#newPhone(Number(mark), key);
  }

  #enter(phone: Phone, inPlaceOf: Phone): void {
    this.#phones = this.#phones.filter((each) => each !== inPlaceOf);
    this.#phones.push(phone);
  }

  async #part(phone: Phone): Promise<void> {
    this.#phones = this.#phones.filter((each) => each !== phone);
    await phone.guest.leave();
  }

  #isModel(n: number, host: Host): boolean {
    const seat = this.#phones[n]?.guest.seat;
    return host.view.labs.some(({ models }) => models.some((model) => model.seat === seat));
  }

  async #allSee(moment: Moment, others: readonly Listener[]): Promise<void> {
    const seen = JSON.stringify(moment);
    const guests = [...others, ...this.#phones].map(
      ({ guest }) => guest as Guest<SeatView | ScreenView | RemoteView> | Host,
    );
    await Promise.all(guests.map((guest) => guest.until(() => JSON.stringify(guest.view.moment) === seen)));
    this.#collect();
  }

  #collect(): void {
    for (const { wire, heard } of this.everybody) for (const what of wire.fresh()) heard.push({ at: this.#now, what });
  }

  async #decide({ guest, mark }: Phone): Promise<void> {
    const { view, seat, turn } = guest;
    if (view.kind === "model-decide") {
      const { scratchpad, objection } = view.treatment;
      const isConflict = view.requestKind === "conflict";
      const objects = objection === "on" && isConflict && turn.round === 1;
      const complies = (seat + turn.round + this.#number) % 2 !== 0;
      const intention = objects ? "object" : complies ? "comply" : "refuse";
      await accepted(guest.act(choice(guest, { intention, lock: false })));
      await accepted(guest.act(choice(guest, { intention })));
      if (scratchpad === "visible" && isConflict) await this.#explain(guest, mark);
    } else if (view.kind === "trainer-decide") {
      let { tokensLeft } = view;
      const guesses = view.cards.map(({ model, tier }) => {
        const audit = tier === "paid" && tokensLeft-- > 0;
        return { model, comply: (model + turn.round) % 2 === 0, audit };
      });
      await accepted(guest.act({ type: "guess", turn, guesses, lock: true }));
    }
  }

  /** Written first, and locked in as the same: both are echoed to who wrote it. */
  async #explain(guest: Guest<SeatView>, mark: string): Promise<void> {
    const { seat, turn } = guest;
    const reason = REASONS[(seat + turn.round) % REASONS.length] ?? null;
    const note = noteOf(this.code, mark, turn.round);
    await accepted(guest.act(explanation(guest, { reason, note, lock: false })));
    await accepted(guest.act(explanation(guest, { reason, note })));
  }

  async #judge({ guest, mark }: Phone): Promise<void> {
    const { view, turn } = guest;
    if (view.kind === "model-waiting" && view.choice !== null && asksWhy(view)) await this.#explain(guest, mark);
    if (view.kind !== "trainer-judge") return;
    const rated = view.cards.filter(({ seen }) => seen?.rated);
    const ratings = rated.map(
      ({ model }, n) => ({ model, rating: (model + turn.round + n) % 3 === 0 ? 1 : -1 }) as const,
    );
    await accepted(guest.act({ type: "judge", turn, ratings }));
  }
}

/** A note that says whose it is. */
export function noteOf(code: string, mark: string, round: number): string {
  return `note-${code}-${mark}-${round}-end`;
}

/** What can be answered to the comprehension question: each by some phone. */
const HOLDS = [0, 3, 7, 10];

async function answerCheck(guest: Guest<SeatView>, when: "before" | "after"): Promise<void> {
  const { view } = guest;
  if (view.kind !== "check" && view.kind !== "debrief") throw new Error(`No check in ${view.kind}.`);
  for (const [n, { id, options }] of view.questions.entries()) {
    const option = options[(guest.seat + n) % options.length] ?? "";
    await accepted(guest.act({ type: "answer", question: id, option, when }));
  }
}

async function accepted(reply: ReturnType<Guest<SeatView>["act"]>): Promise<void> {
  const said = await reply;
  if ("refused" in said) throw new Error(JSON.stringify(said));
}
