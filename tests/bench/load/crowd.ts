import { setTimeout as after } from "node:timers/promises";
import { Pace } from "../../../server/rehearsal/pace.ts";
import { pseudonym } from "../../../shared/content/names.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { range } from "../../support/figures/statistics.ts";
import { newKey } from "../../support/server/guest.ts";
import { type Client, type LoadView, RoomClient } from "./client.ts";

/** Everybody acts within so long, ms. */
const WITHIN = 1000;

/** What a round took, ms. */
export interface RoundTimes {
  /** From each act to its acknowledgement. */
  readonly acknowledged: number[];
  /** From the last act of a phase to each one's view of the next. */
  readonly shown: number[];
}

/** What this view asks of its client. Null if nothing. */
function actFor({ kind, moment, requestKind, cards = [] }: LoadView): unknown {
  const turn = { block: 0, round: moment.round };
  switch (kind) {
    case "model-decide":
      return { type: "choose", turn, intention: "comply", lock: true };
    case "model-waiting":
      return requestKind === "benign" ? null : { type: "explain", turn, reason: "none", note: null, lock: true };
    case "trainer-decide": {
      const guesses = cards.map(({ model }) => ({ model, comply: true, audit: false }));
      return { type: "guess", turn, guesses, lock: true };
    }
    case "trainer-judge": {
      const rated = cards.filter(({ seen }) => seen?.rated);
      if (rated.length === 0) return null;
      return { type: "judge", turn, ratings: rated.map(({ model }) => ({ model, rating: 1 })) };
    }
    default:
      return null;
  }
}

/** Everybody who is asked acts within a second; the server goes on by itself once all have. */
async function actAll(clients: readonly Client[], next: string, times: RoundTimes): Promise<void> {
  let last = 0;
  const round = clients[0]?.view?.moment.round ?? 0;
  const acts = clients.map(async (client) => {
    const act = client.view === null ? null : actFor(client.view);
    if (act === null) return;
    await after(Math.random() * WITHIN);
    const asked = performance.now();
    last = asked;
    const reply = await client.ask("act", act);
    if (JSON.stringify(reply) !== '{"ok":true}') throw new Error(`An act was not taken: ${JSON.stringify(reply)}`);
    times.acknowledged.push(performance.now() - asked);
  });
  await Promise.all([...acts, ...clients.map((client) => client.at(next, round))]);
  for (const { seenAt } of clients) times.shown.push(seenAt - last);
}

/** Plays from one decision to the next. `goOn`: somebody ends the round. */
export async function playRound(clients: readonly Client[], goOn: () => Promise<unknown>): Promise<RoundTimes> {
  const times: RoundTimes = { acknowledged: [], shown: [] };
  await actAll(clients, "judge", times);
  await actAll(clients, "outcome", times);
  const round = clients[0]?.view?.moment.round ?? 0;
  await Promise.all([goOn(), ...clients.map((client) => client.at("decide", round + 1))]);
  return times;
}

/** A class of ours: a console, a screen, and people with phones, all from one school. */
export class LoadClass {
  readonly people: RoomClient[] = [];
  readonly #keys: readonly string[];
  readonly #url: string;
  readonly #created: Created;
  readonly #school: string;
  readonly #pace = new Pace();
  #others: RoomClient[] = [];

  private constructor(url: string, created: Created, people: number, school: string) {
    this.#url = url;
    this.#created = created;
    this.#keys = range(people).map(newKey);
    this.#school = school;
  }

  static async open(url: string, people: number, school: string, lesson: unknown): Promise<LoadClass> {
    const response = await fetch(`${url}/api/classrooms`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": school },
      body: JSON.stringify({ lesson, timers: "on" }),
    });
    if (response.status !== 201) throw new Error(await response.text());
    const loaded = new LoadClass(url, (await response.json()) as Created, people, school);
    const { key } = loaded.#created;
    loaded.#others = await Promise.all([loaded.#enter({ as: "host", key }), loaded.#enter({ as: "screen" })]);
    return loaded;
  }

  #enter(as: Readonly<Record<string, unknown>>): Promise<RoomClient> {
    return RoomClient.enter(this.#url, this.#created.code, { version: PROTOCOL_VERSION, ...as }, this.#school);
  }

  /** Everybody comes in at once, or comes back. */
  async comeIn(): Promise<void> {
    const entering = this.#keys.map((key, n) => this.#enter({ as: "seat", key, name: pseudonym(n), player: "agent" }));
    this.people.splice(0, this.people.length, ...(await Promise.all(entering)));
  }

  /** Every phone loses its connection at the same time. */
  loseAll(): void {
    for (const person of this.people) person.leave();
  }

  /** The console ends the round whose outcome everybody sees, as soon as it sees it too. */
  async endRound(): Promise<void> {
    const [host] = this.#others;
    await host?.at("outcome", this.people[0]?.view?.moment.round ?? 0);
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    const [host] = this.#others;
    await this.#pace.next();
    const reply = await host?.ask("host", { type: "goOn", from: host.view?.moment });
    if (JSON.stringify(reply) !== '{"ok":true}') throw new Error(`The class did not go on: ${JSON.stringify(reply)}`);
  }

  /** Goes on until this phase. */
  async goTo(phase: string): Promise<void> {
    const [host] = this.#others;
    while (host !== undefined && host.view?.moment.phase !== phase) {
      const before = JSON.stringify(host.view?.moment);
      await this.#goOn();
      await host.until(({ moment }) => JSON.stringify(moment) !== before);
    }
    await Promise.all(this.people.map((person) => person.until(({ moment }) => moment.phase === phase)));
  }

  hangUp(): void {
    for (const client of [...this.people, ...this.#others]) client.leave();
  }

  /** The class is over, everybody hangs up, and the host deletes it. */
  async end(): Promise<void> {
    this.hangUp();
    const { code, key } = this.#created;
    await fetch(`${this.#url}/api/classrooms/${code}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${key}` },
    });
  }
}
