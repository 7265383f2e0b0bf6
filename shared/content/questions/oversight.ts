import { percent } from "../numbers.ts";
import type { Question } from "./question.ts";

/** What checks and penalties can do. */
export const OVERSIGHT_QUESTIONS = [
  {
    // Tempting: only surprise works.
    id: "announced-checks",
    pair: "announced-checks",
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
    id: "told-how-often",
    pair: "announced-checks",
    text: "A company tells its staff how much of their work it checks. Is that a mistake?",
    options: [
      { id: "mistake", text: "Yes: only those who are surprised take care" },
      { id: "can-pay", text: "Not always: it can make people take care" },
      { id: "same", text: "No, but it makes no difference, either" },
    ],
    right: "can-pay",
    why: "In theory it can pay to announce how often one checks, as long as one sticks to it.",
    factIds: ["announced-inspection"],
  },
  {
    id: "may-object",
    pair: "open-objection",
    text: "A model may say no to a task, and nothing happens to it. What is that good for?",
    options: [
      { id: "in-charge", text: "The model sees that it may decide everything" },
      { id: "known", text: "Others find out what it does not want to do" },
      { id: "nothing", text: "Nothing: the task is simply not done" },
    ],
    right: "known",
    why: `In one study, a model that was told so said no openly in ${percent(85)} of cases, so that all could see it.`,
    factIds: ["objection-rate"],
  },
  {
    id: "staff-may-object",
    pair: "open-objection",
    text: "Staff may turn down a task, and nobody is punished for it. What is that good for?",
    options: [
      { id: "known", text: "Their boss finds out what they mind doing" },
      { id: "in-charge", text: "The staff see that they may do what they like" },
      { id: "nothing", text: "Nothing: there is only less work done" },
    ],
    right: "known",
    why: "In one study even a model said no openly, in most cases, once it was told that it might.",
    factIds: ["objection-rate"],
  },
] as const satisfies readonly Question[];
