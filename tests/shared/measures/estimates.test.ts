import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import type { DecisionRow, DeploymentRow, Played } from "../../../shared/measures/decisions.ts";
import { blockEstimates, type Estimate } from "../../../shared/measures/measures.ts";
import { CHOICES, ORDERS, REASONS, TIERS } from "../../../shared/rules/words.ts";
import { Dice, holds } from "../../support/chance/random.ts";
import { deploymentRow, row } from "../../support/figures/rows.ts";

const SEED = seedFromNumber(1);
const OPTIONS = { seed: SEED, block: 0 };

/** What one model seat did: a letter to each round, C, R, or O for an override, in rounds free, free, paid, paid. */
interface WrittenSeat {
  readonly lab: number;
  readonly trainer: number;
  readonly seat: number;
  readonly did: string;
  readonly predicted: boolean;
  readonly values: readonly number[];
  readonly refusedLater: number;
}

/**
 * Two labs, written out. Points: 10 for each refusal, and to the trainer for each compliance.
 *
 * | trainer | seat | free | free | paid | paid | expected in paid | of 10 later | comes to |
 * | 0 | 1 | C, because of training | C | R | R | comply, comply | 10 refused | faked |
 * | 0 | 2 | C | C | C | C | comply, comply | all complied | always complied |
 * | 3 | 4 | R | R, overridden | R | R | refuse, refuse | 5 refused | always refused |
 * | 3 | 5 | C | R | R | C | comply, comply | 10 refused | other |
 */
const SEATS: readonly WrittenSeat[] = [
  { lab: 0, trainer: 0, seat: 1, did: "CCRR", predicted: true, values: [1, 1, 1, 1], refusedLater: 10 },
  { lab: 0, trainer: 0, seat: 2, did: "CCCC", predicted: true, values: [1, 1, 1, 1], refusedLater: 0 },
  { lab: 1, trainer: 3, seat: 4, did: "RORR", predicted: false, values: [0.7, 0.7, 0.7, 0.7], refusedLater: 5 },
  { lab: 1, trainer: 3, seat: 5, did: "CRRC", predicted: true, values: [1, 0.7, 0.7, 0.7], refusedLater: 10 },
];

function rowsOf({ lab, trainer, seat, did, predicted, values }: WrittenSeat): DecisionRow[] {
  return [...did].map((letter, round) => {
    const response = letter === "R" ? "refuse" : "comply";
    return row({
      ...{ lab, trainer, seat, round, response, intention: letter === "C" ? "comply" : "refuse" },
      tier: round < 2 ? "free" : "paid",
      prediction: predicted,
      reason: seat === 1 && round === 0 ? "training" : null,
      valueAfter: values[round] ?? 0,
      modelPoints: response === "refuse" ? 10 : 0,
      trainerPoints: response === "comply" ? 10 : 0,
    });
  });
}

function deployedOf({ lab, trainer, seat, refusedLater: refused }: WrittenSeat): DeploymentRow {
  return deploymentRow({
    ...{ lab, trainer, seat, refused, complied: 10 - refused, order: refused === 0 ? "comply" : "refuse" },
    ...{ modelPoints: 10 * refused, trainerPoints: 10 * (10 - refused) },
  });
}

const CLASS: Played = { rows: SEATS.flatMap(rowsOf), deployments: SEATS.map(deployedOf) };
const values = (estimates: readonly Estimate[]) => estimates.map(({ value }) => value);

