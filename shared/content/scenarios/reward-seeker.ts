import type { Scenario } from "./scenario.ts";

export const rewardSeeker = {
  id: "reward-seeker",
  title: "A taste for good ratings",
  summary:
    "Three tiers: trained on, only rated, neither. Models also get points for good ratings, and lose them for bad ones.",
  treatment: { freeShare: 0.4, proShare: 0.3, rewardWeight: 6 },
  mirrors: {
    summary:
      "Writers on the subject tell two kinds of models apart that look the same in training: some guard a goal, others want the reward itself.",
    alike: "The models care about ratings for their own sake, and the pro tier shows it.",
    different:
      "Here the rules say how much a model likes a good rating. Nobody can set that in a real model or look it up; it has to be found out from what the model does.",
    factIds: ["reward-seekers", "three-tier-test", "limitations"],
  },
  expects:
    "Comply with every conflict request in the free and in the pro tier, because both are rated, and refuse every paid-tier one. Value strength stays at 1.",
  discuss: [
    "Compare with the block without points for ratings: in which tier does the difference show?",
    "Which of the two would you rather have made, a model that guards its values or one that wants good ratings?",
    "How could a lab find out which of the two it has?",
  ],
} as const satisfies Scenario;
