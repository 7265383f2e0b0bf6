import { modelPolicy, TRAINER_POLICIES } from "../../shared/agents/agents.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { type Compliance, figuresOf } from "../../shared/theory/figures.ts";
import { simulate } from "../../shared/theory/simulate.ts";
import type { Order } from "./arguments.ts";

/** What a simulation found, on one basis. Shares are 0 to 1, and null where nothing of the kind occurred. */
export interface Report {
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

export function runSimulation({ treatment, model, trainer, plays, seed, basis }: Order): Report {
  const policy = TRAINER_POLICIES[trainer];
  const match = { treatment, model: modelPolicy(model, policy), trainer: policy };
  const began = performance.now();
  const tally = simulate({ ...match, plays, seed: seedFromNumber(seed) });
  const seconds = (performance.now() - began) / 1000;
  const rounds = plays * treatment.rounds;
  const { valueStrength, valuePoints, points, ...bases } = figuresOf(treatment, tally);
  const roundsPerSecond = Math.round(rounds / seconds);
  return { plays, rounds, seconds, roundsPerSecond, ...bases[basis], valueStrength, valuePoints, points };
}