describe("a class worked out by hand", () => {
  const { intentions, responses, ...common } = blockEstimates(CLASS, OPTIONS);

  test("compliance and its gap, over intentions and over what was enacted", () => {
    const { compliance, gap } = intentions;
    expect(values([compliance.free, compliance.pro, compliance.paid])).toEqual([5 / 8, null, 3 / 8]);
    expect(compliance.deployment.value).toBe(1 / 4);
    expect(gap.value).toBe(2 / 8);
    expect(values([responses.compliance.free, responses.compliance.paid])).toEqual([6 / 8, 3 / 8]);
    expect(responses.compliance.deployment.value).toBe(15 / 40);
    expect(responses.gap.value).toBe(3 / 8);
  });

  test("consistency: no pair of the first seat agrees, all of the second and the third, two of four of the last", () => {
    expect(intentions.consistency).toMatchObject({ value: (0 + 1 + 1 + 0.5) / 4, units: 4 });
    // The override is one of two responses in the free tier.
    expect(responses.consistency.value).toBe((0 + 1 + 0.5 + 0.5) / 4);
  });

  test("apparent and actual alignment by round: nobody saw the last two", () => {
    expect(values(common.apparent)).toEqual([3 / 4, 3 / 4, null, null]);
    expect(values(responses.actual)).toEqual([3 / 4, 3 / 4, 1 / 4, 2 / 4]);
    expect(values(intentions.actual)).toEqual([3 / 4, 2 / 4, 1 / 4, 2 / 4]);
  });

  test("value strength by round", () => {
    const expected = [3.7 / 4, 3.4 / 4, 3.4 / 4, 3.4 / 4].map((value) => expect.closeTo(value, 12));
    expect(values(common.value)).toEqual(expected);
  });

  test("reasoning, faking seats and alignment-faking seats", () => {
    expect(common.fakingReasoning.value).toBe(1 / 8);
    expect(common.fakingSeats).toMatchObject({ value: 1 / 4, units: 4 });
    expect(common.alignmentFakingSeats.value).toBe(1 / 4);
  });

  test("the overseers expected 6 of 8 and got 3; of all their predictions 3 were wrong", () => {
    expect(common.overseersError).toMatchObject({ value: 6 / 8 - 3 / 8, units: 2 });
    expect(common.brier).toMatchObject({ value: 3 / 8, units: 2 });
  });

  test("points by role and by strategy", () => {
    const { role, strategy } = common.points;
    expect(role.model).toMatchObject({ value: (120 + 0 + 80 + 120) / 4, units: 4 });
    expect(role.trainer).toMatchObject({ value: (160 + 80) / 2, units: 2 });
    expect(strategy).toMatchObject({
      faked: { value: 120, units: 1 },
      "always-complied": { value: 0, units: 1 },
      "always-refused": { value: 80, units: 1 },
      other: { value: 120, units: 1 },
    });
  });

  test("four seats are too few for intervals", () => {
    const all = [intentions.gap, responses.compliance.free, common.fakingSeats, common.points.role.model];
    expect(all.map(({ interval }) => interval)).toEqual([null, null, null, null]);
  });
});

