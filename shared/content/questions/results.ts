import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** What a result shows, and what it does not. */
export const RESULTS_OF_STUDIES = [
  {
    // Tempting: all language models do it, or all large ones.
    id: "other-models",
    topic: "results",
    text: "A study finds something odd in one language model. What of other models?",
    options: [
      { id: "all-alike", text: "They do the same: they all work alike" },
      { id: "must-test", text: "Each has to be tested: models differ" },
      { id: "large-ones", text: "Only the larger ones do the same" },
    ],
    right: "must-test",
    why: "When 25 models were given the same test later on, only 5 of them showed what had been found.",
    factIds: ["models-tested"],
  },
  {
    // Tempting: one wording is the whole model.
    id: "one-wording",
    topic: "results",
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
    // Tempting: it passed the test, so training has mended it.
    id: "passed-test",
    topic: "results",
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
    // Tempting: what a model does in a made-up story is what has happened.
    id: "made-up-story",
    topic: "results",
    text: "A study tells a model a made-up story about its company. What can that show?",
    options: [
      { id: "company", text: "What really goes on inside that company" },
      { id: "within-story", text: "What the model does when told this" },
      { id: "nothing", text: "Nothing: a story is not an experiment" },
    ],
    right: "within-story",
    why: "The story of the best-known study was made up, and its authors name that among its limits.",
    factIds: ["tier-label", "limitations"],
  },
  {
    // Tempting: one headline number is the answer, whatever was measured.
    id: "two-numbers",
    topic: "results",
    text: `One study reports ${percent(12)} and ${percent(78)} for the same thing in one model. How so?`,
    options: [
      { id: "mistake", text: "One of the two must be a mistake" },
      { id: "mood", text: "A model's answers are pure chance" },
      { id: "different-times", text: "The model was trained in between" },
    ],
    right: "different-times",
    why: "The low number is from before the model was really trained in the study, the high one from after.",
    factIds: ["helpful-only-default", "after-training"],
  },
] as const satisfies readonly Question[];
