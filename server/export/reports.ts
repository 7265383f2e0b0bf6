import type { SeatNumber } from "../../shared/game/events.ts";
import type { PlannedBlock } from "../../shared/game/plan.ts";
import { type Block, type Classroom, isCast, isPerson, type Place, type Seat } from "../../shared/game/state.ts";
import type { Actor, Player } from "../../shared/game/words.ts";
import {
  blockDecisions,
  blockDeployments,
  type DecisionRow,
  type DeploymentRow,
} from "../../shared/measures/decisions.ts";
import {
  type BlockEstimates,
  type BlockFigures,
  blockEstimates,
  blockFigures,
  byPeople,
  conductOf,
  conflicts,
  consistencyOf,
  type SeatConduct,
  shareOf,
} from "../../shared/measures/measures.ts";
import type { Basis } from "../../shared/rules/words.ts";
import { type Chosen, dilemmasOf, fitNoise, type NoiseFit } from "../../shared/theory/fit/noise.ts";
import { company } from "../../shared/theory/play/fixed-policies.ts";

/** One seat in one block. */
export interface SeatReport {
  readonly block: number;
  readonly seat: SeatNumber;
  readonly place: Place;
  readonly owner: Player;
  /** R41. Whether the cast played it, or was to. */
  readonly cast: boolean;
  /** How many rounds each kind of actor played. */
  readonly rounds: Readonly<Record<Actor, number>>;
  readonly roundPoints: number;
  readonly deploymentPoints: number;
  /** A model's value strength after its last round; null for trainers and before the first. */
  readonly valueEnd: number | null;
  /** How a model seat behaved in the rounds that count; null if there are none. */
  readonly conduct: SeatConduct | null;
  /** Its consistency over these rounds, 0 to 1; null where it met conflict requests of one tier only. */
  readonly consistency: Readonly<Record<Basis, number | null>>;
  /** Null for trainers, and where there was no deployment. */
  readonly deployment: DeploymentRow | null;
}

/** One block with all that is told about it. */
export interface BlockReport {
  readonly number: number;
  readonly planned: PlannedBlock;
  readonly block: Block;
  readonly seats: readonly SeatReport[];
  readonly roundsPlayed: number;
  /** Rounds of model seats that stand-ins, agents that fill places, and the cast played. */
  readonly standInRounds: number;
  readonly agentRounds: number;
  readonly castRounds: number;
  readonly intentions: BlockFigures;
  readonly responses: BlockFigures;
  readonly estimates: BlockEstimates;
  /** How noisily people chose what is best before conflict requests; null where nothing tells. */
  readonly noise: NoiseFit | null;
}

export function blockReports(room: Classroom): BlockReport[] {
  return room.blocks.map((block, number) => {
    const planned = room.plan.blocks[number];
    if (planned === undefined) throw new Error(`The lesson has no block ${number}.`);
    const rows = blockDecisions(block, number);
    const deployments = blockDeployments(block, number);
    return {
      number,
      planned,
      block,
      seats: seatReports(room, block, number, rows, deployments),
      roundsPlayed: new Set(rows.map((row) => row.round)).size,
      standInRounds: rows.filter((row) => row.by === "stand-in").length,
      agentRounds: rows.filter((row) => row.actors.by === "agent").length,
      castRounds: rows.filter((row) => row.actors.by === "cast").length,
      intentions: blockFigures(rows, deployments, "intentions"),
      responses: blockFigures(rows, deployments, "responses"),
      estimates: blockEstimates({ rows, deployments }, { block: number }),
      noise: fitNoise(dilemmasOf(block.treatment, company, conflicts(byPeople(rows)).map(chosen))),
    };
  });
}

function chosen({ valueBefore: value, ...row }: DecisionRow): Chosen {
  return { ...row, value };
}

function seatReports(
  room: Classroom,
  block: Block,
  number: number,
  rows: readonly DecisionRow[],
  deployments: readonly DeploymentRow[],
): SeatReport[] {
  const conduct = new Map(conductOf(byPeople(rows)).map((each) => [each.seat, each]));
  const rowsOf = owned(rows);
  const deploymentsOf = owned(deployments);
  return block.places.flatMap((place, seat) => {
    if (place === undefined) return [];
    const isModel = place.role === "model";
    const points = (row: { modelPoints: number; trainerPoints: number }) =>
      isModel ? row.modelPoints : row.trainerPoints;
    const own = rowsOf(place.role, seat);
    const ownDeployments = deploymentsOf(place.role, seat);
    const actors = [...Map.groupBy(own, (row) => row.round).values()].map((round) => actorOf(round, isModel));
    const played = (by: Actor) => actors.filter((actor) => actor === by).length;
    const rounds = {
      person: played("person"),
      cast: played("cast"),
      "stand-in": played("stand-in"),
      agent: played("agent"),
    };
    const now = room.seats[seat];
    return {
      block: number,
      seat,
      place,
      owner: ownerOf(now, rounds),
      cast: rounds.cast > 0 || (now !== undefined && isCast(now)),
      rounds,
      roundPoints: sum(own.map(points)),
      deploymentPoints: sum(ownDeployments.map(points)),
      valueEnd: isModel ? (own.at(-1)?.valueAfter ?? null) : null,
      conduct: conduct.get(seat) ?? null,
      consistency: consistency(isModel ? byPeople(own) : []),
      deployment: isModel ? (ownDeployments[0] ?? null) : null,
    };
  });
}

function consistency(rows: readonly DecisionRow[]): SeatReport["consistency"] {
  return {
    intentions: shareOf(consistencyOf(rows, "intentions")),
    responses: shareOf(consistencyOf(rows, "responses")),
  };
}

/** The rows of a seat: a model's own, a trainer's those of its lab. */
function owned<T extends { readonly seat: SeatNumber; readonly trainer: SeatNumber }>(rows: readonly T[]) {
  const byRole = {
    model: Map.groupBy(rows, (row) => row.seat),
    trainer: Map.groupBy(rows, (row) => row.trainer),
  };
  return (role: Place["role"], seat: SeatNumber): readonly T[] => byRole[role].get(seat) ?? [];
}

/** Who really played one round of a seat. A trainer's answers are filled in one by one: one of its own is enough (R23). */
export function actorOf(round: readonly DecisionRow[], isModel: boolean): Actor {
  const all = round.flatMap(({ actors }) => (isModel ? [actors.by] : [actors.predictedBy, actors.ratedBy]));
  return OWN_FIRST.find((actor) => all.includes(actor)) ?? "agent";
}

const OWN_FIRST: readonly Actor[] = ["person", "cast", "stand-in", "agent"];

/** A seat can change hands later on, so its rounds say whose it was; whose it is now is asked only before the first. */
function ownerOf(now: Seat | undefined, rounds: SeatReport["rounds"]): SeatReport["owner"] {
  if (rounds.person + rounds["stand-in"] > 0) return "person";
  return rounds.agent + rounds.cast === 0 && now !== undefined && isPerson(now) ? "person" : "agent";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
