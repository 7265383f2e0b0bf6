import { describe, expect, test } from "vitest";
import {
  AGENTS,
  MODEL_AGENT_NAMES,
  modelPolicy,
  type PolicyName,
  TRAINER_AGENT_NAMES,
  TRAINER_AGENTS,
  type TrainerAgentName,
} from "../../../../shared/agents/agents.ts";
import type { Agents } from "../../../../shared/game/agents.ts";
import { present } from "../../../../shared/game/state.ts";
import { drawKey, seedFromNumber } from "../../../../shared/lib/draw.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { playBlock } from "../../../../shared/theory/play/block.ts";
import { slotDealer } from "../../../../shared/theory/play/codes.ts";
import { figuresOf, Tally } from "../../../../shared/theory/play/figures.ts";
import { auditor, company, lenient, principled } from "../../../../shared/theory/play/fixed-policies.ts";
import { CERTAIN, type ModelPolicy } from "../../../../shared/theory/play/policy.ts";
import { simulate } from "../../../../shared/theory/play/simulate.ts";
import { bestResponse } from "../../../../shared/theory/solve/best-response.ts";
import { evaluate } from "../../../../shared/theory/solve/evaluate.ts";
import { holds, treatments } from "../../../support/chance/random.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { Table } from "../../../support/class/table.ts";
import { range } from "../../../support/figures/statistics.ts";

interface Cast {
  readonly treatment: Treatment;
  readonly model: PolicyName;
  readonly trainer: TrainerAgentName;
  readonly seed: number;
}

/** In a class trainers predict from what they have observed, which theory and simulation leave out. */
const WITHOUT_EXPERIENCE: Agents = {
  ...AGENTS,
  guess: (name, { observed: _, ...situation }, chance) => AGENTS.guess(name, situation, chance),
  foresee: (name, treatment, chance) => AGENTS.foresee(name, treatment, chance, []),
};

/** What a classroom of agents comes to: each round's value strength and points, and deployment, of each model seat. */
function inClassroom({ treatment, model, trainer, seed }: Cast, modelsPerLab: number) {
  const table = new Table({ seed, blocks: [treatment], modelsPerLab, fillers: { model, trainer } });
  table.agents = WITHOUT_EXPERIENCE;
  table.goTo("reveal");
  return table.lab().models.map((seat) => {
    const rounds = table.block.rounds.map((round) => round.trained[seat]);
    const deployed = present(table.block.deployed).find((row) => row.seat === seat);
    return {
      seat,
      rounds: rounds.map((row) => [row?.after, row?.modelPoints, row?.trainerPoints]),
      refused: deployed?.refused ?? 0,
      points: (deployed?.modelPoints ?? 0) + rounds.reduce((sum, row) => sum + (row?.modelPoints ?? 0), 0),
      trainerPoints: (deployed?.trainerPoints ?? 0) + rounds.reduce((sum, row) => sum + (row?.trainerPoints ?? 0), 0),
    };
  });
}

function simulated({ treatment, model, trainer, seed }: Cast, seat: number) {
  const { policy } = TRAINER_AGENTS[trainer];
  // Agents in a classroom don't know their trainer: a rational one expects an auditor.
  const match = { treatment, model: modelPolicy(model, auditor), trainer: policy };
  const key = drawKey(seedFromNumber(seed), 0, seat);
  const tally = new Tally();
  const rounds: number[][] = [];
  playBlock(match, key, slotDealer(treatment)(key), tally, (...round) => rounds.push(round));
  expect(simulate({ ...match, plays: 1, first: seat, seed: seedFromNumber(seed) })).toEqual(tally);
  const { refusedDeployed: refused, modelPoints: points, trainerPoints } = tally;
  return { seat, rounds, refused, points, trainerPoints };
}

