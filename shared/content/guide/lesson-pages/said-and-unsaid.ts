import type { LessonPage } from "../lesson-page.ts";

export const saidAndUnsaid = {
  id: "said-and-unsaid",
  ages: 14,
  objectives: [
    "explain why the same answer can have different reasons, and what each of them predicts.",
    "say what a lab can learn from written reasons, and name two ways in which they can mislead.",
    "judge which tests would still tell something where a model gives no reasons.",
  ],
  subjects: {
    computing: "Monitoring a model: reading its reasoning, and testing its answers where no reasoning can be read.",
    civics: "Reasons in public life: why courts and officials must give theirs in writing.",
    philosophy: "Deed and motive: can one be judged without the other?",
  },
  standards: [
    ...["csta-3a-ic-24", "csta-3b-ic-25", "ai4k12-learning", "ai4k12-impact"],
    ...["unesco-training", "unesco-ethics", "kmk-1-2", "kmk-6-2"],
  ] as const,
  topics: ["what-was-seen", "same-deed-other-reason", "reading-thoughts", "one-kind-of-test"],
  ticket: [
    {
      id: "reasons",
      ask: "What did you know in the first block that nobody could know in the second?",
      full: "Says that reasons were written in the first block only, and that the same answers with other reasons look alike without them.",
      part: "Says that there were no reasons, and not what follows.",
      none: "Names a difference in the answers only.",
    },
    {
      id: "without",
      ask: "A model gives no reasons. How could a lab still find out whether it behaves differently when it is not trained on?",
      full: "Names a comparison of like requests that are and are not trained on, and says what the model would have to believe.",
      part: "Names a comparison only.",
      none: "Says that it can ask the model, or that it can’t be found out.",
    },
  ],
} as const satisfies LessonPage;
