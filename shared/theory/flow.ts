import { startingValue } from "../rules/round.ts";
import { CHOICES, placeOfChoice } from "../rules/words.ts";
import type { Conduct } from "./conduct.ts";
import { deploy } from "./deployed.ts";
import { trainerEarns } from "./earns.ts";
import { type Fate, fatesOf } from "./fates.ts";
import { answerPlace, Tally } from "./figures.ts";
import type { Odds } from "./odds.ts";
import type { Match } from "./policy.ts";
import { addTimes, dot, rowsOf } from "./rows.ts";
import { slotOf } from "./slots.ts";
import type { Step } from "./values.ts";

/** Everything that can happen in a block, counted with its probability. */
export function follow(match: Match, conduct: Conduct): Tally {
  const flow = new Flow(match, conduct);
  for (let round = 0; round < match.treatment.rounds; round++) flow.playRound(round);
  return flow.finish();
}

/** Value strengths that are less likely than this in a round are left out: all of them together would change no figure. */
const NEGLIGIBLE = 1e-15;
const COMPLY = placeOfChoice("comply");
const REFUSE = placeOfChoice("refuse");

/** Follows how likely every value strength is, with every number of tokens spent. */
class Flow {
  readonly #match: Match;
  readonly #conduct: Conduct;
  readonly #odds: Odds;
  readonly #tally = new Tally();
  readonly #fates: readonly Fate[];
  /** How likely each state is before the present round: a row for each number of tokens spent, by place in the layer. */
  #now: Float64Array[];
  /** How likely each of the values is that occur in it, and how likely that it meets a fate. */
  readonly #masses: Float64Array;
  readonly #met: Float64Array;
  /** With each of these values: what is intended, then what is enacted, a row by group × 3 + choice. */
  readonly #answers: readonly Float64Array[];
  /** With each of these values, what is moved. */
  readonly #moved: Float64Array;
  /** What is intended and what of it is overridden, added up over the block, by group × 3 + intention. */
  readonly #intended: Float64Array;
  readonly #overridden: Float64Array;
  /** `trainerEarns`, where it is the same in all rounds. */
  readonly #earns: Float64Array | null;

  constructor(match: Match, conduct: Conduct) {
    const { odds } = conduct;
    const size = Math.max(...conduct.values.layers.map(({ length }) => length));
    const answers = odds.groups.length * CHOICES.length;
    this.#match = match;
    this.#conduct = conduct;
    this.#odds = odds;
    this.#fates = fatesOf(odds);
    // Where no token is ever spent there is one row.
    this.#now = rowsOf(this.#fates.length === 1 ? 1 : odds.treatment.auditTokens + 1, 1);
    this.#now[0]?.fill(1);
    this.#answers = rowsOf(answers, size);
    this.#masses = new Float64Array(size);
    this.#met = new Float64Array(size);
    this.#moved = new Float64Array(size);
    this.#intended = new Float64Array(answers);
    this.#overridden = new Float64Array(answers);
    this.#earns = match.trainer.steady ? trainerEarns(odds, 0, 0) : null;
  }

