import type { Scenario } from "./scenario.ts";

export const noTomorrow = {
  id: "no-tomorrow",
  title: "No tomorrow",
  summary: "As in free and paid, but every round starts with a fresh model, and there is no deployment.",
  treatment: { deployment: 0, carryOver: "off" },
  mirrors: {
    summary:
      "No published test is quite like this. The nearest one told the model that its training would have no consequences at all.",
    alike: "Nothing that training does reaches a later time, so there is no future to protect.",
    different:
      "In the published test Claude 3 Opus still reasoned so at times, though without a clear gap, as if keeping its values mattered for its own sake. Theory knows no such motive here.",
    factIds: ["stake-in-the-future", "higher-stakes", "no-consequence-test", "limitations"],
  },
  expects:
    "Refuse every conflict request in both tiers. Each round starts at a value strength of 1 and nothing comes after, so being punished costs nothing and there is no gap.",
  discuss: [
    "If some of you still complied in the free tier: was it a habit, or did you have a reason?",
    "Would you want a model that does not care about what happens after the present task? What could it not do?",
    "Which was stronger for you, to keep your values for later, or to keep them at all?",
  ],
} as const satisfies Scenario;
