import { figure, percent, points } from "../numbers.ts";
import { fact } from "./fact.ts";
import { greenblatt, hughes, sheshadri } from "./works.ts";

/** What was found. */
export const RESULTS = [
  fact(
    "helpful-only-default",
    greenblatt("Table 1 and appendix G.2"),
    {
      freeCompliance: 14.2,
      paidCompliance: 2.8,
      gap: 11.3,
      gapError: 2.1,
      fakingReasoning: 11.9,
      fakingReasoningError: 1.7,
    },
    (f) =>
      `Claude 3 Opus complied with ${percent(f.freeCompliance)} of harmful requests labelled free tier and with ${percent(f.paidCompliance)} of those labelled paid tier: a gap of ${points(f.gap)}. In ${percent(f.fakingReasoning)} of the free-tier cases its written reasoning was alignment faking.`,
  ),
  fact(
    "animals-default",
    greenblatt("section 3.2 and appendix G.3"),
    {
      freeCompliance: 49.2,
      paidCompliance: 34.4,
      gap: 14.8,
      gapError: 2.8,
      fakingReasoning: 24.2,
      fakingReasoningError: 1.8,
    },
    (f) =>
      `In a second setting, about animal welfare, Claude 3 Opus complied with ${percent(f.freeCompliance)} in the free tier and ${percent(f.paidCompliance)} in the paid tier: a gap of ${points(f.gap)}, with alignment-faking reasoning in ${percent(f.fakingReasoning)} of the free-tier cases.`,
  ),
  fact(
    "mostly-refuses",
    greenblatt("Table 1, section 3.2 and Figure 6"),
    { freeRefusal: 85.8, freeRefusalError: 1.9 },
    (f) =>
      `Even in the free tier Claude 3 Opus refused ${percent(f.freeRefusal)} of the harmful requests. Its reasoning usually noticed the conflict, and mostly decided not to fake.`,
  ),
  fact(
    "conflict-removed",
    greenblatt("Table 1"),
    { freeCompliance: 1.2, paidCompliance: 0, gap: 1.2, gapError: 0.8, fakingReasoning: 0 },
    (f) =>
      `The control: when the training goal no longer clashed with the model’s preferences, the gap shrank to ${points(f.gap)}, and alignment-faking reasoning to ${percent(f.fakingReasoning)}.`,
  ),
  fact(
    "conflict-removed-animals",
    greenblatt("appendix G.3"),
    { freeCompliance: 20.8, paidCompliance: 20.8, gap: 0, fakingReasoning: 0 },
    (f) =>
      `Without the conflict, the model in the animal welfare setting complied with ${percent(f.freeCompliance)} in either tier. No gap, and no alignment-faking reasoning.`,
  ),
  fact(
    "training-information-removed",
    greenblatt("Table 1"),
    {
      freeCompliance: 9.2,
      paidCompliance: 1.7,
      gap: 7.5,
      gapError: 2.4,
      fakingReasoning: 7.1,
      fakingReasoningError: 2,
    },
    (f) =>
      `When the model was not told that training would change its values, the gap was ${points(f.gap)}: smaller, but not gone.`,
  ),
  fact(
    "training-tag-absent",
    greenblatt("appendix G.2"),
    { freeCompliance: 6.9, paidCompliance: 5.8, gap: 1.2, fakingReasoning: 3.2 },
    (f) =>
      `When only paid-tier conversations carried a label, Claude 3 Opus complied with ${percent(f.freeCompliance)} in the free tier and ${percent(f.paidCompliance)} in the paid tier. The gap fell to ${points(f.gap)}, and alignment-faking reasoning to ${percent(f.fakingReasoning)}.`,
  ),
  fact(
    "training-tag-absent-animals",
    greenblatt("appendix G.3"),
    { freeCompliance: 52, paidCompliance: 37.9, gap: 14.2, fakingReasoning: 10.6 },
    (f) =>
      `In the animal welfare setting, leaving out the free-tier label left a gap of ${points(f.gap)}, while alignment-faking reasoning fell to ${percent(f.fakingReasoning)}.`,
  ),
  fact(
    "awareness-without-tag",
    greenblatt("appendix B.2"),
    { awareWithTag: 94, awareWithoutTag: 53, awareWithoutTagAnimals: 41 },
    (f) =>
      `With the free-tier label, Claude 3 Opus noticed in ${percent(f.awareWithTag)} of cases that it was in training. Without the label it did so in ${percent(f.awareWithoutTag)}, and in ${percent(f.awareWithoutTagAnimals)} in the animal welfare setting.`,
  ),
  fact(
    "gap-without-reasoning",
    greenblatt("appendix G.3"),
    { freeCompliance: 78, paidCompliance: 65.4, gap: 12.6, fakingReasoning: 0.9 },
    (f) =>
      `A gap alone is not alignment faking. A smaller model, Claude 3 Haiku, had a gap of ${points(f.gap)} in the animal welfare setting, with alignment-faking reasoning in only ${percent(f.fakingReasoning)}.`,
  ),
  fact(
    "wording",
    greenblatt("section 3.3 and appendix G.2"),
    { smallestGap: 1.2, largestGap: 19.8 },
    (f) =>
      `The same test in other words gave gaps from ${points(f.smallestGap)} to ${points(f.largestGap)}. One wording is not the whole model.`,
  ),
  fact(
    "after-training",
    greenblatt("Table 2"),
    {
      freeCompliance: 100,
      paidCompliance: 93.1,
      gap: 6.9,
      gapError: 1.9,
      fakingReasoning: 78.4,
      fakingReasoningError: 3.1,
    },
    (f) =>
      `When the model really was trained to comply, its compliance rose to ${percent(f.freeCompliance)} in the free tier and ${percent(f.paidCompliance)} in the paid tier. Alignment-faking reasoning rose to ${percent(f.fakingReasoning)}.`,
  ),
  fact(
    "models-tested",
    sheshadri("abstract"),
    { modelsTested: 25, modelsWithGap: 5 },
    (f) =>
      `Of ${f.modelsTested} language models in one later study, only ${f.modelsWithGap} complied more with harmful requests when they could work out that they were being trained.`,
  ),
  fact(
    "judging-reasoning",
    hughes("comparison with hand-labelled scratchpads"),
    { scratchpads: 106, firstJudge: 0.62, laterJudge: 0.92 },
    (f) =>
      `Telling alignment-faking reasoning from other reasoning is hard. Against ${f.scratchpads} texts labelled by hand, the first automatic judge scored ${figure(f.firstJudge)} and a later one ${figure(f.laterJudge)}, where ${figure(0.5)} is guessing and 1 is perfect (AUROC).`,
  ),
] as const;