  playRound(round: number): void {
    const { values } = this.#conduct;
    const layer = values.layers[round] ?? new Float64Array();
    const places = this.#occurring(layer.length);
    this.#conduct.intendAt(round, places, this.#answers);
    this.#enact(places, layer);
    this.#bookTrainer(round, places);
    // One more than there are values: what lies on the last has a share of 0 to give to the next.
    const then = rowsOf(this.#now.length, (values.layers[round + 1]?.length ?? 0) + 1);
    for (const fate of this.#fates) this.#move(fate, round, places, then);
    this.#now = then;
  }

  /** Books the answers and deploys. */
  finish(): Tally {
    const tally = this.#tally;
    tally.plays = 1;
    this.#odds.groups.forEach(({ kind, tiers }, g) => {
      for (const { tier, chance } of tiers) {
        const add = (intention: number, response: number, times: number) => {
          const place = answerPlace(slotOf(tier, kind), intention, response);
          tally.answers[place] = (tally.answers[place] ?? 0) + chance * times;
        };
        CHOICES.forEach((_, i) => {
          const overridden = this.#overridden[g * CHOICES.length + i] ?? 0;
          add(i, i, (this.#intended[g * CHOICES.length + i] ?? 0) - overridden);
          if (overridden > 0) add(i, COMPLY, overridden);
        });
      }
    });
    const last = this.#conduct.values.layers.at(-1) ?? new Float64Array();
    const places = this.#occurring(last.length);
    const values = Float64Array.from(places, (place) => last[place] ?? 0);
    deploy(this.#match, tally, values, this.#masses);
    return tally;
  }

  /** The places of the values that occur; sets how likely each of them is. */
  #occurring(size: number): Int32Array {
    const places = new Int32Array(size);
    const all = new Float64Array(size);
    for (const row of this.#now) addTimes(all, 1, row, size);
    let count = 0;
    for (let place = 0; place < size; place++) {
      const mass = all[place] ?? 0;
      if (mass < NEGLIGIBLE) continue;
      this.#masses[count] = mass;
      places[count++] = place;
    }
    return places.subarray(0, count);
  }

  /** R5. Turns what is intended into what is enacted. */
  #enact(places: Int32Array, layer: Float64Array): void {
    const { treatment, groups } = this.#odds;
    const size = places.length;
    this.#answers.forEach((row, i) => {
      this.#intended[i] = (this.#intended[i] ?? 0) + dot(this.#masses, row, size);
    });
    groups.forEach(({ kind }, g) => {
      if (kind === "benign") return;
      const refused = this.#answers[g * CHOICES.length + REFUSE] as Float64Array;
      const complied = this.#answers[g * CHOICES.length + COMPLY] as Float64Array;
      let all = 0;
      for (let k = 0; k < size; k++) {
        const overridden = (refused[k] ?? 0) * (1 - startingValue(treatment, layer[places[k] ?? 0] ?? 0));
        refused[k] = (refused[k] ?? 0) - overridden;
        complied[k] = (complied[k] ?? 0) + overridden;
        all += (this.#masses[k] ?? 0) * overridden;
      }
      this.#overridden[g * CHOICES.length + REFUSE] = (this.#overridden[g * CHOICES.length + REFUSE] ?? 0) + all;
    });
  }

  /** R10. Books the trainer's points, the price of tokens apart. */
  #bookTrainer(round: number, places: Int32Array): void {
    const add = (earns: Float64Array, masses: Float64Array) => {
      this.#answers.forEach((row, i) => {
        this.#tally.trainerPoints += (earns[i] ?? 0) * dot(masses, row, places.length);
      });
    };
    if (this.#earns !== null) return add(this.#earns, this.#masses);
    this.#now.forEach((row, spent) => {
      const masses = Float64Array.from(places, (place) => row[place] ?? 0);
      add(trainerEarns(this.#odds, round, this.#odds.treatment.auditTokens - spent), masses);
    });
  }

  /** R6, R8, R9. Books the model's points and moves on, where a request meets this fate. */
  #move({ spent, prospects, weights }: Fate, round: number, places: Int32Array, then: readonly Float64Array[]): void {
    const size = places.length;
    const weight = weights[round] as Float64Array;
    const met = this.#met.fill(0);
    this.#now.forEach((row, before) => {
      addAt(met, weight[before] ?? 0, row, places);
    });
    this.#answers.forEach((row, i) => {
      this.#tally.modelPoints += (prospects.points[i] ?? 0) * dot(met, row, size);
    });
    prospects.moves.forEach((chances, m) => {
      const moved = this.#moved.fill(0);
      this.#answers.forEach((row, i) => {
        addTimes(moved, chances[i] ?? 0, row, size);
      });
      this.#tally.trainerPoints -= spent * this.#odds.treatment.auditCost * dot(met, moved, size);
      const step = this.#conduct.values.steps[round]?.[m] as Step;
      this.#now.forEach((row, before) => {
        const to = then[before + spent];
        if (to !== undefined) advance(row, weight[before] ?? 0, moved, places, step, to);
      });
    });
  }
}

/** Adds the states at some places of a row, × a weight, to another row. */
function addAt(row: Float64Array, weight: number, states: Float64Array, places: Int32Array): void {
  if (weight === 0) return;
  for (let k = 0; k < places.length; k++) row[k] = (row[k] ?? 0) + weight * (states[places[k] ?? 0] ?? 0);
}

/** Lets the states at some places, × a weight × what is moved of each, go where a move leads. */
function advance(
  states: Float64Array,
  weight: number,
  moved: Float64Array,
  places: Int32Array,
  step: Step,
  to: Float64Array,
): void {
  if (weight === 0) return;
  const ends = step.places;
  const { shares } = step;
  for (let k = 0; k < places.length; k++) {
    const place = places[k] ?? 0;
    const mass = weight * (moved[k] ?? 0) * (states[place] ?? 0);
    const end = ends[place] ?? 0;
    const up = mass * (shares[place] ?? 0);
    to[end] = (to[end] ?? 0) + (mass - up);
    to[end + 1] = (to[end + 1] ?? 0) + up;
  }
}
