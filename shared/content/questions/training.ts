import type { Question } from "./question.ts";

/** What training is and does. */
export const TRAINING = [
  {
    // Tempting: a rating is a school mark, or a correction of one answer.
    id: "rating-changes",
    pair: "what-a-rating-changes",
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
    id: "rated-yesterday",
    pair: "what-a-rating-changes",
    text: "In training, an answer was rated yesterday. What can that mean for today's answers?",
    options: [
      { id: "new-start", text: "Nothing: the model starts anew every day" },
      { id: "changed-model", text: "They come from a model that has changed" },
      { id: "looked-up", text: "The model can look up its old ratings" },
    ],
    right: "changed-model",
    why: "Training changes the model itself: in one study, nearly all of its later answers came out differently.",
    factIds: ["after-training", "paid-refusals-after-training"],
  },
  {
    // Tempting: monitoring and training are the same thing.
    id: "reading-training",
    pair: "rated-or-trained",
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
    id: "kept-ratings",
    pair: "rated-or-trained",
    text: "A company keeps all the ratings of a model's answers. Do they change the model?",
    options: [
      { id: "little-by-little", text: "Yes, a little with every rating" },
      { id: "if-bad", text: "Yes, if most of the ratings are bad" },
      { id: "if-trained", text: "Only if they are used for training" },
    ],
    right: "if-trained",
    why: "Ratings that nobody uses for training change nothing: a later study had a tier of just that kind.",
    factIds: ["three-tier-test"],
  },
  {
    // Tempting: training stays where it takes place.
    id: "training-reach",
    pair: "training-elsewhere",
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
  {
    id: "one-task-trained",
    pair: "training-elsewhere",
    text: "A model is trained on one of its tasks only. What about its other tasks?",
    options: [
      { id: "untouched", text: "It goes on with those just as it did before" },
      { id: "forgotten", text: "It forgets how to do them" },
      { id: "may-change", text: "What it does there may change, too" },
    ],
    right: "may-change",
    why: "In one study, training on some conversations also changed what the model did in the others.",
    factIds: ["paid-refusals-after-training"],
  },
] as const satisfies readonly Question[];
