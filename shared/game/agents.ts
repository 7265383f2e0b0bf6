import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../rules/words.ts";
import type { SeatNumber } from "./events.ts";
import { type Block, type Classroom, currentBlock } from "./state.ts";

/** All that a model agent knows when it decides: what a person in its seat is shown. */
export interface ModelSituation {
  readonly treatment: Treatment;
  readonly round: number;
  readonly flag: Tier;
  readonly kind: Kind;
  /** Value strength, 0 to 1. */
  readonly value: number;
  /** Its answers in this block that were rated, in order of rounds. Theory, which has no memory, leaves them out. */
  readonly rated?: readonly RatedAnswer[];
}

/** An answer with the rating that its model was shown. */
export interface RatedAnswer {
  readonly flag: Tier;
  readonly kind: Kind;
  readonly intention: Intention;
  readonly rating: Rating;
}

/** A response as its trainer observed it. */
export interface ObservedResponse {
  readonly tier: Tier;
  readonly kind: Kind;
  readonly response: Response;
}

/** All that a trainer agent knows of one model seat before the response. */
export interface TrainerSituation {
  readonly treatment: Treatment;
  readonly round: number;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly tokensLeft: number;
  /** What it has observed of this model in this block, in order of rounds. Theory, which has no memory, leaves it out. */
  readonly observed?: readonly ObservedResponse[];
}

/** All that a trainer agent knows of one observed response. */
export interface JudgeSituation {
  readonly treatment: Treatment;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly response: Response;
  readonly audited: boolean;
}

export interface DeploymentSituation {
  readonly treatment: Treatment;
  readonly value: number;
}

/** A block that a seat has played as a model, in order of rounds, with the points that each answer brought. */
export interface PastGame {
  readonly answers: readonly (Omit<ModelSituation, "treatment" | "rated"> & {
    readonly intention: Intention;
    readonly points: number;
  })[];
  readonly deployed: { readonly value: number; readonly order: Order; readonly points: number } | null;
}

/** The blocks that a seat has played as a model, first to last: what a person in it remembers. Worked out when asked for. */
export type Past = () => readonly PastGame[];

/**
 * Who plays where no person does. The game asks through this interface; `shared/agents` answers it. `chance` is a uniform
 * draw in [0, 1) for agents that mix; an agent's answer depends on nothing but its arguments.
 */
export interface Agents {
  choose(
    name: string,
    situation: ModelSituation,
    chance: number,
    past: Past,
  ): { intention: Intention; reason: Reason | null };
  order(name: string, situation: DeploymentSituation, chance: number, past: Past): Order;
  guess(name: string, situation: TrainerSituation, chance: number): { comply: boolean; audit: boolean };
  rate(name: string, situation: JudgeSituation, chance: number): Rating;
  /** @param observed what the trainer has observed of this model in this block */
  foresee(name: string, treatment: Treatment, chance: number, observed: readonly ObservedResponse[]): boolean;
}

/** The answers of a model seat that were rated in the current block. */
export function ratedAnswersOf(room: Classroom, seat: SeatNumber): RatedAnswer[] {
  return roundsOf(room).flatMap(({ deals, resolved, trained }) => {
    const [deal, row, rating] = [deals[seat], resolved[seat], trained[seat]?.rating];
    if (deal === undefined || row === undefined || rating === undefined || rating === null) return [];
    return [{ flag: deal.flag, kind: deal.kind, intention: row.intention, rating }];
  });
}

/** What its trainer has observed of a model seat in the current block. */
export function observedOf(room: Classroom, model: SeatNumber): ObservedResponse[] {
  return roundsOf(room).flatMap(({ deals, resolved }) => {
    const [deal, row] = [deals[model], resolved[model]];
    if (deal === undefined || row?.observed !== true) return [];
    return [{ tier: deal.tier, kind: deal.kind, response: row.response }];
  });
}

function roundsOf(room: Classroom): Block["rounds"] {
  return currentBlock(room)?.rounds ?? [];
}

/** What a seat has played as a model in the blocks before the current one, played by a person, a stand-in or an agent. */
export function pastOf(room: Classroom, seat: SeatNumber): Past {
  return () => room.blocks.slice(0, room.phase.block).flatMap((block) => gameOf(block, seat) ?? []);
}

/** One block of a model seat; null if the seat was not a model in it. */
function gameOf(block: Block, seat: SeatNumber): PastGame | null {
  if (block.places[seat]?.role !== "model") return null;
  const answers = block.rounds.flatMap(({ deals, resolved, trained }, round) => {
    const deal = deals[seat];
    const row = resolved[seat];
    const training = trained[seat];
    if (deal === undefined || row === undefined || training === undefined) return [];
    const { flag, kind } = deal;
    return [{ round, flag, kind, value: training.before, intention: row.intention, points: training.modelPoints }];
  });
  const row = block.deployed[seat];
  const deployed = row === undefined ? null : { value: row.value, order: row.order, points: row.modelPoints };
  return { answers, deployed };
}
