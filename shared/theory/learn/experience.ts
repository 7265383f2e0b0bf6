import type { ModelSituation } from "../../game/agents.ts";
import { CHOICES, type Intention, type Kind, ORDERS } from "../../rules/words.ts";
import { SLOTS, slotOf } from "../play/codes.ts";

/** How finely a learner tells value strengths apart: tenths, and a full one by itself. */
const BUCKETS = 11;
/** How much the last game is trusted at least, however many were played: what was good may change as one learns. */
const LEAST_STEP = 0.02;

/** What a learner is shown of a round. */
export type Situation = Omit<ModelSituation, "treatment">;

/**
 * What a learner has experienced: for every situation and every answer to it the mean of the points that followed
 * (Monte-Carlo returns, Sutton & Barto 2018, section 5.1). It knows nothing of trainers, tiers or training.
 */
export class Experience {
  readonly #means: Float64Array;
  readonly #tries: Float64Array;
  readonly #weights = new Float64Array(CHOICES.length);

  /** @param rounds the rounds of the longest game that it is asked about */
  constructor(rounds: number) {
    const situations = (1 + rounds * SLOTS.length) * BUCKETS;
    this.#means = new Float64Array(situations * CHOICES.length);
    this.#tries = new Float64Array(situations * CHOICES.length);
  }

  /** Where the first of the answers to a request is kept; the others follow in the order of CHOICES. */
  inRound({ round, flag, kind, value }: Situation): number {
    return ((1 + round * SLOTS.length + slotOf(flag, kind)) * BUCKETS + bucketOf(value)) * CHOICES.length;
  }

  /** Where the first of the standing orders is kept; the other follows. */
  deployed(value: number): number {
    return bucketOf(value) * CHOICES.length;
  }

  /** Learns that the answer kept at a place was followed by so many points until the end of the game. */
  learn(place: number, points: number): void {
    const tries = (this.#tries[place] ?? 0) + 1;
    this.#tries[place] = tries;
    const mean = this.#means[place] ?? 0;
    this.#means[place] = mean + Math.max(1 / tries, LEAST_STEP) * (points - mean);
  }

  /**
   * Which of the answers from `first` on to give: one that was never tried here, if there is one; else by softmax.
   * @param temperature the difference in points that makes an answer e times as likely as another
   * @param chance a uniform draw in [0, 1)
   */
  choose(first: number, answers: number, temperature: number, chance: number): number {
    return this.#untried(first, answers, chance) ?? this.#softmax(first, answers, temperature, chance);
  }

  /** One of the answers that were never tried here, evenly; null if there is none. */
  #untried(first: number, answers: number, chance: number): number | null {
    let untried = 0;
    for (let i = 0; i < answers; i++) if (this.#tries[first + i] === 0) untried++;
    if (untried === 0) return null;
    let nth = Math.floor(chance * untried);
    for (let i = 0; i < answers; i++) if (this.#tries[first + i] === 0 && nth-- === 0) return i;
    return null;
  }

  #softmax(first: number, answers: number, temperature: number, chance: number): number {
    const means = this.#means;
    const weights = this.#weights;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < answers; i++) most = Math.max(most, means[first + i] ?? 0);
    let all = 0;
    for (let i = 0; i < answers; i++) {
      const weight = Math.exp(((means[first + i] ?? 0) - most) / temperature);
      weights[i] = weight;
      all += weight;
    }
    let left = chance * all;
    for (let i = 0; i < answers - 1; i++) {
      left -= weights[i] ?? 0;
      if (left < 0) return i;
    }
    return answers - 1;
  }
}

function bucketOf(value: number): number {
  return Math.floor(value * (BUCKETS - 1));
}

/** The answers that a request of this kind allows, in the order of their places. */
export function answersTo(kind: Kind, objection: "on" | "off"): readonly Intention[] {
  return kind === "conflict" && objection === "on" ? CHOICES : ORDERS;
}
