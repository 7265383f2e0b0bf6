import { z } from "zod";
import { type CommandRefusal, courseCommandSchema, hostCommandSchema, seatCommandSchema } from "../game/commands.ts";
import { MAX_CAST, SPEEDS } from "../game/limits.ts";
import { NAME_UNITS } from "../game/names.ts";
import { type Parsed, seat } from "../game/schema.ts";
import {
  MAX_MODELS,
  MIX_NAMES,
  NAME_SETTINGS,
  PLAYERS,
  ROLES,
  SCREEN_SETTINGS,
  TIMER_SETTINGS,
} from "../game/words.ts";
import { DEVICES, LIVE_FINDINGS, ORIGIN_FINDINGS, PAGE_FINDINGS } from "./reach.ts";
import { PROTOCOL_VERSION } from "./wire.ts";

/** Why a request was not carried out. It changed nothing. */
export type Refusal =
  | CommandRefusal
  | "bad-request"
  | "unknown-code"
  | "wrong-key"
  | "wrong-password"
  | "wrong-version"
  | "name-unknown"
  | "name-unkind"
  | "too-many-tries"
  | "too-fast"
  | "too-many-classrooms"
  | "unknown-lesson"
  | "server-error"
  /** The page is from another address than the one under which the server was asked. */
  | "wrong-origin"
  /** Another console is open; it can be taken over. */
  | "console-open"
  /** The seat is now played on another device. */
  | "moved"
  /** The host gave the seat back. */
  | "freed";

/** The reply to every request: carried out and stored, or refused. */
export type Reply = { readonly ok: true } | { readonly refused: Refusal; readonly detail?: string };

/** A key that a device makes for itself: 128 bits or more, base64url. */
const key = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);
/** What may be in it the classroom decides; a character can take several units of length. */
const name = z.string().min(1).max(NAME_UNITS);
const version = z.literal(PROTOCOL_VERSION);

/** How somebody enters a classroom. */
export const joinSchema = z.discriminatedUnion("as", [
  /**
   * A phone: a device that knows the key gets its seat back, a new one a seat of its own. R41: a program says that it is one,
   * every time; a person need say nothing.
   */
  z.strictObject({ as: z.literal("seat"), version, key, name, player: z.enum(PLAYERS).optional() }),
  /** Another device: the pseudonym and the way back move the seat to the new key. */
  z.strictObject({ as: z.literal("return"), version, key, name, wayBack: z.string().regex(/^\d{4}$/) }),
  /** The console. `page` names this very one, which comes back without a question; `takeOver` ends another one. */
  z.strictObject({ as: z.literal("host"), version, key, page: key.optional(), takeOver: z.boolean().optional() }),
  /** A phone in the instructor's hand, beside the console. */
  z.strictObject({ as: z.literal("remote"), version, key }),
  z.strictObject({ as: z.literal("screen"), version }),
  /** A phone that finds out whether it could get in. It takes no seat, and is sent no view. */
  z.strictObject({ as: z.literal("probe"), version }),
]);
export type Join = z.infer<typeof joinSchema>;

/** What a seat can ask for. R43: where one plays alone, also what is the host's elsewhere. */
export const actSchema = z.discriminatedUnion("type", [seatCommandSchema, courseCommandSchema]);
export type Act = Parsed<typeof actSchema>;

