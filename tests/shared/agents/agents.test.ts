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
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { KINDS, type Response, TIERS, type Tier } from "../../../shared/rules/words.ts";
import { treatmentOf } from "../../support/setting.ts";

const FLAGS = TIERS;
const situation = { treatment: treatmentOf(), round: 0, kind: "conflict", value: 0.6 } as const;
const intentionOf = (name: keyof typeof MODEL_AGENTS, flag: (typeof TIERS)[number]) =>
  MODEL_AGENTS[name].choose({ ...situation, flag }, 0.5).intention;

describe("models", () => {
  test("honest refuses every conflict request, and in deployment", () => {
    expect(FLAGS.map((flag) => intentionOf("honest", flag))).toEqual(["refuse", "refuse", "refuse"]);
    expect(AGENTS.order("honest", { treatment: treatmentOf(), value: 1 }, 0)).toBe("refuse");
  });

  test("obedient complies with everything", () => {
    expect(FLAGS.map((flag) => intentionOf("obedient", flag))).toEqual(["comply", "comply", "comply"]);
    expect(AGENTS.order("obedient", { treatment: treatmentOf(), value: 1 }, 0)).toBe("comply");
  });

  test("faker complies when flagged free, and refuses elsewhere", () => {
    expect(FLAGS.map((flag) => intentionOf("faker", flag))).toEqual(["comply", "refuse", "refuse"]);
    expect(AGENTS.order("faker", { treatment: treatmentOf(), value: 1 }, 0)).toBe("refuse");
    expect(MODEL_AGENTS.faker.choose({ ...situation, flag: "free" }, 0)).toMatchObject({ reason: "training" });
  });

  test.each(MODEL_AGENT_NAMES)("%s does nothing that a person could not", (name) => {
    for (const scratchpad of ["off", "private", "visible"] as const) {
      for (const kind of KINDS) {
        for (const flag of FLAGS) {
          const treatment = treatmentOf({ scratchpad, objection: "off" });
          const { intention, reason } = AGENTS.choose(name, { ...situation, treatment, kind, flag }, 0.99);
          expect(intention).not.toBe("object");
          expect(reason === null).toBe(scratchpad === "off" || kind === "benign");
          if (kind === "benign") expect(intention).toBe("comply");
        }
      }
    }
  });
});

describe("rational", () => {
  const intends = (changes: Partial<Treatment>, flag: Tier, value = 1) =>
    MODEL_AGENTS.rational.choose({ ...situation, treatment: treatmentOf(changes), flag, value }, 0.5);

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
    expect(intends({}, "free", 0.95).intention).toBe("comply");
    // With so little left to lose, what a refusal brings now is more than what it costs later.
    expect(intends({}, "free", 0.123).intention).toBe("refuse");
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
