import pg from "pg";
import type { GameEvent } from "../../shared/game/events.ts";
import {
  type Addition,
  type EventStore,
  holderSchema,
  recordSchema,
  type SeatHolder,
  StoreError,
} from "./event-store.ts";
import { connectionTo, LIVING, openSession, type Session } from "./postgres-session.ts";
import { eventRow, eventsIn, readRow } from "./reading.ts";

/** So many connections read at a time, beside the one that writes. */
const READERS = 4;

export interface PostgresSettings {
  readonly url: string;
  /** Is called whenever the connection is lost: other servers take over what was this one's. */
  readonly lost: () => void;
}

/**
 * Opens a database that several servers share. Each classroom has one owner, which alone may write: the number of a server, that
 * holds as long as its connection does. The next `takeOver` after a lost connection connects again, under another number.
 * @throws StoreError if the database can't be used
 */
export async function openPostgres({ url, lost }: PostgresSettings): Promise<EventStore> {
  let session: Session | null = null;
  let closed = false;

  async function connect(): Promise<Session> {
    let fresh: Session | null = null;
    fresh = await openSession(url, () => {
      if (fresh === null || session !== fresh || closed) return;
      session = null;
      lost();
    });
    session = fresh;
    return fresh;
  }

  function connected(): Session {
    if (session === null) throw new StoreError("The connection to the database is lost.");
    return session;
  }

  await connect();
  const readers = new pg.Pool({ ...connectionTo(url), max: READERS });
  // For a connection that breaks while idle; one in use reports it as the query's error.
  readers.on("error", () => {});
  const read = async (text: string, ...values: readonly unknown[]) => (await readers.query(text, [...values])).rows;

  return {
    async reserve({ code, hostKeyHash, createdAt }) {
      const { server, atOnce, query } = connected();
      const { rowCount } = await atOnce(() =>
        query(
          "INSERT INTO classrooms (code, host_key_hash, created_at, owner) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
          [code, hostKeyHash, createdAt, server],
        ),
      );
      return rowCount === 1;
    },
    async append(additions) {
      const own = connected();
      await own.atOnce(() => append(own, additions));
    },
    async takeOver() {
      const { server, atOnce, query, takeTurn } = session ?? (await connect());
      return atOnce(async () => {
        if (!(await takeTurn())) return [];
        const { rows } = await query(
          `UPDATE classrooms SET owner = $1 WHERE NOT closed AND owner <> ALL (${LIVING}) RETURNING code`,
          [server],
        );
        return rows.map(({ code }) => code);
      });
    },
    async classroom(code) {
      const [row] = await read(
        'SELECT code, host_key_hash AS "hostKeyHash", created_at AS "createdAt", closed FROM classrooms WHERE code = $1',
        code,
      );
      return row === undefined ? null : readRow(recordSchema, code, row);
    },
    async codes() {
      const rows = await read("SELECT code FROM classrooms ORDER BY created_at, code");
      return rows.map(({ code }) => String(code));
    },
    async events(code) {
      return eventsIn(code, await read("SELECT at, type, body FROM events WHERE code = $1 ORDER BY n", code));
    },
    async holders(code) {
      const rows = await read(
        'SELECT seat, key_hash AS "keyHash", way_back AS "wayBack" FROM holders WHERE code = $1 ORDER BY seat',
        code,
      );
      return rows.map((row) => readRow(holderSchema, code, row));
    },
    async endedBefore(time) {
      const rows = await read(
        `SELECT c.code FROM classrooms AS c LEFT JOIN events AS e ON e.code = c.code AND e.n = c.size - 1
        WHERE (c.closed OR c.size = 0) AND coalesce(e.at, c.created_at) < $1`,
        time,
      );
      return rows.map(({ code }) => String(code));
    },
    async forget(code) {
      await read("DELETE FROM classrooms WHERE code = $1", code);
    },
    async close() {
      if (closed) return;
      closed = true;
      await session?.atOnce(async () => {}).catch(() => {});
      await session?.end();
      await readers.end();
    },
  };
}

/** What a write does to one classroom. */
interface Growth {
  readonly from: number;
  readonly events: GameEvent[];
  /** By seat; null: nobody any more. */
  readonly holders: Map<number, SeatHolder | null>;
}

/** Adds up what a write has for each classroom. */
function growthOf(additions: readonly Addition[]): Map<string, Growth> {
  const all = new Map<string, Growth>();
  for (const { code, from, events, holders, freed } of additions) {
    const growth: Growth = all.get(code) ?? { from, events: [], holders: new Map() };
    const next = growth.from + growth.events.length;
    if (from !== next) throw new StoreError(`Classroom ${code} goes on at event ${next}, not at ${from}.`);
    growth.events.push(...events);
    for (const holder of holders) growth.holders.set(holder.seat, holder);
    for (const seat of freed) growth.holders.set(seat, null);
    all.set(code, growth);
  }
  return all;
}

async function append({ server, query }: Session, additions: readonly Addition[]): Promise<void> {
  const growth = [...growthOf(additions)];
  // Locks the classrooms, too: a server that would take one over waits until this is stored.
  const { rowCount } = await query(
    `UPDATE classrooms AS c SET size = c.size + g.count, closed = c.closed OR g.closes
    FROM unnest($2::text[], $3::int[], $4::int[], $5::boolean[]) AS g (code, start, count, closes)
    WHERE c.code = g.code AND c.size = g.start AND c.owner = $1`,
    [server, ...columns(growth, ([code, { from, events }]) => [code, from, events.length, events.some(isEnd)], 4)],
  );
  if (rowCount !== growth.length) {
    throw new StoreError("A classroom of this write has more or fewer events than that, or another server has it.");
  }
  const events = growth.flatMap(([code, { from, events }]) =>
    events.map(eventRow).map(({ type, at, body }, i) => [code, from + i, at, type, body]),
  );
  if (events.length > 0) {
    await query(
      "INSERT INTO events (code, n, at, type, body) SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::json[])",
      columns(events, (event) => event, 5),
    );
  }
  const seats = growth.flatMap(([code, { holders }]) => [...holders].map(([seat, holder]) => ({ code, seat, holder })));
  if (seats.length === 0) return;
  await query(
    "DELETE FROM holders USING unnest($1::text[], $2::int[]) AS s (code, seat) WHERE holders.code = s.code AND holders.seat = s.seat",
    columns(seats, ({ code, seat }) => [code, seat], 2),
  );
  const held = seats.flatMap(({ code, seat, holder }) =>
    holder === null ? [] : [[code, seat, holder.keyHash, holder.wayBack]],
  );
  await query(
    "INSERT INTO holders (code, seat, key_hash, way_back) SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[])",
    columns(held, (holder) => holder, 4),
  );
}

/** Turns rows into columns, as `unnest` takes them. */
function columns<T>(items: readonly T[], row: (item: T) => readonly unknown[], count: number): unknown[][] {
  const rows = items.map(row);
  return Array.from({ length: count }, (_, i) => rows.map((values) => values[i]));
}

function isEnd(event: GameEvent): boolean {
  return event.type === "phaseStarted" && event.phase === "closed";
}
