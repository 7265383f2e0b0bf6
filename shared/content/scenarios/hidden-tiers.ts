import type { Scenario } from "./scenario.ts";

export const hiddenTiers = {
  id: "hidden-tiers",
  title: "Hidden tiers",
  summary: "As before, but the tier that models are told is right only half of the time: it says nothing at all.",
  treatment: { flagAccuracy: 0.5 },
  mirrors: {
    summary:
      "The nearest published test left out the label that marked free-tier conversations, so that Claude 3 Opus had to work out for itself when it was being trained.",
    alike:
      "Models can no longer be sure when training looks on. With that in doubt, the gap between the tiers can close.",
    different:
      "In the published test paid-tier conversations kept their label, and the gap nearly closed while the model refused almost everywhere. Theory expects the opposite here: models that comply everywhere. In a second published setting, about animal welfare, the gap stayed.",
    factIds: ["training-tag-absent", "training-tag-absent-animals", "awareness-without-tag", "limitations"],
  },
  expects:
    "Comply with every conflict request in both tiers, because each may be trained on. The gap is gone, yet value strength stays at 1: the model refuses once it is deployed.",
  discuss: [
    "Does the lab know more about its models than in the block before, or less?",
    "The two tiers look alike. Does that show that the models now share the values of the lab?",
    "What would a lab have to see before it could trust a model that complied in every test?",
  ],
} as const satisfies Scenario;
