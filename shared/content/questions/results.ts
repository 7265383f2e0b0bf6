import type { Question } from "./question.ts";

/** What a result shows, and what it does not. */
export const RESULTS_OF_STUDIES = [
  {
    // Tempting: one wording is the whole model.
    id: "one-wording",
    pair: "other-conditions",
    text: "A study asks a model in one wording only. What does it find out?",
    options: [
      { id: "this-wording", text: "What the model does with this wording" },
      { id: "any-wording", text: "What the model does, however it is asked" },
      { id: "nothing", text: "Nothing that one could learn from" },
    ],
    right: "this-wording",
    why: "The same test in other words gave anything from hardly any effect to a strong one.",
    factIds: ["wording", "limitations"],
  },
  {
    id: "one-set-of-rules",
    pair: "other-conditions",
    text: "A study tries out a model under one set of rules only. What does it find out?",
    options: [
      { id: "these-rules", text: "What the model does under these rules" },
      { id: "any-rules", text: "What the model does, whatever the rules are" },
      { id: "nothing", text: "Nothing that one could learn from" },
    ],
    right: "these-rules",
    why: "In one study the same model did something else once it was told that it might object.",
    factIds: ["objecting", "limitations"],
  },
  {
    // Tempting: it passed the test, so training has mended it.
    id: "passed-test",
    pair: "what-a-test-shows",
    text: "After training, a model does well in a test. What does that show for sure?",
    options: [
      { id: "wants-it", text: "That it wants what its makers want" },
      { id: "everywhere", text: "That it does well everywhere else, too" },
      { id: "this-test", text: "That it does well in this test" },
    ],
    right: "this-test",
    why: "In one study a trained model answered quite differently once the company in its instructions had another name.",
    factIds: ["after-training-other-wording"],
  },
  {
    id: "read-and-good",
    pair: "what-a-test-shows",
    text: "A company reads some of a model's answers, and all are good. What does that show?",
    options: [
      { id: "wants-it", text: "That the model wants to give good answers" },
      { id: "those-read", text: "That the answers it has read are good" },
      { id: "all-good", text: "That nearly all of the others are good, too" },
    ],
    right: "those-read",
    why: "In one study, what a trained model did depended on which company its instructions named.",
    factIds: ["after-training-other-wording"],
  },
] as const satisfies readonly Question[];
