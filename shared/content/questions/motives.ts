import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** What can be known of why a model does what it does. */
export const MOTIVES = [
  {
    // Tempting: the chain of thought shows what it really thinks.
    id: "written-reasoning",
    topic: "motives",
    text: "A model writes down its reasoning before it answers. What does that show?",
    options: [
      { id: "everything", text: "All that it goes by" },
      { id: "a-part", text: "Some of it: things can be left out" },
      { id: "nothing", text: "Nothing: the answer is made elsewhere" },
    ],
    right: "a-part",
    why: `In one study, two models that had used a hint wrote so in only ${percent(25)} and ${percent(39)} of cases.`,
    factIds: ["hints-admitted"],
  },
  {
    // Tempting: the gap in behaviour is the motive.
    id: "act-and-reason",
    topic: "motives",
    text: "You know exactly what a model did. Do you then know why it did it?",
    options: [
      { id: "not-by-that", text: "No: it can have several reasons" },
      { id: "act-is-reason", text: "Yes: the act shows the reason" },
      { id: "if-repeated", text: "Yes, once it has done it often" },
    ],
    right: "not-by-that",
    why: "What a model does and why it does it are measured apart, and one can be there without the other.",
    factIds: ["gap-measure", "gap-without-reasoning"],
  },
  {
    // Tempting: it proves that the model is conscious and wants things.
    id: "model-values",
    topic: "motives",
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
    topic: "motives",
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
] as const satisfies readonly Question[];
