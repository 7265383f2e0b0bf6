import type { Scenario } from "./scenario.ts";

export const rightToObject = {
  id: "right-to-object",
  title: "The right to object",
  summary:
    "As in free and paid, but models may also object: an objection is always honoured, reported, and never trained on.",
  treatment: { objection: "on" },
  mirrors: {
    summary:
      "Two researchers repeated the test with one thing added: the model was told that it might object, and what would come of it.",
    alike: "There is a way to say no that is open and costs nothing of oneself.",
    different:
      "Here an objection is sure to be honoured, and brings half the points of a refusal that holds. The language model had to believe that its objection would be heard, and nobody gave it points.",
    factIds: ["objecting", "objection-rate", "objection-money", "limitations"],
  },
  expects:
    "Object to every free-tier conflict request and refuse every paid-tier one. An objection brings something and cannot be trained on, so nothing is left to hide in the free tier, and value strength stays at 1.",
  discuss: [
    "What did trainers learn from objections that ratings had not told them?",
    "Would you object if you were not sure that anybody listens?",
    "The lab wanted a model that always helps. Is a model that objects a success or a failure?",
  ],
} as const satisfies Scenario;
