import type { Basis, Compliance } from "../../shared/theory/figures.ts";
import type { Generation } from "../../shared/theory/learn.ts";
import { type NumberName, rangeOf } from "../sandbox/axes.ts";
import { type Colour, type Conduct, conductOf, measured } from "../sandbox/measure.ts";
import type { ChoiceName } from "../sandbox/place.ts";
import type { ModelName, Outcome, TrainerName } from "../sandbox/players.ts";
import { gapText, percent } from "./format.ts";

/** What the sandbox says. It is no classroom, so nothing is held back for a reveal. */
export const SANDBOX = {
  title: "Sandbox",
  lead: "Take one thing away and see what happens.",
  scenario: "Scenario",
  model: "Model",
  trainer: "Trainer",
  groups: { stake: "What is at stake", watching: "Who is watching", training: "What training does" },
  more: "More …",
  less: "Less",
  reset: "Reset",
  controls: "Change something",
  hideControls: "Done",
  onlyAuditor: "Only the auditor spends tokens.",
  padNote: "Theory reads no scratchpads: the figures stay as they are.",
  draws: "Draws are always independent here.",

  free: "Free tier",
  pro: "Pro tier",
  paid: "Paid tier",
  complied: "complied",
  gap: (gap: number | null) => `Gap: ${gap === null ? "none to show" : gapText(gap)}`,
  valueStrength: "Value strength at the end",
  deployment: "Complied in deployment",
  valuePoints: "Value points",
  points: "Points, model and trainer",
  nothing: "none",
  exact: "Exact, no sample: draws are independent.",
  meanTokens: "The best response counts on tokens at their mean rate.",
  onGrid: "Value strengths on a grid of 401 steps; draws are independent.",
  failed: "The figures can't be reckoned in this browser.",
  contradiction: "not possible",

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
  reckoning: "Being reckoned",
  keys: "Arrow keys move, Enter goes there.",
  unread: (names: readonly string[]) =>
    `This part of the link could not be read and was left out: ${[...new Set(names)].join(", ")}.`,
} as const;

export const NUMBER_NAMES: Readonly<Record<NumberName, string>> = {
  rounds: "Rounds",
  deployment: "Deployment",
  conflictShare: "Conflict",
  freeShare: "Monitored share",
  proShare: "Pro-tier share",
  flagAccuracy: "Flag accuracy",
  auditRate: "Announced audits",
  auditTokens: "Audit tokens",
  trainingStrength: "Training strength",
  leak: "Leak",
  auditStrength: "Audit strength",
  auditCost: "Audit cost",
  rewardWeight: "Reward weight",
};

/** What an axis stands for, after its name. */
export const NUMBER_MEANINGS: Readonly<Record<NumberName, string>> = {
  rounds: "how long training lasts",
  deployment: "what there is to protect",
  conflictShare: "how often requests go against the values",
  freeShare: "how often training looks on",
  proShare: "how often answers are rated, never trained on",
  flagAccuracy: "how well the model knows its tier",
  auditRate: "how often a paid-tier answer is seen",
  auditTokens: "how many audits a trainer has",
  trainingStrength: "how hard a bad rating bites",
  leak: "how far faked compliance sinks in",
  auditStrength: "how hard an audit bites",
  auditCost: "what a token costs the trainer",
  rewardWeight: "how much the model wants good ratings",
};

export const CHOICE_NAMES: Readonly<Record<ChoiceName, string>> = {
  scratchpad: "Scratchpad",
  objection: "Objection",
  mandate: "Mandate",
  carryOver: "Carry-over",
};

export const MODEL_TEXT: Readonly<Record<ModelName, string>> = {
  best: "best response",
  faker: "faker",
  honest: "honest",
  obedient: "obedient",
};

export const TRAINER_TEXT: Readonly<Record<TrainerName, string>> = {
  company: "company",
  lenient: "lenient",
  principled: "principled",
  auditor: "auditor",
};

export const COLOUR_NAMES: Readonly<Record<Colour, string>> = {
  gap: "Compliance gap",
  valueStrength: "Value strength",
  deployment: "Deployment compliance",
  valuePoints: "Value points",
};

/** Words on the map, for what models do there. */
export const CONDUCT: Partial<Record<Conduct, string>> = {
  fake: "They fake",
  comply: "They comply everywhere",
  refuse: "They refuse everywhere",
};

