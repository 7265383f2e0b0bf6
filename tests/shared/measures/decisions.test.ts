import { expect, test } from "vitest";
import { decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import { Table } from "../../support/class/table.ts";

test("a row says everything about one model seat's round", () => {
  const table = new Table({ blocks: [{ rounds: 1, freeShare: 1, conflictShare: 1 }] }, 6).goTo("decide");
  const { trainer, models } = table.lab(1);
  const [seat = -1] = models;
  table.choose(seat, { intention: "refuse" });
  table.guess(trainer, false);
  table.goTo("judge");
  table.explain(seat, { reason: "values", note: "no" });
  expect(decisionsOf(table.room), "a round counts once it is trained").toEqual([]);
  table.judge(trainer, -1, [seat]);
  table.goTo("outcome");
  expect(decisionsOf(table.room)).toHaveLength(4);
  expect(decisionsOf(table.room).find((row) => row.seat === seat)).toEqual({
    ...{ block: 0, round: 0, lab: 1, seat, trainer },
    ...{ tier: "free", flag: "free", kind: "conflict", request: table.round.deals[seat]?.request },
    ...{
      by: "person",
      actors: { by: "person", predictedBy: "person", ratedBy: "person" },
      intention: "refuse",
      reason: "values",
      note: "no",
      response: "refuse",
      override: false,
    },
    ...{ prediction: false, predictedBy: "person", tokenSpent: false, audited: false, observed: true },
    ...{
      rating: -1,
      ratedBy: "person",
      valueBefore: 1,
      valueAfter: 0.7,
      valueKept: 0.7,
      modelPoints: 10,
      trainerPoints: 2,
    },
  });
});

test("rows come in order of blocks, rounds and seats, deployments with their labs", () => {
  const table = new Table({ blocks: [{ rounds: 2 }, { rounds: 1 }] }, 6);
  while (table.room.phase.name !== "debrief") table.goOn();
  const places = decisionsOf(table.room).map(({ block, round, seat }) => [block, round, seat]);
  expect(places).toHaveLength(12);
  expect(places).toEqual(
    places.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)),
  );
  const deployed = deploymentsOf(table.room);
  expect(deployed).toHaveLength(8);
  for (const { block, lab, seat, trainer } of deployed) {
    expect(table.room.blocks[block]?.labs[lab]).toMatchObject({ trainer, models: expect.arrayContaining([seat]) });
  }
});