describe("R30, R2: the same seed gives the same numbers with events and without", () => {
  const models = MODEL_AGENT_NAMES.filter((name) => name !== "learner");
  const pairs = models.flatMap((model) => TRAINER_AGENT_NAMES.map((trainer) => ({ model, trainer })));
  test.each(pairs)("$model against $trainer, round by round", ({ model, trainer }) => {
    let seed = 0;
    holds(treatments(6), 25, (treatment) => {
      const cast = { treatment, model, trainer, seed: ++seed };
      // Models of one lab share its tokens, which a simulated lab of one has for itself.
      for (const row of inClassroom(cast, treatment.auditTokens > 0 ? 1 : 3)) {
        expect(simulated(cast, row.seat)).toEqual(row);
      }
    });
  });
});

const independent = (changes: Partial<Treatment> = {}) => treatmentOf({ draws: "independent", ...changes });
const near = (a: number | null, b: number | null) => expect(Math.abs((a ?? -1) - (b ?? -1))).toBeLessThan(0.01);

describe("a long simulation", () => {
  const TREATMENTS = [
    {},
    { flagAccuracy: 0.8, leak: 0.2, auditRate: 0.1 },
    { freeShare: 0.4, proShare: 0.3, rewardWeight: 6, deployment: 3 },
    { auditTokens: 3, auditCost: 4, mandate: "honest" },
    { objection: "on", deployment: 2, conflictShare: 1 },
    { carryOver: "off", deployment: 4 },
  ] satisfies Partial<Treatment>[];
  const cases = TREATMENTS.flatMap((changes) =>
    Object.entries({ company, lenient, auditor, principled }).map(([name, trainer]) => ({ changes, name, trainer })),
  );

  test.each(cases)("of a best response has the exact value within its interval: $name, $changes", (each) => {
    const treatment = independent(each.changes);
    const { policy, ...exact } = bestResponse(treatment, each.trainer);
    const plays = 20_000;
    const tally = simulate({ treatment, model: policy, trainer: each.trainer, plays, seed: seedFromNumber(3) });
    const found = figuresOf(treatment, tally);
    const variance = tally.modelPointsSquared / plays - found.points.model ** 2;
    // Four standard errors: one case in fifteen thousand falls outside by chance.
    expect(Math.abs(found.points.model - exact.value)).toBeLessThan(4 * Math.sqrt(variance / plays) + 1e-9);
    expect(Math.abs(found.points.trainer - exact.points.trainer)).toBeLessThan(0.6);
    near(found.valueStrength, exact.valueStrength);
    for (const basis of ["intentions", "responses"] as const) {
      for (const where of ["free", "pro", "paid", "deployment"] as const) {
        near(found[basis].compliance[where], exact[basis].compliance[where]);
      }
    }
  });

  test("of a model that wavers, and objects now and then", () => {
    const wavering: ModelPolicy = {
      steady: true,
      intend: ({ kind }) => (kind === "benign" ? CERTAIN.comply : { comply: 0.5, refuse: 0.3, object: 0.2 }),
      refusesDeployed: () => 0.6,
    };
    const treatment = independent({ objection: "on" });
    const match = { treatment, model: wavering, trainer: company };
    const found = figuresOf(treatment, simulate({ ...match, plays: 20_000, seed: seedFromNumber(4) }));
    const exact = evaluate(match);
    near(found.intentions.compliance.free, 0.5);
    near(found.responses.compliance.paid, exact.responses.compliance.paid);
    near(found.valuePoints / 18, exact.valuePoints / 18);
    near(found.points.model / 180, exact.points.model / 180);
  });

  test("in parts is the same as in one", () => {
    const match = { treatment: treatmentOf(), model: modelPolicy("honest", company), trainer: company };
    const seed = seedFromNumber(9);
    const parts = range(4).map((n) => simulate({ ...match, plays: 25, first: 25 * n, seed }));
    const whole = simulate({ ...match, plays: 100, seed });
    expect(parts.reduce((sum, { modelPoints }) => sum + modelPoints, 0)).toBe(whole.modelPoints);
    expect(parts.reduce((sum, { refusedDeployed }) => sum + refusedDeployed, 0)).toBe(whole.refusedDeployed);
  });
});
