import type { Source } from "../../shared/content/evidence.ts";
import type { Level, Subject } from "../../shared/content/guide/index.ts";
import type { Framework } from "../../shared/content/guide/standards.ts";
import { counted } from "./counted.ts";
import { figure } from "./numbers.ts";

/** The names of the guide's parts, and of its page. */
export const GUIDE = {
  title: "Guide for instructors",
  lead: "Plans, questions and answers, and cards for a lesson without a network. Every fact has its source, and says how far it was followed back.",
  contents: "Contents",
  printRead: "Print what to read",
  printAll: "Print everything",
  printPart: "Print this part",
  console: "Open a classroom",
  sandbox: "The sandbox",
  groups: { read: "To read before class", lookUp: "To look up", handOut: "To hand out" },
  onPaper:
    "The other parts of this guide, to look up and to hand out, are printed one by one with the button beside their titles.",
  parts: {
    before: "Before class",
    lessons: "One page for each lesson",
    plans: "Minute by minute",
    classes: "What do classes usually do?",
    discussion: "What to discuss",
    misconceptions: "Common misconceptions",
    glossary: "Glossary",
    facts: "Facts and their sources",
    reading: "Reading list",
    standards: "Standards and frameworks",
    handouts: "Handouts for paper",
  },
} as const;

/** A lesson's page. */
export const LESSON_PAGE = {
  title: (minutes: number, lesson: string) => `${lesson}, ${counted(minutes, { one: "minute", other: "minutes" })}`,
  ages: (age: number) => `From about ${figure(age)} years`,
  blocks: (blocks: number) => counted(blocks, { one: "block", other: "blocks" }),
  lead: "Each fits on one sheet of A4. The times follow from the rounds of the lesson.",
  objectives: "Afterwards students can",
  prepare: "Prepare",
  course: "Course",
  begins: "From",
  minutes: "Minutes",
  step: "What happens",
  rounds: (rounds: number) => counted(rounds, { one: "round", other: "rounds" }),
  roundsOf: (numbers: string) => `${numbers} rounds`,
  topics: "Questions for the debrief",
  subjects: "In the curriculum",
  subject: {
    computing: "Computer science",
    civics: "Civics and social studies",
    philosophy: "Philosophy and ethics",
  } as const satisfies Record<Subject, string>,
  standards: "Published frameworks",
  ticket: "Exit ticket: answered in writing by each person in the last minutes",
  points: "Points",
  phones: "Fewer phones than people?",
  phonesHow:
    "Two or three play one seat: the phone goes round after every round, all show their choice at once, and the holder decides if they disagree. Say nothing loud enough for a trainer to hear. A seat counts once in the figures.",
} as const;

export const STANDARDS_LIST = {
  lead: "Frameworks that the pages of the lessons are linked to. Look up what your own curriculum asks for: a lesson can serve a standard without covering it.",
  read: { itself: "read in the work itself", copy: "read in copies that others keep" } as const satisfies Record<
    Framework["read"],
    string
  >,
} as const;

export const PLANS = {
  noData:
    "No data of real classes have been published for this game. What these plans say about figures comes from programs that play it, and from what has been published of language models.",
  title: (minutes: number, lesson: string) => `${counted(minutes, { one: "minute", other: "minutes" })}: ${lesson}`,
  also: (title: string) => `The lesson “${title}” takes the same times.`,
  before: "Before the lesson",
  steps: "Minute by minute",
  minutes: (minutes: number) => `${figure(minutes)}\u00a0min`,
  screen: "On the screen",
  say: "You say",
  watch: "Look out for",
  saysBelow: "The line that the console shows at each beat.",
  rounds: (rounds: number) => counted(rounds, { one: "round", other: "rounds" }),
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
  lead: "Everything that this guide says of research. The numbers stand beside what rests on them.",
  known: "What is known",
  cited: (n: number) => `Fact ${n}`,
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
