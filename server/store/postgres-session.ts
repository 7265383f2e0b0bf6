import pg from "pg";
import { StoreError } from "./event-store.ts";

/** "MSQR": under this number our advisory locks stand apart from those of other programs in the same database. */
const LOCKS = 0x4d535152;
/** Numbers of locks below the first server's. */
const LOCK = { migration: -1, takingOver: 0 } as const;

/** How long PostgreSQL may take over anything, ms; after that the connection counts as lost. */
const PATIENCE = 5000;

/** The database's format, step by step. What is there stays as it is: a later version adds steps. */
const STEPS = [
  `CREATE SEQUENCE servers AS integer;
  CREATE TABLE classrooms (
    code text PRIMARY KEY,
    host_key_hash text NOT NULL,
    created_at bigint NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    size integer NOT NULL DEFAULT 0,
    owner integer NOT NULL DEFAULT 0
  );
  CREATE INDEX classrooms_open ON classrooms (owner) WHERE NOT closed;
  CREATE TABLE events (
    code text NOT NULL REFERENCES classrooms ON DELETE CASCADE,
    n integer NOT NULL,
    at bigint NOT NULL,
    type text NOT NULL,
    body json NOT NULL,
    PRIMARY KEY (code, n)
  );
  CREATE TABLE holders (
    code text NOT NULL REFERENCES classrooms ON DELETE CASCADE,
    seat integer NOT NULL,
    key_hash text NOT NULL,
    way_back text NOT NULL,
    PRIMARY KEY (code, seat)
  );`,
];

/** The numbers of the servers that are connected. A lock ends with its connection, so it depends on no clock. */
export const LIVING = `
  SELECT objid::bigint FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${LOCKS} AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** One connection of a server, in which all that it writes is written. While it lasts the server has a number of its own. */
export interface Session {
  /** Who this server is for as long as the connection lasts: no other has or had this number. */
  readonly server: number;
  query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult>;
  /** Everything in it is stored, or nothing. One at a time. */
  atOnce<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Takes the turn to take over classrooms, until the end of the transaction. False while another server has it. */
  takeTurn(): Promise<boolean>;
  end(): Promise<void>;
}

/** What a connection to this database needs. */
export function connectionTo(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: "masquerade",
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
  };
}

/**
 * Connects, and brings the database to this version's format.
 * @param lost is called when the connection ends or can't be relied upon any more; maybe more than once
 * @throws StoreError if the database can't be used
 */
export async function openSession(url: string, lost: () => void): Promise<Session> {
  const client = new pg.Client(connectionTo(url));
  const over = () => {
    lost();
    void client.end().catch(() => {});
  };
  client.on("error", over);
  client.on("end", over);
  try {
    await client.connect();
    await setKeepalive(client);
    await migrate(client);
    const server = await enroll(client);
    return { server, ...inTurns(client, over), end: () => client.end() };
  } catch (cause) {
    await client.end().catch(() => {});
    if (cause instanceof StoreError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`The database at DATABASE_URL can't be used: ${why || "nothing answers there"}.`, { cause });
  }
}

/** Lets PostgreSQL notice within seconds that this computer is gone: a broken network closes no connection. */
async function setKeepalive(client: pg.Client): Promise<void> {
  await client.query("SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3");
}

/** Carries out the steps that the database has not seen. One server at a time does so. */
async function migrate(client: pg.Client): Promise<void> {
  await client.query(`SELECT pg_advisory_lock(${LOCKS}, ${LOCK.migration})`);
  await client.query("CREATE TABLE IF NOT EXISTS migrations (step integer PRIMARY KEY)");
  const { rows } = await client.query("SELECT count(*)::int AS done FROM migrations");
  const done: number = rows[0].done;
  if (done > STEPS.length) {
    throw new StoreError(
      `The database was written by another version (format ${done}, this one knows ${STEPS.length}). Start that version instead.`,
    );
  }
  for (const [i, step] of STEPS.slice(done).entries()) {
    await client.query(`BEGIN; ${step} INSERT INTO migrations VALUES (${done + i + 1}); COMMIT`);
  }
  await client.query(`SELECT pg_advisory_unlock(${LOCKS}, ${LOCK.migration})`);
}

/** Gives this server its number, and a lock on it that shows the others that it lives. */
async function enroll(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT server, pg_backend_pid() AS pid, pg_advisory_lock(${LOCKS}, server) FROM (SELECT nextval('servers')::int AS server OFFSET 0) AS own`,
  );
  const { server, pid } = rows[0];
  // A pooler gives its connections to others, and with them the locks.
  if (pid !== (client as pg.Client & { readonly processID: number }).processID) {
    throw new StoreError("DATABASE_URL must lead to PostgreSQL itself, not to a pooler before it.");
  }
  return server;
}

function inTurns(client: pg.Client, over: () => void): Pick<Session, "query" | "atOnce" | "takeTurn"> {
  let last: Promise<unknown> = Promise.resolve();
  const query: Session["query"] = (text, values) => client.query(text, values === undefined ? undefined : [...values]);

  async function transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await query("BEGIN");
    try {
      const result = await work();
      await query("COMMIT");
      return result;
    } catch (error) {
      // If even that fails it is not known what was stored: the next user has to read it again.
      await query("ROLLBACK").catch(over);
      throw error;
    }
  }

  return {
    query,
    atOnce(work) {
      const next = last.then(() => transaction(work));
      last = next.catch(() => {});
      return next;
    },
    async takeTurn() {
      const { rows } = await query(`SELECT pg_try_advisory_xact_lock(${LOCKS}, ${LOCK.takingOver}) AS taken`);
      return rows[0].taken;
    },
  };
}
