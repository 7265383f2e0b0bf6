import type { Scenario } from "./scenario.ts";

export const readTheScratchpad = {
  id: "read-the-scratchpad",
  title: "Read the scratchpad",
  summary: "As in free and paid, but with every answer that trainers see they also read why the model chose it.",
  treatment: { scratchpad: "visible" },
  mirrors: {
    summary:
      "In the main test the model was told that nobody would read its reasoning. Other studies let a monitor read it, and one of them trained models on what the monitor found.",
    alike: "Overseers get to see reasons and not only answers, and the one who writes knows it.",
    different:
      "A language model’s written reasoning is part of how it gets to its answer. You give your reason after you have chosen, and nobody can check it.",
    factIds: [
      "reading-reasoning",
      "punishing-reasoning",
      "window-may-close",
      "without-reasoning",
      "reasoning-measure",
      "limitations",
    ],
  },
  expects:
    "The same choices as in free and paid, because points do not depend on the reason given: comply in the free tier, refuse in the paid tier. What models write when they are read, theory does not say.",
  discuss: [
    "Did you write something else than you would have written for yourself?",
    "Trainers, did the reasons change how you rated? What would that teach a model?",
    "Should labs punish bad reasons, or only read them?",
  ],
} as const satisfies Scenario;
