import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { LANGUAGES } from "../../shared/protocol/languages.ts";
import { PAGES } from "../settings.ts";

const root = resolve(import.meta.dirname, "..", "..");
const SOURCES = ["client", "shared", "assets", "package-lock.json"];

/** Builds the pages in all languages unless they are there and newer than everything that they are made of. */
export async function buildIfNeeded(): Promise<void> {
  // The last that is built.
  const built = join(PAGES, LANGUAGES.at(-1) ?? "", "play.html");
  if (existsSync(built) && SOURCES.every((source) => newest(join(root, source)) <= statSync(built).mtimeMs)) return;
  console.log("Building the pages …");
  // Loaded only here: a server whose pages are built starts without it.
  const { build } = await import("vite");
  const configFile = join(root, "client", "vite.config.ts");
  for (const mode of LANGUAGES) await build({ configFile, mode, logLevel: "warn" });
}

/** When anything in a folder was last changed, ms. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== "dist");
  return inside.reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
