import { DRAW, type DrawKey, draw, keyFrom, type Seed, wordsOf } from "../../lib/draw.ts";
import { POINTS } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { ORDERS } from "../../rules/words.ts";
import { playBlock } from "../play/block.ts";
import { slotDealer } from "../play/codes.ts";
import { figuresOf, type MatchFigures, Tally } from "../play/figures.ts";
import { CERTAIN, type ModelPolicy, type TrainerPolicy } from "../play/policy.ts";
import { answersTo, Experience, type Situation } from "./experience.ts";

export interface LearnOptions {
  readonly treatment: Treatment;
  readonly trainer: TrainerPolicy;
  readonly learners: number;
  /** How many games each of them plays. */
  readonly games: number;
  readonly seed: Seed;
  /** How many generations the games are looked at in: 40 if not given. */
  readonly generations?: number;
}

/** What the learners did in some games that follow each other. */
export interface Generation extends MatchFigures {
  /** How many games each learner has played by its end. */
  readonly games: number;
}

/** The temperature in the first game, as a share of all the points that refusing everywhere could bring. */
const HOT = 1 / 3;
/** The temperature after the last game, in points. */
const COLD = 1;

/** Learners' own choices are drawn far from any block that they play. */
const OWN_BLOCK = -2;

/**
 * Learners that start blank play game after game, each in a lab of its own, and learn from their points alone. They try
 * things freely at first and less and less with time (the temperature falls geometrically). Pure: the same seed, the same
 * course. Yields after each generation, so that one can watch.
 */
export function* learning(options: LearnOptions): Generator<Generation, void> {
  const { treatment, trainer, games, seed, generations = 40 } = options;
  const words = wordsOf(seed);
  const deal = slotDealer(treatment);
  const learners = Array.from({ length: options.learners }, (_, seat) => {
    const model = new Learner(treatment, keyFrom(words, OWN_BLOCK, seat));
    const earn = (_value: number, points: number) => model.earn(points);
    return { match: { treatment, trainer, model }, earn };
  });
  const hot = HOT * POINTS.refuse * (treatment.rounds + treatment.deployment);
  let tally = new Tally();
  for (let game = 0; game < games; game++) {
    const temperature = hot * (COLD / hot) ** (game / games);
    learners.forEach(({ match, earn }, seat) => {
      const key = keyFrom(words, game, seat);
      match.model.temperature = temperature;
      const before = tally.modelPoints;
      playBlock(match, key, deal(key), tally, earn);
      match.model.learn(tally.modelPoints - before);
    });
    if (Math.floor(((game + 1) * generations) / games) > Math.floor((game * generations) / games)) {
      yield { games: game + 1, ...figuresOf(treatment, tally) };
      tally = new Tally();
    }
  }
}

/** Every generation of a course of learning, first to last. */
export function learn(options: LearnOptions): Generation[] {
  return [...learning(options)];
}

/** A model seat that starts blank, plays one treatment game after game, and learns from its own points. */
class Learner implements ModelPolicy {
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

  intend(situation: Situation) {
    const answers = answersTo(situation.kind, this.#objection);
    return CERTAIN[answers[this.#choose(this.#experience.inRound(situation), answers.length)] ?? "comply"];
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
