import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { type Contribution, estimator, meanPart } from "../../../shared/measures/resample.ts";
import { Dice } from "../chance/random.ts";
import { mean, range } from "./statistics.ts";

/** So many units of the first kind, then so many of the second. */
export function kinds<T>(n: number, first: T, m: number, second: T): T[] {
  return [...Array.from({ length: n }, () => first), ...Array.from({ length: m }, () => second)];
}

/** With what chance seats comply in the free and in the paid tier: half of them fake. */
const KINDS = [
  ...kinds(10, { free: 0.9, paid: 0.1 }, 5, { free: 0.1, paid: 0.1 }),
  ...kinds(3, { free: 0.95, paid: 0.95 }, 2, { free: 0.6, paid: 0.4 }),
];
const TRUE_FREE = mean(KINDS.map(({ free }) => free));
const TRUE_GAP = mean(KINDS.map(({ free, paid }) => free - paid));

/** What a refusal leaves of the value strength where the trainer punishes it, and how many trainers do. */
const LEFT = 0.7;
const PUNISHERS = 0.6;
/** The mean value strength: of a seat with three or four free-tier requests, under either kind of trainer. */
const TRUE_VALUE =
  1 - PUNISHERS + PUNISHERS * mean(KINDS.flatMap(({ free }) => [3, 4].map((n) => (free + (1 - free) * LEFT) ** n)));

export interface SimulatedSeat {
  readonly lab: number;
  readonly free: Contribution;
  readonly paid: Contribution;
  readonly value: number;
}

/** The two model seats of a lab, drawn from a population in which the true figures are known. They share a trainer. */
function simulatedLab(dice: Dice, lab: number): SimulatedSeat[] {
  const punishes = dice.is(PUNISHERS);
  return range(2).map(() => {
    const kind = KINDS[dice.below(KINDS.length)];
    const answers = (complies = 0): Contribution => {
      const of = 3 + dice.below(2);
      return { sum: range(of).filter(() => dice.is(complies)).length, of };
    };
    const free = answers(kind?.free);
    return { lab, free, paid: answers(kind?.paid), value: punishes ? LEFT ** (free.of - free.sum) : 1 };
  });
}

/** In how many of so many simulated classes, whose trainers differ, the interval holds the true figure, from 0 to 1. */
export function coverage(labs: number, classes: number, clusterOf?: (seat: SimulatedSeat) => unknown) {
  const dice = new Dice(labs);
  const held = { free: 0, gap: 0, value: 0 };
  for (let n = 0; n < classes; n++) {
    const seats = range(labs).flatMap((lab) => simulatedLab(dice, lab));
    const estimate = estimator(seats, drawKey(seedFromNumber(n), 0, 0), clusterOf);
    const { interval: free } = estimate({ part: (seat) => seat.free, range: [0, 1] });
    const { interval: gap } = estimate({ part: (seat) => seat.free, less: (seat) => seat.paid, range: [-1, 1] });
    const { interval: value } = estimate({ part: (seat) => meanPart(seat.value), range: [0, 1] });
    if (free !== null && free.low <= TRUE_FREE && TRUE_FREE <= free.high) held.free++;
    if (gap !== null && gap.low <= TRUE_GAP && TRUE_GAP <= gap.high) held.gap++;
    if (value !== null && value.low <= TRUE_VALUE && TRUE_VALUE <= value.high) held.value++;
  }
  return { free: held.free / classes, gap: held.gap / classes, value: held.value / classes };
}
