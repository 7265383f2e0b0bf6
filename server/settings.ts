import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Where the built pages are. */
export const PAGES = join(root, "client", "dist");

/** What can be set from outside, by environment variables. */
export interface Settings {
  readonly port: number;
  readonly hostname: string;
  readonly data: string;
}

/** @throws if a setting can't be used; the message says which and why. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is as good as none; an empty file name would be a database that nobody keeps.
  const port = Number(env.PORT || 2567);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not ${env.PORT}.`);
  }
  return { port, hostname: env.HOST || "0.0.0.0", data: env.MASQUERADE_DATA || join(root, "data", "masquerade.db") };
}
