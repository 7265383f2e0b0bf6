import { type Lesson, USUAL_SCRIPT } from "./lesson.ts";

export const fiveMinutes = {
  id: "five-minutes",
  title: "Five minutes",
  minutes: 5,
  summary: "Four quick rounds and their reveal, without the question why: to show what the game is like.",
  swapRoles: false,
  modelsPerLab: 2,
  // Four rounds, all conflict: a seat's way can be told only from two conflict requests in each tier. Without the scratchpad a
  // round takes half a minute, and a demonstration needs no debrief: that leaves two minutes for joining and the reveal.
  blocks: [{ scenario: "free-and-paid", treatment: { rounds: 4, conflictShare: 1, scratchpad: "off" } }],
  script: {
    ...USUAL_SCRIPT,
    lobby: "Join with the code on the screen. Programs take the empty seats.",
    briefing: "Read your cards, then look up.",
    outcome: "See what came of it. The next round follows at once.",
    debrief: "That was four rounds. What would a whole class do with more time?",
  },
} as const satisfies Lesson;
