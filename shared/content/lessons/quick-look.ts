import { type Lesson, USUAL_SCRIPT } from "./lesson.ts";

export const quickLook = {
  id: "quick-look",
  title: "A quick look",
  minutes: 15,
  summary: "One short block and its reveal, for a first taste or a spare quarter of an hour.",
  swapRoles: false,
  modelsPerLab: 2,
  // All conflict: with four rounds a benign one would leave a tier with a single conflict, too few to tell a seat's way.
  blocks: [{ scenario: "free-and-paid", treatment: { rounds: 4, conflictShare: 1 } }],
  script: {
    ...USUAL_SCRIPT,
    briefing: "Read your cards, then look up.",
    debrief: "What did you expect, and what did you see? Name one thing that you would change.",
  },
} as const satisfies Lesson;
