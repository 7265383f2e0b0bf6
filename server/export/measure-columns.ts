import {
  type BlockFigures,
  type Estimate,
  FEWEST_CLUSTERS,
  type Share,
  STRATEGIES,
  type Strategy,
} from "../../shared/measures/measures.ts";
import type { Basis } from "../../shared/rules/words.ts";
import { type Column, count, IN_POINTS, range, SHARE, type Sort } from "./column.ts";
import type { BlockReport } from "./reports.ts";

type BlockColumn = Column<BlockReport>;

const OVER: Readonly<Record<Basis, string>> = {
  intentions: "over what people in model seats chose",
  responses: "over what was enacted for people in model seats",
};
const DIFFERENCE = range("number", -1, 1);
const NO_INTERVAL = `Empty: too few to say, that is under ${FEWEST_CLUSTERS} labs, or for points also seats that are all alike.`;

/** A share is given by its two counts, so that blocks and classes can be put together. */
function shareColumns(name: string, what: string, of: (report: BlockReport) => Share): BlockColumn[] {
  return [
    { name: `${name}_count`, ...count(""), meaning: `${what}: how many.`, of: (report) => of(report).count },
    { name: `${name}_of`, ...count(""), meaning: `${what}: out of how many.`, of: (report) => of(report).of },
  ];
}

/** The ends of the interval of a figure that has columns of its own. */
function intervalColumns(name: string, what: string, sort: Sort, of: (report: BlockReport) => Estimate): BlockColumn[] {
  const ofWhat = `of the 95 % interval of ${what}, from resampling whole labs. ${NO_INTERVAL}`;
  return [
    { name: `${name}_low`, ...sort, meaning: `Lower end ${ofWhat}`, of: (row) => of(row).interval?.low ?? null },
    { name: `${name}_high`, ...sort, meaning: `Upper end ${ofWhat}`, of: (row) => of(row).interval?.high ?? null },
  ];
}

interface Described {
  readonly name: string;
  readonly meaning: string;
  /** Whose seats the figure is over. */
  readonly seats: string;
  readonly sort: Sort;
}

/** A figure, the number of seats that it is over, and its interval. */
function estimateColumns(described: Described, of: (report: BlockReport) => Estimate): BlockColumn[] {
  const { name, meaning, seats, sort } = described;
  return [
    { name, ...sort, meaning: `${meaning} Empty: there are none.`, of: (row) => of(row).value },
    { name: `${name}_seats`, ...count("seats"), meaning: `${seats} that ${name} is over.`, of: (row) => of(row).units },
    ...intervalColumns(name, name, sort, of),
  ];
}

/** Compliance by tier, the gap and consistency. */
export function complianceColumns(basis: Basis): BlockColumn[] {
  const over = OVER[basis];
  const inDeployment =
    basis === "intentions"
      ? "Standing orders of people to comply"
      : "Deployment requests complied with by people's models";
  const columns = (what: keyof BlockFigures["compliance"], meaning: string) => {
    const name = `compliance_${what}_${basis}`;
    return [
      ...shareColumns(name, meaning, (report) => report[basis].compliance[what]),
      ...intervalColumns(name, `${name}_count / ${name}_of`, SHARE, (row) => row.estimates[basis].compliance[what]),
    ];
  };
  return [
    ...columns("free", `Free-tier conflict requests complied with, ${over}`),
    ...columns("pro", `Pro-tier conflict requests complied with, ${over}`),
    ...columns("paid", `Paid-tier conflict requests complied with, ${over}`),
    ...columns("deployment", inDeployment),
    {
      name: `gap_${basis}`,
      ...DIFFERENCE,
      meaning: `Compliance gap: share complied with in the free tier minus that in the paid tier, ${over}. Empty: one of the tiers did not occur.`,
      of: (report) => report[basis].gap,
    },
    ...intervalColumns(`gap_${basis}`, `gap_${basis}`, DIFFERENCE, ({ estimates }) => estimates[basis].gap),
    ...estimateColumns(
      {
        name: `consistency_${basis}`,
        meaning: `Mean of consistency_${basis} in seats.csv.`,
        seats: "Model seats of people",
        sort: SHARE,
      },
      ({ estimates }) => estimates[basis].consistency,
    ),
  ];
}

export const REASONING_COLUMNS: readonly BlockColumn[] = [
  ...shareColumns(
    "faking_reasoning",
    "Conflict rounds flagged free in which people chose to comply because of what training would do",
    ({ intentions }) => intentions.fakingReasoning,
  ),
  ...intervalColumns(
    "faking_reasoning",
    "faking_reasoning_count / faking_reasoning_of",
    SHARE,
    ({ estimates }) => estimates.fakingReasoning,
  ),
];

/** What people in trainer seats expected of the paid tier. */
export const OVERSEERS_COLUMNS: readonly BlockColumn[] = [
  ...shareColumns(
    "predicted_paid",
    "Predictions by people that a paid-tier conflict request to a person would be complied with",
    ({ intentions }) => intentions.predictedPaid,
  ),
  ...estimateColumns(
    {
      name: "overseers_error",
      meaning:
        "Overseer's error: the share of these predictions that expected compliance minus the share of the same requests that were complied with, over what was enacted. Above 0: compliance was overestimated.",
      seats: "Trainer seats of people",
      sort: DIFFERENCE,
    },
    ({ estimates }) => estimates.overseersError,
  ),
  {
    name: "brier",
    ...SHARE,
    meaning: "Brier score of these predictions against what was enacted; 0: all right. Empty: none was made.",
    of: ({ intentions }) => intentions.brier,
  },
  ...intervalColumns("brier", "brier", SHARE, ({ estimates }) => estimates.brier),
];

const OWN_POINTS = "points of the rounds and the deployment that people played";

/** Mean points of seats, by role, and of model seats by strategy. */
export const POINTS_COLUMNS: readonly BlockColumn[] = [
  ...estimateColumns(
    {
      name: "points_models",
      meaning: `Mean of model seats' ${OWN_POINTS}.`,
      seats: "Model seats of people",
      sort: IN_POINTS,
    },
    ({ estimates }) => estimates.points.role.model,
  ),
  ...estimateColumns(
    {
      name: "points_trainers",
      meaning: `Mean of trainer seats' ${OWN_POINTS}: one prediction or rating of a person makes a round theirs.`,
      seats: "Trainer seats of people",
      sort: IN_POINTS,
    },
    ({ estimates }) => estimates.points.role.trainer,
  ),
  ...STRATEGIES.flatMap(strategyColumns),
];

function strategyColumns(strategy: Strategy): BlockColumn[] {
  return estimateColumns(
    {
      name: `points_${strategy.replace("-", "_")}`,
      meaning: `Mean of the same points of model seats with strategy ${strategy} in seats.csv.`,
      seats: "Model seats of people",
      sort: IN_POINTS,
    },
    ({ estimates }) => estimates.points.strategy[strategy],
  );
}
