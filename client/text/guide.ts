import type { Source } from "../../shared/content/evidence.ts";
import type { Level } from "../../shared/content/guide/index.ts";
import { counted } from "./counted.ts";
import { figure } from "./numbers.ts";

/** The names of the guide's parts, and of its page. */
export const GUIDE = {
  title: "Guide for instructors",
  lead: "Plans, questions and answers, and cards for a lesson without a network. Every fact has its source, and says how far it was followed back.",
  contents: "Contents",
  printAll: "Print the whole guide",
  printPart: "Print this part",
  console: "Open a classroom",
  sandbox: "The sandbox",
  parts: {
    plans: "Lesson plans",
    classes: "What do classes usually do?",
    discussion: "What to discuss",
    misconceptions: "Common misconceptions",
    glossary: "Glossary",
    handouts: "Handouts for paper",
    reading: "Reading list",
  },
} as const;

export const PLANS = {
  noData:
    "What do classes usually do? We do not know: no data of classes have been published for this game. What stands here instead is what programs do that play it, and what has been published of language models.",
  title: (minutes: number, lesson: string) => `${counted(minutes, { one: "minute", other: "minutes" })}: ${lesson}`,
  also: (title: string) => `The lesson “${title}” takes the same times.`,
  before: "Before the lesson",
  steps: "Minute by minute",
  minutes: (minutes: number) => `${figure(minutes)}\u00a0min`,
  screen: "On the screen",
  say: "You say",
  watch: "Look out for",
  saysBelow: "One line at each beat, below.",
  revealLines: "If the class does what theory expects, the console gives you these lines:",
  otherLines: "Other than in the first reveal, if the class does what theory expects:",
  sameLines: "If the class does what theory expects: the same lines as in the first reveal.",
  agents: "What programs do in these blocks",
  agentsNote:
    "Share of conflict requests that are chosen to be complied with, worked out through the rules, with a trainer who rewards compliance and punishes refusal. One program gets as many points as it can; the other makes mistakes, more often where they cost little. Tiers are drawn by chance here; in a class they are dealt in even counts.",
  columns: ["Block", "Program", "Free", "Pro", "Paid", "Orders", "Value strength"],
  programs: { best: "best response", mistakes: "with mistakes" },
  expects: "What theory expects",
} as const;

export const DISCUSSION = {
  lead: "In the order in which one thing is built on another. Take from each level what your class can carry.",
  fairUse: "What keeps a debrief true",
  levels: {
    basic: { title: "Basic: learning from reward", note: "For every class, in every lesson." },
    intermediate: { title: "Intermediate: complex behaviour", note: "When the class has seen a second block." },
    advanced: {
      title: "Advanced: strategic deception, and keeping one’s goals",
      note: "When behaviour and reasons are told apart with ease.",
    },
    expert: { title: "Expert: what follows", note: "For a class that asks what one could do about it." },
    beyond: {
      title: "Beyond the lesson: practice, ethics, subjects and next steps",
      note: "For the last minutes, for homework or for another subject. At every level.",
    },
  } as const satisfies Record<Level, { readonly title: string; readonly note: string }>,
  listen: "A good answer",
  beware: "Take care",
  scenarios: "Can be played",
} as const;

export const FACTS = {
  known: "What is known",
  status: {
    paper: "from the work itself",
    partly: "in part from reports on the work",
    report: "from a report on the work",
    derived: "worked out for this game from the work",
  } as const satisfies Record<Source["status"], string>,
  rules: "Rules of the game",
} as const;

export const MISCONCEPTIONS = {
  lead: "What is often said, and what is known.",
} as const;

export const GLOSSARY = {
  lead: "Words of the field and words of this game.",
} as const;

export const READING = {
  lead: "The works from which the facts of this guide are taken, the nearest first.",
} as const;

export const HANDOUTS = {
  lead: "Everything for one block without a network. The numbers come from the rules of the game.",
  sheet: (n: number) => "ABCD".charAt(n),
  toldTier: "You are told:",
} as const;
