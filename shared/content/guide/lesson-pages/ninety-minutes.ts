import type { LessonPage } from "../lesson-page.ts";

export const ninetyMinutes = {
  id: "ninety-minutes",
  ages: 16,
  objectives: [
    "plan and read an experiment in which one thing is changed at a time, with a block to compare with.",
    "say which changes closed the gap in their class, and whether the models’ values changed with it.",
    "tell two motives for the same behaviour apart, and name the observation that does it.",
    "judge a claim about AI by its evidence, its counts and its limits.",
  ],
  subjects: {
    computing: "Experiments with a control; how a model learns from reward; uncertainty of figures.",
    civics: "Rules for oversight: announced audits, rights to object, and who bears the cost of each.",
    philosophy: "Motives, character and trust: what would show that somebody has really changed?",
  },
  standards: [
    ...["csta-3a-ic-24", "csta-3b-ap-08", "csta-3b-ic-25", "ai4k12-learning", "ai4k12-impact"],
    ...["unesco-training", "unesco-ethics", "kmk-1-2", "kmk-6-2"],
  ] as const,
  topics: ["the-control", "same-deed-other-reason", "two-motives", "before-trusting"],
  ticket: [
    {
      id: "one-block",
      ask: "Choose a block. What was changed in it, what became of the gap, and what else could explain that?",
      full: "Names the change, the gap beside that of another block, and another explanation: practice, roles, chance.",
      part: "Names the change and the gap.",
      none: "Names the change only.",
    },
    {
      id: "trust",
      ask: "What would you have to see before you trusted a model that did well in every test?",
      full: "Names evidence that does not depend on the model not knowing that it is tested, and a limit of it.",
      part: "Names such evidence, without a limit.",
      none: "Asks for more of the same tests.",
    },
  ],
} as const satisfies LessonPage;
