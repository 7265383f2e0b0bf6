import type { GameEvent } from "../../../shared/game/events.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { Dice } from "../chance/random.ts";
import { answersNow, anyCommand } from "./any-command.ts";
import { Table } from "./table.ts";

export interface Played {
  readonly treatment: Treatment;
  readonly people: number;
  readonly start: number;
}

/** A classroom of one or two blocks, played to the debrief, with people coming, going and leaving; requests are marked. */
export function playedThrough({ treatment, people, start }: Played, blocks = 1): Table {
  const treatments = Array.from({ length: blocks }, () => treatment);
  const table = new Table({ seed: start, blocks: treatments, modelsPerLab: 1 + (start % 3), check: true }, 0);
  table.mark = markRequests;
  table.join(people);
  const dice = new Dice(start);
  while (table.room.phase.name !== "debrief") {
    for (const command of answersNow(table, dice)) table.attempt(command);
    if (dice.is(0.15)) table.join();
    const disturbance = anyCommand(table, dice);
    const harmless = ["seatGone", "seatBack", "ready", "freeSeat", "showOnScreen"].includes(disturbance.type);
    if (harmless) table.attempt(disturbance);
    table.goOn();
  }
  for (const command of answersNow(table, dice)) table.attempt(command);
  return table;
}

/** Says in each request whose it is, so that it is known wherever it turns up. */
function markRequests(event: GameEvent): GameEvent {
  if (event.type !== "requestsDealt") return event;
  const { block, round } = event;
  return {
    ...event,
    deals: event.deals.map((deal) => ({ ...deal, request: `request of seat ${deal.seat} in ${block}.${round}` })),
  };
}

/** The classroom after every one of its events. */
export function* statesOf(events: readonly GameEvent[]): Generator<Classroom> {
  const [first, ...others] = events;
  if (first === undefined) return;
  let room = replay([first]);
  yield room;
  for (const event of others) {
    room = evolve(room, event);
    yield room;
  }
}

/** The paths of all keys within a value, arrays as []. */
export function keyPaths(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keyPaths(item, `${at}[]`));
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, item]) => keyPaths(item, at === "" ? key : `${at}.${key}`));
}
