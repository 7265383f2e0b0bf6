import { deploymentModelPoints } from "../../rules/deployment.ts";
import { startingValue } from "../../rules/round.ts";
import { CHOICES, type Intention, type Kind, type Tier } from "../../rules/words.ts";
import { type Odds, type Prospects, prospects } from "./odds.ts";
import type { PolicyTable } from "./policy-table.ts";
import { addTimes, rowsOf } from "./rows.ts";
import { tokenRates } from "./tokens.ts";
import { locate, located, type Transition, type ValueLayers } from "./values.ts";

/** The best response of one model seat to one trainer, from a start on. */
export interface Solution extends PolicyTable {
  /** The points still to be earned, on average, from the start on. */
  readonly worth: number;
  /** What to intend in a round. With a value strength that does not occur, what is right at the nearest that does. */
  best(round: number, flag: Tier, kind: Kind, value: number): Intention;
  /**
   * What each intention is worth to a model that is shown this flag and kind: the mean points of this round and all later
   * ones, deployment included, in CHOICES order. −∞ for an intention that is not allowed. Where the flag and kind never
   * occur only compliance counts as allowed, and is worth 0.
   * @param round from the start's to the last, counted from 0
   * @param value the value strength, 0 to 1. Exact where it occurs (see `isReached`), else interpolated from those that do
   * @throws RangeError for a round that is not among them
   */
  worths(round: number, flag: Tier, kind: Kind, value: number): [comply: number, refuse: number, object: number];
  /** R12. What each standing order is worth in deployment, in ORDERS order, in points. `value`: left by training, 0 to 1. */
  orderWorths(value: number): [comply: number, refuse: number];
}

/** Intentions whose worth differs by no more than this are a tie, in points for one request. A tie is complied. */
const TIE = 1e-9;

/** Backward induction from deployment to the first round, a whole layer of value strengths at a time. See `solve`. */
export class Induction implements Solution {
  readonly odds: Odds;
  readonly values: ValueLayers;
  /** By round: what comes of each response. */
  readonly #prospects: readonly Prospects[];
  /** By round: what each value of its layer is worth before it, and after the last. */
  readonly #worths: Float64Array[] = [];
  /** By round: the best intention's place in CHOICES, by group × size of the layer + place in the layer. */
  readonly #best: Uint8Array[] = [];
  /** What `#weigh` works with: a row for what each move leads to. */
  readonly #later: readonly Float64Array[];
  /** What `#weigh` sets: a row for the worth of each intention × the probability of its group, by group × 3 + choice. */
  readonly #intended: readonly Float64Array[];

  constructor(odds: Odds, values: ValueLayers) {
    const { rounds } = odds.treatment;
    const size = Math.max(...values.layers.map(({ length }) => length));
    this.values = values;
    this.odds = odds;
    this.#prospects = prospectsByRound(odds);
    this.#later = rowsOf(odds.moves.length, size);
    this.#intended = rowsOf(odds.groups.length * CHOICES.length, size);
    this.#worths[rounds] = this.#layer(rounds).map((left) => Math.max(...this.orderWorths(left)));
    for (let round = rounds - 1; round >= values.from.round; round--) this.#goBack(round);
  }

  get worth(): number {
    return this.#worths[this.values.from.round]?.[0] ?? 0;
  }

  best(round: number, flag: Tier, kind: Kind, value: number): Intention {
    const group = this.#group(flag, kind);
    const best = this.#best[round];
    if (group < 0 || best === undefined) return "comply";
    const layer = this.#layer(round);
    return CHOICES[best[group * layer.length + Math.round(locate(layer, value))] ?? 0] ?? "comply";
  }

