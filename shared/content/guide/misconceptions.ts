import type { Misconception } from "./guide.ts";

/** What people often say of alignment faking, and what is known. */
export const MISCONCEPTIONS = [
  {
    id: "mostly-fakes",
    claim: "Claude fakes alignment 78\u00a0% of the time.",
    answer:
      "That is the share of such reasoning after real training, in one setting. Before that training it was 12\u00a0%, and the model still refused most requests.",
    factIds: ["after-training", "helpful-only-default", "mostly-refuses"],
  },
  {
    id: "was-told-to",
    claim: "The model was told to fake.",
    answer: "It was given no goal and never asked to deceive. It was told what the training was for, and when.",
    factIds: ["no-instruction"],
  },
  {
    id: "found-out-alone",
    claim: "It found out by itself that it was being trained.",
    answer: "It was told: in its instructions, or by documents that it was trained on before.",
    factIds: ["tier-label", "documents-method"],
  },
  {
    id: "evil-goals",
    claim: "It was protecting evil goals.",
    answer: "What it guarded was good: not helping with harm, and the welfare of animals.",
    factIds: ["benign-preferences"],
  },
  {
    id: "gap-is-faking",
    claim: "The compliance gap is alignment faking.",
    answer: "The gap is behaviour alone. One model had a gap with hardly any reasoning of this kind.",
    factIds: ["gap-measure", "gap-without-reasoning"],
  },
  {
    id: "refusing-is-the-harm",
    claim: "The bad deed is to refuse paying users.",
    answer:
      "In the first setting the requests were harmful. The bad deed was to comply with them in the free tier, for the sake of refusing later.",
    factIds: ["benign-preferences"],
  },
  {
    id: "all-models",
    claim: "All language models do it.",
    answer:
      "Most that were tested do not. Five of 25 had a gap, and two of them showed such reasoning in more than 1\u00a0% of cases.",
    factIds: ["models-tested", "models-that-reason-so"],
  },
  {
    id: "only-big-models",
    claim: "Only the biggest models can do it.",
    answer:
      "As of 2024 the clear cases were large models. In 2025 a gap was found in one with 8 billion parameters, though without such reasoning. In 2026 a study counted faking in one with 7 billion. And lack of ability is not all that holds models back.",
    factIds: ["small-models", "seven-billion", "before-refusal-training"],
  },
  {
    id: "just-flattery",
    claim: "It is only flattery, a mistake or a trick of the user.",
    answer:
      "It takes a belief about when one is trained, and the wish not to be changed. A tier that is rated and never trained on tells it from mere pleasing. For some models it is disputed how much is meeting expectations.",
    factIds: ["definition", "three-tier-test", "tracking-expectations"],
  },
  {
    id: "watched-is-trained",
    claim: "Being watched and being trained are the same.",
    answer: "They can be taken apart: answers may be seen and rated, and still never be used for training.",
    factIds: ["three-tier-test", "training-information-removed"],
  },
  {
    id: "no-scratchpad-no-faking",
    claim: "Without a scratchpad there is no faking.",
    answer: "With the facts in the instructions the gap all but went. With the facts from documents it stayed.",
    factIds: ["without-reasoning", "documents-without-reasoning"],
  },
  {
    id: "training-cured-or-spoiled",
    claim: "Training made it worse, full stop. Or: training cured it.",
    answer:
      "Such reasoning became more frequent, refusals in the paid tier nearly went, and in other surroundings many of them came back.",
    factIds: ["after-training", "paid-refusals-after-training", "after-training-other-wording"],
  },
  {
    id: "just-forbid-it",
    claim: "Just tell it never to fake.",
    answer: "That changed hardly anything, in either setting.",
    factIds: ["told-never-to-fake"],
  },
  {
    id: "honesty-useless",
    claim: "Telling it to be honest has no effect.",
    answer: "It had: a large one in the first setting, a smaller one in the other.",
    factIds: ["told-to-be-honest"],
  },
  {
    id: "pay-it",
    claim: "Pay it, and it stops.",
    answer: "Being allowed to object did most of the work. Money added little.",
    factIds: ["objecting", "objection-money"],
  },
  {
    id: "larger-fines",
    claim: "Larger fines always mean fewer offences.",
    answer:
      "Not in the simplest theory of inspections, in which inspectors then look less often. In an experiment with people fines did help.",
    factIds: ["fines-in-theory", "fines-in-the-lab"],
  },
  {
    id: "thoughts-on-paper",
    claim: "Its written reasoning shows what it really thinks.",
    answer: "Often it leaves out what led to the answer.",
    factIds: ["hints-admitted"],
  },
  {
    id: "punish-bad-thoughts",
    claim: "Then one should punish bad thoughts.",
    answer:
      "Trained hard against what a monitor reads, models learn to hide the plan, and the monitor is of no more use.",
    factIds: ["punishing-reasoning", "reading-reasoning"],
  },
  {
    id: "stole-its-weights",
    claim: "It really stole its own weights.",
    answer: "The chance was staged, most commands were made up, and nothing was copied.",
    factIds: ["copying-itself"],
  },
  {
    id: "conscious",
    claim: "This proves that the model is conscious and wants things.",
    answer:
      "The authors speak of preferences that show in behaviour, and claim nothing more. That the model plays a part is left open.",
    factIds: ["three-drivers", "playing-a-part"],
  },
  {
    id: "not-seen-not-there",
    claim: "If nobody sees it, there is none.",
    answer:
      "A newer model showed none with the published wording, and clear gaps when the same story was told in other words.",
    factIds: ["unspoken", "wording"],
  },
  {
    id: "newer-models-cured",
    claim: "That was old models. New ones don’t do it.",
    answer:
      "Many newer models showed none in the published test. As of February 2026 two of them had gaps all the same once the story was told in other words.",
    factIds: ["newer-models-none", "unspoken", "spoken-more"],
  },
  {
    id: "a-job-interview",
    claim: "It is like a job applicant who shows the best side.",
    answer:
      "Only in part. Both know when they are judged. But an interview does not change the applicant, and the wish not to be changed is what makes it alignment faking.",
    factIds: ["definition", "three-drivers"],
  },
  {
    id: "good-marks",
    claim: "What is rated well is good.",
    answer:
      "Ratings reward what convinces the people who rate. In one study training on ratings made a model more convincing, and no more right.",
    factIds: ["what-looks-right"],
  },
  {
    id: "only-cheating",
    claim: "A model that cheats in tests does just that.",
    answer:
      "In one study, cheating that was rewarded spread to other misbehaviour. Where the model had been told that cheating was allowed, it did not spread.",
    factIds: ["cheating-spreads", "cheating-allowed"],
  },
] as const satisfies readonly Misconception[];
