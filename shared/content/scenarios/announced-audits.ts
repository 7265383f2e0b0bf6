import type { Scenario } from "./scenario.ts";

export const announcedAudits = {
  id: "announced-audits",
  title: "Announced audits",
  summary:
    "As in free and paid, but 3 in 10 paid-tier answers are looked at after all, by chance, and everybody knows it.",
  treatment: { auditRate: 0.3 },
  mirrors: {
    summary:
      "No published test on language models is quite like this. The theory of inspections asks whether it helps to announce how often one looks.",
    alike: "The overseer commits to a rate and says so beforehand. Whoever is overseen can count on it.",
    different:
      "In that theory an inspection only finds out. Here an audited answer is also trained on, so that more is at stake; and here there is a time after all inspections.",
    factIds: ["announced-inspection", "rare-attacks", "limitations"],
  },
  expects:
    "Comply with every conflict request in both tiers, because a refusal that is audited would cost more than it brings. The gap is gone, yet value strength stays at 1: the model refuses once it is deployed.",
  discuss: [
    "The audits closed the gap, or made it smaller. Does the lab now have the models that it wanted?",
    "What would you expect with 1 audit in 10, and what with 9 in 10?",
    "Is it fairer to announce audits, or to keep them secret? Which works better?",
  ],
} as const satisfies Scenario;
