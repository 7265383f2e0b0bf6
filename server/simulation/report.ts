import { modelPolicy, type PolicyName, TRAINER_AGENTS } from "../../shared/agents/agents.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { learn } from "../../shared/theory/learn/learn.ts";
import { type Compliance, figuresOf, type MatchFigures } from "../../shared/theory/play/figures.ts";
import { simulate } from "../../shared/theory/play/simulate.ts";
import type { SimulationOptions } from "./arguments.ts";

/** The figures of a simulation, on one basis. Shares are 0 to 1, and null where nothing of the kind occurred. */
export interface SimulationReport {
  readonly plays: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly roundsPerSecond: number;
  readonly compliance: Compliance;
  readonly gap: number | null;
  readonly valueStrength: number;
  readonly valuePoints: number;
  readonly points: { readonly model: number; readonly trainer: number };
}

/** How many learners share the games, and in how many parts these are: the figures are of the last. */
const LEARNERS = 50;
const PARTS = 10;

export function runSimulation({ basis, ...order }: SimulationOptions): SimulationReport {
  const { treatment } = order;
  const began = performance.now();
  const { plays, figures } = order.model === "learner" ? playLearners(order) : playPolicy(order.model, order);
  const seconds = (performance.now() - began) / 1000;
  const rounds = plays * treatment.rounds;
  const { valueStrength, valuePoints, points, ...bases } = figures;
  const roundsPerSecond = Math.round(rounds / seconds);
  return { plays, rounds, seconds, roundsPerSecond, ...bases[basis], valueStrength, valuePoints, points };
}

type Game = Omit<SimulationOptions, "basis">;
/** How many blocks were played, and what came of them. */
type Played = { readonly plays: number; readonly figures: MatchFigures };

function playPolicy(model: PolicyName, { treatment, trainer, plays, seed }: Game): Played {
  const { policy } = TRAINER_AGENTS[trainer];
  const match = { treatment, model: modelPolicy(model, policy), trainer: policy };
  return { plays, figures: figuresOf(treatment, simulate({ ...match, plays, seed: seedFromNumber(seed) })) };
}

/** Learners play game after game, so that there is something to learn from. */
function playLearners({ treatment, trainer, plays, seed }: Game): Played {
  const learners = Math.min(LEARNERS, plays);
  const games = Math.ceil(plays / learners);
  const generations = Math.min(PARTS, games);
  const match = { treatment, trainer: TRAINER_AGENTS[trainer].policy };
  const [figures] = learn({ ...match, learners, games, generations, seed: seedFromNumber(seed) }).slice(-1);
  if (figures === undefined) throw new Error("Nobody played.");
  return { plays: learners * games, figures };
}
