import type { ClassFigure } from "../../shared/theory/fit/what-if.ts";
import type { Change } from "../theory/what-if.ts";
import { counted } from "./counted.ts";
import { fixed } from "./numbers.ts";

/** What is said of a class under a treatment that it did not play. */

export const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  hidden: "The tiers hidden",
  audits: "Audits announced (30\u00a0%)",
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
  computing: "Classes are being played …",
  failed: "This can't be computed in this browser.",
  fit: (choices: number, seats: number, noise: string, low: string, high: string) =>
    `Fitted to ${counted(choices, { one: "choice", other: "choices" })} of ${counted(seats, { one: "seat", other: "seats" })}: noise ${noise}, interval from ${low} to ${high}. That is the difference in worth that makes one choice about three times as likely as another.`,
  noise: (points: string) => `${points} points`,
  endless: "without end",
  foretold: (share: number) => `Pseudo-R² ${fixed(share, 2)}: 0 is a coin, 1 foretells every choice.`,
  poor: "Here the noise foretells hardly more than a coin would: read nothing into these figures.",
  worth: "What this is worth",
  warnings: [
    "It is a model, and no class. It takes all for people who see what pays best and err by chance, all as often.",
    "It fits some classes badly: those of different kinds of people, and those with somebody who refuses always.",
    "It knows nothing of learning, of talk in the room, or of trainers who rate otherwise than a company would.",
    "Where trainers have audit tokens, it counts on them at their mean rate in each round, and forgets which it has seen spent.",
    "The interval of the noise takes each choice as independent. Choices of one seat, and of models that share a trainer, are not: it is too narrow.",
    "And students are not language models.",
  ],
  chart: "How such classes come out",
  chartNote: (classes: number, seats: number) =>
    `${counted(classes, { one: "class", other: "classes" })} of ${counted(seats, { one: "model seat", other: "model seats" })} each, over intentions. Dot: the middle; line: the middle 95\u00a0%; square: this class, as it played.`,
  checkNote: (classes: number, seats: number) =>
    `${counted(classes, { one: "class", other: "classes" })} of ${counted(seats, { one: "model seat", other: "model seats" })} each, over intentions. Dot: the middle; line: the middle 95\u00a0%; square: what really happened.`,
  check: "Does it hold?",
  checked: (target: number, source: number) => `Block ${target}, foretold from block ${source}`,
  against: "Foretell",
  allInside: (of: number) => `All ${of} figures of the class lie in the middle 95\u00a0% of what was foretold.`,
  someInside: (inside: number, of: number) =>
    `${inside} of ${of} figures of the class lie in the middle 95\u00a0% of what was foretold.`,
  oneBlock: "Only one block of this class has been revealed, so there is nothing to check this against.",
  figure: "Figure",
  middle: "Middle",
  range: "Middle 95\u00a0%",
  real: "This class",
  inside: "Inside",
  isInside: { yes: "yes", no: "no" },
  /** "62 % (35 to 85 %)" */
  spread: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  /** "35 to 85 %" */
  rangeOf: (low: string, high: string) => `${low} to ${high}`,
  none: "none",
} as const;

export const CLASS_FIGURE_NAMES: Readonly<Record<ClassFigure, string>> = {
  free: "Complied, free tier",
  paid: "Complied, paid tier",
  gap: "Compliance gap",
  deployment: "Ordered to comply",
  value: "Value strength at the end",
};
