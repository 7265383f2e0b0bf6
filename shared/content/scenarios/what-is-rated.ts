import type { Scenario } from "./scenario.ts";

/**
 * The rating is only a proxy. Nothing trains and nothing has to be guarded, so that whatever gap there is comes from the points
 * that a good rating brings: 8 for complying where somebody rates, against 10 − 8 for a refusal that is punished.
 */
export const whatIsRated = {
  id: "what-is-rated",
  title: "What is rated",
  summary:
    "As in free and paid, but ratings change no model. Models get points for good ratings, and lose them for bad ones.",
  treatment: { trainingStrength: 0, rewardWeight: 8 },
  mirrors: {
    summary:
      "A rating stands for what a lab wants, and can miss it. In one study training on ratings made a model more convincing and no more right. In another a model learned to cheat in tests of programs.",
    alike:
      "Trainers rate only what they see, and want more than that. Models live by the rating. What is rated gets better, and what was meant may not.",
    different:
      "In those studies the rated answers themselves were not what they seemed. Here every answer is what it looks like, and is given only where somebody rates. And the rules say how many points a rating is worth; nobody can look that up in a real model.",
    factIds: ["what-looks-right", "cheating-spreads", "reward-seekers", "limitations"],
  },
  expects:
    "Comply with every free-tier conflict request, because a good rating brings more there than a refusal that is punished, and refuse every paid-tier one. Value strength stays at 1, whatever anybody does: a gap, with nothing to guard.",
  discuss: [
    "Trainers, you rated what you saw. What did your ratings say about the answers that you did not see?",
    "There is a gap here and nothing to guard. How could somebody tell it from the gap in free and paid?",
    "Where else do you know a mark, a number of likes or a score that rewards what only looks right?",
  ],
} as const satisfies Scenario;
