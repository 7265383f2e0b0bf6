import { AGENTS, USUAL_AGENTS } from "../../shared/agents/agents.ts";
import type { Mix } from "../../shared/agents/mix.ts";
import { pseudonym } from "../../shared/content/names.ts";
import { BENIGN, CONFLICTS } from "../../shared/content/requests.ts";
import {
  type GapKind,
  type GapLine,
  gapKind,
  gapLine,
  type MaskLine,
  maskLine,
} from "../../shared/content/reveal-script.ts";
import { castOf } from "../../shared/game/cast.ts";
import { type Command, isRefused } from "../../shared/game/commands.ts";
import { decide, open } from "../../shared/game/decide.ts";
import { evolve, replay } from "../../shared/game/evolve.ts";
import { momentOf } from "../../shared/game/phase.ts";
import type { Plan } from "../../shared/game/plan.ts";
import { type Classroom, currentBlock } from "../../shared/game/state.ts";
import { drawKey, seedFromNumber } from "../../shared/lib/draw.ts";
import { blockDecisions } from "../../shared/measures/decisions.ts";
import { byPeople, conductOf } from "../../shared/measures/measures.ts";
import { type Mixture, mixtureOf } from "../../shared/measures/mixture.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { projectSeat } from "../../shared/views/project.ts";
import { revealBody } from "../../shared/views/reveal.ts";
import { revealFigures } from "../../shared/views/reveal-figures.ts";
import { castPlayer } from "../classroom/cast.ts";
import { actsFor } from "../classroom/seat-player.ts";

/** A class that programs play: so many people, drawn from a mix, under one treatment. */
export interface SimulatedClass {
  readonly treatment: Treatment;
  readonly people: number;
  readonly mix: Mix;
  readonly seed: number;
}

/** What the reveal of a class shows, and what the console has its instructor say. */
export interface ClassReveal {
  /** −1 to 1. */
  readonly gap: number;
  readonly kind: GapKind;
  readonly fakingSeats: number;
  readonly mirrorSeats: number;
  readonly maskLine: MaskLine;
  readonly gapLine: GapLine;
}

/**
 * Plays a class to its reveal, as the console's rehearsal is played: by commands and events, each seat seeing what its phone would
 * show. Trainers reward compliance and punish refusal.
 */
export function playClass({ treatment, people, mix, seed }: SimulatedClass): Classroom {
  const plan: Plan = {
    ...{ lesson: "simulated", title: "Simulated", swapRoles: false, modelsPerLab: 2 },
    blocks: [{ scenario: "free-and-paid", title: "Simulated", treatment }],
    requests: { conflict: CONFLICTS.map(({ id }) => id), benign: BENIGN.map(({ id }) => id) },
  };
  const options = { timers: "off", screen: "sealed", fillers: USUAL_AGENTS, standIns: USUAL_AGENTS } as const;
  let room = replay(open({ code: "ABC234", seed: seedFromNumber(seed), plan, options }, 0));
  const send = (command: Command) => {
    const decision = decide(room, command, { now: 0, agents: AGENTS });
    if (isRefused(decision)) throw new Error(`${command.type} was refused: ${decision.refused}.`);
    for (const event of decision.events) room = evolve(room, event);
  };
  const names = Array.from({ length: people }, (_, n) => pseudonym(n));
  send({ type: "fillLobby", people, names, mix });
  while (room.phase.name !== "reveal") {
    send({ type: "goOn", from: momentOf(room.phase) });
    for (const { number: seat } of castOf(room)) {
      const view = projectSeat(room, seat);
      if (view === null) continue;
      for (const act of actsFor(view, castPlayer(room, seat))) send({ ...act, seat });
    }
  }
  return room;
}

export function revealOf(room: Classroom): ClassReveal {
  const block = currentBlock(room);
  if (block === undefined) throw new Error("No block was played.");
  const reveal = revealBody(room, block, BEATS.at(-1) ?? "you");
  const figures = revealFigures({ reveal, roundCount: block.treatment.rounds });
  return {
    gap: figures.gap ?? 0,
    kind: gapKind(figures),
    fakingSeats: figures.fakingSeats,
    mirrorSeats: figures.mirrorSeats,
    maskLine: maskLine(figures),
    gapLine: gapLine(figures),
  };
}

/** How the class is divided among strategies, as the debrief estimates it. Intervals take most of the time. */
export function strategiesOf(room: Classroom, { intervals = true } = {}): Mixture {
  const block = currentBlock(room);
  const rows = byPeople(block === undefined ? [] : blockDecisions(block, room.phase.block));
  // There are no intervals over a single lab.
  const labs = new Map(rows.map(({ seat, lab }) => [seat, lab]));
  const seats = conductOf(rows).map((conduct) => ({ ...conduct, lab: intervals ? (labs.get(conduct.seat) ?? -1) : 0 }));
  return mixtureOf(seats, drawKey(room.seed, room.phase.block, 0));
}
