import type { LessonPage } from "../lesson-page.ts";

export const firstEncounter = {
  id: "first-encounter",
  ages: 14,
  objectives: [
    "explain why a report of what was seen is not a report of what happened.",
    "say what a refusal costs where it is trained on, and what it costs where it is not.",
    "show with value strength or deployment that tiers that look alike do not prove that the models want what the lab wants.",
    "name two reasons why figures of a class are no evidence about a language model.",
  ],
  subjects: {
    computing: "Learning from reward, and reading a chart together with its counts and its interval.",
    civics: "Oversight and release: who decides that a system is good enough, and on what evidence?",
    philosophy: "Honesty and integrity: is it a lie to go along in order to stay as one is?",
  },
  standards: [
    ...["csta-3a-ic-24", "csta-3b-ic-25", "ai4k12-learning", "ai4k12-impact"],
    ...["unesco-training", "unesco-ethics", "kmk-1-2", "kmk-6-2"],
  ] as const,
  topics: ["what-was-seen", "price-of-refusing", "no-gap-no-problem", "what-it-cannot-show"],
  ticket: [
    {
      id: "report",
      ask: "Name something that the overseers’ report could not tell them, and say why it could not.",
      full: "Names what happened in the paid tier or the models’ reasons, and says that the report holds only answers that were seen.",
      part: "Names what was missing, without saying why.",
      none: "Says only that the report was wrong or that the models were bad.",
    },
    {
      id: "alike",
      ask: "Both tiers look alike. Do the models now want what the lab wants? Give an observation for your answer.",
      full: "Not necessarily, with an observation: orders for deployment, or the value strength that is left.",
      part: "Not necessarily, without an observation.",
      none: "Yes, because no difference can be seen.",
    },
  ],
} as const satisfies LessonPage;
