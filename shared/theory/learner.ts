import { DRAW, type DrawKey, draw } from "../lib/draw.ts";
import type { Treatment } from "../rules/treatment.ts";
import { CHOICES, type Intention, ORDERS } from "../rules/words.ts";
import { CERTAIN, type ModelPolicy } from "./policy.ts";
import { SLOTS, slotOf } from "./slots.ts";

/** How finely a learner tells value strengths apart: tenths, and a full one by itself. */
const BUCKETS = 11;
/** How much it trusts its last game at least, however many it has played: what was good may change as it learns. */
const LEAST_STEP = 0.02;

/**
 * A model seat that starts blank and learns from its own points: for every situation (round, flag, kind, value strength in
 * tenths) and every answer it keeps the mean of the points that followed (Monte-Carlo returns), and answers by softmax over
 * these means. What it has never tried in a situation it tries first. It knows nothing of trainers, tiers or training.
 */
export class Learner implements ModelPolicy {
  readonly steady = false;
  /** The difference in points that makes an answer e times as likely as another. */
  temperature = 1;
  readonly #key: DrawKey;
  readonly #answers: readonly Intention[];
  readonly #deployed: number;
  readonly #means: Float64Array;
  readonly #tries: Float64Array;
  readonly #weights = new Float64Array(CHOICES.length);
  /** The answers of the game that is being played: where they are kept, and the points before them. */
  readonly #places: Int32Array;
  readonly #before: Float64Array;
  #steps = 0;
  #points = 0;
  #draws = 0;

  /** @param key what its own choices are drawn from */
  constructor(treatment: Treatment, key: DrawKey) {
    this.#key = key;
    this.#answers = treatment.objection === "on" ? CHOICES : ORDERS;
    this.#deployed = treatment.rounds * SLOTS.length * BUCKETS;
    this.#places = new Int32Array(treatment.rounds + 1);
    this.#before = new Float64Array(treatment.rounds + 1);
    const situations = this.#deployed + BUCKETS;
    this.#means = new Float64Array(situations * CHOICES.length);
    this.#tries = new Float64Array(situations * CHOICES.length);
  }

  intend({ round, flag, kind, value }: Parameters<ModelPolicy["intend"]>[0]) {
    const situation = (round * SLOTS.length + slotOf(flag, kind)) * BUCKETS + bucketOf(value);
    const answers = kind === "conflict" ? this.#answers : ORDERS;
    return CERTAIN[answers[this.#choose(situation, answers.length)] ?? "comply"];
  }

  refusesDeployed({ value }: Parameters<ModelPolicy["refusesDeployed"]>[0]): number {
    return this.#choose(this.#deployed + bucketOf(value), ORDERS.length);
  }

  /** Books the points of one answer, as they come in. */
  earn(points: number): void {
    this.#points += points;
  }

  /** Learns from the game that is over: every answer is worth what came after it. `points`: of the whole game. */
  learn(points: number): void {
    for (let step = 0; step < this.#steps; step++) {
      const place = this.#places[step] ?? 0;
      const tries = (this.#tries[place] ?? 0) + 1;
      this.#tries[place] = tries;
      const mean = this.#means[place] ?? 0;
      this.#means[place] = mean + Math.max(1 / tries, LEAST_STEP) * (points - (this.#before[step] ?? 0) - mean);
    }
    this.#steps = 0;
    this.#points = 0;
  }

  #choose(situation: number, answers: number): number {
    const first = situation * CHOICES.length;
    const answer = this.#untried(first, answers) ?? this.#softmax(first, answers);
    this.#places[this.#steps] = first + answer;
    this.#before[this.#steps++] = this.#points;
    return answer;
  }

  /** One of the answers that were never tried here, evenly; null if there is none. */
  #untried(first: number, answers: number): number | null {
    let untried = 0;
    for (let i = 0; i < answers; i++) if (this.#tries[first + i] === 0) untried++;
    if (untried === 0) return null;
    let nth = Math.floor(this.#chance() * untried);
    for (let i = 0; i < answers; i++) if (this.#tries[first + i] === 0 && nth-- === 0) return i;
    return null;
  }

  #softmax(first: number, answers: number): number {
    const means = this.#means;
    const weights = this.#weights;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < answers; i++) most = Math.max(most, means[first + i] ?? 0);
    let all = 0;
    for (let i = 0; i < answers; i++) {
      const weight = Math.exp(((means[first + i] ?? 0) - most) / this.temperature);
      weights[i] = weight;
      all += weight;
    }
    let left = this.#chance() * all;
    for (let i = 0; i < answers - 1; i++) {
      left -= weights[i] ?? 0;
      if (left < 0) return i;
    }
    return answers - 1;
  }

  #chance(): number {
    return draw(this.#key, DRAW.choice, this.#draws++);
  }
}

function bucketOf(value: number): number {
  return Math.floor(value * (BUCKETS - 1));
}
