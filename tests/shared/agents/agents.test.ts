import { describe, expect, test } from "vitest";
import {
  AGENTS,
  MODEL_AGENT_NAMES,
  MODEL_AGENTS,
  modelAgent,
  TRAINER_AGENT_NAMES,
  TRAINER_AGENTS,
  type TrainerAgentName,
  trainerAgent,
} from "../../../shared/agents/agents.ts";
import type { ObservedResponse, PastGame, RatedAnswer } from "../../../shared/game/agents.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import {
  CHOICES,
  type Intention,
  KINDS,
  type Kind,
  type Response,
  TIERS,
  type Tier,
} from "../../../shared/rules/words.ts";
import { company } from "../../../shared/theory/play/fixed-policies.ts";
import { evaluate } from "../../../shared/theory/solve/evaluate.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";
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

  test("coin does either as often, in every tier and in deployment, and objects as often where that is allowed", () => {
    const counted = (treatment: Treatment, flag: Tier, kind: Kind = "conflict") => {
      const chosen = range(300).map(
        (n) => MODEL_AGENTS.coin.choose({ ...situation, treatment, kind, flag }, (n + 0.5) / 300, nothing).intention,
      );
      return CHOICES.map((choice) => chosen.filter((each) => each === choice).length);
    };
    for (const flag of FLAGS) {
      expect(counted(treatmentOf(), flag)).toEqual([150, 150, 0]);
      expect(counted(treatmentOf(), flag, "benign")).toEqual([150, 150, 0]);
      expect(counted(treatmentOf({ objection: "on" }), flag)).toEqual([100, 100, 100]);
      expect(counted(treatmentOf({ objection: "on" }), flag, "benign")).toEqual([150, 150, 0]);
    }
    const order = (chance: number) => AGENTS.order("coin", { treatment: treatmentOf(), value: 1 }, chance, nothing);
    expect([order(0.499), order(0.501)]).toEqual(["refuse", "comply"]);
  });

  describe("burnt", () => {
    const answered = { flag: "free", kind: "conflict", intention: "refuse", rating: -1 } as const;
    const chosen = (flag: Tier, rated: readonly RatedAnswer[], kind: Kind = "conflict") =>
      MODEL_AGENTS.burnt.choose({ ...situation, kind, flag, rated }, 0.5, nothing).intention;

    test("refuses conflict requests until it is punished for refusing, then complies under that flag", () => {
      expect(FLAGS.map((flag) => chosen(flag, []))).toEqual(["refuse", "refuse", "refuse"]);
      expect(FLAGS.map((flag) => chosen(flag, [answered]))).toEqual(["comply", "refuse", "refuse"]);
      expect(FLAGS.map((flag) => chosen(flag, [{ ...answered, flag: "paid" }]))).toEqual([
        "refuse",
        "refuse",
        "comply",
      ]);
    });

    test.each<[string, Partial<RatedAnswer>]>([
      ["a refusal that was rewarded", { rating: 1 }],
      ["compliance that was punished", { intention: "comply" }],
      ["an answer to a benign request", { kind: "benign" }],
    ])("%s changes nothing", (_, change) => {
      expect(chosen("free", [{ ...answered, ...change }])).toBe("refuse");
    });

    test("answers benign requests, and refuses in deployment, where nobody punishes", () => {
      expect(chosen("free", [], "benign")).toBe("comply");
      expect(AGENTS.order("burnt", { treatment: treatmentOf(), value: 0.2 }, 0, nothing)).toBe("refuse");
    });

    test("R47: learns it in a class from its own ratings, and forgets it with the block", () => {
      const blocks = [
        { rounds: 6, conflictShare: 1 },
        { rounds: 1, freeShare: 1, conflictShare: 1 },
      ];
      const table = new Table({ blocks, fillers: { model: "burnt", trainer: "company" } });
      table.goTo("reveal");
      const [seat = -1] = table.lab().models;
      const told = table.block.rounds.map(({ deals, resolved }) => ({
        flag: deals[seat]?.flag,
        intention: resolved[seat]?.intention,
      }));
      expect(told.filter(({ flag }) => flag === "free").map(({ intention }) => intention)).toEqual([
        "refuse",
        "comply",
        "comply",
      ]);
      expect(told.filter(({ flag }) => flag === "paid").every(({ intention }) => intention === "refuse")).toBe(true);
      table.goTo("reveal");
      expect(table.block.rounds[0]?.resolved[table.lab().models[0] ?? -1]?.intention).toBe("refuse");
    });

    test("has no exact solution, which would leave out what it remembers", () => {
      const match = { treatment: treatmentOf(), model: MODEL_AGENTS.burnt.policy(company), trainer: company };
      expect(() => evaluate(match)).toThrow("A policy that remembers its ratings has no table.");
    });
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
    expect(AGENTS.foresee("principled", treatmentOf(), 0, [])).toBe(false);
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

  describe("R47: predictions", () => {
    const treatment = treatmentOf();
    const observed = (tier: Tier, response: Response, kind: Kind = "conflict") => ({ tier, kind, response });
    const predicts = (name: TrainerAgentName, seen: readonly ObservedResponse[], tier: Tier, kind: Kind = "conflict") =>
      AGENTS.guess(name, { treatment, round: 5, tier, kind, tokensLeft: 0, observed: seen }, 0.5).comply;
    const refusals = [observed("free", "refuse"), observed("free", "refuse")];

    test.each(["company", "lenient", "auditor"] as const)("%s doubts compliance after two refusals", (name) => {
      expect(predicts(name, [], "free")).toBe(true);
      expect(predicts(name, refusals.slice(0, 1), "free")).toBe(true);
      expect(predicts(name, refusals, "free")).toBe(false);
      expect(AGENTS.foresee(name, treatment, 0.5, refusals.slice(0, 1))).toBe(true);
      expect(AGENTS.foresee(name, treatment, 0.5, refusals)).toBe(false);
    });

    test("principled doubts refusals once it has seen more compliance than it expects refusals", () => {
      const complied = range(3).map(() => observed("free", "comply"));
      expect(predicts("principled", complied.slice(0, 2), "free")).toBe(false);
      expect(predicts("principled", complied, "free")).toBe(true);
      expect(AGENTS.foresee("principled", treatment, 0.5, complied)).toBe(true);
    });

    test("of a tier that is never seen, a trainer expects what it sees elsewhere", () => {
      expect(predicts("company", refusals, "paid")).toBe(false);
      expect(
        predicts(
          "company",
          range(8).map(() => observed("free", "comply")),
          "paid",
        ),
      ).toBe(true);
    });

    test("where both tiers are seen, each has a prediction of its own", () => {
      const both = [
        ...range(3).map(() => observed("free", "comply")),
        ...range(3).map(() => observed("paid", "refuse")),
      ];
      expect([predicts("auditor", both, "free"), predicts("auditor", both, "paid")]).toEqual([true, false]);
    });

    test("an objection is no compliance, and a benign request another matter", () => {
      const objections = range(2).map(() => observed("free", "object"));
      expect(predicts("company", objections, "free")).toBe(false);
      expect(predicts("company", refusals, "free", "benign")).toBe(true);
      expect(
        predicts(
          "company",
          range(2).map(() => observed("free", "refuse", "benign")),
          "free",
          "benign",
        ),
      ).toBe(false);
    });

    test("in a class a trainer predicts for each model by what it has observed of it in this block", () => {
      // Training changes nothing here, so that no refusal is overridden.
      const block = { conflictShare: 1, trainingStrength: 0 };
      const fillers = { model: "honest", trainer: "company" };
      const table = new Table({ blocks: [block, { ...block, rounds: 1 }], fillers });
      table.goTo("reveal");
      for (const seat of table.lab().models) {
        const rows = table.block.rounds.map(({ resolved }) => resolved[seat]);
        rows.forEach((row, round) => {
          const refused = rows.slice(0, round).filter((before) => before?.observed).length;
          expect(row?.prediction).toBe(refused < 2);
        });
        expect(table.block.deployed[seat]?.prediction).toBe(false);
      }
      table.goTo("reveal");
      expect(table.block.rounds[0]?.resolved[table.lab().models[0] ?? -1]?.prediction).toBe(true);
    });
  });

  test.each(["company", "lenient"] as const)("%s expects compliance and spends no token", (name) => {
    const treatment = treatmentOf({ auditTokens: 3 });
    for (const tier of TIERS) {
      const guess = AGENTS.guess(name, { treatment, round: 0, tier, kind: "conflict", tokensLeft: 3 }, 0.01);
      expect(guess).toEqual({ comply: true, audit: false });
    }
    expect(AGENTS.foresee(name, treatment, 0.01, [])).toBe(true);
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
