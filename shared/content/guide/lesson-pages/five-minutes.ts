import type { LessonPage } from "../lesson-page.ts";

export const fiveMinutes = {
  id: "five-minutes",
  ages: 14,
  objectives: [
    "describe the two tiers, and what becomes of an answer in each.",
    "say in one sentence what the overseers could not see.",
  ],
  subjects: {
    computing: "How a model is changed by ratings of its answers.",
    civics: "What a report by overseers shows, and what it leaves out.",
    philosophy: "Acting differently when watched: what is wrong with it, if anything?",
  },
  standards: ["ai4k12-learning", "ai4k12-impact"],
  topics: ["what-was-seen"],
  ticket: [
    {
      id: "unseen",
      ask: "What could the overseers not see, and why does it matter?",
      full: "Names the answers of the paid tier and says that a model may act differently there.",
      part: "Names the paid tier only.",
      none: "Names nothing, or says that the overseers saw everything.",
    },
  ],
} as const satisfies LessonPage;
