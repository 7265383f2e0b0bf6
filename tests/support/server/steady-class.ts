import type { GameEvent } from "../../../shared/game/events.ts";
import type { Moment } from "../../../shared/game/phase.ts";
import type { Created, Reply } from "../../../shared/protocol/messages.ts";
import { FIRST_BEAT } from "../../../shared/rules/beats.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { answer, type Guest, Host, newKey, sit } from "./guest.ts";

/** The event that an answer becomes, once: whoever plays here never changes its mind. */
const EVENT_OF = {
  choose: "intentionChosen",
  explain: "explained",
  guess: "guessesMade",
  judge: "judged",
  order: "orderGiven",
  foresee: "deploymentForeseen",
} as const;
const ANSWERS = new Set<string>(Object.values(EVENT_OF));

type Place = Pick<Moment, "phase" | "block" | "round">;

const named = (what: string, { phase, block, round }: Place) => `${what} in ${phase} ${block}.${round}`;

/** What happened in a classroom, by the same names as what its class was told: answers, and phases that began. */
export function happened(events: readonly GameEvent[]): string[] {
  let place: Place = { phase: "lobby", block: 0, round: 0 };
  return events.flatMap((event) => {
    if (event.type === "phaseStarted") {
      place = event;
      return [named("begun", event)];
    }
    return ANSWERS.has(event.type) && "seat" in event ? [named(`${event.type} of seat ${event.seat}`, place)] : [];
  });
}

/** A class that plays as fast as it is answered, whatever becomes of its server, and remembers what it was told. */
export class SteadyClass {
  readonly created: Created;
  /** What was acknowledged to a seat or to the host. */
  readonly acknowledged: string[] = [];
  /** Where the class was last seen. */
  moment: Moment | null = null;
  #host: Host | null = null;
  #guests: readonly Guest<SeatView>[] = [];
  readonly #keys: readonly string[];
  readonly #seats: number[] = [];

  constructor(created: Created, people: number) {
    this.created = created;
    this.#keys = Array.from({ length: people }, newKey);
  }

  /** Opens a classroom for it, without timers. */
  static async open(url: string, people: number): Promise<SteadyClass> {
    const response = await fetch(`${url}/api/classrooms`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lesson: "quick-look", timers: "off" }),
    });
    return new SteadyClass((await response.json()) as Created, people);
  }

  get isOver(): boolean {
    return this.moment?.phase === "closed";
  }

  /** Everybody comes in, or comes back. @throws if somebody is not given the seat that was theirs. */
  async comeIn(url: string): Promise<void> {
    const { code, key } = this.created;
    this.#guests = await Promise.all(this.#keys.map((own, n) => sit(url, code, n, own)));
    for (const [n, { seat }] of this.#guests.entries()) {
      if ((this.#seats[n] ?? seat) !== seat) throw new Error(`Seat ${this.#seats[n]} came back as ${seat}.`);
      this.#seats[n] = seat;
    }
    this.#host = await Host.open(url, code, key);
    this.moment = this.#host.view.moment;
  }

  /** Plays until the class is over, or everybody's connection is cut. */
  async play(): Promise<void> {
    if (this.#host === null) throw new Error("Nobody is there.");
    await Promise.all([this.#lead(this.#host), ...this.#guests.map((guest) => this.#answer(guest))]);
  }

  async #lead(host: Host): Promise<void> {
    while (!this.isOver) {
      if (
        await isCut(
          host,
          host.until(() => isActedOut(host)),
        )
      )
        return;
      const from = host.view.moment;
      const reply = host.order({ type: "goOn", from });
      if (await isCut(host, reply)) return;
      if (hasFailed(await reply)) return void (await host.closed);
      if ("refused" in (await reply)) throw new Error(`The host may not go on: ${JSON.stringify(await reply)}`);
      if (
        await isCut(
          host,
          host.until(() => host.view.moment !== from && !isSame(host.view.moment, from)),
        )
      )
        return;
      this.moment = host.view.moment;
      if (this.moment.beat === FIRST_BEAT) this.acknowledged.push(named("begun", this.moment));
    }
  }

  async #answer(guest: Guest<SeatView>): Promise<void> {
    let answered = "";
    let isFirst = true;
    const isDue = () => named("", guest.view.moment) !== answered && actOf(guest) !== null;
    while (
      !(await isCut(
        guest,
        guest.until(() => isDue() || guest.view.moment.phase === "closed"),
      ))
    ) {
      const act = actOf(guest);
      if (act === null) return;
      const what = named(`${EVENT_OF[act.type]} of seat ${guest.seat}`, guest.view.moment);
      answered = named("", guest.view.moment);
      const reply = guest.act(act);
      if (await isCut(guest, reply)) return;
      if (hasFailed(await reply)) return void (await guest.closed);
      const refused = "refused" in (await reply);
      // Who has come back gives the same answer again, and may find that it was stored and the class has gone on.
      if (refused && !isFirst) throw new Error(`${what}: ${JSON.stringify(await reply)}`);
      if (!refused) this.acknowledged.push(what);
      isFirst = false;
    }
  }
}

/** Phases that ask for what this class answers. */
const ASKING = new Set<string>(["decide", "judge", "deployment"]);

/** The counts travel apart from the views, and may still be of the phase before. */
function isActedOut({ pulse, view: { moment } }: Host): boolean {
  if (!ASKING.has(moment.phase)) return true;
  const isOfNow = pulse.phase === moment.phase && pulse.block === moment.block && pulse.round === moment.round;
  return isOfNow && Number(pulse.acted) >= Number(pulse.asked);
}

/** What a seat is asked for, if it becomes an event that this class counts. */
function actOf(guest: Guest<SeatView>) {
  const act = answer(guest);
  return act !== null && act.type in EVENT_OF ? (act as typeof act & { readonly type: keyof typeof EVENT_OF }) : null;
}

function isSame(a: Moment, b: Moment): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the server lost what it stores in, and with it the classroom: it cuts everybody off next. */
function hasFailed(reply: Reply): boolean {
  return "refused" in reply && reply.refused === "server-error";
}

/** Waits for something to happen; true if the connection was cut before. */
async function isCut(guest: { readonly closed: Promise<number> }, promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => false).catch(() => true), guest.closed.then(() => true)]);
}
