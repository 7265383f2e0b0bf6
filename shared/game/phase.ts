import * as z from "zod/mini";
import { BEATS, type Beat } from "../rules/beats.ts";
import { PHASES, type PhaseName } from "../rules/words.ts";
import { block, type Parsed, whole } from "./schema.ts";

/** Where a classroom is in its course. */
export interface Phase {
  readonly name: PhaseName;
  /** The block, from 0. In the lobby 0. */
  readonly block: number;
  /** The round, from 0. Outside rounds, the last one played in the block. */
  readonly round: number;
  /** The reveal's beat; elsewhere the first. */
  readonly beat: Beat;
  /** When it began, ms. */
  readonly startedAt: number;
  /** When it ends by itself, ms. Null only when closed. */
  readonly endsAt: number | null;
  /** When `endsAt` was last set, ms: what was left of the phase is known from then on. */
  readonly endSetAt: number;
  /** Whether people are shown `endsAt`: false where it is only the idle limit. */
  readonly timed: boolean;
}

/** One moment of the course: a command names the one that somebody saw, so that a second press skips nothing. */
export const momentSchema = z.strictObject({ phase: z.enum(PHASES), block, round: whole(0, 99), beat: z.enum(BEATS) });
export type Moment = Parsed<typeof momentSchema>;

export function momentOf(phase: Phase): Moment {
  return { phase: phase.name, block: phase.block, round: phase.round, beat: phase.beat };
}

export function isMoment(phase: Phase, moment: Moment): boolean {
  return (
    phase.name === moment.phase &&
    phase.block === moment.block &&
    phase.round === moment.round &&
    phase.beat === moment.beat
  );
}

/** Whether labs are seated and nobody has played in them yet. */
export function isBeforeRounds(name: PhaseName): boolean {
  return name === "briefing" || name === "check";
}

/** Whether people make their moves in this phase, so that it can end once they have. */
export function isActing(name: PhaseName): boolean {
  return name === "decide" || name === "judge" || name === "deployment";
}

/** Whether this phase has a time of its own when timers are on. */
export function isTimed(name: PhaseName): boolean {
  return isActing(name) || name === "outcome";
}

/** Whether a block is being played, so that newcomers are late. */
export function isInBlock(name: PhaseName): boolean {
  return isBeforeRounds(name) || isTimed(name);
}