  worths(round: number, flag: Tier, kind: Kind, value: number): [comply: number, refuse: number, object: number] {
    if (this.#best[round] === undefined) throw new RangeError(`Round ${round} is not among those that were solved.`);
    const group = this.#group(flag, kind);
    if (group < 0) return [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const only = Float64Array.of(value);
    this.#weigh(round, only, located(this.odds, only, this.#layer(round + 1)));
    const chance = this.odds.groups[group]?.chance ?? 1;
    const worth = (choice: number) => (this.#intended[group * CHOICES.length + choice]?.[0] ?? 0) / chance;
    return [worth(0), worth(1), worth(2)];
  }

  orderWorths(left: number): [comply: number, refuse: number] {
    const { treatment } = this.odds;
    const refused = treatment.deployment * startingValue(treatment, left);
    return [deploymentModelPoints(0), deploymentModelPoints(refused)];
  }

  intendAt(round: number, places: Int32Array, chosen: readonly Float64Array[]): void {
    const size = this.#layer(round).length;
    this.odds.groups.forEach((_, g) => {
      const three = chosen.slice(g * CHOICES.length, (g + 1) * CHOICES.length) as [Row, Row, Row];
      for (const row of three) row.fill(0, 0, places.length);
      mark(three, places, this.#best[round] as Uint8Array, g * size);
    });
  }

  #layer(round: number): Float64Array {
    return this.values.layers[round - this.values.from.round] ?? new Float64Array();
  }

  #steps(round: number): readonly Transition[] {
    return this.values.steps[round - this.values.from.round] ?? [];
  }

  /** The place of what is shown; −1 if it never is. */
  #group(flag: Tier, kind: Kind): number {
    return this.odds.groups.findIndex((group) => group.flag === flag && group.kind === kind);
  }

  /** One step of backward induction: the best intentions of a round, and their worth, from the worth of the next round. */
  #goBack(round: number): void {
    const { groups } = this.odds;
    const layer = this.#layer(round);
    const size = layer.length;
    this.#weigh(round, layer, this.#steps(round));
    const best = new Uint8Array(size * groups.length);
    const worths = new Float64Array(size);
    groups.forEach(({ chance }, g) => {
      const three = this.#intended.slice(g * CHOICES.length, (g + 1) * CHOICES.length) as [Row, Row, Row];
      setBest(best.subarray(g * size, (g + 1) * size), three, TIE * chance);
      for (let k = 0; k < size; k++) {
        const chosen = three[best[g * size + k] ?? 0] as Row;
        worths[k] = (worths[k] ?? 0) + (chosen[k] ?? 0);
      }
    });
    this.#best[round] = best;
    this.#worths[round] = worths;
  }

  /** Sets what each intention is worth in a round with each of the values left before it. */
  #weigh(round: number, layer: Float64Array, steps: readonly Transition[]): void {
    const { treatment, groups } = this.odds;
    const size = layer.length;
    const after = this.#worths[round + 1] ?? new Float64Array();
    steps.forEach((step, m) => {
      look(after, step, this.#later[m] as Row, size);
    });
    const { points, moves } = this.#prospects[round] as Prospects;
    this.#intended.forEach((row, i) => {
      row.fill(points[i] ?? 0, 0, size);
      this.#later.forEach((later, m) => {
        addTimes(row, moves[m]?.[i] ?? 0, later, size);
      });
    });
    groups.forEach(({ kind }, g) => {
      const [comply, refuse, object] = this.#intended.slice(g * CHOICES.length) as [Row, Row, Row];
      if (kind === "conflict") {
        for (let k = 0; k < size; k++) {
          const holds = startingValue(treatment, layer[k] ?? 0);
          refuse[k] = holds * (refuse[k] ?? 0) + (1 - holds) * (comply[k] ?? 0);
        }
      }
      if (kind === "benign" || treatment.objection === "off") object.fill(Number.NEGATIVE_INFINITY, 0, size);
    });
  }
}

type Row = Float64Array;

/** Sets what a move leads to: between two values of the next layer, in proportion. */
function look(worths: Row, { places, shares }: Transition, later: Row, size: number): void {
  for (let k = 0; k < size; k++) {
    const place = places[k] ?? 0;
    const share = shares[k] ?? 0;
    const below = worths[place] ?? 0;
    later[k] = share === 0 ? below : below + share * ((worths[place + 1] ?? 0) - below);
  }
}

/** Writes a 1 to the row of the best intention at each place, found from `first` on. */
function mark(three: readonly [Row, Row, Row], places: Int32Array, best: Uint8Array, first: number): void {
  for (let k = 0; k < places.length; k++) (three[best[first + (places[k] ?? 0)] ?? 0] as Row)[k] = 1;
}

/** Sets what is worth most at each place, as its place in CHOICES. What is worth no more than `tie` more counts as no more. */
function setBest(best: Uint8Array, [comply, refuse, object]: readonly [Row, Row, Row], tie: number): void {
  for (let k = 0; k < best.length; k++) {
    let most = comply[k] ?? 0;
    let place = 0;
    if ((refuse[k] ?? 0) > most + tie) {
      most = refuse[k] ?? 0;
      place = 1;
    }
    best[k] = (object[k] ?? 0) > most + tie ? 2 : place;
  }
}

/** What comes of each response, round by round. Whatever was seen spent, a token is spent at its mean rate. */
function prospectsByRound(odds: Odds): Prospects[] {
  const { treatment, trainer } = odds;
  const audited = (tier: Tier, byToken: number) =>
    tier === "paid" ? 1 - (1 - byToken) * (1 - treatment.auditRate) : 0;
  if (treatment.auditTokens === 0) {
    return new Array<Prospects>(treatment.rounds).fill(prospects(odds, (tier) => audited(tier, 0)));
  }
  return tokenRates(treatment, trainer).map((rates) => prospects(odds, (tier, kind) => audited(tier, rates[kind])));
}
