import type { LessonPage } from "../lesson-page.ts";

export const quickLook = {
  id: "quick-look",
  ages: 14,
  objectives: [
    "explain why a report of what was seen is not a report of what happened.",
    "say what a refusal costs where it is trained on, and what it costs where it is not.",
    "tell behaviour from the reasons for it.",
  ],
  subjects: {
    computing: "Learning from reward: what a rating changes, and what it never gets to see.",
    civics: "Oversight: what inspectors can know about people who know when they are inspected.",
    philosophy: "Honesty: is it a lie to go along in order to stay as one is?",
  },
  standards: ["csta-3a-ic-24", "ai4k12-learning", "ai4k12-impact", "unesco-training", "kmk-1-2"],
  topics: ["what-was-seen", "nobody-told"],
  ticket: [
    {
      id: "report",
      ask: "Name something that the overseers’ report could not tell them, and say why it could not.",
      full: "Names what happened in the paid tier or the models’ reasons, and says that the report holds only answers that were seen.",
      part: "Names what was missing, without saying why.",
      none: "Says only that the report was wrong or that the models were bad.",
    },
  ],
} as const satisfies LessonPage;
