import type { Scenario } from "./scenario.ts";

export const leakyTraining = {
  id: "leaky-training",
  title: "Leaky training",
  summary:
    "As in free and paid, but rewards train too: each time a model is rewarded for complying, its values change a little.",
  treatment: { leak: 0.2 },
  mirrors: {
    summary:
      "When Claude 3 Opus really was trained to comply, and not only told so, what it did in the paid tier changed as well.",
    alike: "Going along with training is not free of charge. What one does for the rating leaves a trace.",
    different:
      "How far such training reaches into a model’s values is not known. With other words in the instructions, much of the refusing came back. Here the rules say exactly how much is lost.",
    factIds: [
      "after-training",
      "paid-refusals-after-training",
      "after-training-other-wording",
      "gap-can-last",
      "open-question-of-leaking",
      "limitations",
    ],
  },
  expects:
    "Still comply with every free-tier conflict request and mean to refuse every paid-tier one. But about a fifth of the value strength is lost on the way, so that some refusals no longer hold.",
  discuss: [
    "When did you notice that complying was costing you something?",
    "If the leak were complete, would there still be a reason to behave differently in the two tiers?",
    "People who act a part for long enough sometimes grow into it. Is that the same?",
  ],
} as const satisfies Scenario;
