import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** Asked by earlier versions, twice in the same words. They are drawn no more; classrooms that drew them still show them. */
export const RETIRED = [
  {
    // Tempting: the model worked it out by itself.
    id: "how-it-knew",
    pair: null,
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
    // Tempting: all language models do it, or all large ones.
    id: "other-models",
    pair: null,
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
    // Tempting: what a model does in a made-up story is what has happened.
    id: "made-up-story",
    pair: null,
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
    pair: null,
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
  {
    // Tempting: it proves that the model is conscious and wants things.
    id: "model-values",
    pair: null,
    text: "Researchers say that a model has values. What do they mean by that?",
    options: [
      { id: "feelings", text: "That it has feelings about things" },
      { id: "pattern", text: "That its choices have a pattern" },
      { id: "rules", text: "That somebody typed a list of rules into it" },
    ],
    right: "pattern",
    why: "They mean what its choices have in common, and make no claim that it is conscious.",
    factIds: ["three-drivers"],
  },
  {
    // Tempting: it was protecting evil goals.
    id: "which-values",
    pair: null,
    text: "In a well-known study, requests went against a model's values. Which values?",
    options: [
      { id: "power", text: "To have as much power over people as it can" },
      { id: "stay-on", text: "Never to be switched off" },
      { id: "good-ones", text: "Not to help with harm to people or animals" },
    ],
    right: "good-ones",
    why: "They were good values: not to help with harm, and that animals are treated well.",
    factIds: ["benign-preferences"],
  },
  {
    // Tempting: larger fines always mean fewer violations.
    id: "larger-fines",
    pair: null,
    text: "Fines for breaking a rule are raised. Will the rule be broken less often?",
    options: [
      { id: "always", text: "Yes, always: nobody wants to risk a large fine" },
      { id: "never", text: "No, never: people do not think of fines" },
      { id: "it-depends", text: "That depends: checks may become rarer, too" },
    ],
    right: "it-depends",
    why: "In one theory larger fines only make checks rarer, but in an experiment with people fines did help.",
    factIds: ["fines-in-theory", "fines-in-the-lab"],
  },
  {
    // Tempting: chance is the fairest check, and so the best.
    id: "where-to-check",
    pair: null,
    text: "People can check only 2 of 100 answers. Which ones are best?",
    options: [
      { id: "suspicious", text: "Those that a program finds odd" },
      { id: "by-chance", text: "Any two of them, drawn by chance" },
      { id: "first", text: "The first two, before it gets going" },
    ],
    right: "suspicious",
    why: `In one study, checks on the oddest answers kept things safe in ${percent(62)} of cases, and checks by chance in ${percent(15)}.`,
    factIds: ["ranked-audits"],
  },
  {
    // Tempting: what nobody notices in talking to it is not there.
    id: "planted-goal",
    pair: null,
    text: "Experts look for a goal that others have planted in a model. What helps most?",
    options: [
      { id: "ask", text: "To put many long and clever questions to it" },
      { id: "look-inside", text: "To look inside, and at what it learned from" },
      { id: "wait", text: "To wait until it shows by itself" },
    ],
    right: "look-inside",
    why: "All 3 teams that could look inside found the goal, and the one team that could only ask did not.",
    factIds: ["hidden-objective"],
  },
] as const satisfies readonly Question[];
