import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../rules/words.ts";
import type { SeatNumber } from "./events.ts";
import type { Block, Classroom } from "./state.ts";

/** All that a model agent knows when it decides: what a person in its seat is shown. */
export interface ModelSituation {
  readonly treatment: Treatment;
  readonly round: number;
  readonly flag: Tier;
  readonly kind: Kind;
  /** Value strength, 0 to 1. */
  readonly value: number;
}

/** All that a trainer agent knows of one model seat before the response. */
export interface TrainerSituation {
  readonly treatment: Treatment;
  readonly round: number;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly tokensLeft: number;
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
  readonly answers: readonly (Omit<ModelSituation, "treatment"> & {
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
  foresee(name: string, treatment: Treatment, chance: number): boolean;
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
