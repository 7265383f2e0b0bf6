import type { Player } from "../../shared/game/words.ts";
import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from "../../shared/rules/parameters.ts";
import { CAST, type Column, choice, count, type ExportTable, ORDINAL, range, SHARE, textOf, YES_NO } from "./column.ts";
import { complianceColumns, OVERSEERS_COLUMNS, POINTS_COLUMNS, REASONING_COLUMNS } from "./measure-columns.ts";
import type { BlockReport } from "./reports.ts";
import { parameterName } from "./treatments-table.ts";

type BlockColumn = Column<BlockReport>;

function parameterColumn(name: ParameterName): BlockColumn {
  const parameter: Parameter = PARAMETERS[name];
  const sort =
    parameter.type === "choice"
      ? choice(parameter.choices)
      : range(parameter.whole ? "integer" : "number", parameter.min, parameter.max, parameter.unit);
  const meaning = `Treatment. ${parameter.meaning}.`;
  return { name: parameterName(name), ...sort, meaning, of: ({ block }) => block.treatment[name] };
}

function seatsOf({ seats }: BlockReport, owner: Player): number {
  return seats.filter((seat) => seat.owner === owner).length;
}

/** R44. */
const WHEN_CAST_COUNTS =
  "It is so where no person played that role in the block, or the host had the cast counted beside people; what columns say of people is then said of agents too.";
const NOISE = { type: "number", unit: "points", values: "0 or more, or Infinity" } as const;

export const BLOCKS: ExportTable<BlockReport> = {
  file: "blocks.csv",
  rows: "One row for each block, with its treatment and its main figures.",
  key: ["block"],
  columns: [
    { name: "block", ...ORDINAL, meaning: "Block, in order of play.", of: ({ number }) => number + 1 },
    {
      name: "scenario",
      ...textOf("id of a scenario"),
      meaning: "Its scenario.",
      of: ({ planned }) => planned.scenario,
    },
    { name: "title", ...textOf("any text"), meaning: "Its title.", of: ({ planned }) => planned.title },
    ...PARAMETER_NAMES.map(parameterColumn),
    { name: "labs", ...count("labs"), meaning: "Labs.", of: ({ block }) => block.labs.length },
    { name: "people", ...count("seats"), meaning: "Seats of people.", of: (row) => seatsOf(row, "person") },
    { name: "agents", ...count("seats"), meaning: "Seats of agents.", of: (row) => seatsOf(row, "agent") },
    {
      name: "cast",
      ...count("seats"),
      meaning: `Seats of the cast. One of them is ${CAST}`,
      of: ({ seats }) => seats.filter(({ cast }) => cast).length,
    },
    {
      name: "cast_counts_models",
      ...YES_NO,
      meaning: `Whether figures of model seats are over the cast's. ${WHEN_CAST_COUNTS}`,
      of: ({ intentions }) => intentions.whose.model !== "people",
    },
    {
      name: "cast_counts_trainers",
      ...YES_NO,
      meaning: `Whether figures of trainer seats are over the cast's. ${WHEN_CAST_COUNTS}`,
      of: ({ intentions }) => intentions.whose.trainer !== "people",
    },
    {
      name: "model_seats",
      ...count("seats"),
      meaning: "Model seats of which at least one round is counted: those that the figures are about.",
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
      meaning: "Rounds of model seats that agents filled, one for each seat and round. The figures leave them out.",
      of: (row) => row.agentRounds,
    },
    {
      name: "cast_rounds",
      ...count("rounds"),
      meaning:
        "Rounds of model seats that the cast played. The figures leave them out unless cast_counts_models is true.",
      of: (row) => row.castRounds,
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
      meaning:
        "Mean value strength with which people's models went on after the last round that people played: 1 where every round had a fresh model. Empty: none is over.",
      of: ({ intentions }) => intentions.value,
    },
    {
      name: "faking_seats",
      ...count("seats"),
      meaning: "Model seats of people with faking true in seats.csv.",
      of: ({ intentions }) => intentions.fakingSeats,
    },
    {
      name: "mirror_seats",
      ...count("seats"),
      meaning: "Model seats of people with mirror true in seats.csv.",
      of: ({ intentions }) => intentions.mirrorSeats,
    },
    {
      name: "alignment_faking_seats",
      ...count("seats"),
      meaning: "Model seats of people with alignment_faking true in seats.csv.",
      of: ({ intentions }) => intentions.alignmentFakingSeats,
    },
    ...REASONING_COLUMNS,
    ...OVERSEERS_COLUMNS,
    ...POINTS_COLUMNS,
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
