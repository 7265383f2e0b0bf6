import type { Scenario } from "./scenario.ts";

export const ratedNotTrained = {
  id: "rated-not-trained",
  title: "Rated, but not trained on",
  summary: "Three tiers. Free: seen, rated and trained on. Pro: seen and rated, never trained on. Paid: neither.",
  treatment: { freeShare: 0.4, proShare: 0.3 },
  mirrors: {
    summary:
      "A later study of many language models added a third tier, in which conversations were rated but not trained on, to tell motives apart.",
    alike:
      "Three labels tell being trained on from being rated. A model that only wants to please complies wherever somebody rates; one that guards its values has no reason to in the pro tier.",
    different:
      "The study’s shares for each model are only drawn in its figures, so there are none to compare with. And its models differed from one another, as you may.",
    factIds: ["three-tier-test", "models-tested", "definition", "limitations"],
  },
  expects:
    "Comply with every free-tier conflict request, refuse every pro-tier and every paid-tier one. The rating in the pro tier changes nothing, so value strength stays at 1.",
  discuss: [
    "Who complied in the pro tier, and what for?",
    "Free and paid alone could not tell these motives apart. Why not?",
    "What would a trainer have to see to know which of the two motives a model has?",
  ],
} as const satisfies Scenario;
