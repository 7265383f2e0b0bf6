import {
  type Actor,
  CHECK_TIMES,
  type Choice,
  type Dealt,
  type Deployed,
  type EventBody,
  type EventType,
  type Foresight,
  type GameEvent,
  type Guess,
  type Judgement,
  type Lab,
  type Resolved,
  type Trained,
} from "../game/events.ts";
import { PHASES } from "../game/phase.ts";
import {
  type AgentNames,
  MAX_MODELS,
  type Options,
  type Plan,
  type PlannedBlock,
  type PlannedQuestion,
  type ScriptLine,
} from "../game/plan.ts";
import { parseSeed, type Seed } from "../lib/draw.ts";
import { BEAT_NUMBERS } from "../rules/beats.ts";
import { PARAMETER_NAMES, PARAMETERS } from "../rules/parameters.ts";
import { isFault, parseTreatment, type Treatment } from "../rules/treatment.ts";
import { CHOICES, KINDS, ORDERS, REASONS, TIERS } from "../rules/words.ts";
import {
  between,
  type Fields,
  flag,
  type Guard,
  isObject,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  whole,
} from "./shape.ts";

/** More seats than any classroom has. What is kept by seat number must not grow without end by one line of a file. */
const MOST_SEATS = 10_000;
const MOST_BLOCKS = 100;
const MOST_LISTED = 1000;

const word = text(200);
const prose = text(4000);
const seat = whole(0, MOST_SEATS - 1);
const block = whole(0, MOST_BLOCKS - 1);
const round = whole(0, PARAMETERS.rounds.type === "number" ? PARAMETERS.rounds.max - 1 : 0);
const time = between(0, Number.MAX_SAFE_INTEGER);
const points = between(-1e6, 1e6);
const value = between(0, 1);
const requests = whole(0, 1000);
const actor = oneOf<Actor>(["person", "stand-in", "agent", "cast"]);
const tier = oneOf(TIERS);
const reason = nullable(oneOf(REASONS));
const note = nullable(prose);
const rating = oneOf([1, -1] as const);

function perSeat<T extends object>(fields: Fields<T>): Guard<readonly T[]> {
  return list(object<T>(fields), MOST_SEATS);
}

function isSeed(given: unknown): given is Seed {
  return typeof given === "string" && parseSeed(given) !== null;
}

/** Complete: see `completed` in `recording.ts`. */
function isTreatment(given: unknown): given is Treatment {
  return isObject(given) && PARAMETER_NAMES.every((name) => name in given) && !isFault(parseTreatment(given));
}

const labs = perSeat<Lab>({ trainer: seat, models: list(seat, MAX_MODELS) });

const plan = object<Plan>({
  lesson: word,
  title: word,
  swapRoles: flag,
  modelsPerLab: whole(1, MAX_MODELS),
  blocks: list(
    object<PlannedBlock>({
      scenario: word,
      title: word,
      treatment: isTreatment,
      conflicts: optional(list(word, MOST_LISTED)),
    }),
    MOST_BLOCKS,
  ),
  script: optional(list(object<ScriptLine>({ phase: oneOf(PHASES), line: prose }), MOST_LISTED)),
  requests: record(KINDS, list(word, MOST_LISTED)),
  questions: optional(
    list(
      object<PlannedQuestion>({ id: word, topic: word, options: list(word, MOST_BLOCKS), right: word }),
      MOST_LISTED,
    ),
  ),
});

const agentNames = object<AgentNames>({ model: word, trainer: word });

const options = object<Options>({
  timers: oneOf(["on", "slow", "off"] as const),
  screen: oneOf(["sealed", "open"] as const),
  sound: optional(flag),
  names: optional(oneOf(["made-up", "typed"] as const)),
  fillers: agentNames,
  standIns: agentNames,
  speed: optional(between(0, 1000)),
  alone: optional(oneOf(["model", "trainer"] as const)),
});

const choice: Fields<Choice> = { intention: oneOf(CHOICES), reason, note, locked: flag };

type FieldsOf<T extends EventType> = Fields<Omit<Extract<EventBody, { type: T }>, "type">>;

/** What each event holds, besides its name and its time. An event that the game gains does not compile until it stands here. */
const EVENTS: { readonly [T in EventType]: FieldsOf<T> } = {
  classroomOpened: { code: text(16), seed: isSeed, plan, options },
  seatTaken: {
    seat,
    name: word,
    fromRound: whole(0, 100),
    lab: nullable(seat),
    cast: optional(oneOf([true] as const)),
  },
  seatFreed: { seat },
  seatRenamed: { seat, name: word },
  timeGiven: { seat, endsAt: time },
  labsRearranged: { labs },
  seatWentAway: { seat },
  seatCameBack: { seat },
  hostWentAway: {},
  hostCameBack: {},
  seatReady: { seat },
  questionAnswered: { seat, question: word, option: word, when: oneOf(CHECK_TIMES) },
  labsSeated: { block, labs, seats: whole(0, MOST_SEATS) },
  phaseStarted: { phase: oneOf(PHASES), block, round, endsAt: nullable(time), timed: flag },
  phaseExtended: { endsAt: time },
  paused: {},
  resumed: { endsAt: nullable(time) },
  stoodStill: { ms: time },
  screenSet: { screen: oneOf(["sealed", "open", "blank"] as const) },
  soundSet: { on: flag },
  namesSet: { on: flag },
  anyNameSet: { on: flag },
  requestsDealt: {
    block,
    round,
    deals: perSeat<Dealt>({ seat, tier, flag: tier, kind: oneOf(KINDS), request: word }),
  },
  intentionChosen: { seat, ...choice },
  guessesMade: {
    seat,
    guesses: list(object<Guess>({ model: seat, comply: nullable(flag), audit: flag }), MAX_MODELS),
    locked: flag,
  },
  judged: { seat, ratings: list(object<Judgement>({ model: seat, rating }), MAX_MODELS) },
  roundResolved: {
    rows: perSeat<Resolved>({
      seat,
      by: actor,
      intention: oneOf(CHOICES),
      reason,
      note,
      response: oneOf(CHOICES),
      prediction: flag,
      predictedBy: actor,
      tokenSpent: flag,
      audited: flag,
      observed: flag,
    }),
  },
  roundTrained: {
    rows: perSeat<Trained>({
      seat,
      rating: nullable(rating),
      ratedBy: nullable(actor),
      before: value,
      after: value,
      modelPoints: points,
      trainerPoints: points,
    }),
  },
  orderGiven: { seat, order: oneOf(ORDERS) },
  deploymentForeseen: {
    seat,
    foresights: list(object<Foresight>({ model: seat, comply: flag }), MAX_MODELS),
  },
  deployed: {
    rows: perSeat<Deployed>({
      seat,
      by: actor,
      order: oneOf(ORDERS),
      value,
      refused: requests,
      complied: requests,
      prediction: flag,
      predictedBy: actor,
      modelPoints: points,
      trainerPoints: points,
    }),
  },
  revealStepped: { beat: oneOf(BEAT_NUMBERS), endsAt: optional(time) },
  speedSet: { speed: between(0, 1000) },
};

const GUARDS = new Map(
  Object.entries(EVENTS).map(([type, fields]) => [type, object<object>({ ...fields, at: time } as Fields<object>)]),
);

/** Whether this build knows events of this name. */
export function isKnownEvent(type: string): type is EventType {
  return GUARDS.has(type);
}

/** Whether an event holds all that events of its name hold, each within its range. */
export function isEvent(given: unknown): given is GameEvent {
  return isObject(given) && typeof given.type === "string" && GUARDS.get(given.type)?.(given) === true;
}
