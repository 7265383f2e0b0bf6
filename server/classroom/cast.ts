import { MIXES } from "../../shared/agents/mix.ts";
import { PSEUDONYM_COUNT, pseudonym } from "../../shared/content/names.ts";
import { hasActed } from "../../shared/game/acting.ts";
import { observedOf, pastOf, ratedAnswersOf } from "../../shared/game/agents.ts";
import { playedByServer } from "../../shared/game/cast.ts";
import type { EventType } from "../../shared/game/events.ts";
import { type Classroom, currentBlock } from "../../shared/game/state.ts";
import type { MixName } from "../../shared/game/words.ts";
import { DRAW, draw, drawKey } from "../../shared/lib/draw.ts";
import { BASELINE } from "../../shared/rules/treatment.ts";
import type { PhaseName } from "../../shared/rules/words.ts";
import { projectSeat } from "../../shared/views/project.ts";
import type { Clock } from "./clock.ts";
import type { Handled, LiveClassroom } from "./live.ts";
import { actsFor, type SeatPlayer } from "./seat-player.ts";

/** How long it takes the quickest and the slowest of the cast to act in a phase, seconds, at the usual speed. */
const TAKES: Partial<Record<PhaseName, readonly [number, number]>> = {
  briefing: [10, 40],
  check: [6, 24],
  decide: [3, 16],
  judge: [2, 9],
  deployment: [3, 12],
  debrief: [10, 40],
};

/** After these, what the cast was about to do may be over, or due at another time. */
const CHANGES: ReadonlySet<EventType> = new Set<EventType>([
  "seatTaken",
  "seatFreed",
  "phaseStarted",
  "paused",
  "resumed",
  "speedSet",
]);

/**
 * R41. The agents that take people's parts in one classroom. They see what a phone in their seat would be sent, and ask for
 * what it could. All that they know is in the classroom, so that they go on after a restart.
 */
export class Cast {
  readonly #live: LiveClassroom;
  readonly #clock: Clock;
  #callOff: (() => void)[] = [];
  readonly #stopListening: () => void;

  constructor(live: LiveClassroom, clock: Clock) {
    this.#live = live;
    this.#clock = clock;
    this.#stopListening = live.listen((events, room) => {
      if (events.some(({ type }) => CHANGES.has(type))) this.#plan(room);
    });
    this.#plan(live.room);
  }

  /** Brings the cast in the lobby to so many, 1 to `MAX_CAST`, of a mix. Those who are there stay. */
  fill(people: number, mix?: MixName): Promise<Handled> {
    const start = Math.floor(Math.random() * PSEUDONYM_COUNT);
    const enough = Math.min(PSEUDONYM_COUNT, people + 2 * this.#live.room.seats.length);
    const names = Array.from({ length: enough }, (_, i) => pseudonym((start + i) % PSEUDONYM_COUNT));
    return this.#live.handle({ type: "fillLobby", people, names, ...(mix && { mix: MIXES[mix] }) });
  }

  /** None of them does anything any more. */
  stop(): void {
    this.#stopListening();
    this.#forget();
  }

  #forget(): void {
    for (const callOff of this.#callOff) callOff();
    this.#callOff = [];
  }

  #plan(room: Classroom): void {
    this.#forget();
    const takes = TAKES[room.phase.name];
    if (takes === undefined || room.paused !== null) return;
    const [quickest, slowest] = takes;
    this.#callOff = playedByServer(room).map(({ number }) => {
      const key = drawKey(room.seed, 2000 + room.phase.block, number);
      const chance = draw(key, DRAW.choice, room.phase.startedAt % 1_000_000);
      const seconds = (quickest + (slowest - quickest) * chance) / (room.speed ?? 1);
      return this.#clock.at(this.#clock.now() + seconds * 1000, () => void this.#act(number));
    });
  }

  /** Answers what is asked of one seat. An answer that can't be stored did not happen: the seat's stand-in plays then. */
  async #act(seat: number): Promise<void> {
    const { room } = this.#live;
    const view = projectSeat(room, seat);
    if (view === null || hasActed(room, seat)) return;
    for (const act of actsFor(view, castPlayer(room, seat))) await this.#live.handle({ ...act, seat });
  }
}

/** What one of the cast goes by: its classroom's mix, and what its seat has been shown. */
export function castPlayer(room: Classroom, seat: number): SeatPlayer {
  return {
    ...{ seat, seed: room.seed, habits: room.mix === null ? {} : { mix: room.mix }, noteIn: () => null },
    treatment: currentBlock(room)?.treatment ?? BASELINE,
    past: pastOf(room, seat),
    rated: ratedAnswersOf(room, seat),
    observedOf: (model) => observedOf(room, model),
  };
}
