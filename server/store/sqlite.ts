import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Addition, type EventStore, holderSchema, recordSchema, StoreError } from "./event-store.ts";
import { type EventRow, eventRow, eventsIn, readRow } from "./reading.ts";

/** "MSQR": tells our files from any other SQLite database. */
const APPLICATION_ID = 0x4d535152;

/** The file's format, step by step; its `user_version` is how many it has seen. A later version adds steps. */
const STEPS = [
  `CREATE TABLE classrooms (
    code TEXT PRIMARY KEY,
    host_key_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE events (
    code TEXT NOT NULL REFERENCES classrooms (code),
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (code, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE holders (
    code TEXT NOT NULL REFERENCES classrooms (code),
    seat INTEGER NOT NULL,
    key_hash TEXT NOT NULL,
    way_back TEXT NOT NULL,
    PRIMARY KEY (code, seat)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};`,
];

/** How long a server that is just stopping may take to let go of its file, ms. */
const PATIENCE = 2000;
/** SQLite's result codes that tell one trouble with a file from another. */
const CODE = { busy: 5, locked: 6, corrupt: 11, notADatabase: 26 } as const;

/**
 * Opens a database file, or makes it. `:memory:` keeps nothing.
 * @throws StoreError if the file is damaged, newer than this version, in use, or not ours; it is then left as it was.
 */
export function openSqlite(path: string): EventStore {
  if (path !== ":memory:" && existsSync(path)) inspect(path);
  let db: DatabaseSync | null = null;
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    db = new DatabaseSync(path, { timeout: PATIENCE });
    // Exclusive: a second server on the same file would number its events as the first does, and both would be stuck.
    db.exec(
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
    );
    // Even where nothing is to be done: only a write takes hold of the file.
    const steps = STEPS.slice(Number(pragma(db, "user_version"))).join("\n");
    db.exec(`BEGIN IMMEDIATE; ${steps} PRAGMA user_version = ${STEPS.length}; COMMIT;`);
    return sqliteStore(db);
  } catch (cause) {
    if (db?.isOpen) db.close();
    throw new StoreError(whyUnusable(path, cause), { cause });
  }
}

/** What is wrong with a file that could not be opened. */
function whyUnusable(path: string, error: unknown): string {
  // The lower byte is the kind; the rest is detail.
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : null;
  if (code === CODE.corrupt || code === CODE.notADatabase) {
    return `${path} can't be read: it is damaged, or no database. Move it away to start afresh.`;
  }
  if (code === CODE.busy || code === CODE.locked) {
    return `${path} is in use by another server. Stop it, or choose another file with MASQUERADE_DATA.`;
  }
  return `${path} can't be opened for writing. Make its folder writable, or choose another file with MASQUERADE_DATA.`;
}

function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Looks at a file without writing to it: nothing may be changed in a database that is not understood. */
function inspect(path: string): void {
  let found: { version: unknown; application: unknown; tables: unknown; check: unknown };
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE });
    try {
      found = {
        version: pragma(db, "user_version"),
        application: pragma(db, "application_id"),
        tables: db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.n,
        check: pragma(db, "quick_check"),
      };
    } finally {
      db.close();
    }
  } catch (cause) {
    throw new StoreError(whyUnusable(path, cause), { cause });
  }
  if (found.check !== "ok") {
    throw new StoreError(`${path} is damaged (${found.check}). Restore a copy, or move it away to start afresh.`);
  }
  if (found.tables === 0) return;
  if (found.application !== APPLICATION_ID) {
    throw new StoreError(`${path} is a database of another program. Choose another file with MASQUERADE_DATA.`);
  }
  if (Number(found.version) > STEPS.length) {
    throw new StoreError(
      `${path} was written by another version (format ${found.version}, this one knows ${STEPS.length}). Start that version instead.`,
    );
  }
}

