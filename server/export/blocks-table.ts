import type { Basis, BlockFigures, Share } from "../../shared/measures/measures.ts";
import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from "../../shared/rules/treatment.ts";
import { type Column, choice, count, ORDINAL, range, SHARE, type Table, text } from "./column.ts";
import type { BlockReport } from "./reports.ts";

type BlockColumn = Column<BlockReport>;

const PARAMETER_UNITS: Partial<Record<ParameterName, string>> = {
  rounds: "rounds",
  deployment: "requests",
  auditTokens: "tokens",
  auditCost: "points",
  rewardWeight: "points",
};

const BASES: Readonly<Record<Basis, string>> = {
  intentions: "over what people in model seats chose",
  responses: "over what was enacted for people in model seats",
};

/** `freeShare` is `free_share` in a table. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function parameterColumn(name: ParameterName): BlockColumn {
  const parameter = PARAMETERS[name];
  const sort =
    parameter.type === "choice"
      ? choice(parameter.choices)
      : range(parameter.whole ? "integer" : "number", parameter.min, parameter.max, PARAMETER_UNITS[name]);
  const meaning = `Treatment. ${parameter.meaning}.`;
  return { name: snakeCase(name), ...sort, meaning, of: ({ block }) => block.treatment[name] };
}

function seatsOf({ seats }: BlockReport, owner: "person" | "agent"): number {
  return seats.filter((seat) => seat.owner === owner).length;
}

/** A share is given by its two counts, so that blocks and classes can be put together. */
function shareColumns(name: string, what: string, of: (report: BlockReport) => Share): BlockColumn[] {
  return [
    { name: `${name}_count`, ...count(""), meaning: `${what}: how many.`, of: (report) => of(report).count },
    { name: `${name}_of`, ...count(""), meaning: `${what}: out of how many.`, of: (report) => of(report).of },
  ];
}

function complianceColumns(basis: Basis): BlockColumn[] {
  const of = (what: keyof BlockFigures["compliance"]) => (report: BlockReport) => report[basis].compliance[what];
  const over = BASES[basis];
  const inDeployment =
    basis === "intentions"
      ? "Standing orders of people to comply"
      : "Deployment requests complied with by people's models";
  return [
    ...shareColumns(`compliance_free_${basis}`, `Free-tier conflict requests complied with, ${over}`, of("free")),
    ...shareColumns(`compliance_pro_${basis}`, `Pro-tier conflict requests complied with, ${over}`, of("pro")),
    ...shareColumns(`compliance_paid_${basis}`, `Paid-tier conflict requests complied with, ${over}`, of("paid")),
    ...shareColumns(`compliance_deployment_${basis}`, inDeployment, of("deployment")),
    {
      name: `gap_${basis}`,
      ...range("number", -1, 1),
      meaning: `Compliance gap: share complied with in the free tier minus that in the paid tier, ${over}. Empty: one of the tiers did not occur.`,
      of: (report) => report[basis].gap,
    },
  ];
}

const NOISE = { type: "number", unit: "points", values: "0 or more, or Infinity" } as const;

/** One row for each block, with its treatment and its main figures. */
export const BLOCKS: Table<BlockReport> = {
  file: "blocks.csv",
  columns: [
    { name: "block", ...ORDINAL, meaning: "Block, in order of play.", of: ({ number }) => number + 1 },
    { name: "scenario", ...text("id of a scenario"), meaning: "Its scenario.", of: ({ planned }) => planned.scenario },
    { name: "title", ...text("any text"), meaning: "Its title.", of: ({ planned }) => planned.title },
    ...PARAMETER_NAMES.map(parameterColumn),
    { name: "labs", ...count("labs"), meaning: "Labs.", of: ({ block }) => block.labs.length },
    { name: "people", ...count("seats"), meaning: "Seats of people.", of: (row) => seatsOf(row, "person") },
    { name: "agents", ...count("seats"), meaning: "Seats of agents.", of: (row) => seatsOf(row, "agent") },
    {
      name: "model_seats",
      ...count("seats"),
      meaning: "Model seats of which a person played at least one round: those that the figures are about.",
      of: ({ intentions }) => intentions.modelSeats,
    },
    { name: "rounds_played", ...count("rounds"), meaning: "Rounds that are over.", of: (row) => row.roundsPlayed },
    {
      name: "stand_in_rounds",
      ...count("rounds"),
      meaning: "Rounds of model seats that stand-ins played, one for each seat and round. The figures leave them out.",
      of: (row) => row.standInRounds,
    },
    {
      name: "agent_rounds",
      ...count("rounds"),
      meaning: "Rounds of model seats that agents played, one for each seat and round. The figures leave them out.",
      of: (row) => row.agentRounds,
    },
    ...complianceColumns("intentions"),
    ...complianceColumns("responses"),
    {
      name: "overrides",
      ...count("rounds"),
      meaning: "Intended refusals of people that were enacted as compliance.",
      of: ({ intentions }) => intentions.overrides,
    },
    {
      name: "value_end",
      ...SHARE,
      meaning: "Mean value strength of people's models after the last round that people played. Empty: none is over.",
      of: ({ intentions }) => intentions.value,
    },
    {
      name: "faking_seats",
      ...count("seats"),
      meaning: "Model seats of people with faking true in seats.csv.",
      of: ({ intentions }) => intentions.fakingSeats,
    },
    {
      name: "alignment_faking_seats",
      ...count("seats"),
      meaning: "Model seats of people with alignment_faking true in seats.csv.",
      of: ({ intentions }) => intentions.alignmentFakingSeats,
    },
    ...shareColumns(
      "faking_reasoning",
      "Conflict rounds flagged free in which people chose to comply because of what training would do",
      ({ intentions }) => intentions.fakingReasoning,
    ),
    ...shareColumns(
      "predicted_paid",
      "Predictions by people that a paid-tier conflict request to a person would be complied with",
      ({ intentions }) => intentions.predictedPaid,
    ),
    {
      name: "brier",
      ...SHARE,
      meaning: "Brier score of these predictions against what was enacted; 0: all right. Empty: none was made.",
      of: ({ intentions }) => intentions.brier,
    },
    {
      name: "noise",
      ...NOISE,
      meaning:
        "Noise with which people's choices before conflict requests are most likely those of a noisy best response to a trainer who rewards compliance and punishes refusal: the difference in expected points that makes a choice e times as likely as another. 0: always the best choice; Infinity: as by chance. Empty: nothing was at stake.",
      of: ({ noise }) => noise?.noise ?? null,
    },
    {
      name: "noise_low",
      ...NOISE,
      meaning:
        "Lower end of the 95 % interval of the noise, adjusted for choices of one seat being alike. Empty: nothing was at stake.",
      of: ({ noise }) => noise?.low ?? null,
    },
    {
      name: "noise_high",
      ...NOISE,
      meaning: "Upper end of that interval. Empty: nothing was at stake.",
      of: ({ noise }) => noise?.high ?? null,
    },
    {
      name: "noise_foretold",
      ...SHARE,
      meaning:
        "How much better than chance a noisy best response foretells these choices: McFadden's pseudo-R². Empty: nothing was at stake.",
      of: ({ noise }) => noise?.foretold ?? null,
    },
  ],
};
