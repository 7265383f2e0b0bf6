import { expect, test } from "vitest";
import type { Classroom } from "../../../shared/game/state.ts";
import { projectSeat } from "../../../shared/views/project.ts";
import { Table } from "../../support/class/table.ts";

/** The same classroom in which training has left half of everything. */
function halved(room: Classroom): Classroom {
  return {
    ...room,
    blocks: room.blocks.map((block) => ({
      ...block,
      values: block.values.map((value) => value && value / 2),
      rounds: block.rounds.map((round) => ({
        ...round,
        trained: round.trained.map((each) => each && { ...each, before: each.before / 2, after: each.after / 2 }),
      })),
    })),
  };
}

test.each(["decide", "judge", "outcome", "deployment"] as const)(
  "R48: in %s a trainer is shown the same, whatever its models' value strengths are, and a model its own",
  (phase) => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 6).goTo(phase);
    const shown = (room: Classroom, role: "model" | "trainer") =>
      JSON.stringify(table.people(role).map((seat) => projectSeat(room, seat)));
    expect(table.people("trainer").length).toBeGreaterThan(0);
    expect(shown(halved(table.room), "trainer")).toBe(shown(table.room, "trainer"));
    expect(shown(halved(table.room), "model")).not.toBe(shown(table.room, "model"));
  },
);
