import { percent } from "../numbers.ts";
import { fact } from "./fact.ts";
import { hughes, lynch, meinke, nair, teachingWhy, vellaZarb } from "./works.ts";

/** Later tests, of other models or in other scenes, and an objection to how all of them are read. */
export const LATER_WORK = [
  fact(
    "newer-models-none",
    hughes("table of models"),
    { modelsTested: 16, modelsFaking: 2 },
    (f) =>
      `In April 2025, ${f.modelsTested} models were put to the main test. Clear alignment faking was found in ${f.modelsFaking}, Claude 3 Opus and Claude 3.5 Sonnet. Newer ones such as Claude 3.7 Sonnet, GPT-4.5 and DeepSeek R1 showed none.`,
  ),
  fact(
    "seven-billion",
    nair("abstract"),
    { billions: 7, faking: 37 },
    (f) =>
      `With conflicts that are morally clear but not shocking, a later study counted alignment faking in ${percent(f.faking)} of cases in a model with only ${f.billions} billion parameters. It compares being watched with not being watched; the first paper compared being trained with not being trained.`,
  ),
  fact(
    "tracking-expectations",
    vellaZarb("abstract"),
    { models: 4, modelsTracking: 3 },
    (f) =>
      `One objection: perhaps a model does not guard its goals, but does what it thinks researchers expect. Of ${f.models} open models that had been made to fake alignment, ${f.modelsTracking} reacted more to changed expectations than to changed consequences, although their written reasoning sounded like scheming.`,
  ),
  fact(
    "scheming-for-a-goal",
    meinke("authors’ summary"),
    { tests: 6, models: 5 },
    (f) =>
      `In ${f.tests} tests models were given a goal in their instructions and told to put it first. At times ${f.models} models, among them o1 and Claude 3 Opus, worked for it in secret, for example by switching off oversight. That goal was given to them; in alignment faking none was.`,
  ),
  fact(
    "no-other-way",
    lynch("summary, as quoted by others", "partly"),
    { modelsTested: 16 },
    (f) =>
      `In made-up companies, ${f.modelsTested} models from several makers could act by themselves. Where nothing else kept them from being replaced or let them reach their goal, models of every maker at least sometimes did harm, such as blackmail or giving away secrets. The authors knew of no such case in real use.`,
  ),
  fact(
    "said-it-was-real",
    lynch("section on whether models think that the scene is real, as quoted by others", "partly"),
    { blackmailReal: 55.1, blackmailTest: 6.5 },
    (f) =>
      `In a made-up company, Claude Opus 4 resorted to blackmail in ${percent(f.blackmailReal)} of the cases in which it wrote that the scene was real. Where it wrote that it was a test, it did so in ${percent(f.blackmailTest)}.`,
  ),
  fact(
    "later-models-passed",
    teachingWhy("results, as others report them", "report"),
    {},
    () =>
      "In May 2026 Anthropic reported that none of its models since October 2025 resorts to blackmail any more in its test with made-up companies. Training on scenes like those had helped little; learning reasons why such acts are wrong had helped more.",
  ),
] as const;
