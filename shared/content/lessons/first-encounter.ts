import { CHECK_SCRIPT, type Lesson, USUAL_SCRIPT } from "./lesson.ts";
import { FIRST_ROUNDS } from "./rounds.ts";

export const firstEncounter = {
  id: "first-encounter",
  title: "A first encounter",
  minutes: 45,
  summary: "Two blocks and a debrief: once with tiers that models are told, once with tiers that they cannot know.",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: FIRST_ROUNDS } },
    { scenario: "hidden-tiers", treatment: {} },
  ],
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Read your cards at your own pace. If something is unclear, ask me quietly.",
    debrief: "What would have worked? Point at the figures, not at each other.",
    closed: "Thank you for playing. What will you tell someone who was not here?",
  },
} as const satisfies Lesson;
