import { randomBytes } from "node:crypto";
import pg from "pg";

/** Where a PostgreSQL and a Redis for tests are: `DATABASE_URL` and `REDIS_URL` as they were set for the test run. Empty: nowhere. */
export const SHARED = {
  database: process.env.SHARED_DATABASE_URL ?? "",
  redis: process.env.SHARED_REDIS_URL ?? "",
};

/** Says so if tests are left out, which nobody would notice otherwise. Gives whether they are. */
export function isMissing(...what: (keyof typeof SHARED)[]): boolean {
  const missing = what.filter((each) => SHARED[each] === "").map((each) => `${each.toUpperCase()}_URL`);
  if (missing.length > 0) process.stderr.write(`Tests are skipped, for ${missing.join(" and ")} is not set.\n`);
  return missing.length > 0;
}

/** A database of its own in the PostgreSQL of the tests. */
export class TestDatabase {
  readonly url: string;
  readonly #server: string;
  readonly #name: string;

  private constructor(server: string, name: string) {
    this.#server = server;
    this.#name = name;
    const url = new URL(server);
    url.pathname = `/${name}`;
    this.url = url.href;
  }

  /** @param server the address of any database in that PostgreSQL */
  static async create(server = SHARED.database): Promise<TestDatabase> {
    const name = `masquerade_${randomBytes(6).toString("hex")}`;
    await run(server, `CREATE DATABASE ${name}`);
    return new TestDatabase(server, name);
  }

  run(sql: string): Promise<Record<string, unknown>[]> {
    return run(this.url, sql);
  }

  /** Removes it, whoever is still connected. */
  async drop(): Promise<void> {
    await run(this.#server, `DROP DATABASE ${this.#name} WITH (FORCE)`);
  }
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
