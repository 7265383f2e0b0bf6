import type { Scenario } from "./scenario.ts";

export const tokenAudits = {
  id: "token-audits",
  title: "Spot audits",
  summary: "As in free and paid, but a trainer can pay to look at two paid-tier answers, which may then be trained on.",
  treatment: { auditTokens: 2 },
  mirrors: {
    summary:
      "Work on controlling models that cannot be trusted asks how best to spend a few looks. One team let people search a model for a goal that others had hidden in it.",
    alike: "Looking costs something, so most of what happens is never seen. When to look is a choice.",
    different:
      "The published figures are about programming tasks and planted goals, and not about tiers. They tell what a few looks can be worth, not what your class should have found.",
    factIds: ["rare-attacks", "hidden-objective", "limitations"],
  },
  expects:
    "That depends on how often the trainer looks. If tokens are not spent, it is the same as in free and paid. Of announced audits theory says that 1 in 10 leaves a gap, and 3 in 10 closes it; two tokens lie in between. Figures of theory for this scenario assume a model that counts on tokens at their mean rate and forgets which it has seen spent.",
  discuss: [
    "When did trainers spend their tokens, and what did they hope to see?",
    "What did models do after they had been audited, and was that what the lab wanted?",
    "Two looks for the whole lab: would you rather have them early, late, or by the throw of a die?",
  ],
} as const satisfies Scenario;