function sqliteStore(db: DatabaseSync): EventStore {
  const statements = {
    reserve: db.prepare("INSERT OR IGNORE INTO classrooms (code, host_key_hash, created_at) VALUES (?, ?, ?)"),
    close: db.prepare("UPDATE classrooms SET closed = 1 WHERE code = ?"),
    next: db.prepare("SELECT coalesce(max(n) + 1, 0) AS next FROM events WHERE code = ?"),
    append: db.prepare("INSERT INTO events (code, n, at, type, body) VALUES (?, ?, ?, ?, ?)"),
    hold: db.prepare(
      "INSERT INTO holders (code, seat, key_hash, way_back) VALUES (?, ?, ?, ?) ON CONFLICT (code, seat) DO UPDATE SET key_hash = excluded.key_hash, way_back = excluded.way_back",
    ),
    free: db.prepare("DELETE FROM holders WHERE code = ? AND seat = ?"),
    classroom: db.prepare(
      "SELECT code, host_key_hash AS hostKeyHash, created_at AS createdAt, closed FROM classrooms WHERE code = ?",
    ),
    codes: db.prepare("SELECT code FROM classrooms ORDER BY created_at, code"),
    open: db.prepare("SELECT code FROM classrooms WHERE closed = 0 ORDER BY created_at"),
    events: db.prepare("SELECT at, type, body FROM events WHERE code = ? ORDER BY n"),
    holders: db.prepare(
      "SELECT seat, key_hash AS keyHash, way_back AS wayBack FROM holders WHERE code = ? ORDER BY seat",
    ),
    ended: db.prepare(`
      SELECT code FROM (
        SELECT code, closed, created_at, (SELECT at FROM events WHERE code = c.code ORDER BY n DESC LIMIT 1) AS last_at
        FROM classrooms AS c
      ) WHERE (closed = 1 OR last_at IS NULL) AND coalesce(last_at, created_at) < ?`),
    forget: ["holders", "events", "classrooms"].map((table) => db.prepare(`DELETE FROM ${table} WHERE code = ?`)),
  };

  function add({ code, from, events, holders, freed }: Addition): void {
    const next = statements.next.get(code)?.next;
    if (next !== from) throw new StoreError(`Classroom ${code} goes on at event ${next}, not at ${from}.`);
    events.forEach((event, i) => {
      const { type, at, body } = eventRow(event);
      statements.append.run(code, from + i, at, type, body);
      if (event.type === "phaseStarted" && event.phase === "closed") statements.close.run(code);
    });
    for (const { seat, keyHash, wayBack } of holders) statements.hold.run(code, seat, keyHash, wayBack);
    for (const seat of freed) statements.free.run(code, seat);
  }

  /** All of it or nothing. */
  function atOnce(change: () => void): void {
    db.exec("BEGIN IMMEDIATE");
    try {
      change();
      db.exec("COMMIT");
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  }

  /** The classrooms of this server. There is no other one on the same file. */
  const own = new Set<string>();

  return {
    async reserve({ code, hostKeyHash, createdAt }) {
      const isNew = statements.reserve.run(code, hostKeyHash, createdAt).changes === 1;
      if (isNew) own.add(code);
      return isNew;
    },
    async append(additions) {
      atOnce(() => {
        for (const addition of additions) add(addition);
      });
    },
    async classroom(code) {
      const row = statements.classroom.get(code);
      return row === undefined ? null : readRow(recordSchema, code, row);
    },
    async codes() {
      return statements.codes.all().map((row) => String(row.code));
    },
    async takeOver() {
      const open = statements.open.all().map((row) => String(row.code));
      const orphans = open.filter((code) => !own.has(code));
      for (const code of orphans) own.add(code);
      return orphans;
    },
    async events(code) {
      return eventsIn(code, statements.events.all(code) as unknown as EventRow[]);
    },
    async holders(code) {
      return statements.holders.all(code).map((row) => readRow(holderSchema, code, row));
    },
    async endedBefore(time) {
      return statements.ended.all(time).map((row) => String(row.code));
    },
    async forget(code) {
      atOnce(() => {
        for (const statement of statements.forget) statement.run(code);
      });
      own.delete(code);
      // The log of changes would keep what was deleted until the next server tidies up.
      db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    async close() {
      if (db.isOpen) db.close();
    },
  };
}
