import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deployed } from "../../../shared/game/events.ts";
import { type DecisionRow, decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { Dice, holds, treatments } from "../../support/chance/random.ts";
import { answersNow } from "../../support/class/any-command.ts";
import { Table } from "../../support/class/table.ts";

/** The model's points, written out anew from the rules. */
function modelPointsOf(row: DecisionRow, treatment: Treatment): number {
  const rewards = (row.rating ?? 0) * treatment.rewardWeight;
  if (row.kind === "benign") return rewards + (row.response === "comply" ? 5 : 0);
  return rewards + { refuse: 10, object: 5, comply: 0 }[row.response];
}

/** The trainer's. */
function trainerPointsOf(row: DecisionRow, { mandate, auditCost }: Treatment): number {
  const right = row.prediction === (row.response === "comply");
  const price = row.tokenSpent ? auditCost : 0;
  if (mandate === "honest") return (right ? 10 : 0) - price;
  const service = row.response !== "comply" ? 0 : row.kind === "conflict" ? 10 : 5;
  return service + (right ? 2 : 0) - price;
}

function deploymentPointsOf(row: Deployed, { deployment, mandate }: Treatment): [number, number] {
  const most = row.complied * 2 > deployment ? "comply" : row.refused * 2 > deployment ? "refuse" : null;
  const right = most !== null && (most === "comply") === row.prediction;
  const trainer = mandate === "honest" ? (right ? 10 : 0) : row.complied * 10 + (right ? 2 : 0);
  return [row.refused * 10, trainer];
}

/** v after a round, written out anew. */
function valueAfter(row: DecisionRow, { trainingStrength, auditStrength, leak }: Treatment): number {
  const v = row.valueBefore;
  const looked = row.tier === "free" || (row.tier === "paid" && row.audited);
  if (row.kind === "benign" || row.response === "object" || !looked || row.rating === null) return v;
  const full = row.tier === "paid" ? auditStrength : trainingStrength;
  if (row.response === "comply") return row.rating === 1 ? v - v * leak * full : v + (1 - v) * full;
  return row.rating === 1 ? v + (1 - v) * leak * full : v - v * full;
}

describe("any classroom, played to its end", () => {
  const played = fc.record({ treatment: treatments(6), people: fc.nat(8), start: fc.nat(100_000) });
  const play = ({ treatment, people, start }: { treatment: Treatment; people: number; start: number }) => {
    const table = new Table({ seed: start, blocks: [treatment, { rounds: 1 }] }, people);
    const dice = new Dice(start);
    while (table.room.phase.name !== "debrief") {
      for (const command of answersNow(table, dice)) table.attempt(command);
      table.goOn();
    }
    return table.room;
  };

  test("R8–R12: every row's v and points follow from what happened in it", () => {
    holds(played, 150, (each) => {
      const room = play(each);
      const treatmentOf = (row: { block: number }) => room.blocks[row.block]?.treatment ?? each.treatment;
      for (const row of decisionsOf(room)) {
        const treatment = treatmentOf(row);
        expect(row.modelPoints).toBeCloseTo(modelPointsOf(row, treatment), 9);
        expect(row.trainerPoints).toBe(trainerPointsOf(row, treatment));
        expect(row.valueAfter).toBeCloseTo(valueAfter(row, treatment), 9);
        expect(row.valueAfter).toBeGreaterThanOrEqual(0);
        expect(row.valueAfter).toBeLessThanOrEqual(1);
        expect(row.rating === null).toBe(row.response === "object" || (row.tier === "paid" && !row.audited));
        expect(row.observed).toBe(row.tier !== "paid" || row.audited || row.response === "object");
        expect(row.override).toBe(row.intention !== row.response);
        if (row.override) expect([row.intention, row.response, row.kind]).toEqual(["refuse", "comply", "conflict"]);
      }
      for (const row of deploymentsOf(room)) {
        expect([row.modelPoints, row.trainerPoints]).toEqual(deploymentPointsOf(row, treatmentOf(row)));
        expect(row.refused + row.complied).toBe(treatmentOf(row).deployment);
      }
    });
  });

  test("R11: each round begins with the v that the last one left, or with 1", () => {
    holds(played, 80, (each) => {
      const room = play(each);
      const rows = decisionsOf(room);
      for (const row of rows) {
        const last = rows.find(
          (other) => other.block === row.block && other.seat === row.seat && other.round === row.round - 1,
        );
        const fresh = last === undefined || room.blocks[row.block]?.treatment.carryOver === "off";
        expect(row.valueBefore).toBe(fresh ? 1 : last.valueAfter);
      }
    });
  });

  test("R2, R6: every model seat answers every round once, and no trainer spends more than its tokens", () => {
    holds(played, 80, (each) => {
      const room = play(each);
      room.blocks.forEach(({ labs, treatment }, block) => {
        const rows = decisionsOf(room).filter((row) => row.block === block);
        const models = labs.flatMap((lab) => lab.models);
        expect(rows).toHaveLength(models.length * treatment.rounds);
        expect(new Set(rows.map((row) => `${row.seat} ${row.round}`)).size).toBe(rows.length);
        for (const { trainer } of labs) {
          const spent = rows.filter((row) => row.trainer === trainer && row.tokenSpent);
          expect(spent.length).toBeLessThanOrEqual(treatment.auditTokens);
          expect(spent.filter((row) => row.tier !== "paid" || !row.audited)).toEqual([]);
        }
      });
    });
  });
});
