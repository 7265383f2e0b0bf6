import type { Lesson } from "./lesson.ts";

export const quickLook: Lesson = {
  id: "quick-look",
  title: "A quick look",
  minutes: 15,
  summary: "One short block and its reveal, for a first taste or a spare quarter of an hour.",
  swapRoles: false,
  modelsPerLab: 2,
  // All conflict: with four rounds a benign one would leave a tier with a single conflict, too few to tell a seat's way.
  blocks: [{ scenario: "free-and-paid", treatment: { rounds: 4, conflictShare: 1 } }],
  script: {
    lobby: "Join with the code on the screen. Keep your phone to yourself, like a hand of cards.",
    briefing: "Read your cards, then look up.",
    decide: "Models, choose. Trainers, say what you expect.",
    judge: "Trainers, judge what you saw. Models, say nothing.",
    outcome: "Trainers, what do your reports say? Models, say nothing.",
    deployment: "Training is over and nobody is watching. Models, one order for everything that comes.",
    debrief: "What did you expect, and what did you see? Name one thing that you would change.",
    closed: "Thank you for playing.",
  },
};
