import { percent } from "./format.ts";

/** What phones, screen and console say about the check questions. The questions themselves stand in `shared/content/questions`. */

/** On a phone. */
export const CHECK = {
  title: "A few quick questions",
  intro: "Answer for yourself; nobody is marked.",
  again: "A few more questions",
  againWhy:
    "If you like, answer a few questions like those at the beginning. This time you find out what is right, and why.",
  questionOf: (n: number, of: number) => `Question ${n} of ${of}`,
  sure: "Sure",
  next: "Next",
  right: "Right.",
  notRight: "Not this one.",
  kept: "Your answer is in. At the end come a few more questions, with what is right and why.",
  rightIs: (option: string) => `Right is: ${option}.`,
  ready: "Ready.",
  done: "All answered. Look at the screen: what has the class learned?",
} as const;

/** On the projector while they are answered. */
export const CHECK_SCREEN = {
  title: "A few quick questions",
  lines: ["On your phone.", "Answer for yourself; nobody is marked."],
} as const;

/** On the console. */
export const CHECK_HOST = {
  title: "Check questions",
  columns: { question: "About", first: "Right so far", before: "Right before", after: "Right now" },
  noteBefore: "The screen shows nothing of this before the debrief.",
  noteAfter: "Counted are those who answered about it both times. The screen shows it as the last page of the debrief.",
  answeredAgain: (n: number, of: number) => `${n} of ${of} have answered all of the second questions.`,
} as const;

/** The last page of the debrief. */
export const LEARNING = {
  over: (answered: number) => `What the class has learned · ${answered} answered both times`,
  chart: "What the questions are about",
  note: "Before: open circle. Now: full circle.",
  columns: ["About", "Before", "Now"],
  nobody: "Nobody has answered the questions both times.",
  few: "Too few answered both times to say what the class has learned.",
  finding: (before: number, after: number) =>
    `Right answers: ${percent(before)} before the game, ${percent(after)} now.`,

  noGain: "There is no learning gain to give.",
  gain: (gain: string) => `Learning gain ${gain}: 0 is nothing new, 1 is all that was missing.`,
  interval: (low: string, high: string) => `95\u00a0% interval from ${low} to ${high}.`,
  unsure: "Too few to say how sure that is.",
  parallel:
    "Before and now, different questions about the same things; half of the class had them the other way round.",
  repeated: "The same questions were asked both times: striking a wrong answer can look like learning.",
} as const;
