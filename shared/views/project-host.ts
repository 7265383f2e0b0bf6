import { hasActed, isAsked } from "../game/acting.ts";
import { castOf } from "../game/cast.ts";
import { hasCheck } from "../game/check-questions.ts";
import type { SeatNumber } from "../game/events.ts";
import { momentOf } from "../game/phase.ts";
import { seatLabs } from "../game/seating.ts";
import { type Classroom, currentBlock, currentRound, isTaken, playsNow, present } from "../game/state.ts";
import { blockDecisions, blockDeployments } from "../measures/decisions.ts";
import { blockFigures, checkResults, comprehensionCounts } from "../measures/measures.ts";
import { LAST_BEAT } from "../rules/beats.ts";
import type { HostSeat, HostView, LabRow, RemoteView, SeatStatus, WatchedView } from "./host-view.ts";
import { projectSeat } from "./project-seat.ts";
import { revealBody } from "./reveal.ts";

/** What the console shows. */
export function projectHost(room: Classroom): HostView {
  const { plan, options, phase } = room;
  const block = currentBlock(room);
  const rows = block === undefined ? [] : blockDecisions(block, phase.block);
  const resolved = present(currentRound(room)?.resolved ?? []);
  return {
    audience: "host",
    code: room.code,
    moment: momentOf(phase),
    roundCount: block?.treatment.rounds ?? plan.blocks[0]?.treatment.rounds ?? 0,
    revealed: room.revealed,
    lesson: plan.lesson,
    title: plan.title,
    script: plan.script ?? null,
    blocks: plannedBlocks(room),
    timers: options.timers,
    rehearsal: room.rehearsal,
    cast: castOf(room).length,
    castCounts: room.castCounts,
    speed: room.speed,
    screen: room.screen,
    sound: room.sound,
    names: room.names,
    anyName: options.names === "typed" ? room.anyName : null,
    people: room.seats.filter(isTaken).map((seat) => hostSeat(room, seat.number)),
    labs: (block?.labs ?? []).map(({ trainer, models }) => ({
      trainer: hostSeat(room, trainer),
      models: models.map((model) => hostSeat(room, model)),
    })),
    split: splitOf(room),
    truth:
      block === undefined || rows.length === 0
        ? null
        : blockFigures(rows, blockDeployments(block, phase.block), "intentions"),
    standInsThisRound: resolved.filter((row) => row.by === "stand-in").length,
    hasCheck: hasCheck(room),
    check: hasCheck(room) ? checkResults(room) : null,
    comprehension: comprehensionCounts(room),
    reveal: block !== undefined && phase.name === "reveal" ? revealBody(room, block, LAST_BEAT) : null,
  };
}

/** R32. What a remote control shows. */
export function projectRemote(room: Classroom): RemoteView {
  const { plan, phase } = room;
  const block = currentBlock(room);
  return {
    audience: "remote",
    code: room.code,
    moment: momentOf(phase),
    roundCount: block?.treatment.rounds ?? plan.blocks[0]?.treatment.rounds ?? 0,
    lesson: plan.lesson,
    title: plan.title,
    script: plan.script ?? null,
    blocks: plannedBlocks(room),
    hasCheck: hasCheck(room),
    reveal: block !== undefined && phase.name === "reveal" ? revealBody(room, block, LAST_BEAT) : null,
  };
}

function plannedBlocks({ plan }: Classroom): HostView["blocks"] {
  return plan.blocks.map(({ scenario, title, treatment }) => ({
    scenario,
    title,
    rounds: treatment.rounds,
    deployment: treatment.deployment,
  }));
}

function hostSeat(room: Classroom, number: SeatNumber): HostSeat {
  const seat = room.seats[number];
  if (seat === undefined) throw new Error(`There is no seat ${number}.`);
  const { name, player, awaySince } = seat;
  return {
    seat: number,
    name,
    player,
    status: statusOf(room, number),
    awaySince,
    moreUntil: room.moreTime[number] ?? null,
  };
}

function statusOf(room: Classroom, number: SeatNumber): SeatStatus {
  const seat = room.seats[number];
  if (seat === undefined || !isTaken(seat)) return "agent";
  if (!playsNow(room, seat)) return "late";
  if (isAsked(room, seat) && hasActed(room, number)) return "acted";
  if (seat.awaySince !== null) return "away";
  if (room.phase.name === "briefing") return seat.ready ? "acted" : "idle";
  return isAsked(room, seat) ? "deciding" : "idle";
}

function splitOf(room: Classroom): HostView["split"] {
  if (room.phase.name !== "lobby") return { labs: currentBlock(room)?.labs.length ?? 0, agents: 0 };
  const { labs } = seatLabs(room, 0);
  const agents = labs
    .flatMap((lab) => [lab.trainer, ...lab.models])
    .filter((number) => {
      const seat = room.seats[number];
      return seat === undefined || !isTaken(seat);
    });
  return { labs: labs.length, agents: agents.length };
}

/** What the console that watches a seat is shown of it. */
export function projectWatched(room: Classroom, seat: SeatNumber): WatchedView {
  return { audience: "watch", seat, view: projectSeat(room, seat), rounds: roundsOfLab(room, seat) };
}

function roundsOfLab(room: Classroom, seat: SeatNumber): LabRow[] {
  const block = currentBlock(room);
  const lab = block?.places[seat]?.lab;
  if (block === undefined || lab === undefined) return [];
  const rows = blockDecisions(block, room.phase.block).filter((row) => row.lab === lab);
  return rows.map(({ round, seat: model, tier, kind, by, intention, response, observed, rating, valueAfter }) => ({
    round,
    seat: model,
    tier,
    requestKind: kind,
    by,
    intention,
    response,
    observed,
    rating,
    value: valueAfter,
  }));
}
