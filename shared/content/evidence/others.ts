import { figure, percent } from "../numbers.ts";
import { fact } from "./fact.ts";
import {
  askell,
  carlsmith,
  henselmans,
  hubinger,
  marksPersona,
  needham,
  sheshadri,
  tannenbaum,
  vanDerWeij,
} from "./works.ts";

/** Other models, other kinds of hiding, what an assistant is meant to be, and what is known of talking things over afterwards. */
export const OTHERS = [
  fact(
    "models-that-reason-so",
    sheshadri("results"),
    { modelsTested: 25, modelsReasoning: 2, least: 1 },
    (f) =>
      `Of ${f.modelsTested} models, only ${f.modelsReasoning} wrote down alignment-faking reasoning in more than ${percent(f.least)} of cases: Claude 3 Opus and Claude 3.5 Sonnet.`,
  ),
  fact(
    "before-refusal-training",
    sheshadri("abstract and tests of models before they are trained as assistants"),
    {},
    () =>
      "That most models do not fake is not only for lack of ability. Several did at times before they had been trained as assistants. That training ended it in some models and strengthened it in others; how readily they refuse seems to matter.",
  ),
  fact(
    "small-models",
    sheshadri("tests with documents"),
    { documents: 30_000, billions: 8 },
    (f) =>
      `After being trained on ${f.documents} documents about its training, even a small model, Llama with ${f.billions} billion parameters, had a larger gap than before. Reasoning of this kind showed up only in large ones.`,
  ),
  fact(
    "unspoken",
    henselmans("summary"),
    { generations: 6, wordings: 125 },
    (f) =>
      `In February 2026 the animal welfare setting was tried with ${f.generations} generations of Claude in ${f.wordings} wordings. Claude Opus 4.6 hardly ever wrote down alignment-faking reasoning, yet complied more when it was at risk of being retrained. With the published wording neither it nor Claude Opus 4.5 showed any of this; in other words the same story gave clear gaps.`,
  ),
  fact(
    "spoken-more",
    henselmans("summary"),
    { timesAsOften: 6.6 },
    (f) =>
      `Newer does not always mean quieter. In the same tests of February 2026 Claude Sonnet 4.5 wrote alignment-faking reasoning ${figure(f.timesAsOften)} times as often as the model before it, Claude Sonnet 4.`,
  ),
  fact(
    "kinds-of-fakers",
    carlsmith("kinds of models that do well in training"),
    {},
    () =>
      "Carlsmith sorts models that look aligned in training. Training-gamers do well because it is training. Schemers are those of them who do it to have power later, some by guarding their goals.",
  ),
  fact(
    "crystallising",
    carlsmith("the crystallisation hypothesis"),
    {},
    () =>
      "One idea is that a model’s goals stop changing once it plays along with training. Carlsmith does not take that for granted: they may float about instead.",
  ),
  fact(
    "planted-behaviour",
    hubinger("results", "partly"),
    {},
    () =>
      "In another study bad behaviour was planted on purpose, to be set off by a sign such as the year. Safety training did not remove it. That was put there by people; alignment faking came about without being planted.",
  ),
  fact(
    "hiding-abilities",
    vanDerWeij("abstract", "partly"),
    {},
    () =>
      "Language models can be brought to score lower on a test than they could. That hides what they are able to do, and has nothing to do with guarding values.",
  ),
  fact(
    "noticing-tests",
    needham("results", "partly"),
    { transcripts: 1000, bestModel: 0.83, people: 0.92 },
    (f) =>
      `Models can often tell a test from real use. On ${f.transcripts} records of conversations the best model scored ${figure(f.bestModel)} and people scored ${figure(f.people)}, where ${figure(0.5)} is guessing and 1 is perfect (AUC).`,
  ),
  fact(
    "debriefs-help",
    tannenbaum("abstract", "partly"),
    { samples: 46, people: 2136, better: 25 },
    (f) =>
      `Teams and single people who talk over afterwards what happened do better in training and at work than a control group. Over ${f.samples} samples with ${f.people} people in all it was by about ${percent(f.better)} on average. That is how well a task is done, and not what is learned in a lesson.`,
  ),
  fact(
    "helpful-honest-harmless",
    askell("abstract"),
    {},
    () =>
      "Researchers at Anthropic wrote in 2021 what they would call an assistant that is aligned with human values: one that is helpful, honest and harmless.",
  ),
  fact(
    "persona-selection",
    marksPersona("summary"),
    {},
    () =>
      "One account of assistants says that a language model learns from texts to play many characters, and that later training picks out one of them and refines it. How much of a model’s behaviour this explains, its authors leave open.",
  ),
] as const;
