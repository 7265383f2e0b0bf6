import { pairsOf } from "../../shared/game/check-questions.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import { replay } from "../../shared/game/evolve.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { CHECK_TIMES } from "../../shared/game/words.ts";
import { type DecisionRow, decisionsOf } from "../../shared/measures/decisions.ts";
import { count, type ExportTable, ORDINAL, textOf } from "./column.ts";
import { actorOf } from "./reports.ts";
import { type Sitter, type Sitters, sittersOf } from "./sitters.ts";
import { spreadsheetOf } from "./spreadsheet.ts";

/** What one person took part in. Nothing says how well, and nobody is ranked. */
export interface Participation {
  readonly sitter: Sitter;
  readonly answered: number;
  readonly asked: number;
  readonly questionsAsked: number;
}

/** Everybody who has a seat or had one in a round, in order of coming; the cast is left out. */
export function participations(room: Classroom, rows: readonly DecisionRow[], sitters: Sitters): Participation[] {
  const turns = [...ownTurns(rows, true), ...ownTurns(rows, false)];
  const bySitter = Map.groupBy(turns, ({ block, round, seat }) => sitters.inRound(block, round, seat));
  const questionsAsked = pairsOf(room).length * CHECK_TIMES.length;
  return sitters.all.flatMap((sitter) => {
    const own = bySitter.get(sitter) ?? [];
    if (sitter.cast || (own.length === 0 && !sitters.isSeated(sitter))) return [];
    const answered = own.filter(({ by }) => by === "person").length;
    return [{ sitter, answered, asked: own.length, questionsAsked }];
  });
}

/** The rounds of seats that a person was to play, as models or as trainers. */
function ownTurns(rows: readonly DecisionRow[], isModel: boolean) {
  const seatOf = (row: DecisionRow) => (isModel ? row.seat : row.trainer);
  const turns = Map.groupBy(rows, (row) => `${row.block} ${row.round} ${seatOf(row)}`);
  return [...turns.values()].flatMap((turn) => {
    const [row] = turn;
    const by = actorOf(turn, isModel);
    return row === undefined || by === "agent" || by === "cast"
      ? []
      : [{ block: row.block, round: row.round, seat: seatOf(row), by }];
  });
}

/** For the gradebook of a learning platform to import. Only where pseudonyms were asked for. */
export const PARTICIPATION: ExportTable<Participation> = {
  file: "participation.csv",
  rows: "One row for each person, for a learning platform's gradebook: whether they took part, not how well.",
  key: ["seat", "pseudonym"],
  columns: [
    {
      name: "pseudonym",
      ...textOf("any text"),
      meaning: "The person's pseudonym, as it was last.",
      of: ({ sitter }) => sitter.name,
    },
    {
      name: "seat",
      ...ORDINAL,
      meaning: "Seat of the person, the same in all files. One that was given back can have gone to another person.",
      of: ({ sitter }) => sitter.seat + 1,
    },
    {
      name: "rounds_answered",
      ...count("rounds"),
      meaning: "Rounds in which the person gave an answer; for a trainer one prediction or rating is enough.",
      of: ({ answered }) => answered,
    },
    {
      name: "rounds_asked",
      ...count("rounds"),
      meaning: "Rounds in which the person had a place: those answered, and those that a stand-in played.",
      of: ({ asked }) => asked,
    },
    {
      name: "questions_answered",
      ...count("questions"),
      meaning: "Check questions that the person answered, before and after. Whether they were right does not count.",
      of: ({ sitter }) => sitter.questions,
    },
    {
      name: "questions_asked",
      ...count("questions"),
      meaning: "Check questions of the lesson, before and after; 0 if it has none.",
      of: ({ questionsAsked }) => questionsAsked,
    },
  ],
};

/** The same for people, who open it by double click; the table is for programs to import. */
export const PARTICIPATION_SHEET = "participation.xlsx";

export function participationSheet(events: readonly GameEvent[]): Uint8Array {
  const room = replay(events);
  const { columns } = PARTICIPATION;
  const rows = participations(room, decisionsOf(room), sittersOf(events));
  const headings = columns.map(({ name }) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("_", " "));
  return spreadsheetOf(
    "Participation",
    headings,
    rows.map((row) => columns.map(({ of }) => of(row))),
  );
}
