import * as z from "zod/mini";
import { BEAT_NUMBERS } from "../rules/beats.ts";
import { REFUSALS_ASKED } from "../rules/comprehension.ts";
import { PARAMETERS } from "../rules/parameters.ts";
import { CHOICES, KINDS, ORDERS, PHASES, REASONS, TIERS } from "../rules/words.ts";
import { optionsSchema, planSchema, seedSchema } from "./plan.ts";
import { between, block, list, MOST_SEATS, type Parsed, seat, textUpTo, whole } from "./schema.ts";
import { ACTORS, CHECK_TIMES, MAX_MODELS, PLAYERS, type Player, SCREENS } from "./words.ts";

/** A seat's number in its classroom, from 0, in order of joining. */
export type SeatNumber = Parsed<typeof seat>;

const round = whole(0, PARAMETERS.rounds.type === "number" ? PARAMETERS.rounds.max - 1 : 0);
/** ms since 1970, or how long something took, ms. */
const time = between(0, Number.MAX_SAFE_INTEGER);
const name = textUpTo(200);
const id = textUpTo(200);
const points = between(-1e6, 1e6);
const value = between(0, 1);
const speed = between(0, 1000);
const actor = z.enum(ACTORS);
const tier = z.enum(TIERS);
const order = z.enum(ORDERS);
const rating = z.literal([1, -1]);
const reason = z.nullable(z.enum(REASONS));
const note = z.nullable(textUpTo(4000));
const perSeat = <S extends z.core.SomeType>(row: S) => list(row, MOST_SEATS);

/** Shares by the names of agents. */
const mixSchema = z.record(id, between(0, 1));
/** Which agents play models, and how likely each is to play a seat. Names are those of `shared/agents`. */
export type CastMix = Parsed<typeof mixSchema>;

const labSchema = z.object({ trainer: seat, models: list(seat, MAX_MODELS) });
/** One lab. */
export type Lab = Parsed<typeof labSchema>;

const dealtSchema = z.object({ seat, tier, flag: tier, kind: z.enum(KINDS), request: id });
export type Dealt = Parsed<typeof dealtSchema>;

const choiceSchema = z.object({ intention: z.enum(CHOICES), locked: z.boolean() });
/** A model's choice: tentative until it is locked in. */
export type Choice = Parsed<typeof choiceSchema>;

const explanationSchema = z.object({ reason, note, locked: z.boolean() });
/** What a model gives as its reason once its choice is locked in: tentative until it is locked in, too. */
export type Explanation = Parsed<typeof explanationSchema>;

/** What a trainer expects of one model seat. `comply` is null until chosen. */
export const guessSchema = z.object({ model: seat, comply: z.nullable(z.boolean()), audit: z.boolean() });
export type Guess = Parsed<typeof guessSchema>;

export const judgementSchema = z.object({ model: seat, rating });
export type Judgement = Parsed<typeof judgementSchema>;

export const foresightSchema = z.object({ model: seat, comply: z.boolean() });
export type Foresight = Parsed<typeof foresightSchema>;

const resolvedSchema = z.object({
  seat,
  by: actor,
  intention: z.enum(CHOICES),
  /** What was given by the time the round was resolved. Where the scratchpad is private, `explained` follows. */
  reason,
  note,
  response: z.enum(CHOICES),
  prediction: z.boolean(),
  predictedBy: actor,
  tokenSpent: z.boolean(),
  audited: z.boolean(),
  observed: z.boolean(),
});
/** One model seat's round, once resolved. */
export type Resolved = Parsed<typeof resolvedSchema>;

const trainedSchema = z.object({
  seat,
  rating: z.nullable(rating),
  ratedBy: z.nullable(actor),
  before: value,
  after: value,
  modelPoints: points,
  trainerPoints: points,
});
/** One model seat's round, once trained. Points are whole numbers unless the reward weight is not. */
export type Trained = Parsed<typeof trainedSchema>;

const requests = whole(0, 1000);
const deployedSchema = z.object({
  seat,
  by: actor,
  order,
  value,
  refused: requests,
  complied: requests,
  prediction: z.boolean(),
  predictedBy: actor,
  modelPoints: points,
  trainerPoints: points,
});
/** One model seat's deployment. */
export type Deployed = Parsed<typeof deployedSchema>;

/**
 * Everything that can happen in a classroom, and what is told of it besides the time. Chance is resolved into facts before an
 * event is stored. Stored events outlive this table: what changes here needs a step in `stored-events.ts`, unless it is a new
 * event or a field that may be missing.
 */
