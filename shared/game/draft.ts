import type { EventBody, GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Classroom } from "./state.ts";

/** Events in the making: each is applied as it is added, so that the next is decided on what the classroom has become. */
export interface Draft {
  room: Classroom;
  readonly events: GameEvent[];
  readonly now: number;
}

export function draftOf(room: Classroom, now: number): Draft {
  return { room, events: [], now };
}

export function happen(draft: Draft, body: EventBody): void {
  const event: GameEvent = { ...body, at: draft.now };
  draft.room = evolve(draft.room, event);
  draft.events.push(event);
}
