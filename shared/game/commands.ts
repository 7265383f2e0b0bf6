import * as z from "zod/mini";
import { BEATS } from "../rules/beats.ts";
import { REFUSALS_ASKED } from "../rules/comprehension.ts";
import { CHOICES, NOTE_LENGTH, ORDERS, REASONS } from "../rules/words.ts";
import type { Agents } from "./agents.ts";
import {
  type CastMix,
  type EventBody,
  foresightSchema,
  type GameEvent,
  guessSchema,
  judgementSchema,
  type SeatNumber,
} from "./events.ts";
import { SPEEDS } from "./limits.ts";
import { NAME_UNITS } from "./names.ts";
import { momentSchema } from "./phase.ts";
import { block, list, type Parsed, seat, textUpTo, whole } from "./schema.ts";
import type { Classroom } from "./state.ts";
import { CHECK_TIMES, MAX_MODELS, type Player, SCREENS } from "./words.ts";

const round = whole(0, 99);
const beat = z.enum(BEATS);
const seconds = whole(1, 600);
const lock = z.boolean();

const turn = z.strictObject({ block, round });
/** Where an answer belongs: a late one must not count for the next round. */
export type Turn = Parsed<typeof turn>;

/** A command as it arrives: with nothing in it that it does not name. */
function command<Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

/** One of these for each model of a lab. */
function perModel<Shape extends z.core.$ZodShape>({ shape }: z.ZodMiniObject<Shape>) {
  return list(z.strictObject(shape), MAX_MODELS);
}

/** What a seat can do. The seat is not in it: the server knows who asks. */
export const seatCommandSchema = z.discriminatedUnion("type", [
  command("ready", {}),
  /** `when` says which time it is meant for: one that was held up must not count for the other. */
  command("answer", { question: textUpTo(64), option: textUpTo(64), when: z.enum(CHECK_TIMES) }),
  /** R40. How many refusals hold. */
  command("comprehend", { holds: whole(0, REFUSALS_ASKED) }),
  command("choose", { turn, intention: z.enum(CHOICES), lock }),
  command("explain", {
    turn,
    reason: z.nullable(z.enum(REASONS)),
    note: z.nullable(textUpTo(NOTE_LENGTH)),
    lock,
  }),
  command("guess", { turn, guesses: perModel(guessSchema), lock }),
  command("judge", { turn, ratings: perModel(judgementSchema) }),
  command("order", { turn, order: z.enum(ORDERS) }),
  command("foresee", { turn, foresights: perModel(foresightSchema) }),
]);
export type SeatCommand = Parsed<typeof seatCommandSchema> & { readonly seat: SeatNumber };

/** What the host can do, and R43 who plays alone. */
export const courseCommandSchema = z.discriminatedUnion("type", [
  command("goOn", { from: momentSchema }),
  command("stepReveal", { from: momentSchema, beat }),
]);
/** With a seat, the seat asks; without one, the host. */
type CourseCommand = Parsed<typeof courseCommandSchema> & { readonly seat?: SeatNumber };

/** What only the host can do. */
export const hostCommandSchema = z.discriminatedUnion("type", [
  command("pause", {}),
  command("resume", {}),
  command("extend", { from: momentSchema, seconds }),
  command("showOnScreen", { screen: z.enum(SCREENS) }),
  command("turnSound", { on: z.boolean() }),
  command("showNames", { on: z.boolean() }),
  command("allowAnyName", { on: z.boolean() }),
  command("countCast", { on: z.boolean() }),
  command("freeSeat", { seat }),
  command("giveTime", { from: momentSchema, seat, seconds }),
  command("renameSeat", { seat, name: textUpTo(NAME_UNITS) }),
  command("moveSeat", { seat, lab: seat }),
  command("setSpeed", { speed: z.literal(SPEEDS) }),
  command("emptyLobby", {}),
  command("close", {}),
]);
export type HostCommand = CourseCommand | Parsed<typeof hostCommandSchema>;

/** What the server itself does. */
export type ServerCommand =
  /** `player`: who joins; a person if missing. */
  | { readonly type: "takeSeat"; readonly name: string; readonly player?: Player }
  /** R41. Agents that the server plays take seats until there are `people` of them, under those of these names that are free. */
  | { readonly type: "fillLobby"; readonly people: number; readonly names: readonly string[]; readonly mix?: CastMix }
  | { readonly type: "seatGone"; readonly seat: SeatNumber }
  | { readonly type: "seatBack"; readonly seat: SeatNumber }
  /** R31. The last of the hosts has gone; one is back. */
  | { readonly type: "hostGone" }
  | { readonly type: "hostBack" }
  | { readonly type: "timeUp" }
  /** R45. The server stood still for so long, ms. */
  | { readonly type: "standStill"; readonly ms: number }
  | { readonly type: "comeBack" };

export type Command = SeatCommand | HostCommand | ServerCommand;

/** What opens a classroom. */
export type OpenClassroom = Omit<Extract<EventBody, { readonly type: "classroomOpened" }>, "type">;

/** Why a command was not carried out. It changed nothing. */
export const COMMAND_REFUSALS = [
  "closed",
  "full",
  "paused",
  "not-paused",
  "wrong-phase",
  "wrong-round",
  "wrong-role",
  "not-your-lab",
  "not-playing-yet",
  "no-such-seat",
  "already-answered",
  "not-allowed",
  "no-tokens",
  "time-up",
  "bad-name",
  "name-taken",
  "no-such-lab",
  "lab-full",
] as const;
export type CommandRefusal = (typeof COMMAND_REFUSALS)[number];

/** The events that a command causes and the classroom after them; or why it is refused. */
export type Decision =
  | { readonly events: readonly GameEvent[]; readonly room: Classroom }
  | { readonly refused: CommandRefusal };

export function isRefused(decision: Decision): decision is { readonly refused: CommandRefusal } {
  return "refused" in decision;
}

/** What deciding needs from outside: the time, ms since 1970, and the agents. */
export interface Circumstances {
  readonly now: number;
  readonly agents: Agents;
}