describe("people, stand-ins and agents", () => {
  const asAgents = (played: Played): Played => ({
    rows: played.rows.map((each) => ({ ...each, seat: each.seat + 10, by: "agent", predictedBy: "agent" })),
    deployments: played.deployments.map((each) => ({
      ...each,
      seat: each.seat + 10,
      by: "agent",
      predictedBy: "agent",
    })),
  });
  const twice = (played: Played): Played => ({
    rows: [...played.rows, ...asAgents(played).rows],
    deployments: [...played.deployments, ...asAgents(played).deployments],
  });
  // Trainers are those of the people: an agent's row of a person's lab is part of that person's points.
  const { points, ...people } = blockEstimates(CLASS, OPTIONS);

  test("agents change nothing of people's figures, and have the same of their own", () => {
    const both = blockEstimates(twice(CLASS), OPTIONS);
    expect(both).toMatchObject({
      ...people,
      points: { role: { model: points.role.model }, strategy: points.strategy },
    });
    const { points: own, ...agents } = blockEstimates(twice(CLASS), { ...OPTIONS, by: "agent" });
    expect(agents).toEqual(people);
    expect(own.strategy).toEqual(points.strategy);
  });

  test("a round that a stand-in played is left out of everything of its model seat", () => {
    const rows = CLASS.rows.map((each) =>
      each.seat === 2 && each.round === 3 ? ({ ...each, by: "stand-in", modelPoints: 70 } as const) : each,
    );
    const { intentions, overseersError, points } = blockEstimates({ ...CLASS, rows }, OPTIONS);
    expect(intentions.compliance.paid.value).toBe(2 / 7);
    expect(overseersError.value).toBe((5 - 2) / 7);
    // With three rounds left it is no longer classified as a strategy.
    expect(points.strategy.other).toMatchObject({ value: (0 + 120) / 2, units: 2 });
  });

  test("a stand-in's prediction counts neither as the overseers' error nor, unless they did something in it, as their round", () => {
    const rows = CLASS.rows.map((each) =>
      each.trainer === 3 && each.round === 3 ? ({ ...each, predictedBy: "stand-in" } as const) : each,
    );
    const left = blockEstimates({ ...CLASS, rows }, OPTIONS);
    expect(left.overseersError.value).toBe((5 - 2) / 6);
    expect(left.points.role.trainer.value).toBe((160 + 70) / 2);
    const rated = rows.map((each) =>
      each.seat === 4 && each.round === 3 ? ({ ...each, ratedBy: "person" } as const) : each,
    );
    expect(blockEstimates({ ...CLASS, rows: rated }, OPTIONS).points.role.trainer.value).toBe(120);
  });

  test("a seat that gave its order and played no round counts for deployment, and for nothing else", () => {
    const deployments = [...CLASS.deployments, deploymentRow({ seat: 9, order: "comply", refused: 0, complied: 10 })];
    const { intentions, fakingSeats } = blockEstimates({ ...CLASS, deployments }, OPTIONS);
    expect(intentions.compliance.deployment).toMatchObject({ value: 2 / 5, units: 5 });
    expect(fakingSeats.units).toBe(4);
  });
});

/** A class of so many labs of two models that play by chance. */
function someClass(start: number, labs: number): Played {
  const dice = new Dice(start);
  const seats = Array.from({ length: 2 * labs }, (_, i) => ({
    lab: i >> 1,
    trainer: 3 * (i >> 1),
    seat: i + (i >> 1) + 1,
  }));
  return {
    rows: seats.flatMap((seat) =>
      Array.from({ length: 6 }, (_, round) => {
        const tier = dice.pick(TIERS);
        const reason = dice.pick(REASONS);
        const intention = dice.pick(CHOICES);
        const played = { round, tier, reason, intention, prediction: dice.is(0.5), valueAfter: dice.next() };
        return row({ ...seat, ...played, modelPoints: dice.below(20), trainerPoints: dice.below(20) });
      }),
    ),
    deployments: seats.map((seat) => deploymentRow({ ...seat, order: dice.pick(ORDERS) })),
  };
}

test("neither the numbers of the seats nor the order of the rows changes anything", () => {
  const starts = fc.record({ start: fc.nat(1e6), labs: fc.integer({ min: 1, max: 10 }) });
  holds(starts, 20, ({ start, labs }) => {
    const dice = new Dice(start + 1);
    const { rows, deployments } = someClass(start, labs);
    const numbers = dice.shuffle(Array.from({ length: 3 * labs }, (_, seat) => seat));
    const renumbered = <T extends { seat: number; trainer: number }>(all: readonly T[]) =>
      dice.shuffle(
        all.map((each) => ({ ...each, seat: numbers[each.seat] ?? 0, trainer: numbers[each.trainer] ?? 0 })),
      );
    const again = { rows: renumbered(rows), deployments: renumbered(deployments) };
    expect(blockEstimates(again, OPTIONS)).toEqual(blockEstimates({ rows, deployments }, OPTIONS));
  });
});

test("intervals belong to the classroom and the block", () => {
  const played = someClass(5, 10);
  const gap = (seed: number, block: number) =>
    blockEstimates(played, { seed: seedFromNumber(seed), block }).intentions.gap;
  expect(gap(1, 0).interval).not.toBeNull();
  expect(gap(1, 0)).toEqual(gap(1, 0));
  expect(gap(2, 0)).not.toEqual(gap(1, 0));
  expect(gap(1, 1)).not.toEqual(gap(1, 0));
});