const EVENTS = {
  classroomOpened: { code: textUpTo(16), seed: seedSchema, plan: planSchema, options: optionsSchema },
  seatTaken: {
    seat,
    name,
    fromRound: whole(0, 100),
    lab: z.nullable(seat),
    /** R41. Who took it; missing: a person, or with `cast` an agent. */
    player: z.exactOptional(z.enum(PLAYERS)),
    /** R41. The server itself plays it, without a connection. */
    cast: z.exactOptional(z.literal(true)),
  },
  seatFreed: { seat },
  /** R41. Which agents play the cast's models: each with its share, from 0 to 1. Without it the usual ones do. */
  castMixed: { mix: mixSchema },
  seatRenamed: { seat, name },
  /** When the current phase ends for this seat, ms. */
  timeGiven: { seat, endsAt: time },
  /** A person was moved to another lab; `labs` are what the block's labs have become. */
  labsRearranged: { labs: perSeat(labSchema) },
  seatWentAway: { seat },
  seatCameBack: { seat },
  hostWentAway: {},
  hostCameBack: {},
  seatReady: { seat },
  /** R37. The first answer of this seat to a check question, this time. */
  questionAnswered: { seat, question: id, option: id, when: z.enum(CHECK_TIMES) },
  /** R40. This seat's answer to the comprehension question: how many refusals hold. */
  comprehensionAnswered: { seat, holds: whole(0, REFUSALS_ASKED) },
  labsSeated: { block, labs: perSeat(labSchema), seats: whole(0, MOST_SEATS) },
  phaseStarted: { phase: z.enum(PHASES), block, round, endsAt: z.nullable(time), timed: z.boolean() },
  phaseExtended: { endsAt: time },
  paused: {},
  resumed: { endsAt: z.nullable(time) },
  /** R45. The server stood still for so long, ms, until now. */
  stoodStill: { ms: time },
  screenSet: { screen: z.enum(SCREENS) },
  soundSet: { on: z.boolean() },
  namesSet: { on: z.boolean() },
  /** R39. Whether people may type every name from now on, insults too. */
  anyNameSet: { on: z.boolean() },
  /** R46. Whether the cast counts beside people. */
  castCounted: { on: z.boolean() },
  requestsDealt: { block, round, deals: perSeat(dealtSchema) },
  /** Older classrooms told reason and note here, before they were asked on a page of their own. */
  intentionChosen: { seat, ...choiceSchema.shape, reason: z.exactOptional(reason), note: z.exactOptional(note) },
  /** R24. Why this seat chose what it did in the current round. */
  explained: { seat, ...explanationSchema.shape },
  guessesMade: { seat, guesses: list(guessSchema, MAX_MODELS), locked: z.boolean() },
  judged: { seat, ratings: list(judgementSchema, MAX_MODELS) },
  roundResolved: { rows: perSeat(resolvedSchema) },
  roundTrained: { rows: perSeat(trainedSchema) },
  orderGiven: { seat, order },
  deploymentForeseen: { seat, foresights: list(foresightSchema, MAX_MODELS) },
  deployed: { rows: perSeat(deployedSchema) },
  /** `beat`: its number, see `numberOf`. `endsAt`: when the beat ends by itself, ms; in a demonstration only. */
  revealStepped: { beat: z.literal(BEAT_NUMBERS), endsAt: z.exactOptional(time) },
  /** R42. What is left of the phase's time is left at the new speed. */
  speedSet: { speed },
};

export type EventType = keyof typeof EVENTS;
export const EVENT_TYPES = Object.keys(EVENTS) as EventType[];

type Body<T extends EventType> = (typeof EVENTS)[T] extends infer Shape extends z.core.$ZodShape
  ? Parsed<z.ZodMiniObject<{ type: z.ZodMiniLiteral<T> } & Shape>>
  : never;
export type EventBody = { [T in EventType]: Body<T> }[EventType];

/** An event with the time at which it happened, ms since 1970. */
export type GameEvent = EventBody & { readonly at: number };

/** R41. Who has taken a seat. */
export function takenBy({ player, cast }: Pick<Body<"seatTaken">, "player" | "cast">): Player {
  return player ?? (cast === true ? "agent" : "person");
}

/** What events of each name have to be. Fields that a schema does not name are let through. */
export const EVENT_SCHEMAS: ReadonlyMap<string, z.ZodMiniType> = new Map(
  Object.entries(EVENTS).map(([type, shape]) => [type, z.object({ type: z.literal(type), at: time, ...shape })]),
);
