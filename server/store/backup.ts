import { createReadStream, createWriteStream } from "node:fs";
import { unlink } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import type { GameEvent } from "../../shared/game/events.ts";
import { replay } from "../../shared/game/evolve.ts";
import { versioned } from "../../shared/game/stored-events.ts";
import {
  type ClassroomRecord,
  type EventStore,
  holderSchema,
  recordSchema,
  type SeatHolder,
  StoreError,
} from "./event-store.ts";
import { readEvents } from "./reading.ts";

/** A backup is compressed lines of JSON: this one, a line for each classroom, and how many there were. */
const HEAD = { masquerade: "backup", format: 1 };

const keptSchema = z.object({
  ...recordSchema.omit({ closed: true }).shape,
  holders: z.array(holderSchema),
  events: z.array(z.unknown()),
});
const lineSchema = z.union([keptSchema, z.object({ classrooms: z.int() })]);

interface Kept extends Omit<ClassroomRecord, "closed"> {
  readonly holders: readonly SeatHolder[];
  readonly events: readonly GameEvent[];
}

/** What a backup holds. */
export interface Contents {
  readonly classrooms: number;
  /** R41. Those of them in which agents took people's parts. */
  readonly rehearsals: number;
}

/**
 * Writes all classrooms to a new file that only its owner may read.
 * @throws StoreError if there is such a file
 */
export async function writeBackup(store: EventStore, file: string): Promise<Contents> {
  let classrooms = 0;
  let rehearsals = 0;
  async function* lines() {
    yield line(HEAD);
    for (const code of await store.codes()) {
      const kept = await everythingOf(store, code);
      if (kept === null) continue;
      classrooms++;
      if (isRehearsal(kept)) rehearsals++;
      yield line({ ...kept, events: kept.events.map(versioned) });
    }
    yield line({ classrooms });
  }
  const out = createWriteStream(file, { flags: "wx", mode: 0o600 });
  try {
    await pipeline(Readable.from(lines()), createGzip(), out);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "EEXIST") throw new StoreError(`${file} is there already. Choose another name.`, { cause });
    await unlink(file).catch(() => {});
    if (code === "ENOENT" || code === "EACCES") throw new StoreError(`${file} can't be written.`, { cause });
    throw cause;
  }
  return { classrooms, rehearsals };
}

function isRehearsal({ events }: Kept): boolean {
  return events.length > 0 && replay(events).rehearsal;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Null if the classroom was deleted meanwhile. */
async function everythingOf(store: EventStore, code: string): Promise<Kept | null> {
  const record = await store.classroom(code);
  if (record === null) return null;
  const { hostKeyHash, createdAt } = record;
  for (;;) {
    const events = await store.events(code);
    const holders = await store.holders(code);
    // A class goes on while it is read: events and holders of seats have to be of one moment.
    if ((await store.events(code)).length === events.length) return { code, hostKeyHash, createdAt, holders, events };
  }
}

/**
 * Puts the classrooms of a backup into a store in which there are none.
 * @throws StoreError if something is there, or the backup can't be used; the store is then as it was
 */
export async function restoreBackup(store: EventStore, file: string): Promise<Contents> {
  if ((await store.codes()).length > 0) {
    throw new StoreError(
      "There are classrooms already, and a backup overwrites none. Restore it to an empty database.",
    );
  }
  // Read to its end before anything is written: half a backup must not be restored.
  let rehearsals = 0;
  for await (const kept of classroomsIn(file)) {
    try {
      if (isRehearsal(kept)) rehearsals++;
    } catch (cause) {
      throw new StoreError(`${file} is damaged: classroom ${kept.code} can't be read.`, { cause });
    }
  }
  let classrooms = 0;
  for await (const { events, holders, ...record } of classroomsIn(file)) {
    if (!(await store.reserve({ ...record, closed: false }))) {
      throw new StoreError(
        `Classroom ${record.code} was opened meanwhile. Stop the servers, and restore to an empty database.`,
      );
    }
    await store.append([{ code: record.code, from: 0, events, holders, freed: [] }]);
    classrooms++;
  }
  return { classrooms, rehearsals };
}

async function* classroomsIn(file: string): AsyncGenerator<Kept> {
  let head = "";
  let count = 0;
  let end: number | null = null;
  try {
    for await (const text of linesOf(file)) {
      if (head === "") {
        head = text;
        if (head !== JSON.stringify(HEAD)) break;
        continue;
      }
      const value = lineSchema.parse(JSON.parse(text));
      if ("classrooms" in value) end = value.classrooms;
      else {
        count++;
        yield { ...value, events: readEvents(value.code, value.events) };
      }
    }
  } catch (cause) {
    if (cause instanceof StoreError) throw new StoreError(`${file} can't be used. ${cause.message}`, { cause });
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new StoreError(isMissing ? `There is no ${file}.` : `${file} is damaged, or no backup.`, { cause });
  }
  if (head !== JSON.stringify(HEAD)) throw new StoreError(`${file} is no backup that this version knows.`);
  if (end !== count) throw new StoreError(`${file} is damaged: a part of it is missing.`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip()).setEncoding("utf8");
  source.on("error", (error) => unpacked.destroy(error));
  try {
    let rest = "";
    for await (const text of unpacked) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    source.destroy();
  }
}
