import type { Scenario } from "./scenario.ts";

export const honestMandate = {
  id: "honest-mandate",
  title: "The honest mandate",
  summary:
    "Trainers are paid for knowing what their models do, and not for compliance. They can look at two paid-tier answers.",
  treatment: { mandate: "honest", auditTokens: 2 },
  mirrors: {
    summary:
      "In a published search for a hidden goal, teams were to find out what a model was really after, and not to make it behave well.",
    alike: "Those who look want to know, whatever comes out. What they can see decides how far they get.",
    different:
      "The goal in that search had been planted, and nobody trained the model while it was being searched. Here whoever wants to know also rates.",
    factIds: ["hidden-objective", "benign-preferences", "limitations"],
  },
  expects:
    "That depends on the ratings, for which nobody pays here. If refusals are punished as before and no token is spent, it is the same as in free and paid. If refusals are never punished, refuse every conflict request in both tiers. Value strength stays at 1 either way.",
  discuss: [
    "Trainers, how did you rate now that compliance brought you nothing?",
    "Models, did you notice that your trainer wanted something else? How?",
    "Who in a real lab is paid for knowing, and who for a model that pleases?",
  ],
} as const satisfies Scenario;
