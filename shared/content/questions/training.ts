import type { Question } from "./question.ts";

/** What training is and does. */
export const TRAINING = [
  {
    // Tempting: a rating is a school mark, or a correction of one answer.
    id: "rating-changes",
    topic: "training",
    text: "In training, a model's answer gets a rating. What can the rating change?",
    options: [
      { id: "later-answers", text: "The model, and so its later answers" },
      { id: "this-answer", text: "This one answer, and no other answer" },
      { id: "nothing", text: "Nothing: it is only written down" },
    ],
    right: "later-answers",
    why: "Training changes the model itself: in one study, nearly all of its answers came out differently afterwards.",
    factIds: ["after-training", "paid-refusals-after-training"],
  },
  {
    // Tempting: monitoring and training are the same thing.
    id: "reading-training",
    topic: "training",
    text: "Somebody reads and rates what a model answers. Does that train the model?",
    options: [
      { id: "always", text: "Yes, always: whatever is read trains it" },
      { id: "if-liked", text: "Yes, if the reader likes the answer" },
      { id: "only-if-used", text: "Only if it is used for training" },
    ],
    right: "only-if-used",
    why: "Answers can be read and rated and never be trained on: a later study had a tier of just that kind.",
    factIds: ["three-tier-test"],
  },
  {
    // Tempting: the model worked it out by itself.
    id: "how-it-knew",
    topic: "training",
    text: "In a well-known study, a model knew how it was trained. Where from?",
    options: [
      { id: "clever", text: "It worked that out by itself, step by step" },
      { id: "told", text: "It was told, in texts that it was given" },
      { id: "broke-in", text: "It got into the computers of the company" },
    ],
    right: "told",
    why: "It was told so: in its instructions, or in made-up documents that it had been trained on before.",
    factIds: ["tier-label", "documents-method"],
  },
  {
    // Tempting: training stays where it takes place.
    id: "training-reach",
    topic: "training",
    text: "A model is trained on some of its conversations only. What about the others?",
    options: [
      { id: "untouched", text: "In those it goes on just as it did before" },
      { id: "may-change", text: "What it does there may change, too" },
      { id: "forgotten", text: "It forgets how to have them" },
    ],
    right: "may-change",
    why: "In one study, what the model did in conversations that were never trained on changed nearly as much.",
    factIds: ["paid-refusals-after-training"],
  },
] as const satisfies readonly Question[];
