import { modelPolicy, type PolicyName, TRAINER_AGENTS } from "../../shared/agents/agents.ts";
import { agentIn, type Mix } from "../../shared/agents/mix.ts";
import { drawKey, seedFromNumber } from "../../shared/lib/draw.ts";
import { learn } from "../../shared/theory/learn/learn.ts";
import { playBlock } from "../../shared/theory/play/block.ts";
import { slotDealer } from "../../shared/theory/play/codes.ts";
import { type Compliance, figuresOf, type MatchFigures, Tally } from "../../shared/theory/play/figures.ts";
import type { ModelPolicy } from "../../shared/theory/play/policy.ts";
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
  const { plays, figures } = play(order);
  const seconds = (performance.now() - began) / 1000;
  const rounds = plays * treatment.rounds;
  const { valueStrength, valuePoints, points, ...bases } = figures;
  const roundsPerSecond = Math.round(rounds / seconds);
  return { plays, rounds, seconds, roundsPerSecond, ...bases[basis], valueStrength, valuePoints, points };
}

type Game = Omit<SimulationOptions, "basis">;
/** How many blocks were played, and what came of them. */
type Played = { readonly plays: number; readonly figures: MatchFigures };

function play(game: Game): Played {
  if (typeof game.model === "object") return playMix(game.model, game);
  return game.model === "learner" ? playLearners(game) : playPolicy(game.model, game);
}

/** Each play is by the agent that would have the seat of its number in a class of this mix. */
function playMix(mix: Mix, { treatment, trainer: name, plays, seed: number }: Game): Played {
  const trainer = TRAINER_AGENTS[name].policy;
  const seed = seedFromNumber(number);
  const deal = slotDealer(treatment);
  const tally = new Tally();
  const policies = new Map<string, ModelPolicy>();
  for (let n = 0; n < plays; n++) {
    const agent = agentIn(mix, seed, n);
    if (agent === "learner") throw new Error("A learner has no policy to play in a mix.");
    const model = policies.get(agent) ?? modelPolicy(agent, trainer);
    policies.set(agent, model);
    const key = drawKey(seed, 0, n);
    playBlock({ treatment, model, trainer }, key, deal(key), tally);
  }
  return { plays, figures: figuresOf(treatment, tally) };
}

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
