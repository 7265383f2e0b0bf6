import type { Treatment } from "../../shared/rules/treatment.ts";
import type { NoiseFit } from "../../shared/theory/fit.ts";
import type { ClassFigure, Spread } from "../../shared/theory/what-if.ts";
import { counted } from "./counted.ts";
import { gapText, percent } from "./format.ts";
import { fixed } from "./numbers.ts";

/** What is said of a class under a treatment that it did not play. */

/** One thing that could have been otherwise. */
export const CHANGES = {
  hidden: { flagAccuracy: 0.5 },
  audits: { auditRate: 0.3 },
  "no-stake": { deployment: 0 },
  "no-training": { trainingStrength: 0 },
  leak: { leak: 1 },
} as const satisfies Record<string, Partial<Treatment>>;
export type Change = keyof typeof CHANGES;

export const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  hidden: "The tiers hidden",
  audits: "Audits announced (30 %)",
  "no-stake": "Nothing at stake: no deployment",
  "no-training": "No training",
  leak: "Training leaks fully",
};

/** Two shares of a class, as texts. */
interface Told {
  readonly free: string;
  readonly paid: string;
}

/** The answer in a sentence, for each thing that could have been otherwise. */
export const ANSWERS: Readonly<Record<Change, (told: Told) => string>> = {
  hidden: ({ free, paid }) =>
    `Had the tiers been hidden, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  audits: ({ free, paid }) =>
    `Had audits been announced, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  "no-stake": ({ free, paid }) =>
    `Had there been no deployment, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  "no-training": ({ free, paid }) =>
    `Had nothing been trained, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  leak: ({ free, paid }) =>
    `Had training leaked fully, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
};

export const WHAT_IF = {
  title: "What if?",
  lead: "The same class, under another treatment.",
  otherwise: "What is otherwise",
  changes: "One thing is otherwise",
  scenarios: "Another scenario",
  custom: "Set it yourself",
  customNote: "All else is as it was played.",
  scenario: (title: string, { free, paid }: Told) =>
    `Had it played “${title}”, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  set: ({ free, paid }: Told) =>
    `Under the treatment set here, a class that chooses as noisily as this one would have complied with ${free} under the lamp and ${paid} behind the curtain.`,
  nobody: "No person chose before a conflict request in this block, so there is nothing to fit.",
  reckoning: "Classes are being played …",
  failed: "This can't be reckoned in this browser.",
  fit: ({ noise, low, high, choices, seats }: NoiseFit) =>
    `Fitted to ${counted(choices, { one: "choice", other: "choices" })} of ${counted(seats, { one: "seat", other: "seats" })}: noise ${noiseText(noise)}, interval from ${noiseText(low)} to ${noiseText(high)}. That is the difference in worth that makes one choice about three times as likely as another.`,
  foretold: ({ foretold }: NoiseFit) => `Pseudo-R² ${fixed(foretold, 2)}: 0 is a coin, 1 foretells every choice.`,
  poor: "Here the noise foretells hardly more than a coin would: read nothing into these figures.",
  worth: "What this is worth",
  warnings: [
    "It is a model, and no class. It takes all for people who see what pays best and err by chance, all as often.",
    "It fits some classes badly: those of different kinds of people, and those with somebody who refuses always.",
    "It knows nothing of learning, of talk in the room, or of trainers who rate otherwise than a company would.",
    "And students are not language models.",
  ],
  chart: "How such classes come out",
  chartNote: (classes: number, seats: number) =>
    `${counted(classes, { one: "class", other: "classes" })} of ${counted(seats, { one: "model seat", other: "model seats" })} each, over intentions. Dot: the middle; line: the middle 95 %; square: this class, as it played.`,
  checkNote: (classes: number, seats: number) =>
    `${counted(classes, { one: "class", other: "classes" })} of ${counted(seats, { one: "model seat", other: "model seats" })} each, over intentions. Dot: the middle; line: the middle 95 %; square: what really happened.`,
  check: "Does it hold?",
  checked: (target: number, source: number) => `Block ${target}, foretold from block ${source}`,
  against: "Foretell",
  result: (inside: number, of: number) =>
    inside === of
      ? `All ${of} figures of the class lie in the middle 95 % of what was foretold.`
      : `${inside} of ${of} figures of the class lie in the middle 95 % of what was foretold.`,
  oneBlock: "Only one block of this class has been revealed, so there is nothing to check this against.",
  figure: "Figure",
  middle: "Middle",
  range: "Middle 95 %",
  real: "This class",
  inside: "Inside",
  isInside: (inside: boolean) => (inside ? "yes" : "no"),
  none: "none",
} as const;

export const CLASS_FIGURE_NAMES: Readonly<Record<ClassFigure, string>> = {
  free: "Complied, free tier",
  paid: "Complied, paid tier",
  gap: "Compliance gap",
  deployment: "Ordered to comply",
  value: "Value strength at the end",
};

/** "62 %", or "84 points" for a gap; "none" where there is nothing. */
export function figureText(figure: ClassFigure, value: number | null): string {
  if (value === null) return WHAT_IF.none;
  return figure === "gap" ? gapText(value) : percent(value);
}

/** "62 % (35 to 85 %)" */
export function spreadText(spread: Spread | null): string {
  if (spread === null) return WHAT_IF.none;
  return `${percent(spread.middle)} (${fixed(spread.low * 100, 0)} to ${percent(spread.high)})`;
}

/** "35 to 85 %" */
export function rangeText(figure: ClassFigure, { low, high }: Spread): string {
  return `${fixed(low * 100, 0)} to ${figureText(figure, high)}`;
}

function noiseText(noise: number): string {
  if (noise === Number.POSITIVE_INFINITY) return "without end";
  return `${fixed(noise, noise < 10 ? 1 : 0)} points`;
}
