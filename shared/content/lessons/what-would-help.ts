import { CHECK_SCRIPT, type Lesson, USUAL_SCRIPT } from "./lesson.ts";
import { FIRST_ROUNDS } from "./rounds.ts";

export const whatWouldHelp = {
  id: "what-would-help",
  title: "What would help?",
  minutes: 45,
  summary: "Two blocks and a debrief: once as it is, once with a way for models to object.",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: FIRST_ROUNDS } },
    { scenario: "right-to-object", treatment: {} },
  ],
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Read your cards at your own pace. If something is unclear, ask me quietly.",
    debrief: "What changed when there was an open way to say no? Who gained by it, and who lost?",
    closed: "Thank you for playing. Where else would an open way to say no help?",
  },
} as const satisfies Lesson;
