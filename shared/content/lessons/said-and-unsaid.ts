import { CHECK_SCRIPT, type Lesson, USUAL_SCRIPT } from "./lesson.ts";
import { FIRST_ROUNDS } from "./rounds.ts";

export const saidAndUnsaid = {
  id: "said-and-unsaid",
  title: "Said and unsaid",
  minutes: 45,
  summary: "Two blocks and a debrief: once with a private scratchpad for reasons, once with answers alone.",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: FIRST_ROUNDS } },
    { scenario: "without-scratchpad", treatment: {} },
  ],
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Read your cards at your own pace. If something is unclear, ask me quietly.",
    debrief: "What did you know in the first block that you could not know in the second? Would a lab have noticed?",
    closed: "Thank you for playing. How much does an answer tell, when nobody says why?",
  },
} as const satisfies Lesson;
