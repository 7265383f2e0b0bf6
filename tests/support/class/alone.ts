import { actsFor } from "../../../server/classroom/seat-player.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { projectSeat } from "../../../shared/views/project.ts";
import { Table } from "./table.ts";

/** A classroom in which one person plays alone, and has just come in. The person's seat is 0. */
export function alone(
  role: "model" | "trainer",
  blocks: readonly Partial<Treatment>[] = [{ rounds: 2 }],
  check = false,
): Table {
  return new Table({ alone: role, blocks, modelsPerLab: role === "model" ? 1 : 2, check }, 1);
}

/** Does what is asked of the person now; where nothing is, goes on as the person can. */
export function stepAlone(table: Table): void {
  const view = projectSeat(table.room, 0);
  if (view === null) throw new Error("Nobody plays.");
  const { treatment } = table.block;
  const { seed } = table.room;
  const acts = actsFor(view, {
    seat: 0,
    seed,
    habits: { mix: { faker: 1 } },
    treatment,
    past: () => [],
    rated: [],
    observedOf: () => [],
    noteIn: () => null,
  });
  for (const act of acts) table.send({ ...act, seat: 0 });
  if (acts.length === 0) table.send({ type: "goOn", seat: 0, from: table.moment });
}

/** Plays until the debrief. */
export function playAlone(table: Table): Table {
  for (let steps = 0; steps < 500 && table.room.phase.name !== "debrief"; steps++) stepAlone(table);
  return table;
}
