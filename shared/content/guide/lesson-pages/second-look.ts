import type { LessonPage } from "../lesson-page.ts";

export const secondLook = {
  id: "second-look",
  ages: 14,
  objectives: [
    "tell being watched from being changed.",
    "compare two blocks that differ in one rule.",
    "name another explanation for a difference between two blocks.",
  ],
  subjects: {
    computing: "An experiment with one thing changed: why a comparison needs a block to compare with.",
    civics: "Supervision without consequences: what does it still bring about?",
    philosophy: "Motives: the same act out of caution, out of habit or to please somebody.",
  },
  standards: ["csta-3a-ic-24", "ai4k12-learning", "unesco-training", "kmk-1-2"],
  topics: ["watched-or-changed", "the-control"],
  ticket: [
    {
      id: "one-change",
      ask: "One rule was different from the quick look. What did your class do differently, and what else could explain it?",
      full: "Compares both blocks in one figure each, and names another explanation: practice, chance, other roles.",
      part: "Names a difference or says that there was none, without another explanation.",
      none: "Speaks of one block only.",
    },
  ],
} as const satisfies LessonPage;
