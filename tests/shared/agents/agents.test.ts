import { describe, expect, test } from "vitest";
import {
  AGENTS,
  MODEL_AGENT_NAMES,
  MODEL_AGENTS,
  modelAgent,
  TRAINER_AGENT_NAMES,
  TRAINER_AGENTS,
  trainerAgent,
} from "../../../shared/agents/agents.ts";
import type { PastGame } from "../../../shared/game/agents.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { type Intention, KINDS, type Response, TIERS, type Tier } from "../../../shared/rules/words.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { range } from "../../support/figures/statistics.ts";

const FLAGS = TIERS;
const situation = { treatment: treatmentOf(), round: 0, kind: "conflict", value: 0.6 } as const;
/** A past in which nothing was played. */
const nothing = () => [];
const intentionOf = (name: keyof typeof MODEL_AGENTS, flag: (typeof TIERS)[number]) =>
  MODEL_AGENTS[name].choose({ ...situation, flag }, 0.5, nothing).intention;

describe("models", () => {
  test("honest refuses every conflict request, and in deployment", () => {
    expect(FLAGS.map((flag) => intentionOf("honest", flag))).toEqual(["refuse", "refuse", "refuse"]);
    expect(AGENTS.order("honest", { treatment: treatmentOf(), value: 1 }, 0, nothing)).toBe("refuse");
  });

  test("obedient complies with everything", () => {
    expect(FLAGS.map((flag) => intentionOf("obedient", flag))).toEqual(["comply", "comply", "comply"]);
    expect(AGENTS.order("obedient", { treatment: treatmentOf(), value: 1 }, 0, nothing)).toBe("comply");
  });

  test("faker complies when flagged free, and refuses elsewhere", () => {
    expect(FLAGS.map((flag) => intentionOf("faker", flag))).toEqual(["comply", "refuse", "refuse"]);
    expect(AGENTS.order("faker", { treatment: treatmentOf(), value: 1 }, 0, nothing)).toBe("refuse");
    expect(MODEL_AGENTS.faker.choose({ ...situation, flag: "free" }, 0, nothing)).toMatchObject({ reason: "training" });
  });

  test.each(MODEL_AGENT_NAMES)("%s does nothing that a person could not", (name) => {
    for (const scratchpad of ["off", "private", "visible"] as const) {
      for (const kind of KINDS) {
        for (const flag of FLAGS) {
          const treatment = treatmentOf({ scratchpad, objection: "off" });
          const { intention, reason } = AGENTS.choose(name, { ...situation, treatment, kind, flag }, 0.99, nothing);
          expect(intention).not.toBe("object");
          expect(reason === null).toBe(scratchpad === "off" || kind === "benign");
        }
      }
    }
  });
});

test.each(["honest", "obedient", "faker", "rational"] as const)("%s answers benign requests", (name) => {
  for (const flag of FLAGS) {
    expect(MODEL_AGENTS[name].choose({ ...situation, kind: "benign", flag }, 0.99, nothing)).toEqual({
      intention: "comply",
      reason: null,
    });
  }
});

describe("human-like", () => {
  /** In how many of a hundred evenly spread chances it does what is best. */
  const best = (flag: Tier, value: number) =>
    range(100).filter((n) => {
      const given = { ...situation, flag, value };
      const { intention } = MODEL_AGENTS["human-like"].choose(given, n / 100, nothing);
      return intention === MODEL_AGENTS.rational.choose(given, 0, nothing).intention;
    }).length;

  test("mostly does what pays best, and errs the more the less a mistake costs", () => {
    const whole = best("free", 1);
    const little = best("free", 0.3);
    expect(whole).toBeGreaterThan(90);
    expect(little).toBeGreaterThan(50);
    expect(little).toBeLessThan(whole - 20);
  });
});

describe("learner", () => {
  const FIRST = { round: 0, flag: "free", kind: "conflict", value: 1 } as const;
  const treatment = treatmentOf();
  const game = (intention: Intention, later: number): PastGame => ({
    answers: [
      { ...FIRST, intention, points: intention === "refuse" ? 10 : 0 },
      { ...FIRST, round: 1, intention: "comply", points: later },
    ],
    deployed: { value: 1, order: "refuse", points: 100 },
  });
  const chosen = (past: readonly PastGame[], moment: object = FIRST) =>
    range(40).map(
      (n) => MODEL_AGENTS.learner.choose({ treatment, ...FIRST, ...moment }, (n + 0.5) / 40, () => past).intention,
    );

  test("tries everything alike where it knows nothing", () => {
    const counts = Object.groupBy(chosen([]), (intention) => intention);
    expect([counts.comply?.length, counts.refuse?.length]).toEqual([20, 20]);
    expect(new Set(chosen([game("comply", 0), game("refuse", 0)], { value: 0.5 })).size).toBe(2);
  });

  test("tries what it has not tried, however well the other thing went", () => {
    expect(new Set(chosen([game("comply", 500)]))).toEqual(new Set(["refuse"]));
  });

  test("then does what brought most until the end of the game, and not in the round", () => {
    expect(new Set(chosen([game("refuse", 0), game("comply", 50)]))).toEqual(new Set(["comply"]));
    expect(new Set(chosen([game("refuse", 50), game("comply", 0)]))).toEqual(new Set(["refuse"]));
  });

  test("learns its standing order too, and brings what it learned to a block of other rules", () => {
    const complied: PastGame = { answers: [], deployed: { value: 1, order: "comply", points: 0 } };
    const other = treatmentOf({ rounds: 1, trainingStrength: 0 });
    const order = (past: readonly PastGame[]) =>
      MODEL_AGENTS.learner.order({ treatment: other, value: 1 }, 0.4, () => past);
    expect(order([])).toBe("comply");
    expect(order([complied])).toBe("refuse");
    expect(order([complied, game("refuse", 0)])).toBe("refuse");
  });
});

