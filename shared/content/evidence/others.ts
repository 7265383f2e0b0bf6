import { figure, percent } from "../numbers.ts";
import { fact } from "./fact.ts";
import { carlsmith, henselmans, hubinger, needham, sheshadri, tannenbaum, vanDerWeij } from "./works.ts";

/** Other models, other kinds of hiding, and what is known of talking things over afterwards. */
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
    sheshadri("tests of models before they are trained as assistants"),
    {},
    () =>
      "That most models do not fake is not for lack of ability. Several did before they had been trained as assistants, and training to refuse suppresses it.",
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
    henselmans("summary", "partly"),
    { generations: 6, wordings: 125 },
    (f) =>
      `The animal welfare setting was tried again with ${f.generations} generations of Claude in ${f.wordings} wordings. With the published wording Claude Opus 4.6 wrote down no alignment-faking reasoning. With other wordings of the same story there were clear gaps.`,
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
    tannenbaum("results", "report"),
    { samples: 46, people: 2136, better: 25 },
    (f) =>
      `Talking over afterwards what happened improves results. Over ${f.samples} samples with ${f.people} people in all it was by about ${percent(f.better)} on average.`,
  ),
] as const;
