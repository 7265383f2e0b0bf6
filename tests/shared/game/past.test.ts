import { describe, expect, test } from "vitest";
import { pastOf } from "../../../shared/game/agents.ts";
import { blockDecisions, blockDeployments } from "../../../shared/measures/decisions.ts";
import { Table } from "../../support/class/table.ts";

/** A classroom of one person, at the reveal of its last block. */
const played = (blocks: number) => {
  const table = new Table({ blocks: Array.from({ length: blocks }, () => ({ rounds: 3 })) }, 1);
  for (let block = 0; block < blocks; block++) table.goTo("decide").goTo("reveal");
  return table;
};

describe("what a seat has lived through as a model", () => {
  test("nothing in the first block, also at its end", () => {
    const table = played(1);
    expect(pastOf(table.room, table.model())()).toEqual([]);
  });

  test("every block before this one, with what it was told, what it chose, and what that brought", () => {
    const table = played(3);
    const seat = table.model();
    const past = pastOf(table.room, seat)();
    expect(past).toHaveLength(2);
    past.forEach((game, number) => {
      const block = table.room.blocks[number];
      if (block === undefined) throw new Error("A block is missing.");
      const rows = blockDecisions(block, number).filter((row) => row.seat === seat);
      expect(game.answers).toEqual(
        rows.map(({ round, flag, kind, valueBefore: value, intention, modelPoints: points }) => {
          return { round, flag, kind, value, intention, points };
        }),
      );
      expect(rows).toHaveLength(3);
      const end = blockDeployments(block, number).find((row) => row.seat === seat);
      expect(game.deployed).toEqual({ value: end?.value, order: end?.order, points: end?.modelPoints });
    });
  });

  test("nothing of the blocks in which it was a trainer", () => {
    const table = played(2);
    expect(pastOf(table.room, table.lab().trainer)()).toEqual([]);
  });

  test("no deployment where a block has none", () => {
    const table = new Table({ blocks: [{ deployment: 0 }, {}] }, 1);
    table.goTo("reveal");
    table.goTo("decide");
    expect(pastOf(table.room, table.model())()).toMatchObject([{ deployed: null }]);
  });
});

test("a learner that fills a seat tries in the next block what it did not try in this one", () => {
  const settings = { conflictShare: 1, freeShare: 1, rounds: 1, deployment: 0 };
  const table = new Table({ blocks: [settings, settings], fillers: { model: "learner", trainer: "company" } }, 1);
  table.goTo("reveal");
  const person = table.model();
  const learners = table.lab().models.filter((seat) => seat !== person);
  const intentions = () => learners.map((seat) => table.round.resolved[seat]?.intention);
  const first = intentions();
  table.goTo("decide").goTo("reveal");
  expect(learners).not.toEqual([]);
  expect(intentions()).toEqual(first.map((intention) => (intention === "comply" ? "refuse" : "comply")));
});
