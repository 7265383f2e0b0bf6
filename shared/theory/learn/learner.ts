import { DRAW, type DrawKey, draw } from "../../lib/draw.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { ORDERS } from "../../rules/words.ts";
import { CERTAIN, type ModelPolicy } from "../play/policy.ts";
import { answersTo, Experience, type Moment } from "./experience.ts";

/** A model seat that starts blank, plays one treatment game after game, and learns from its own points. */
export class Learner implements ModelPolicy {
  readonly steady = false;
  /** The difference in points that makes an answer e times as likely as another. */
  temperature = 1;
  readonly #key: DrawKey;
  readonly #objection: Treatment["objection"];
  readonly #experience: Experience;
  /** The answers of the game that is being played: where they are kept, and the points before them. */
  readonly #places: Int32Array;
  readonly #before: Float64Array;
  #steps = 0;
  #points = 0;
  #draws = 0;

  /** @param key what its own choices are drawn from */
  constructor(treatment: Treatment, key: DrawKey) {
    this.#key = key;
    this.#objection = treatment.objection;
    this.#experience = new Experience(treatment.rounds);
    this.#places = new Int32Array(treatment.rounds + 1);
    this.#before = new Float64Array(treatment.rounds + 1);
  }

  intend(moment: Moment) {
    const answers = answersTo(moment.kind, this.#objection);
    return CERTAIN[answers[this.#choose(this.#experience.inRound(moment), answers.length)] ?? "comply"];
  }

  refusesDeployed({ value }: { readonly value: number }): number {
    return this.#choose(this.#experience.deployed(value), ORDERS.length);
  }

  /** Books the points of one answer, as they come in. */
  earn(points: number): void {
    this.#points += points;
  }

  /** Learns from the game that is over: every answer is worth what came after it. `points`: of the whole game. */
  learn(points: number): void {
    for (let step = 0; step < this.#steps; step++) {
      this.#experience.learn(this.#places[step] ?? 0, points - (this.#before[step] ?? 0));
    }
    this.#steps = 0;
    this.#points = 0;
  }

  #choose(first: number, answers: number): number {
    const chance = draw(this.#key, DRAW.choice, this.#draws++);
    const answer = this.#experience.choose(first, answers, this.temperature, chance);
    this.#places[this.#steps] = first + answer;
    this.#before[this.#steps++] = this.#points;
    return answer;
  }
}
