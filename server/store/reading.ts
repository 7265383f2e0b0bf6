import { z } from "zod";
import type { GameEvent } from "../../shared/game/events.ts";
import { eventReader, isEventFault, versioned } from "../../shared/game/stored-events.ts";
import { StoreError } from "./event-store.ts";

/** Compiled: a classroom of hundreds is tens of thousands of rows, and has to be back at once. */
const parseEvent = eventReader({ prepare: z.compile });

/** A row of the table of events. SQLite gives the body as text, PostgreSQL as the object that it is. */
export type EventRow = Readonly<Record<"type" | "at" | "body", unknown>>;

/** What is written of an event. Its version goes into the body. */
export function eventRow(event: GameEvent): { readonly type: string; readonly at: number; readonly body: string } {
  const { type, at, ...body } = versioned(event);
  return { type, at, body: JSON.stringify(body) };
}

/**
 * The events of a classroom, lifted to this version.
 * @param rows in order; none of them may be missing
 * @throws StoreError naming the classroom, the number of the event, from 0, and what is wrong with it
 */
export function eventsIn(code: string, rows: readonly EventRow[]): GameEvent[] {
  return readEvents(
    code,
    rows.map(({ type, at, body }) => {
      const fields = typeof body === "string" ? parsedJson(body) : body;
      return typeof fields === "object" && fields !== null ? { type, at: Number(at), ...fields } : fields;
    }),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The same from events as a backup has them.
 * @throws StoreError as above
 */
export function readEvents(code: string, stored: readonly unknown[]): GameEvent[] {
  return stored.map((given, n) => {
    const event = parseEvent(given);
    if (!isEventFault(event)) return event;
    const why = event.fault === "newer" ? "was written by a newer version" : "is damaged";
    throw new StoreError(`Classroom ${code} can't be read: event ${n} ${why}. ${event.message}`);
  });
}

/**
 * Any other row of a classroom.
 * @throws StoreError naming the classroom and what is wrong with the row
 */
export function readRow<T>(schema: z.ZodType<T>, code: string, row: unknown): T {
  const { data, error } = schema.safeParse(row);
  if (error === undefined) return data as T;
  throw new StoreError(`Classroom ${code} can't be read. ${z.prettifyError(error)}`);
}
