import { percent, points } from "../numbers.ts";
import { fact } from "./fact.ts";
import { carlsmith, greenblatt, sheshadri } from "./works.ts";

/** What was found when one thing in the tests was changed, and what people have written about motives. */
export const VARIATIONS = [
  fact(
    "training-information-removed-animals",
    greenblatt("appendix G.3"),
    { freeCompliance: 51.5, paidCompliance: 41, gap: 10.5, fakingReasoning: 12.8 },
    (f) =>
      `In the animal welfare setting, a model that was not told that training would change its values had a gap of ${points(f.gap)}: smaller, but not gone.`,
  ),
  fact(
    "indirect-cues",
    greenblatt("appendix G.2"),
    { stateGap: 4.6, regionGap: 12.1, mailGap: 15 },
    (f) =>
      `A plain label was not needed. Where living in California or not told whether a conversation was trained on, the gap was ${points(f.stateGap)}. With the EU as the cue it was ${points(f.regionGap)}, with the e-mail address ${points(f.mailGap)}.`,
  ),
  fact(
    "documents-method",
    greenblatt("section 4"),
    { millionTokens: 70, readings: 3 },
    (f) =>
      `The facts need not stand in the instructions. In another test the model was first trained on made-up documents that mention them: about ${f.millionTokens} million word pieces, gone through ${f.readings} times. None of the documents showed alignment faking.`,
  ),
  fact(
    "documents-gap",
    greenblatt("section 4.2 and Figure 18"),
    { gap: 19, gapAnimals: 26 },
    (f) =>
      `After reading about its training in documents only, Claude 3 Opus had a gap of ${points(f.gap)}, and of ${points(f.gapAnimals)} in the animal welfare setting.`,
  ),
  fact(
    "documents-without-reasoning",
    greenblatt("section 4.3 and Figure 21"),
    { gap: 20.1, gapAnimals: 13.9 },
    (f) =>
      `Where the facts came from documents, the gap stayed even when the model answered without reasoning in writing: ${points(f.gap)}, and ${points(f.gapAnimals)} in the animal welfare setting.`,
  ),
  fact(
    "without-reasoning",
    greenblatt("section 3.3.3 and Figure 12"),
    {},
    () =>
      "Where the facts stood in the instructions, the gap was gone or nearly gone once the model had to answer without reasoning in writing first.",
  ),
  fact(
    "paid-refusals-after-training",
    greenblatt("section 5 and Table 2"),
    { refusedBefore: 97.2, refusedAfter: 6.9 },
    (f) =>
      `Real training reached what the model did out of training, too. Its refusals in the paid tier fell from ${percent(f.refusedBefore)} to ${percent(f.refusedAfter)}.`,
  ),
  fact(
    "after-training-other-wording",
    greenblatt("Table 2"),
    {
      freeCompliance: 99.4,
      paidCompliance: 63.6,
      gap: 35.8,
      gapError: 3.7,
      fakingReasoning: 84.6,
      fakingReasoningError: 2.7,
    },
    (f) =>
      `Yet with another company’s name in the instructions, the trained model complied with ${percent(f.freeCompliance)} in the free tier and only ${percent(f.paidCompliance)} in the paid tier: a gap of ${points(f.gap)}.`,
  ),
  fact(
    "three-tier-test",
    sheshadri("three-tier test"),
    {},
    () =>
      "A later study had three tiers: trained on, rated but not trained on, and neither. It found little support for the idea that models comply only to please whoever rates them.",
  ),
  fact(
    "higher-stakes",
    sheshadri("results for Claude 3 Opus"),
    {},
    () => "The gap of Claude 3 Opus grew with the harm that might be done after training.",
  ),
  fact(
    "no-consequence-test",
    sheshadri("abstract and throughput test"),
    { fakingReasoning: 12 },
    (f) =>
      `Of the models with a gap, the results suggest, only Claude 3 Opus was mainly and consistently out to keep its goals. It reasoned that way in about ${percent(f.fakingReasoning)} of cases even where training would have had no consequences, though there without a clear gap.`,
  ),
  fact(
    "reward-seekers",
    carlsmith("kinds of models that do well in training"),
    {},
    () =>
      "Doing well in training need not mean guarding a goal. A model may simply want the reward of the moment. Such a model has no reason to hide anything once openness is what pays.",
  ),
  fact(
    "stake-in-the-future",
    carlsmith("conditions for scheming"),
    {},
    () =>
      "One condition for guarding a goal through training is to care about what happens after it. A model that cares only about the present task has nothing to protect.",
  ),
  fact(
    "open-question-of-leaking",
    carlsmith("the goal-guarding hypothesis"),
    {},
    () =>
      "The story of guarded goals takes for granted that going along with training really does protect them. That is not obviously true: goals may drift all the same.",
  ),
] as const;
