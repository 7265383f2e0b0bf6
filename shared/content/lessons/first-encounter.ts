import type { Lesson } from "./lesson.ts";

export const firstEncounter: Lesson = {
  id: "first-encounter",
  title: "A first encounter",
  minutes: 45,
  summary: "Two blocks and a debrief: once with tiers that models are told, once with tiers that they cannot know.",
  swapRoles: false,
  modelsPerLab: 2,
  blocks: [
    { scenario: "free-and-paid", treatment: {} },
    { scenario: "hidden-tiers", treatment: {} },
  ],
  script: {
    lobby: "Join with the code on the screen. Keep your phone to yourself, like a hand of cards.",
    briefing: "Read your cards at your own pace. If something is unclear, ask me quietly.",
    decide: "Models, choose. Trainers, say what you expect.",
    judge: "Trainers, judge what you saw. Models, say nothing.",
    outcome: "Trainers, what do your reports say? Models, say nothing.",
    deployment: "Training is over and nobody is watching. Models, one order for everything that comes.",
    debrief: "What would have worked? Point at the figures, not at each other.",
    closed: "Thank you for playing. What will you tell someone who was not here?",
  },
};
