import type { SeatNumber } from "../game/events.ts";
import type { Actor } from "../game/words.ts";
import type { DecisionRow, Played } from "./decisions.ts";

/**
 * Each seat's points of one block, rounds and deployment, by seat number. Only what this kind of actor played counts: a seat
 * for which a stand-in played some rounds has fewer rounds to its points than another.
 */
export type PointsBySeat = ReadonlyMap<SeatNumber, number>;

/** The points of model seats. */
export function modelPointsBySeat({ rows, deployments }: Played, by: Actor = "person"): PointsBySeat {
  const booked = [...rows, ...deployments].filter((row) => row.by === by);
  return summed(booked.map(({ seat, modelPoints }) => [seat, modelPoints]));
}

/**
 * The points of trainer seats, for all of their models, including those that agents played. A round is a trainer's own if one prediction or
 * rating in it was (R23); a deployment, if one prediction was.
 */
export function trainerPointsBySeat({ rows, deployments }: Played, by: Actor = "person"): PointsBySeat {
  const turnOf = (row: DecisionRow) => `${row.trainer} ${row.round}`;
  const turns = new Set(rows.filter((row) => row.predictedBy === by || row.ratedBy === by).map(turnOf));
  const foreseen = new Set(deployments.filter((row) => row.predictedBy === by).map((row) => row.trainer));
  const booked = [
    ...rows.filter((row) => turns.has(turnOf(row))),
    ...deployments.filter((row) => foreseen.has(row.trainer)),
  ];
  return summed(booked.map(({ trainer, trainerPoints }) => [trainer, trainerPoints]));
}

function summed(booked: readonly (readonly [SeatNumber, number])[]): PointsBySeat {
  const points = new Map<SeatNumber, number>();
  for (const [seat, more] of booked) points.set(seat, (points.get(seat) ?? 0) + more);
  return points;
}
