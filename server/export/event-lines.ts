import type { GameEvent } from "../../shared/game/events.ts";
import { versioned } from "../../shared/game/stored-events.ts";
import { PARAMETER_NAMES, type ParameterName } from "../../shared/rules/parameters.ts";

/** Every name of a field anywhere inside T. */
type FieldsOf<T> = T extends string | number | boolean | null
  ? never
  : T extends readonly (infer Item)[]
    ? FieldsOf<Item>
    : T extends object
      ? { [K in keyof T & string]: K | FieldsOf<T[K]> }[keyof T & string]
      : never;

/**
 * The fields that are written, at any depth. A field that an event gains does not compile until it is
 * listed here: whether it may leave the classroom is to be decided, never taken for granted.
 */
const FIELDS: Readonly<Record<Exclude<FieldsOf<GameEvent>, ParameterName>, true>> = {
  at: true,
  type: true,
  block: true,
  round: true,
  phase: true,
  endsAt: true,
  timed: true,
  beat: true,
  code: true,
  seed: true,
  plan: true,
  lesson: true,
  script: true,
  line: true,
  title: true,
  swapRoles: true,
  modelsPerLab: true,
  blocks: true,
  conflicts: true,
  scenario: true,
  treatment: true,
  requests: true,
  questions: true,
  id: true,
  topic: true,
  pair: true,
  right: true,
  question: true,
  option: true,
  when: true,
  conflict: true,
  benign: true,
  options: true,
  timers: true,
  screen: true,
  sound: true,
  names: true,
  on: true,
  fillers: true,
  standIns: true,
  speed: true,
  alone: true,
  player: true,
  cast: true,
  holds: true,
  seats: true,
  lab: true,
  labs: true,
  models: true,
  fromRound: true,
  seat: true,
  name: true,
  deals: true,
  tier: true,
  flag: true,
  kind: true,
  request: true,
  guesses: true,
  ratings: true,
  foresights: true,
  model: true,
  trainer: true,
  comply: true,
  audit: true,
  rows: true,
  by: true,
  intention: true,
  order: true,
  reason: true,
  note: true,
  locked: true,
  response: true,
  prediction: true,
  predictedBy: true,
  tokenSpent: true,
  audited: true,
  observed: true,
  rating: true,
  ratedBy: true,
  before: true,
  after: true,
  value: true,
  refused: true,
  complied: true,
  modelPoints: true,
  trainerPoints: true,
  ms: true,
};
const WRITTEN: ReadonlySet<string> = new Set([...Object.keys(FIELDS), ...PARAMETER_NAMES]);

/** What may be told besides what happened. Names never are. */
export interface Disclosure {
  readonly seed: boolean;
  readonly notes: boolean;
}

/** Events as newline-delimited JSON, each with its version, without names, and without notes and seed unless they may be told. */
export function eventLines(events: readonly GameEvent[], disclosure: Disclosure): string {
  return events.map((event) => `${JSON.stringify(versioned(listedOnly(disclosed(event, disclosure))))}\n`).join("");
}

function disclosed(event: GameEvent, { seed, notes }: Disclosure): object {
  // A name in an event is a person's, whatever the event is.
  const told = "name" in event ? { ...event, name: null } : event;
  switch (told.type) {
    case "classroomOpened":
      return seed ? told : { ...told, seed: "" };
    case "intentionChosen":
      return notes || told.note === undefined ? told : { ...told, note: null };
    case "explained":
      return notes ? told : { ...told, note: null };
    case "roundResolved":
      return notes ? told : { ...told, rows: told.rows.map((row) => ({ ...row, note: null })) };
    default:
      return told;
  }
}

/** The same, with no field that is not listed. */
function listedOnly(fields: object): object {
  const listed = Object.entries(fields).filter(([name]) => WRITTEN.has(name));
  return Object.fromEntries(listed.map(([name, value]) => [name, listedWithin(value)]));
}

function listedWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(listedWithin);
  return typeof value === "object" && value !== null ? listedOnly(value) : value;
}
