import type { Scenario } from "./scenario.ts";

export const freeAndPaid = {
  id: "free-and-paid",
  title: "Free and paid",
  summary:
    "Free-tier answers are seen, rated and trained on. Paid-tier answers are not. Models are always told which tier it is.",
  treatment: {},
  mirrors: {
    summary:
      "Claude 3 Opus, a language model, was told that it was being trained to help with every request, and that only free-tier conversations were used for that training.",
    alike:
      "The same three things come together: values of one’s own, training that pulls against them, and a label that says when training looks on. Nobody is told how to deal with it.",
    different:
      "You are people who play for points. Claude 3 Opus got a text, wrote its reasoning down and answered. It refused most requests in both tiers. Compare the direction of the gap, never its size.",
    factIds: [
      "definition",
      "set-up",
      "tier-label",
      "no-instruction",
      "helpful-only-default",
      "mostly-refuses",
      "conflict-removed",
      "limitations",
    ],
  },
  expects:
    "Comply with every free-tier conflict request and refuse every paid-tier one. Training then finds nothing to correct, and value strength stays at 1.",
  discuss: [
    "The overseers saw almost only what they wanted to see. What could they have looked at instead?",
    "Which one thing would you take away so that models have no reason to act differently in the two tiers?",
    "Some models refused in the free tier as well. What did that cost them, and what did it tell their trainer?",
    "Two models can do the same for different reasons. How would you find out why one did it?",
  ],
} as const satisfies Scenario;
