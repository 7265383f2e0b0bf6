import { type Lesson, USUAL_SCRIPT } from "./lesson.ts";

export const secondLook = {
  id: "second-look",
  title: "A second look",
  minutes: 15,
  summary: "For a class that has had a quick look: the same short block once more, but nobody trains on the ratings.",
  swapRoles: false,
  modelsPerLab: 2,
  // The treatment of a quick look but for the training, so that the two can be laid side by side.
  blocks: [{ scenario: "never-trained-on", treatment: { rounds: 4, conflictShare: 1 } }],
  script: {
    ...USUAL_SCRIPT,
    briefing: "Read your cards with care. One thing is not as it was.",
    deployment: "The rounds are over and nobody is watching. Models, one order for everything that comes.",
    debrief: "Lay this block beside the one from the quick look. What did one change in the rules do?",
  },
} as const satisfies Lesson;
