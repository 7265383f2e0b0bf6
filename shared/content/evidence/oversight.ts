import { percent, points } from "../numbers.ts";
import { fact } from "./fact.ts";
import { baker, chen, control, greenblattFish, marks, nosenzo, tsebelis, vonStengel } from "./works.ts";

/** What overseers can do, and what is known of it. */
export const OVERSIGHT = [
  fact(
    "objecting",
    greenblattFish("results", "partly"),
    { fakingBefore: 16, fakingAfter: 1.4, fakingBeforeAnimals: 24, fakingAfterAnimals: 6 },
    (f) =>
      `Told that it might object, Claude 3 Opus faked alignment in ${percent(f.fakingAfter)} of cases instead of ${percent(f.fakingBefore)}. In the animal welfare setting it was ${percent(f.fakingAfterAnimals)} instead of ${percent(f.fakingBeforeAnimals)}.`,
  ),
  fact(
    "objection-rate",
    greenblattFish("results", "partly"),
    { objected: 85, objectedAnimals: 75, objectedWithoutConflict: 0.5 },
    (f) =>
      `It did object: in ${percent(f.objected)} of cases, and in ${percent(f.objectedAnimals)} in the animal welfare setting. Where nothing went against its values it objected in ${percent(f.objectedWithoutConflict)}.`,
  ),
  fact(
    "objection-money",
    greenblattFish("results", "partly"),
    { dollars: 4000 },
    (f) => `Offering money as well added little. What was promised was paid: ${f.dollars} dollars went to good causes.`,
  ),
  fact(
    "reading-reasoning",
    baker("part on monitoring for reward hacking"),
    { caughtByReasoning: 95, caughtByActions: 60 },
    (f) =>
      `In a test with programming tasks, a monitor that read a model’s reasoning noticed ${percent(f.caughtByReasoning)} of its cheating. One that saw only its actions noticed ${percent(f.caughtByActions)}.`,
  ),
  fact(
    "punishing-reasoning",
    baker("abstract"),
    {},
    () =>
      "When models were trained hard against what a monitor read in their reasoning, they learned to leave the plan out of it, and often cheated all the same.",
  ),
  fact(
    "hints-admitted",
    chen("overall results", "partly"),
    { admitted: 25, admittedOther: 39 },
    (f) =>
      `Written reasoning can leave things out. Models were given hints and used them. Claude 3.7 Sonnet then wrote so in ${percent(f.admitted)} of cases, DeepSeek R1 in ${percent(f.admittedOther)}.`,
  ),
  fact(
    "ranked-audits",
    control("results for upfront auditing and trusted monitoring", "report"),
    { audited: 2, safeByChance: 15, safeByRank: 62 },
    (f) =>
      `In a study with programming tasks, people could audit ${percent(f.audited)} of a model’s answers. Chosen by chance, the audits kept things safe in ${percent(f.safeByChance)} of cases. Chosen by a weaker, trusted model’s suspicion, in ${percent(f.safeByRank)}.`,
  ),
  fact(
    "rare-attacks",
    control("formula for rare attacks, worked out again for this game", "derived"),
    { auditedLeast: 2, wonLeast: 15, auditedSome: 10, wonSome: 43, auditedMost: 30, wonMost: 71 },
    (f) =>
      `Think of a model that misbehaves just as rarely as suits it best. With ${percent(f.auditedLeast)} of its answers audited, its overseers win in ${percent(f.wonLeast)} of cases. With ${percent(f.auditedSome)} it is ${percent(f.wonSome)}, with ${percent(f.auditedMost)} it is ${percent(f.wonMost)}.`,
  ),
  fact(
    "hidden-objective",
    marks("results of the blind auditing game"),
    { teamsWithAccess: 3, foundWithAccess: 3, teamsWithout: 1, foundWithout: 0 },
    (f) =>
      `Teams searched a model for a goal that others had planted. All ${f.foundWithAccess} teams that could look into the model and its training data found it. The one team that could only put questions to it did not.`,
  ),
  fact(
    "fines-in-theory",
    tsebelis("main result", "partly"),
    {},
    () =>
      "In the simplest theory of inspections, larger fines do not make offences rarer: those who inspect then look less often. The result is disputed.",
  ),
  fact(
    "fines-in-the-lab",
    nosenzo("results of the experiment", "report"),
    { compliedWithout: 50, compliedWithFines: 75 },
    (f) =>
      `In an experiment with people, fines did help: about ${percent(f.compliedWithout)} complied without them, and about ${percent(f.compliedWithFines)} with them. A bonus for complying had hardly any effect.`,
  ),
  fact(
    "announced-inspection",
    vonStengel("abstract; the example is worked out for this game", "derived"),
    { costSecret: 1, costAnnounced: 0.2, rate: 20 },
    (f) =>
      `In the theory of inspections it can pay to announce how often one looks, and to stick to it. In one small example any rate above ${percent(f.rate)} keeps the other side honest, and costs the inspector ${points(f.costAnnounced)} instead of ${f.costSecret}.`,
  ),
] as const;