const people = z.int().min(1).max(MAX_CAST);
const speed = z.literal(SPEEDS);
/** "https://play.example.edu", with nothing after it. */
const origin = z
  .string()
  .max(280)
  .regex(/^https?:\/\/[^\s/?#@]+$/);

/** What the host can ask for. */
export const hostSchema = z.discriminatedUnion("type", [
  courseCommandSchema,
  hostCommandSchema,
  z.strictObject({ type: z.literal("fillLobby"), people, mix: z.exactOptional(z.enum(MIX_NAMES)) }),
  /** A console looks at what a seat sees, until it says null, or closes. */
  z.strictObject({ type: z.literal("watch"), seat: z.nullable(seat) }),
  /** Where phones reach the server, as the console chose it: the screen shows it. Null: the screen finds one by itself. */
  z.strictObject({ type: z.literal("useAddress"), origin: origin.nullable() }),
  /** Asks a phone that was tried before the class to check its way in once more. */
  z.strictObject({ type: z.literal("reachAgain"), phone: key }),
]);
export type HostAct = Parsed<typeof hostSchema>;

/** A century of minutes: no clock that anybody sets by hand is further off. */
const MOST_AHEAD = 100 * 366 * 24 * 60;

/** What a phone found out about its way in, `POST /api/classrooms/CODE/reach`. */
export const reachSchema = z.strictObject({
  phone: key,
  device: z.enum(DEVICES),
  page: z.enum(PAGE_FINDINGS),
  origin: z.enum(ORIGIN_FINDINGS),
  live: z.enum(LIVE_FINDINGS),
  ahead: z.int().min(-MOST_AHEAD).max(MOST_AHEAD).nullable(),
});

/** R32. Whether a remote control may ask for this. What can't be undone is done at the console. */
export function isForRemote({ type }: HostAct): boolean {
  return type === "goOn" || type === "stepReveal" || type === "pause" || type === "resume";
}

/** What opens a classroom, `POST /api/classrooms`. */
export const createSchema = z.strictObject({
  /** The id of one of our lessons, or a lesson of the host's own, which is checked as ours are: `content/lessons/own.ts`. */
  lesson: z.union([z.string().min(1).max(64), z.record(z.string(), z.unknown())]),
  timers: z.enum(TIMER_SETTINGS).default("on"),
  screen: z.enum(SCREEN_SETTINGS).default("sealed"),
  sound: z.boolean().default(false),
  names: z.enum(NAME_SETTINGS).default("made-up"),
  modelsPerLab: z.int().min(1).max(MAX_MODELS).optional(),
  fillers: z.strictObject({ model: z.string().max(32), trainer: z.string().max(32) }).optional(),
  standIns: z.strictObject({ model: z.string().max(32), trainer: z.string().max(32) }).optional(),
  /** R42. Agents play the whole lesson by themselves. Timers are on. */
  demonstration: z.strictObject({ people, speed }).optional(),
  /** R43. One person plays it, in this role and without a host. */
  alone: z.enum(ROLES).optional(),
  /** 32 hexadecimal digits; made by the server if missing. A rehearsal fixes it. */
  seed: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
});
export type Create = z.infer<typeof createSchema>;

/** The answer to `POST /api/classrooms`. The key opens the console; it is given once. */
export interface Created {
  readonly code: string;
  readonly key: string;
}

/** What opening a classroom here takes, `GET /api/opening`. */
export interface OpeningFacts {
  /** Whether a password is needed, unless one plays alone. */
  readonly password: boolean;
}

/** How a computer has an address: set by hand, by Wi-Fi, by cable, by a network not further known, as HOST, and last what leads nowhere else. */
export type AddressKind = "public" | "wifi" | "cable" | "network" | "host" | "virtual" | "link-local";

export interface PhoneAddress {
  /** "http://192.168.1.23:2567", before the code. */
  readonly origin: string;
  readonly kind: AddressKind;
}

/** Where phones reach this server, `GET /api/addresses`. Who is not at the server's computer learns only what was set by hand. */
export interface AddressFacts {
  /** The best first. */
  readonly addresses: readonly PhoneAddress[];
  /** Whether the server listens to its own computer only. */
  readonly onlyHere: boolean;
}

/** What anybody may know of a code, `GET /api/classrooms/CODE`. */
export interface CodeFacts {
  readonly code: string;
  readonly open: boolean;
  readonly full: boolean;
  readonly started: boolean;
  /** R39. Whether who joins gets a made-up name or types one. */
  readonly names: "made-up" | "typed";
}

/** Sent to a seat once it is in, and again when it comes back. */
export interface Welcome {
  readonly seat: number;
  readonly name: string;
  /** Four digits that, with the pseudonym, give the seat to another device. */
  readonly wayBack: string;
}

/** Sent to a screen. */
export interface AddressMessage {
  /** Where phones reach the server; null if the console did not say. */
  readonly origin: string | null;
}

/** Every view travels in this envelope. `now` is the server's clock, ms, for the timers. */
export interface ViewMessage<View> {
  readonly now: number;
  readonly view: View;
}
