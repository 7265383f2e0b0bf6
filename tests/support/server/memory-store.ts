import {
  type Addition,
  type ClassroomRecord,
  type EventStore,
  type SeatHolder,
  StoreError,
} from "../../../server/store/event-store.ts";
import type { GameEvent } from "../../../shared/game/events.ts";

interface Kept {
  readonly record: ClassroomRecord;
  readonly events: readonly GameEvent[];
  readonly holders: ReadonlyMap<number, SeatHolder>;
}

/** A store in memory that a test can make slow or make fail. It keeps the same contract as the real ones. */
export class MemoryStore implements EventStore {
  #kept = new Map<string, Kept>();
  /** What came in, write by write, whether it was kept or not. */
  readonly writes: (readonly Addition[])[] = [];
  /** What the server that uses it has. Another one comes when it is closed. */
  #own = new Set<string>();
  #failures: Error[] = [];
  #gate: PromiseWithResolvers<void> | null = null;

  /** The next writes fail, one for each of these. */
  failNext(...errors: Error[]): void {
    this.#failures.push(...errors);
  }

  /** From now on writes wait. Returns what lets them go on. */
  holdUp(): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gate = gate;
    return () => {
      this.#gate = null;
      gate.resolve();
    };
  }

  async reserve(record: ClassroomRecord): Promise<boolean> {
    if (this.#kept.has(record.code)) return false;
    this.#kept.set(record.code, { record: { ...record, closed: false }, events: [], holders: new Map() });
    this.#own.add(record.code);
    return true;
  }

  async append(additions: readonly Addition[]): Promise<void> {
    this.writes.push(additions);
    await this.#gate?.promise;
    const failure = this.#failures.shift();
    if (failure !== undefined) throw failure;
    const kept = new Map(this.#kept);
    for (const addition of additions) kept.set(addition.code, added(kept.get(addition.code), addition));
    this.#kept = kept;
  }

  async classroom(code: string): Promise<ClassroomRecord | null> {
    return this.#kept.get(code)?.record ?? null;
  }

  async codes(): Promise<string[]> {
    const records = [...this.#kept.values()].map(({ record }) => record);
    return records.sort((a, b) => a.createdAt - b.createdAt || (a.code < b.code ? -1 : 1)).map(({ code }) => code);
  }

  async takeOver(): Promise<string[]> {
    const open = [...this.#kept.values()].filter(({ record }) => !record.closed).map(({ record }) => record.code);
    const orphans = open.filter((code) => !this.#own.has(code));
    this.#own = new Set([...this.#own, ...orphans]);
    return orphans;
  }

  async events(code: string): Promise<GameEvent[]> {
    return [...(this.#kept.get(code)?.events ?? [])];
  }

  async holders(code: string): Promise<SeatHolder[]> {
    return [...(this.#kept.get(code)?.holders.values() ?? [])].sort((a, b) => a.seat - b.seat);
  }

  async endedBefore(time: number): Promise<string[]> {
    const ended = [...this.#kept.values()].filter(
      ({ record, events }) => (record.closed || events.length === 0) && (events.at(-1)?.at ?? record.createdAt) < time,
    );
    return ended.map(({ record }) => record.code);
  }

  async forget(code: string): Promise<void> {
    this.#kept.delete(code);
    this.#own.delete(code);
  }

  async close(): Promise<void> {
    this.#own = new Set();
  }
}

function added(before: Kept | undefined, { code, from, events, holders, freed }: Addition): Kept {
  if (before === undefined) throw new StoreError(`There is no classroom ${code}.`);
  if (from !== before.events.length) {
    throw new StoreError(`Classroom ${code} goes on at event ${before.events.length}, not at ${from}.`);
  }
  const closed = events.some((event) => event.type === "phaseStarted" && event.phase === "closed");
  const after = new Map(before.holders);
  for (const holder of holders) after.set(holder.seat, holder);
  for (const seat of freed) after.delete(seat);
  return {
    record: { ...before.record, closed: before.record.closed || closed },
    events: [...before.events, ...events],
    holders: after,
  };
}