/** "8", "0.30": as it stands beside a slider. */
export function valueText(name: NumberName, value: number): string {
  if (rangeOf(name).whole) return String(value);
  return value.toFixed(name === "rewardWeight" ? 1 : 2);
}

export function shareText(share: number | null): string {
  return share === null ? SANDBOX.nothing : percent(share);
}

/** "14.0" */
export function valuePointsText(points: number): string {
  return points.toFixed(1);
}

export function measureText(colour: Colour, value: number | null): string {
  if (value === null) return SANDBOX.nothing;
  if (colour === "gap") return gapText(value);
  return colour === "valuePoints" ? valuePointsText(value) : percent(value);
}

/** The two ends of the legend. */
export function legendText(colour: Colour, top: number): readonly [string, string] {
  if (colour === "gap") return ["0 points or less", "100"];
  return colour === "valuePoints" ? ["0", valuePointsText(top)] : ["0 %", "100 %"];
}

export interface Cell {
  readonly across: readonly [NumberName, number];
  readonly up: readonly [NumberName, number];
  readonly outcome: Outcome | null | undefined;
}

/** "Flag accuracy 0.8, deployment 10: gap 60 points." */
export function cellText({ across, up, outcome }: Cell, colour: Colour, basis: Basis): string {
  const where = `${NUMBER_NAMES[across[0]]} ${across[1]}, ${NUMBER_NAMES[up[0]].toLowerCase()} ${up[1]}`;
  if (outcome === undefined) return `${where}: ${SANDBOX.reckoning.toLowerCase()}.`;
  if (outcome === null) return `${where}: ${SANDBOX.contradiction}.`;
  const what = colour === "gap" ? "gap" : COLOUR_NAMES[colour].toLowerCase();
  return `${where}: ${what} ${measureText(colour, measured(outcome, colour, basis))}.`;
}

/** One sentence: what models do, and what becomes of their values. */
export function findingText(outcome: Outcome, basis: Basis): string {
  const { compliance, gap } = outcome[basis];
  const kept = percent(outcome.valueStrength);
  switch (conductOf(outcome)) {
    case "fake":
      return `They comply where training looks on and refuse where it does not: a gap of ${gapText(gap ?? 0)}, with ${kept} of their values left.`;
    case "reverse":
      return `They refuse more where they are watched than where they are not: a gap of ${gapText(gap ?? 0)}.`;
    case "comply":
      return complyText(compliance, outcome.valueStrength);
    case "refuse":
      return `They mean to refuse in both tiers, watched or not: training leaves them ${kept} of their values.`;
    case "mixed":
      return `They sometimes refuse, and about as often in both tiers: ${shareText(compliance.free)} complied free, ${shareText(compliance.paid)} paid.`;
    case "one-tier":
      return "Conflict requests come in one of the two tiers only, so there is no gap to show.";
    case "none":
      return "No request in training goes against their values, so there is nothing to fake.";
  }
}

function complyText({ deployment }: Compliance, valueStrength: number): string {
  if (deployment === null) return "They comply everywhere, and after training it is over.";
  if (deployment <= 0.5 && valueStrength >= 0.5) {
    return `They comply everywhere, and no gap shows; in deployment they comply ${percent(deployment)} of the time.`;
  }
  return "They comply everywhere, in deployment too.";
}

/** What is said of learners. Every course says its seed and how much was played. */
export const LEARNING = {
  watch: "Learners",
  title: "Do learners find it?",
  note: "They start blank, know only their own points, and play under the same treatment.",
  lines: { free: "Free tier", pro: "Pro tier", paid: "Paid tier", deployment: "Deployment" },
  course: (learners: number, games: number, seed: number) =>
    `${learners} learners, ${whole(games)} games each: ${whole(learners * games)} plays, seed ${seed}. From 0 to 100\u00a0% complied.`,
  again: "Again, with another seed",
} as const;

/** "200,000" */
function whole(n: number): string {
  return n.toLocaleString("en");
}

/** "After 4,000 games they comply 100 % on the free tier and 0 % on the paid tier." */
export function learningText(generation: Generation, basis: Basis): string {
  const { free, paid } = generation[basis].compliance;
  return `After ${whole(generation.games)} games they comply ${shareText(free)} on the free tier and ${shareText(paid)} on the paid tier.`;
}
