import type { EventStore } from "./event-store.ts";
import { openSqlite } from "./sqlite.ts";

export interface StoreSettings {
  /** The database file; `:memory:` keeps nothing. */
  readonly data: string;
  /** A PostgreSQL database in place of the file; none if missing or empty. */
  readonly databaseUrl?: string;
}

/**
 * Opens what is set. A server with a file does not load what it would need for PostgreSQL.
 * @param lost is called when the connection to a database is lost: its classrooms may be another server's then
 * @throws StoreError if it can't be used
 */
export async function openStore({ data, databaseUrl = "" }: StoreSettings, lost = () => {}): Promise<EventStore> {
  if (databaseUrl === "") return openSqlite(data);
  const { openPostgres } = await import("./postgres.ts");
  return openPostgres({ url: databaseUrl, lost });
}
