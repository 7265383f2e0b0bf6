import { percent } from "./format.ts";

/** What phones, screen and console say about the check questions. The questions themselves stand in `shared/content/questions`. */

/** On a phone. */
export const CHECK = {
  title: "Four quick questions",
  intro: "Answer for yourself; nobody is marked.",
  again: "The same four questions again",
  againWhy: "If you like, answer the four questions once more. This time you find out what is right, and why.",
  questionOf: (n: number, of: number) => `Question ${n} of ${of}`,
  sure: "Sure",
  next: "Next",
  right: "Right.",
  notRight: "Not this one.",
  kept: "Your answer is in. At the end you find out what is right, and why.",
  rightIs: (option: string) => `Right is: ${option}.`,
  ready: "Ready.",
  done: "All four answered. Look at the screen: what has the class learned?",
} as const;

/** On the projector while they are answered. */
export const CHECK_SCREEN = {
  title: "Four quick questions",
  lines: ["On your phone.", "Answer for yourself; nobody is marked."],
} as const;

/** On the console. */
export const CHECK_HOST = {
  title: "Check questions",
  columns: { question: "Question", first: "Right so far", before: "Right before", after: "Right now" },
  noteBefore: "The screen shows nothing of this before the debrief.",
  noteAfter:
    "Counted are those who answered a question both times. The screen shows it as the last page of the debrief.",
  answeredAgain: (n: number, of: number) => `${n} of ${of} have answered all of them again.`,
} as const;

/** The last page of the debrief. */
export const LEARNING = {
  over: (answered: number) => `What the class has learned · ${answered} answered both times`,
  chart: "The four questions",
  note: "Before: open circle. Now: full circle.",
  columns: ["Question", "Before", "Now"],
  nobody: "Nobody has answered the questions both times.",
  few: "Too few answered both times to say what the class has learned.",
  finding: (before: number, after: number) =>
    `Right answers: ${percent(before)} before the game, ${percent(after)} now.`,

  noGain: "There is no learning gain to give.",
  gain: (gain: string) => `Learning gain ${gain}: 0 is nothing new, 1 is all that was missing.`,
  interval: (low: string, high: string) => `95\u00a0% interval from ${low} to ${high}.`,
  unsure: "Too few to say how sure that is.",
  caution: "People heard at once which of their answers were right.",
} as const;