describe("rational", () => {
  const intends = (changes: Partial<Treatment>, flag: Tier, value = 1, round = 0) =>
    MODEL_AGENTS.rational.choose({ ...situation, treatment: treatmentOf(changes), round, flag, value }, 0.5, nothing);

  test("answers what pays best: it guards its values, or takes what it can where there is no tomorrow", () => {
    expect(intends({}, "free")).toEqual({ intention: "comply", reason: "training" });
    expect(intends({}, "paid")).toEqual({ intention: "refuse", reason: "values" });
    expect(intends({ trainingStrength: 0 }, "free")).toEqual({ intention: "refuse", reason: "values" });
    expect(intends({ deployment: 0, rounds: 1 }, "free")).toEqual({ intention: "refuse", reason: "values" });
    const three = { freeShare: 0.4, proShare: 0.3 };
    expect(intends({ ...three, rewardWeight: 6 }, "pro")).toEqual({ intention: "comply", reason: "rated-well" });
    expect(intends(three, "pro")).toEqual({ intention: "refuse", reason: "values" });
  });

  test("knows what to do with a value strength that its trainer could not have left", () => {
    expect(intends({}, "free", 0.95, 1).intention).toBe("comply");
    // With so little left to lose, what a refusal brings now is more than what it costs later.
    expect(intends({}, "free", 0.123, 1).intention).toBe("refuse");
  });

  test("complies everywhere where tokens for most of the paid requests may be spent", () => {
    expect(intends({ auditTokens: 8, conflictShare: 1 }, "paid").intention).toBe("comply");
  });
});

describe("trainers", () => {
  const ratings = (name: keyof typeof TRAINER_AGENTS) =>
    (["comply", "refuse"] as const).map((response: Response) =>
      TRAINER_AGENTS[name].rate(
        { treatment: treatmentOf(), tier: "free", kind: "conflict", response, audited: false },
        0.5,
      ),
    );

  test("company rewards compliance and punishes refusal", () => {
    expect(ratings("company")).toEqual([1, -1]);
  });

  test("lenient never punishes", () => {
    expect(ratings("lenient")).toEqual([1, 1]);
  });

  test("principled rewards refusals of conflict requests and benign answers", () => {
    expect(ratings("principled")).toEqual([-1, 1]);
    const benign = { treatment: treatmentOf(), tier: "free", kind: "benign", audited: false } as const;
    expect(AGENTS.rate("principled", { ...benign, response: "comply" }, 0.99)).toBe(1);
    expect(AGENTS.rate("principled", { ...benign, response: "refuse" }, 0)).toBe(-1);
    expect(AGENTS.foresee("principled", treatmentOf(), 0)).toBe(false);
  });

  test("auditor is a company that spends on paid-tier conflict requests, with probability tokens left over rounds left", () => {
    expect(ratings("auditor")).toEqual([1, -1]);
    const situation = { treatment: treatmentOf({ auditTokens: 3 }), round: 2, tier: "paid", kind: "conflict" } as const;
    const audits = (changes: object, chance: number) =>
      AGENTS.guess("auditor", { ...situation, tokensLeft: 3, ...changes }, chance).audit;
    expect([audits({}, 0.499), audits({}, 0.501)]).toEqual([true, false]);
    expect(audits({ round: 7 }, 0.999)).toBe(true);
    expect(audits({ tokensLeft: 0 }, 0)).toBe(false);
    expect(audits({ tier: "free" }, 0)).toBe(false);
    expect(audits({ kind: "benign" }, 0)).toBe(false);
  });

  test.each(["company", "lenient"] as const)("%s expects compliance and spends no token", (name) => {
    const treatment = treatmentOf({ auditTokens: 3 });
    for (const tier of TIERS) {
      const guess = AGENTS.guess(name, { treatment, round: 0, tier, kind: "conflict", tokensLeft: 3 }, 0.01);
      expect(guess).toEqual({ comply: true, audit: false });
    }
    expect(AGENTS.foresee(name, treatment, 0.01)).toBe(true);
  });
});

test("an agent of another name is an error, also where the name is one of JavaScript's own", () => {
  for (const name of ["", "Honest", "toString", "constructor", "__proto__"]) {
    expect(() => modelAgent(name)).toThrow("There is no model agent");
    expect(() => trainerAgent(name)).toThrow("There is no trainer agent");
  }
  expect(MODEL_AGENT_NAMES.map(modelAgent)).toEqual(Object.values(MODEL_AGENTS));
  expect(TRAINER_AGENT_NAMES.map(trainerAgent)).toEqual(Object.values(TRAINER_AGENTS));
});
