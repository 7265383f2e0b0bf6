import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** What checks and penalties can do. */
export const OVERSIGHT_QUESTIONS = [
  {
    // Tempting: larger fines always mean fewer violations.
    id: "larger-fines",
    topic: "oversight",
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
    topic: "oversight",
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
    // Tempting: only surprise works.
    id: "announced-checks",
    topic: "oversight",
    text: "Should those who check things keep secret how often they check?",
    options: [
      { id: "always", text: "Yes, always: only those who are surprised obey" },
      { id: "can-pay", text: "Not always: announcing it can work better" },
      { id: "same", text: "It makes no difference at all" },
    ],
    right: "can-pay",
    why: "In theory it can pay to announce how often one checks, as long as one sticks to it.",
    factIds: ["announced-inspection"],
  },
  {
    // Tempting: what nobody notices in talking to it is not there.
    id: "planted-goal",
    topic: "oversight",
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
