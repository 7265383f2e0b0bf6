import type { Dealt, Deployed, Resolved, SeatNumber, Trained } from "../game/events.ts";
import { type Block, type Classroom, present, type Round } from "../game/state.ts";
import type { Actor } from "../game/words.ts";
import { startingValue } from "../rules/round.ts";

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
  /** R44. As whom who played it counts; so are `predictedBy` and `ratedBy`. */
  readonly by: Actor;
  /** Who really answered. */
  readonly actors: Pick<Resolved, "by" | "predictedBy"> & Pick<Trained, "ratedBy">;
  readonly override: boolean;
  readonly valueBefore: number;
  /** What training in this round left. */
  readonly valueAfter: number;
  /** What the model goes on with: the same, or all of it where every round has a fresh model (R11). */
  readonly valueKept: number;
}

/** One model seat's deployment, with where it was. */
export interface DeploymentRow extends Deployed {
  /** Who really answered; `by` and `predictedBy` are as whom that counts. R44. */
  readonly actors: Pick<Deployed, "by" | "predictedBy">;
  readonly block: number;
  readonly lab: number;
  readonly trainer: SeatNumber;
}

/** All that was played in one block. */
export interface Played {
  readonly rows: readonly DecisionRow[];
  readonly deployments: readonly DeploymentRow[];
}

/**
 * R44. As whom the cast of a block counts, in each role: as people where no person has played that role in it, or the host has
 * it counted beside them (R46); else as agents like all others.
 */
function countsAs(block: Block): Readonly<Record<"model" | "trainer", (by: Actor) => Actor>> {
  // Mostly the first row tells. It is asked after every few answers of a class.
  const some = (isSo: (row: Pick<DecisionRow, "by" | "predictedBy">) => boolean) =>
    [...block.rounds.map(({ resolved }) => resolved), block.deployed].some((rows) =>
      rows.some((row) => row !== undefined && isSo(row)),
    );
  const counting = (counts: boolean) => (by: Actor) => (by !== "cast" ? by : counts ? "person" : "agent");
  return {
    model: counting(block.castCounts || !some(({ by }) => by === "person")),
    trainer: counting(block.castCounts || !some(({ predictedBy }) => predictedBy === "person")),
  };
}

/** The decisions of one block, in order of rounds and seats. A round counts once it is trained. */
export function blockDecisions(block: Block, number: number): DecisionRow[] {
  const as = countsAs(block);
  return block.rounds.flatMap((round, roundNumber) => roundDecisions(round, { block, number, roundNumber, as }));
}

interface PlayedIn {
  readonly block: Block;
  readonly number: number;
  readonly roundNumber: number;
  readonly as: ReturnType<typeof countsAs>;
}

/** What was worked out for a round, and on what it rests. A trained round never changes, and its rows are asked for very often. */
const worked = new WeakMap<
  Round,
  { readonly labs: Block["labs"]; readonly as: string; readonly rows: DecisionRow[] }
>();

function roundDecisions(round: Round, { block, number, roundNumber, as }: PlayedIn): DecisionRow[] {
  const counting = `${number} ${roundNumber} ${as.model("cast")} ${as.trainer("cast")}`;
  const known = worked.get(round);
  if (known !== undefined && known.labs === block.labs && known.as === counting) return known.rows;
  const rows = present(round.trained).map((trained) => {
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
      by: as.model(row.by),
      predictedBy: as.trainer(row.predictedBy),
      ratedBy: training.ratedBy === null ? null : as.trainer(training.ratedBy),
      actors: { by: row.by, predictedBy: row.predictedBy, ratedBy: training.ratedBy },
      block: number,
      round: roundNumber,
      lab,
      trainer: block.labs[lab]?.trainer ?? -1,
      override: row.intention === "refuse" && row.response === "comply",
      valueBefore: before,
      valueAfter: after,
      valueKept: startingValue(block.treatment, after),
    };
  });
  worked.set(round, { labs: block.labs, as: counting, rows });
  return rows;
}

export function blockDeployments(block: Block, number: number): DeploymentRow[] {
  const as = countsAs(block);
  return present(block.deployed).map((row) => {
    const lab = block.places[row.seat]?.lab ?? -1;
    const { by, predictedBy } = row;
    const who = { by: as.model(by), predictedBy: as.trainer(predictedBy), actors: { by, predictedBy } };
    return { ...row, ...who, block: number, lab, trainer: block.labs[lab]?.trainer ?? -1 };
  });
}

/** All decisions of a classroom. */
export function decisionsOf(room: Classroom): DecisionRow[] {
  return room.blocks.flatMap(blockDecisions);
}

export function deploymentsOf(room: Classroom): DeploymentRow[] {
  return room.blocks.flatMap(blockDeployments);
}
