import { LiveClassroom } from "../../../server/classroom/live.ts";
import { createWriter } from "../../../server/store/writer.ts";
import { AGENTS } from "../../../shared/agents/agents.ts";
import type { Agents } from "../../../shared/game/agents.ts";
import type { Command } from "../../../shared/game/commands.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { NOW, opening, type Setting } from "../../support/class/setting.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";

/** The code under which `opening` opens. */
export const CODE = "ABC234";

export interface Stage {
  readonly store: MemoryStore;
  readonly clock: FakeClock;
  readonly live: LiveClassroom;
  /** What was said in the log. */
  readonly log: string[];
}

/** Whatever is done, a trainer has something to rate, so that there is a judge phase. */
const RATED = [{ freeShare: 1 }];

/** A live classroom over a store in memory, with a clock that stands still. */
export async function stage(setting: Setting = {}, agents: Agents = AGENTS): Promise<Stage> {
  const store = new MemoryStore();
  const clock = new FakeClock(NOW);
  const log: string[] = [];
  const events = opening({ blocks: RATED, ...setting });
  await store.reserve({ code: CODE, hostKeyHash: "", createdAt: NOW, closed: false });
  await store.append([{ code: CODE, from: 0, events, holders: [], freed: [] }]);
  store.writes.length = 0;
  const writer = createWriter(store);
  const live = new LiveClassroom(events, { writer, clock, agents, log: (message) => log.push(message) });
  return { store, clock, live, log };
}

/** Has commands carried out one after another; each must be accepted. */
export async function play(live: LiveClassroom, ...commands: Command[]): Promise<GameEvent[]> {
  const all: GameEvent[] = [];
  for (const command of commands) {
    const handled = await live.handle(command);
    if (!("events" in handled)) throw new Error(`${command.type}: ${JSON.stringify(handled)}`);
    all.push(...handled.events);
  }
  return all;
}

export function seatTaken(name: string): Command {
  return { type: "takeSeat", name };
}

export async function goOn(live: LiveClassroom): Promise<void> {
  const { name: phase, block, round, beat } = live.room.phase;
  await play(live, { type: "goOn", from: { phase, block, round, beat } });
}

/** Three people, in the first round. */
export async function inFirstRound(live: LiveClassroom): Promise<{ trainer: number; models: readonly number[] }> {
  await play(live, seatTaken("Calm Otter"), seatTaken("Bold Finch"), seatTaken("Keen Heron"));
  await goOn(live);
  await goOn(live);
  const lab = live.room.blocks[0]?.labs[0];
  if (lab === undefined) throw new Error("Nobody was seated.");
  return lab;
}

export function choice(seat: number, changes: Partial<Extract<Command, { type: "choose" }>> = {}): Command {
  const answer = { intention: "refuse", lock: true } as const;
  return { type: "choose", seat, turn: { block: 0, round: 0 }, ...answer, ...changes };
}
