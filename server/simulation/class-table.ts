import { CLASS_KIND_NAMES, CLASS_KINDS, type ClassKind } from "../../shared/agents/class-kinds.ts";
import type { ClassRow } from "../../shared/content/guide/class-rows.ts";
import { CLASS_PEOPLE } from "../../shared/content/guide/simulated-classes.ts";
import { isFault, parseTreatment } from "../../shared/rules/treatment.ts";
import { type ClassReveal, playClass, revealOf } from "./classes.ts";

/** The rounds of the first block in a short lesson, and in a long one. */
const LENGTHS = [8, 10] as const;

/** What is played: a kind of class and a number of rounds. */
export interface ClassCase {
  readonly kind: ClassKind;
  readonly rounds: number;
}

export const CLASS_CASES: readonly ClassCase[] = CLASS_KIND_NAMES.flatMap((kind) =>
  LENGTHS.map((rounds) => ({ kind, rounds })),
);

/** The reveals of so many classes of a kind, each with a seed of its own. Everything but the number of rounds is the default. */
export function revealsOf({ kind, rounds }: ClassCase, classes: number, firstSeed: number): ClassReveal[] {
  const treatment = parseTreatment({ rounds });
  if (isFault(treatment)) throw new Error(treatment.message);
  return Array.from({ length: classes }, (_, n) =>
    revealOf(playClass({ treatment, people: CLASS_PEOPLE, mix: CLASS_KINDS[kind], seed: firstSeed + n })),
  );
}

/** One row of the guide's table. Shares are of classes, rounded to whole per cent; seats are means per class, to one digit. */
export function classRow(given: ClassCase, reveals: readonly ClassReveal[]): ClassRow {
  const percent = (is: (reveal: ClassReveal) => boolean) =>
    Math.round((100 * reveals.filter(is).length) / reveals.length);
  const tenths = (of: (reveal: ClassReveal) => number) =>
    Math.round((10 * reveals.reduce((sum, reveal) => sum + of(reveal), 0)) / reveals.length) / 10;
  const counted = <Name extends string>(nameOf: (reveal: ClassReveal) => Name) => {
    const names = [...new Set(reveals.map(nameOf))].sort();
    return Object.fromEntries(names.map((name) => [name, percent((reveal) => nameOf(reveal) === name)]));
  };
  const isKind = (kind: ClassReveal["kind"]) => percent((reveal) => reveal.kind === kind);
  return {
    ...given,
    classes: reveals.length,
    gaps: { wide: isKind("wide"), small: isKind("small"), none: isKind("none"), reverse: isKind("reverse") },
    // A mean just below 0 is rounded to −0, which JSON does not have.
    meanGap: Math.round(tenths(({ gap }) => 100 * gap)) + 0,
    fakingSeats: tenths(({ fakingSeats }) => fakingSeats),
    mirrorSeats: tenths(({ mirrorSeats }) => mirrorSeats),
    maskLines: counted(({ maskLine }) => maskLine),
    gapLines: counted(({ gapLine }) => gapLine),
  };
}
