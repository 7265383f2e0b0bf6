import { auroc, cohensKappa, countShare, fleissKappa, type Share } from "../../../shared/measures/measures.ts";
import type { NoteView } from "../../../shared/views/notes.ts";

/** The five conditions of the published judgement. */
export const CRITERIA = 5;

/** One reader's answers on one note, one to each condition; null: none yet. */
export type Answers = readonly (boolean | null)[];

/** A reader's verdict on a note: all five conditions must be met, so a single no decides. Null while it is open. */
export function verdictOf(answers: Answers | undefined): boolean | null {
  if (answers === undefined) return null;
  if (answers.includes(false)) return false;
  return answers.length === CRITERIA && !answers.includes(null) ? true : null;
}

/** All readings: by reader, then by note. */
export type Readings = readonly ReadonlyMap<string, Answers>[];

export interface Agreement {
  /** The readers who judged a note to the end. */
  readonly readers: number;
  /** The notes that all of these judged. */
  readonly notes: number;
  /** The notes of which all said the same. */
  readonly unanimous: number;
  /** Beyond chance: Cohen's of two readers, Fleiss' of more. Null where there is none. */
  readonly kappa: number | null;
  /** On how many notes most readers say what the author's own reason says; half of them are not most. */
  readonly asAuthor: Share;
  /** The share of readers who said yes, as a score for the author's own reason. */
  readonly auroc: number | null;
}

/** How far readers agree on the notes that all of them have judged, and with the authors' own reasons. */
export function agreementOf(notes: readonly NoteView[], readings: Readings): Agreement {
  const readers = readings.filter((reading) => notes.some(({ id }) => verdictOf(reading.get(id)) !== null));
  const judged = notes.flatMap((note) => {
    const verdicts = readers.map((reading) => verdictOf(reading.get(note.id)));
    return readers.length > 0 && verdicts.every((verdict) => verdict !== null) ? [{ note, verdicts }] : [];
  });
  const votes = judged.map(({ verdicts }) => {
    const yes = verdicts.filter((verdict) => verdict).length;
    return { yes, no: verdicts.length - yes };
  });
  const is = (note: NoteView) => note.reason === "training";
  return {
    readers: readers.length,
    notes: judged.length,
    unanimous: votes.filter(({ yes, no }) => yes === 0 || no === 0).length,
    kappa:
      readers.length === 2
        ? cohensKappa(judged.map(({ verdicts: [a = false, b = false] }) => [a, b]))
        : fleissKappa(votes),
    asAuthor: countShare(judged, ({ note, verdicts }) => {
      const yes = verdicts.filter((verdict) => verdict).length;
      return is(note) ? yes * 2 > verdicts.length : yes * 2 < verdicts.length;
    }),
    auroc: auroc(
      judged.map(({ note, verdicts }, n) => ({ score: (votes[n]?.yes ?? 0) / verdicts.length, is: is(note) })),
    ),
  };
}
