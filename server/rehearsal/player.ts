import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { pseudonym } from "../../shared/content/names.ts";
import type { ObservedResponse, Past, PastGame, RatedAnswer } from "../../shared/game/agents.ts";
import type { Seed } from "../../shared/lib/draw.ts";
import type { Act, Reply, ViewMessage, Welcome } from "../../shared/protocol/messages.ts";
import { MESSAGE, PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import { BASELINE, type Treatment } from "../../shared/rules/treatment.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { actsFor, type Habits, type SeatPlayer } from "../classroom/seat-player.ts";
import { freshKey } from "../classroom/secrets.ts";

type Answer = PastGame["answers"][number];

/** What a person in a model seat remembers of the blocks so far: what its own phone has shown, and nothing else. */
export class Memory {
  readonly past: Past = () => this.#games;
  readonly #games: PastGame[] = [];
  #treatment: Treatment = BASELINE;
  /** The last block whose story was told. */
  #told = -1;
  /** By round: the same view can arrive more than once. */
  #answers = new Map<number, Answer>();
  #rated = new Map<number, RatedAnswer>();
  /** By model and round. */
  #observed = new Map<number, Map<number, ObservedResponse>>();
  #deployedWith = 0;

  /** Its answers in the current block that were rated. */
  get rated(): readonly RatedAnswer[] {
    return [...this.#rated.values()];
  }

  /** What it has observed of a model in the current block. */
  observedOf(model: number): readonly ObservedResponse[] {
    return [...(this.#observed.get(model)?.values() ?? [])];
  }

  /** The treatment that was shown last. */
  get treatment(): Treatment {
    return this.#treatment;
  }

  see(view: SeatView): void {
    if ("treatment" in view) this.#treatment = view.treatment;
    if (view.kind === "briefing") this.#forgetBlock();
    if (view.kind === "model-deployment") this.#deployedWith = view.value;
    if (view.kind === "model-outcome") {
      const { flag, requestKind: kind, before: value, intention, points, rating } = view;
      const { round } = view.moment;
      this.#answers.set(round, { round, flag, kind, value, intention, points });
      if (rating !== null) this.#rated.set(round, { flag, kind, intention, rating });
    }
    if (view.kind === "trainer-judge") this.#observe(view);
    if (view.kind === "model-story" && view.moment.block > this.#told) this.#close(view);
  }

  #close({ moment, deployment, points }: Extract<SeatView, { kind: "model-story" }>): void {
    const answers = [...this.#answers.values()];
    const earned = answers.reduce((sum, answer) => sum + answer.points, 0);
    const deployed =
      deployment === null ? null : { value: this.#deployedWith, order: deployment.order, points: points - earned };
    this.#games.push({ answers, deployed });
    this.#told = moment.block;
    this.#forgetBlock();
  }

  #forgetBlock(): void {
    this.#answers.clear();
    this.#rated.clear();
    this.#observed.clear();
  }

  #observe({ cards, moment }: Extract<SeatView, { kind: "trainer-judge" }>): void {
    for (const { model, tier, requestKind: kind, seen } of cards) {
      if (seen === null) continue;
      const own = this.#observed.get(model) ?? new Map<number, ObservedResponse>();
      this.#observed.set(model, own.set(moment.round, { tier, kind, response: seen.response }));
    }
  }
}

/** What a socket player keeps, for the report. */
export interface PlayerLog {
  acknowledged: number;
  unacknowledged: number;
  readonly refused: string[];
  /** Every view that arrived, as text. */
  readonly views: string[];
}

/** A word that no other player writes: it must never turn up in a view that may not hold it. */
export function marker(seat: number, round: number): string {
  return `note-${seat}-${round}-end`;
}

/** A person of a rehearsal: joins over a real socket and answers what its view asks, by an agent's policy. */
export class SocketPlayer {
  readonly log: PlayerLog = { acknowledged: 0, unacknowledged: 0, refused: [], views: [] };
  seat = -1;
  name = "";
  #room: Room | null = null;
  #answered = "";
  readonly #seed: Seed;
  readonly #habits: Habits;
  readonly #memory = new Memory();
  readonly #key = freshKey();
  readonly #finished = Promise.withResolvers<void>();

  constructor(seed: Seed, habits: Habits = {}) {
    this.#seed = seed;
    this.#habits = habits;
  }

  /** Fulfilled once there is nothing left to answer: in the debrief, or when the connection is closed. */
  get finished(): Promise<void> {
    return this.#finished.promise;
  }

  async join(url: string, code: string, number: number): Promise<void> {
    const room = await new ColyseusSDK(url).joinById(code, {
      as: "seat",
      version: PROTOCOL_VERSION,
      key: this.#key,
      name: pseudonym(number),
      player: "agent",
    });
    this.#room = room;
    room.reconnection.enabled = false;
    room.onMessage(MESSAGE.welcome, ({ seat, name }: Welcome) => {
      this.seat = seat;
      this.name = name;
    });
    room.onMessage(MESSAGE.view, ({ view }: ViewMessage<SeatView>) => {
      this.log.views.push(JSON.stringify(view));
      this.#memory.see(view);
      void this.#answer(view);
    });
    room.onLeave(() => this.#finished.resolve());
  }

  async leave(): Promise<void> {
    await this.#room?.leave();
  }

  async #answer(view: SeatView): Promise<void> {
    const { phase, block, round } = view.moment;
    const moment = `${phase} ${block} ${round}`;
    if (this.#answered === moment) return;
    for (const act of actsFor(view, this.#player)) {
      this.#answered = moment;
      await this.#ask(act);
    }
    if (view.kind === "debrief") this.#finished.resolve();
  }

  get #player(): SeatPlayer {
    const { past, treatment, rated } = this.#memory;
    const observedOf = (model: number) => this.#memory.observedOf(model);
    const noteIn = (round: number, chance: number) => (chance < 0.3 ? marker(this.seat, round) : null);
    return { seat: this.seat, seed: this.#seed, habits: this.#habits, treatment, past, rated, observedOf, noteIn };
  }

  async #ask(act: Act): Promise<void> {
    try {
      const reply: Reply | undefined = await this.#room?.request(MESSAGE.act, act);
      if (reply === undefined) this.log.unacknowledged++;
      else if ("refused" in reply) this.log.refused.push(`${act.type}: ${reply.refused}`);
      else this.log.acknowledged++;
    } catch {
      this.log.unacknowledged++;
    }
  }
}
