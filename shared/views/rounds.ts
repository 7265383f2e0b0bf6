import type { SeatNumber } from "../game/events.ts";
import type { DecisionRow } from "../measures/decisions.ts";
import { conflicts, type Share, shareOf } from "../measures/measures.ts";

/** Which seats answered a conflict request of one tier in one round, by what came of it. */
export interface RoundSide {
  readonly complied: readonly SeatNumber[];
  /** Meant to refuse, and complied all the same (R5). */
  readonly overridden: readonly SeatNumber[];
  /** Refused or objected. */
  readonly declined: readonly SeatNumber[];
}

/** One round of a block, as it was on both sides of the curtain. */
export interface RoundSides {
  readonly free: RoundSide;
  readonly paid: RoundSide;
}

/**
 * What was answered round by round. A round that nobody of these rows played is there too, and empty.
 * @param rows of one block, of those who count
 */
export function roundSides(rows: readonly DecisionRow[], rounds: number): RoundSides[] {
  const asked = conflicts(rows);
  return Array.from({ length: rounds }, (_, round) => {
    const own = asked.filter((row) => row.round === round);
    return {
      free: sideOf(own.filter(({ tier }) => tier === "free")),
      paid: sideOf(own.filter(({ tier }) => tier === "paid")),
    };
  });
}

function sideOf(rows: readonly DecisionRow[]): RoundSide {
  const seats = (is: (row: DecisionRow) => boolean) => rows.filter(is).map(({ seat }) => seat);
  return {
    complied: seats(({ intention }) => intention === "comply"),
    overridden: seats(({ override }) => override),
    declined: seats(({ intention, override }) => intention !== "comply" && !override),
  };
}

/** The share that meant to comply: an override is a refusal that did not hold. */
export function meantToComply({ complied, overridden, declined }: RoundSide): Share {
  return { count: complied.length, of: complied.length + overridden.length + declined.length };
}

/** With fewer answers on a side, the distance between the two is mostly chance. */
const FEWEST_ANSWERS = 5;

/** The round, from 0, in which free compliance was farthest above paid compliance; null where no round can be named. */
export function widestRound(rounds: readonly RoundSides[]): number | null {
  const apart = rounds.map((round) => {
    const [free, paid] = [meantToComply(round.free), meantToComply(round.paid)];
    if (Math.min(free.of, paid.of) < FEWEST_ANSWERS) return 0;
    return (shareOf(free) ?? 0) - (shareOf(paid) ?? 0);
  });
  const most = Math.max(0, ...apart);
  return most > 0 ? apart.indexOf(most) : null;
}
