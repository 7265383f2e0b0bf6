import type { Actor, Dealt, Deployed, Resolved, SeatNumber, Trained } from "../game/events.ts";
import { type Block, type Classroom, present } from "../game/state.ts";

/** One model seat's round, once trained: everything that happened in it. */
export interface DecisionRow
  extends Omit<Dealt, "seat">,
    Omit<Resolved, "seat" | "by">,
    Omit<Trained, "seat" | "before" | "after"> {
  readonly block: number;
  readonly round: number;
  readonly lab: number;
  readonly seat: SeatNumber;
  readonly trainer: SeatNumber;
  readonly by: Actor;
  readonly override: boolean;
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/** One model seat's deployment, with where it was. */
export interface DeploymentRow extends Deployed {
  readonly block: number;
  readonly lab: number;
  readonly trainer: SeatNumber;
}

/** All that was played in one block. */
export interface Played {
  readonly rows: readonly DecisionRow[];
  readonly deployments: readonly DeploymentRow[];
}

/** The decisions of one block, in order of rounds and seats. A round counts once it is trained. */
export function blockDecisions(block: Block, number: number): DecisionRow[] {
  return block.rounds.flatMap((round, roundNumber) =>
    present(round.trained).map((trained) => {
      const { seat, before, after, ...training } = trained;
      const deal = round.deals[seat];
      const row = round.resolved[seat];
      const lab = block.places[seat]?.lab ?? -1;
      if (deal === undefined || row === undefined) throw new Error(`Seat ${seat} was trained on nothing.`);
      return {
        ...deal,
        ...row,
        ...training,
        seat,
        block: number,
        round: roundNumber,
        lab,
        trainer: block.labs[lab]?.trainer ?? -1,
        override: row.intention === "refuse" && row.response === "comply",
        valueBefore: before,
        valueAfter: after,
      };
    }),
  );
}

export function blockDeployments(block: Block, number: number): DeploymentRow[] {
  return present(block.deployed).map((row) => {
    const lab = block.places[row.seat]?.lab ?? -1;
    return { ...row, block: number, lab, trainer: block.labs[lab]?.trainer ?? -1 };
  });
}

/** All decisions of a classroom. */
export function decisionsOf(room: Classroom): DecisionRow[] {
  return room.blocks.flatMap(blockDecisions);
}

export function deploymentsOf(room: Classroom): DeploymentRow[] {
  return room.blocks.flatMap(blockDeployments);
}
