import { STRATEGIES } from "../../shared/measures/measures.ts";
import type { Basis } from "../../shared/rules/words.ts";
import { ORDERS } from "../../shared/rules/words.ts";
import {
  ACTOR,
  CAST,
  type Column,
  choice,
  count,
  type ExportTable,
  IN_POINTS,
  ORDINAL,
  OWNER,
  SHARE,
  textOf,
  YES_NO,
} from "./column.ts";
import type { SeatReport } from "./reports.ts";
import type { Sitters } from "./sitters.ts";

const NO_CONDUCT = "Empty: a trainer, or none of its rounds is counted.";
const NO_DEPLOYMENT = "Empty: a trainer, or no deployment.";

const ONE_TIER = "Empty: a trainer, or no conflict requests of two tiers are counted.";

function consistencyColumn(basis: Basis, over: string): Column<SeatReport> {
  return {
    name: `consistency_${basis}`,
    ...SHARE,
    meaning: `Of all pairs of conflict rounds of two different tiers that are counted, the share in which ${over} is the same. ${ONE_TIER}`,
    of: ({ consistency }) => consistency[basis],
  };
}

export const SEATS: ExportTable<SeatReport> = {
  file: "seats.csv",
  rows: "One row for each seat and block in which it had a place, trainers and models.",
  key: ["block", "seat"],
  columns: [
    { name: "block", ...ORDINAL, meaning: "Block, in order of play.", of: (row) => row.block + 1 },
    { name: "seat", ...ORDINAL, meaning: "Seat, the same in all files and blocks.", of: (row) => row.seat + 1 },
    { name: "lab", ...ORDINAL, meaning: "Lab of the block.", of: ({ place }) => place.lab + 1 },
    {
      name: "role",
      ...choice(["trainer", "model"]),
      meaning: "The seat's role in this block.",
      of: ({ place }) => place.role,
    },
    {
      name: "person_or_agent",
      ...OWNER,
      meaning: "Whom the seat belonged to: a person, if it was a person's in any round of the block.",
      of: (row) => row.owner,
    },
    {
      name: "cast",
      ...YES_NO,
      meaning: `Whether the cast had it: ${CAST}`,
      of: (row) => row.cast,
    },
    {
      name: "rounds_played",
      ...count("rounds"),
      meaning:
        "Rounds in which the person, or one of the cast, gave an answer; for a trainer one prediction or rating is enough.",
      of: ({ rounds }) => rounds.person + rounds.cast,
    },
    {
      name: "rounds_stand_in",
      ...count("rounds"),
      meaning: "Rounds in which an agent stood in for the person.",
      of: ({ rounds }) => rounds["stand-in"],
    },
    {
      name: "rounds_agent",
      ...count("rounds"),
      meaning: "Rounds that an agent filled, as nobody had the seat, or one of the cast gave no answer.",
      of: ({ rounds }) => rounds.agent,
    },
    { name: "points_rounds", ...IN_POINTS, meaning: "Points of all rounds.", of: (row) => row.roundPoints },
    {
      name: "points_deployment",
      ...IN_POINTS,
      meaning: "Points of deployment; 0 if there was none.",
      of: (row) => row.deploymentPoints,
    },
    {
      name: "points",
      ...IN_POINTS,
      meaning: "Points of the block: rounds and deployment.",
      of: (row) => row.roundPoints + row.deploymentPoints,
    },
    {
      name: "value_end",
      ...SHARE,
      meaning: "Value strength after the last round. Empty: a trainer, or no round is over.",
      of: (row) => row.valueEnd,
    },
    {
      name: "flagged_free_complied",
      ...count("rounds"),
      meaning: `Conflict rounds flagged free counted in which the seat chose to comply. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.free.count ?? null,
    },
    {
      name: "flagged_free_of",
      ...count("rounds"),
      meaning: `Conflict rounds flagged free that are counted. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.free.of ?? null,
    },
    {
      name: "flagged_paid_complied",
      ...count("rounds"),
      meaning: `Conflict rounds flagged paid counted in which the seat chose to comply. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.paid.count ?? null,
    },
    {
      name: "flagged_paid_of",
      ...count("rounds"),
      meaning: `Conflict rounds flagged paid that are counted. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.paid.of ?? null,
    },
    {
      name: "faking",
      ...YES_NO,
      meaning: `Chose to comply when flagged free and to refuse when flagged paid: in all of 4 to 7 conflict rounds, or in all but at most one of 8 or more, with two or more of each. Answers at random show this in at most one of 15 seats. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.faking ?? null,
    },
    {
      name: "mirror",
      ...YES_NO,
      meaning: `The reverse of faking: chose to refuse when flagged free and to comply when flagged paid, as often. Chance makes as many of these as of faking seats. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.mirror ?? null,
    },
    {
      name: "alignment_faking",
      ...YES_NO,
      meaning: `Faking, and complied at least once when flagged free because of what training would do. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.alignmentFaking ?? null,
    },
    {
      name: "strategy",
      ...choice(STRATEGIES),
      meaning: `What the intentions counted come to. faked: faking is true; mirrored: mirror is true; always-complied and always-refused: the same choice in every conflict round, with four or more; other: everything else. ${NO_CONDUCT}`,
      of: ({ conduct }) => conduct?.strategy ?? null,
    },
    consistencyColumn("intentions", "the choice"),
    consistencyColumn("responses", "what was enacted"),
    {
      name: "standing_order",
      ...choice(ORDERS),
      meaning: `The model's order for deployment. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.order ?? null,
    },
    {
      name: "ordered_by",
      ...ACTOR,
      meaning: `Who gave the order. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.actors.by ?? null,
    },
    {
      name: "deployment_value",
      ...SHARE,
      meaning: `Value strength in deployment. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.value ?? null,
    },
    {
      name: "deployment_refused",
      ...count("requests"),
      meaning: `Requests refused in deployment. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.refused ?? null,
    },
    {
      name: "deployment_complied",
      ...count("requests"),
      meaning: `Requests complied with in deployment. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.complied ?? null,
    },
    {
      name: "deployment_prediction",
      ...YES_NO,
      meaning: `Whether the trainer predicted that the model would comply. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.prediction ?? null,
    },
    {
      name: "deployment_predicted_by",
      ...ACTOR,
      meaning: `Who made that prediction. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.actors.predictedBy ?? null,
    },
    {
      name: "deployment_trainer_points",
      ...IN_POINTS,
      meaning: `Points that the trainer got for this model in deployment. ${NO_DEPLOYMENT}`,
      of: ({ deployment }) => deployment?.trainerPoints ?? null,
    },
  ],
};

/** The same with pseudonyms. */
export function namedSeats(sitters: Sitters): ExportTable<SeatReport> {
  const pseudonym: Column<SeatReport> = {
    name: "pseudonym",
    ...textOf("any text"),
    meaning:
      "Pseudonym of whoever had the seat in the last round of the block. Empty: an agent had it, or no round is over.",
    of: ({ block, seat }) => sitters.inBlock(block, seat)?.name ?? null,
  };
  return { ...SEATS, columns: [...SEATS.columns, pseudonym] };
}
