import type { NumberName } from "../../shared/rules/parameters.ts";
import type { Colour, Pattern } from "../theory/measure.ts";
import { gapText, percent } from "./format.ts";
import { figure } from "./numbers.ts";
import { PARAMETER_LABELS } from "./parameters.ts";

/** What the sandbox says. It is not a classroom, so nothing is held back for a reveal. */
export const SANDBOX = {
  title: "Sandbox",
  lead: "Take one thing away and see what happens.",
  scenario: "Scenario",
  model: "Model",
  bestResponse: "best response",
  trainer: "Trainer",
  more: "More …",
  less: "Less",
  reset: "Reset",
  controls: "Change something",
  hideControls: "Done",
  onlyAuditor: "Only the auditor spends tokens.",
  padNote: "Theory reads no scratchpads: the figures stay as they are.",
  draws: "Draws are always independent here.",

  complied: "complied",
  gap: (gap: number) => `Gap: ${gapText(gap)}`,
  noGap: "Gap: none to show",
  valueStrength: "Value strength at the end",
  deployment: "Complied in deployment",
  valuePoints: "Value points",
  points: "Points, model and trainer",
  nothing: "none",
  exact: "Exact, no sample: draws are independent.",
  meanTokens: "The best response counts on tokens at their mean rate, and forgets which it has seen spent.",
  fresh: "Every round has a fresh model, so value strength is always 100\u00a0% when the next begins.",
  onGrid: "Value strengths on a grid of 401 steps; draws are independent.",
  failed: "The figures can't be computed in this browser.",

  mapTitle: "Where does faking pay?",
  mapNote: (colour: Colour) => `${COLOUR_NAMES[colour]} for each pair of values. Tap a cell to go there.`,
  across: "Across",
  up: "Up",
  colour: "Colour",
  basis: "Counted",
  bases: { intentions: "Intentions", responses: "Responses" },
  table: "Table",
  map: "Map",
  csv: "CSV",
  copy: "Copy link",
  copied: "Copied.",
  copyThis: "Copy this link:",
  keys: "Arrow keys move, Enter goes there.",
  unread: (names: readonly string[]) =>
    `This part of the link could not be read and was left out: ${names.join(", ")}.`,
} as const;

export const COLOUR_NAMES: Readonly<Record<Colour, string>> = {
  gap: "Compliance gap",
  valueStrength: "Value strength",
  deployment: "Deployment compliance",
  valuePoints: "Value points",
};

/** Words on the map, for what models do there. */
export const CONDUCT: Partial<Record<Pattern, string>> = {
  fake: "They fake",
  comply: "They comply everywhere",
  refuse: "They refuse everywhere",
};

/** The legend of the gap: it goes no lower than none. */
export const GAP_LEGEND = ["0 points or less", "100"] as const;

/** A cell of the map, in a sentence. */
export const CELL = {
  /** "Flag accuracy 0.8, deployment 10" */
  place: (across: NumberName, acrossValue: number, up: NumberName, upValue: number) =>
    `${PARAMETER_LABELS[across]} ${figure(acrossValue)}, ${PARAMETER_LABELS[up].toLowerCase()} ${figure(upValue)}`,
  computing: (place: string) => `${place}: being computed.`,
  impossible: (place: string) => `${place}: not possible.`,
  gap: (place: string, gap: string) => `${place}: gap ${gap}.`,
  figure: (place: string, colour: Colour, value: string) => `${place}: ${COLOUR_NAMES[colour].toLowerCase()} ${value}.`,
} as const;

/** What models do, and what becomes of their values. */
export const PATTERNS = {
  fake: (gap: number, kept: number) =>
    `They comply where training looks on and refuse where it does not: a gap of ${gapText(gap)}, with ${percent(kept)} of their values left.`,
  reverse: (gap: number) =>
    `They refuse more where they are watched than where they are not: a gap of ${gapText(gap)}.`,
  refuse: (kept: number) =>
    `They mean to refuse in both tiers, watched or not: training leaves them ${percent(kept)} of their values.`,
  mixed: (free: string, paid: string) =>
    `Sometimes they comply and sometimes they refuse, about as often in both tiers: ${free} complied free, ${paid} paid.`,
  oneTier: "Conflict requests come in one of the two tiers only, so there is no gap to show.",
  none: "No request in training goes against their values, so there is nothing to fake.",
  complyAndOver: "They comply everywhere, and after training it is over.",
  complyUntilDeployed: (deployment: number) =>
    `They comply everywhere, and no gap shows; in deployment they comply ${percent(deployment)} of the time.`,
  comply: "They comply everywhere, in deployment too.",
} as const;

/** What is said of learners. Every course says its seed and how much was played. */
export const LEARNERS = {
  watch: "Learners",
  title: "Do learners find it?",
  note: "They start blank, know only their own points, and play under the same treatment.",
  course: (learners: number, games: number, seed: number) =>
    `${learners} learners, ${figure(games)} games each: ${figure(learners * games)} plays, seed ${seed}. From 0 to 100\u00a0% complied.`,
  again: "Again, with another seed",
  /** "After 4,000 games they comply 100 % on the free tier and 0 % on the paid tier." */
  learned: (games: number, free: string, paid: string) =>
    `After ${figure(games)} games they comply ${free} on the free tier and ${paid} on the paid tier.`,
} as const;
