import { keyFrom, type Seed, wordsOf } from "../../lib/draw.ts";
import { POINTS } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { type Figures, figuresOf, Tally } from "../play/figures.ts";
import { playBlock } from "../play/play.ts";
import type { TrainerPolicy } from "../play/policy.ts";
import { slotDealer } from "../play/slot-dealer.ts";
import { Learner } from "./learner.ts";

export interface Learning {
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
export interface Generation extends Figures {
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
export function* learning(options: Learning): Generator<Generation, void> {
  const { treatment, trainer, games, seed, generations = 40 } = options;
  const words = wordsOf(seed);
  const deal = slotDealer(treatment);
  const slots = new Uint8Array(treatment.rounds);
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
      deal(key, slots);
      match.model.temperature = temperature;
      const before = tally.modelPoints;
      playBlock(match, key, slots, tally, earn);
      match.model.learn(tally.modelPoints - before);
    });
    if (Math.floor(((game + 1) * generations) / games) > Math.floor((game * generations) / games)) {
      yield { games: game + 1, ...figuresOf(treatment, tally) };
      tally = new Tally();
    }
  }
}

/** Every generation of a course of learning, first to last. */
export function learn(options: Learning): Generation[] {
  return [...learning(options)];
}
