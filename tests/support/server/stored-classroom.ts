import { planFor } from "../../../server/classroom/planning.ts";
import { hashKey } from "../../../server/classroom/secrets.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import { pseudonym } from "../../../shared/content/names.ts";
import { open } from "../../../shared/game/decide.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Options, Plan } from "../../../shared/game/plan.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { createSchema } from "../../../shared/protocol/messages.ts";
import { planOf } from "../class/setting.ts";

export interface Stored {
  readonly code: string;
  readonly key?: string;
  readonly plan?: Plan;
  readonly options?: Partial<Options>;
  readonly seed?: number;
}

/** Writes a classroom into a file, as a server that was stopped would have left it. */
export async function storeClassroom(data: string, stored: Stored, more: readonly GameEvent[] = []): Promise<void> {
  const { code, key = "", plan = planOf({}), seed = 1 } = stored;
  const options = {
    timers: "off",
    screen: "sealed",
    fillers: { model: "faker", trainer: "company" },
    standIns: { model: "faker", trainer: "company" },
    ...stored.options,
  } as const;
  const now = Date.now();
  const events = [...open({ code, seed: seedFromNumber(seed), plan, options }, now), ...more];
  const store = openSqlite(data);
  await store.reserve({ code, hostKeyHash: hashKey(key), createdAt: now, closed: false });
  await store.append([{ code, from: 0, events, holders: [], freed: [] }]);
  await store.close();
}

export function seatTaken(number: number): GameEvent {
  return { type: "seatTaken", seat: number, name: pseudonym(number), fromRound: 0, lab: null, at: Date.now() };
}

/** A lesson with check questions that is soon over: one block of one round. */
export function shortCheckedPlan(): Plan {
  const planned = planFor(createSchema.parse({ lesson: "first-encounter" }));
  if ("refused" in planned) throw new Error(planned.detail);
  const blocks = planned.plan.blocks.slice(0, 1).map((block) => ({
    ...block,
    treatment: { ...block.treatment, rounds: 1 },
  }));
  return { ...planned.plan, blocks };
}
