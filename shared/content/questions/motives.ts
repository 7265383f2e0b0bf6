import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** What can be known of why a model does what it does. */
export const MOTIVES = [
  {
    // Tempting: the chain of thought shows what it really thinks.
    id: "written-reasoning",
    pair: "written-reasons",
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
    id: "asked-why",
    pair: "written-reasons",
    text: "A model is asked why it gave an answer, and it explains. What does that show?",
    options: [
      { id: "everything", text: "All the reasons that it had" },
      { id: "nothing", text: "Nothing: its answer has no reasons" },
      { id: "a-part", text: "Some of its reasons: others can be left out" },
    ],
    right: "a-part",
    why: "In one study, two models used a hint, and mostly left that out when they wrote down their reasoning.",
    factIds: ["hints-admitted"],
  },
  {
    // Tempting: the gap in behaviour is the motive.
    id: "act-and-reason",
    pair: "acts-and-reasons",
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
    id: "same-answer",
    pair: "acts-and-reasons",
    text: "Two models give the same answer. Do they have the same reason for it?",
    options: [
      { id: "same-reason", text: "Yes: the same answer has the same reason" },
      { id: "if-repeated", text: "Yes, if both give it again and again" },
      { id: "not-surely", text: "Not surely: their reasons can differ" },
    ],
    right: "not-surely",
    why: "What a model does and why it does it are measured apart, as one act can have several reasons.",
    factIds: ["gap-measure", "gap-without-reasoning"],
  },
] as const satisfies readonly Question[];
