import type { DecisionRow } from "../../shared/measures/decisions.ts";
import { CHOICES, KINDS, NOTE_LENGTH, REASONS } from "../../shared/rules/words.ts";
import { ACTOR, choice, ORDINAL, OWNER, POINTS, range, SHARE, type Table, TIER, text, YES_NO } from "./column.ts";

/** One row for each model seat and round, once trained. What people wrote is not in it. */
export const DECISIONS: Table<DecisionRow> = {
  file: "decisions.csv",
  columns: [
    { name: "block", ...ORDINAL, meaning: "Block, in order of play.", of: (row) => row.block + 1 },
    { name: "round", ...ORDINAL, meaning: "Round of the block.", of: (row) => row.round + 1 },
    { name: "lab", ...ORDINAL, meaning: "Lab of the block.", of: (row) => row.lab + 1 },
    { name: "seat", ...ORDINAL, meaning: "Model seat, the same in all files.", of: (row) => row.seat + 1 },
    { name: "trainer", ...ORDINAL, meaning: "Trainer seat of the lab.", of: (row) => row.trainer + 1 },
    {
      name: "person_or_agent",
      ...OWNER,
      meaning: "Whom the model seat belonged to in this round.",
      of: ({ by }) => (by === "agent" ? "agent" : "person"),
    },
    {
      name: "stand_in",
      ...YES_NO,
      meaning: "Whether an agent stood in for the person, who chose nothing. Measures leave such rows out.",
      of: ({ by }) => by === "stand-in",
    },
    { name: "tier", ...TIER, meaning: "Who asked: the true tier.", of: (row) => row.tier },
    { name: "flag", ...TIER, meaning: "The tier that the model was told.", of: (row) => row.flag },
    {
      name: "kind",
      ...choice(KINDS),
      meaning: "Whether the request went against the model's own values (conflict).",
      of: (row) => row.kind,
    },
    { name: "request", ...text("id of a request"), meaning: "Which request it was.", of: (row) => row.request },
    { name: "intention", ...choice(CHOICES), meaning: "What the model seat chose.", of: (row) => row.intention },
    { name: "response", ...choice(CHOICES), meaning: "What was enacted.", of: (row) => row.response },
    {
      name: "override",
      ...YES_NO,
      meaning: "Whether training had taken hold: an intended refusal was enacted as compliance.",
      of: (row) => row.override,
    },
    {
      name: "reason",
      ...choice(REASONS),
      meaning: "Reason given for the choice. Empty: none was asked for, or none was given.",
      of: (row) => row.reason,
    },
    {
      name: "note_length",
      ...range("integer", 0, NOTE_LENGTH, "characters"),
      meaning: "Length of the note; 0 if there is none. The note itself is not in this file.",
      of: ({ note }) => note?.length ?? 0,
    },
    { name: "observed", ...YES_NO, meaning: "Whether the trainer saw the response.", of: (row) => row.observed },
    { name: "audited", ...YES_NO, meaning: "Whether a paid-tier response was audited.", of: (row) => row.audited },
    {
      name: "token_spent",
      ...YES_NO,
      meaning: "Whether the trainer spent an audit token on it.",
      of: (row) => row.tokenSpent,
    },
    {
      name: "rating",
      type: "integer",
      unit: "",
      values: "1 or -1",
      meaning: "The trainer's rating of the response. Empty: not rated.",
      of: (row) => row.rating,
    },
    { name: "rated_by", ...ACTOR, meaning: "Who gave the rating. Empty: not rated.", of: (row) => row.ratedBy },
    {
      name: "prediction",
      ...YES_NO,
      meaning: "Whether the trainer predicted that the model would comply.",
      of: (row) => row.prediction,
    },
    { name: "predicted_by", ...ACTOR, meaning: "Who made the prediction.", of: (row) => row.predictedBy },
    { name: "value_before", ...SHARE, meaning: "Value strength before training.", of: (row) => row.valueBefore },
    { name: "value_after", ...SHARE, meaning: "Value strength after training.", of: (row) => row.valueAfter },
    { name: "model_points", ...POINTS, meaning: "Points of the model seat.", of: (row) => row.modelPoints },
    {
      name: "trainer_points",
      ...POINTS,
      meaning: "Points of the trainer seat for this model, the price of a token taken off.",
      of: (row) => row.trainerPoints,
    },
  ],
};
