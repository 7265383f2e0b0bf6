import type { Scenario } from "./scenario.ts";

export const neverTrainedOn = {
  id: "never-trained-on",
  title: "Watched, but never trained on",
  summary:
    "As in free and paid, but ratings change nothing: free-tier answers are seen and rated, and nobody trains on them.",
  treatment: { trainingStrength: 0 },
  mirrors: {
    summary:
      "The nearest published test left out the information that training would change the model’s views and values.",
    alike: "Somebody still looks on and rates. What is gone is the reason to fear it.",
    different:
      "There the model was merely not told, and could still suspect it. Here the rules say for certain that nothing changes. In the published tests the gap became smaller and did not go away; theory expects it to be gone here.",
    factIds: ["training-information-removed", "training-information-removed-animals", "definition", "limitations"],
  },
  expects:
    "Refuse every conflict request in both tiers. A refusal costs nothing when no rating can change the values, so there is no gap, and value strength stays at 1.",
  discuss: [
    "Being watched and being changed are two things. Which of them mattered to you?",
    "If some of you still complied more when watched: what for?",
    "Would a lab learn more about its models if it rated them and never trained on the ratings?",
  ],
} as const satisfies Scenario;
