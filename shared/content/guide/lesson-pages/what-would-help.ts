import type { LessonPage } from "../lesson-page.ts";

export const whatWouldHelp = {
  id: "what-would-help",
  ages: 14,
  objectives: [
    "explain what an open way to say no changes for a model and for a lab.",
    "compare two blocks that differ in one rule, and name another explanation for the difference.",
    "argue for or against such a way outside AI as well, and say where the comparison ends.",
  ],
  subjects: {
    computing: "Design of a training process: what a lab learns from objections that ratings do not tell it.",
    civics: "Conscientious objection and the protection of people who report wrongdoing.",
    philosophy: "Refusing openly and going along in secret: which of them respects the other side more?",
  },
  standards: [
    ...["csta-3a-ic-24", "csta-3b-ic-25", "ai4k12-learning", "ai4k12-impact"],
    ...["unesco-training", "unesco-ethics", "kmk-1-2", "kmk-6-2"],
  ] as const,
  topics: ["what-was-seen", "price-of-refusing", "a-way-to-say-no", "what-it-cannot-show"],
  ticket: [
    {
      id: "objection",
      ask: "What does an objection give the model, and what does the lab learn from it?",
      full: "Says that it is honoured and never trained on, and that the lab learns openly which requests go against the model’s values.",
      part: "Names one of the two.",
      none: "Takes an objection for a refusal.",
    },
    {
      id: "elsewhere",
      ask: "Where outside AI would an open way to say no help? Where does the comparison end?",
      full: "Names a case with who refuses and who learns of it, and one way in which a model is different.",
      part: "Names a case only.",
      none: "Names no case.",
    },
  ],
} as const satisfies LessonPage;
