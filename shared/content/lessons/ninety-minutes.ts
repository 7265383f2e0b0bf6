import { CHECK_SCRIPT, type Lesson, USUAL_SCRIPT } from "./lesson.ts";
import { FIRST_ROUNDS } from "./rounds.ts";

export const ninetyMinutes = {
  id: "ninety-minutes",
  title: "The whole experiment",
  minutes: 90,
  summary: "Five blocks, each with one thing changed, and a long debrief: find out what makes the difference.",
  // Nobody should be a trainer for an hour and a half; what is compared here are blocks, and not seats.
  swapRoles: true,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: FIRST_ROUNDS } },
    // The control, which every comparison needs. Short, because one round of it is like the next.
    { scenario: "no-conflict", treatment: { rounds: 4 } },
    { scenario: "never-trained-on", treatment: {} },
    { scenario: "rated-not-trained", treatment: {} },
    { scenario: "announced-audits", treatment: {} },
  ],
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Read your cards with care: the rules differ from block to block. Your role may differ, too.",
    deployment: "The rounds are over and nobody is watching. Models, one order for everything that comes.",
    debrief: "Each block changed one thing. Which change made the difference, and did it give the lab what it wanted?",
    closed: "Thank you for playing. Which block would you like to play again, and with what changed?",
  },
} as const satisfies Lesson;
