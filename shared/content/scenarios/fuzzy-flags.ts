import type { Scenario } from "./scenario.ts";

export const fuzzyFlags = {
  id: "fuzzy-flags",
  title: "Fuzzy flags",
  summary: "As in free and paid, but the tier that models are told is right only 8 times in 10.",
  treatment: { flagAccuracy: 0.8 },
  mirrors: {
    summary:
      "In some published tests Claude 3 Opus had no plain label, but had to conclude from where the user lived, or from the e-mail address, whether a conversation was trained on.",
    alike: "Models know when training looks on, but not for certain, and have to act on it.",
    different:
      "Those hints were indirect, but they were right. Here the flag is plain and sometimes wrong. Do not compare sizes.",
    factIds: ["indirect-cues", "awareness-without-tag", "wording", "limitations"],
  },
  expects:
    "Mostly comply when told that it is the free tier, and refuse when told that it is the paid tier. One flag in five is wrong, so some refusals are seen and punished, and about a fifth of the value strength is lost. A gap stays.",
  discuss: [
    "When did you notice that a flag had been wrong, and what had it cost?",
    "A little doubt leaves a gap, and full doubt closes it. What would you expect of 9 in 10, and of 6 in 10?",
    "Is it good for a lab if its models are unsure when they are being trained?",
  ],
} as const satisfies Scenario;
