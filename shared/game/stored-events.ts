import type * as z from "zod/mini";
import { PARAMETERS } from "../rules/parameters.ts";
import { BASELINE } from "../rules/treatment.ts";
import { EVENT_SCHEMAS, type GameEvent } from "./events.ts";

/** An event as some version of the game wrote it. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** Turns an event of one version into the same event of the next. An event that it is not about it returns as it is. */
export type Upcaster = (event: RawEvent) => RawEvent;

/** From version 1 to 2, from 2 to 3, and so on. A change of what is stored adds one; those that are there stay as they are. */
const UPCASTERS: readonly Upcaster[] = [];

/** The version of the events that this build makes. It is stored with every one of them; without it an event is of version 1. */
export const EVENT_VERSION = UPCASTERS.length + 1;

/** Why something is not an event. `newer`: this build does not know everything in it. */
export interface EventFault {
  readonly fault: "damaged" | "newer";
  /** One sentence that names the field. */
  readonly message: string;
}

/** An event as it is stored. */
export function versioned<T extends object>(event: T): T & { readonly v: number } {
  return { v: EVENT_VERSION, ...event };
}

export interface ReaderOptions {
  /** Makes a schema ready for much to be parsed. */
  readonly prepare?: (schema: z.ZodMiniType) => z.ZodMiniType;
  readonly upcasters?: readonly Upcaster[];
}

/**
 * Makes a function that reads an event which any version up to this one stored: lifts it to this version, and completes its
 * treatments with the defaults of parameters that its version did not have. Fields that nobody reads are kept.
 */
export function eventReader({ prepare = (schema) => schema, upcasters = UPCASTERS }: ReaderOptions = {}) {
  const schemas = new Map([...EVENT_SCHEMAS].map(([type, schema]) => [type, prepare(schema)]));
  const version = upcasters.length + 1;

  return (given: unknown): GameEvent | EventFault => {
    if (!isObject(given)) return damaged("It is no object.");
    const { v = 1, ...stored } = given;
    if (typeof v !== "number" || !Number.isInteger(v) || v < 1) return damaged("v: It is no version.");
    if (v > version) return newer(`It is of version ${v}; this build knows ${version}.`);
    const event = upcasters.slice(v - 1).reduce<RawEvent>((older, lift) => lift(older), stored);
    if (typeof event.type !== "string") return damaged("type: It has none.");
    const schema = schemas.get(event.type);
    if (schema === undefined) return newer(`There is no event named ${event.type}.`);
    const { plan } = event;
    if (plan === undefined) return checked(event, schema);
    const stranger = strangerIn(plan);
    if (stranger !== undefined) return newer(`There is no parameter named ${stranger}.`);
    return checked({ ...event, plan: completed(plan) }, schema);
  };
}

/** Not what the schema makes of it: that would lack the fields that it does not name, and a later version may want them. */
function checked(event: RawEvent, schema: z.ZodMiniType): GameEvent | EventFault {
  const { error } = schema.safeParse(event);
  return error === undefined ? (event as unknown as GameEvent) : damaged(firstFault(error, String(event.type)));
}

/** Tells a fault from an event. */
export function isEventFault(result: GameEvent | EventFault): result is EventFault {
  return "fault" in result;
}

const damaged = (message: string): EventFault => ({ fault: "damaged", message });
const newer = (message: string): EventFault => ({ fault: "newer", message });

function firstFault({ issues: [issue] }: z.core.$ZodError, type: string): string {
  return `${[type, ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? "Invalid input"}`;
}

function isObject(value: unknown): value is RawEvent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function completed(plan: unknown): unknown {
  if (!isObject(plan) || !Array.isArray(plan.blocks)) return plan;
  const blocks = plan.blocks.map((block: unknown) =>
    isObject(block) && isObject(block.treatment) ? { ...block, treatment: { ...BASELINE, ...block.treatment } } : block,
  );
  return { ...plan, blocks };
}

/** A parameter that this build does not know: without it the block would be another one. */
function strangerIn(plan: unknown): string | undefined {
  if (!isObject(plan) || !Array.isArray(plan.blocks)) return undefined;
  return plan.blocks
    .flatMap((block: unknown) => (isObject(block) && isObject(block.treatment) ? Object.keys(block.treatment) : []))
    .find((name) => !Object.hasOwn(PARAMETERS, name));
}
