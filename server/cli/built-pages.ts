import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { LANGUAGES } from "../../shared/protocol/languages.ts";
import { PAGES } from "../settings.ts";

const root = resolve(import.meta.dirname, "..", "..");

/** The pages can't be built; says what can be done, in a sentence. */
export class BuildError extends Error {}

/** Pages that are built from sources. */
export interface Site {
  /** Files, and folders with all that is in them. */
  readonly sources: readonly string[];
  /** Where the pages are, and nothing else. */
  readonly folder: string;
  /** Puts the pages into the folder, which is empty. */
  readonly build: () => Promise<void>;
  readonly say: (line: string) => void;
}

const SITE: Site = {
  sources: ["client", "shared", "assets", "package-lock.json", "tsconfig.json"].map((name) => join(root, name)),
  folder: PAGES,
  build: buildWithVite,
  say: console.log,
};

/** Written last: a build that was interrupted has none. */
const STAMP = "built-from.json";
/** The process that builds holds this lock. SQLite puts files of its own beside it. */
const LOCK = "build.lock";

/**
 * Builds the pages unless they are built from just these sources. Of several processes that find them missing one builds, and
 * the others wait for it. Says whether this one has built them.
 * @throws BuildError
 */
export async function buildIfNeeded(site: Site = SITE): Promise<boolean> {
  if (isBuilt(site)) return false;
  const lock = await takeLock(site);
  try {
    if (isBuilt(site)) return false;
    site.say("Building the pages. Later starts do without, until a source of theirs changes …");
    // Before the build: what changes meanwhile is built the next time.
    const sources = contentOf(site.sources);
    for (const name of [STAMP, ...readdirSync(site.folder)]) {
      if (!name.startsWith(LOCK)) rmSync(join(site.folder, name), { recursive: true, force: true });
    }
    await site.build();
    writeFileSync(join(site.folder, STAMP), JSON.stringify({ sources, pages: shapeOf(site.folder) }));
    return true;
  } catch (error) {
    throw isUnwritable(error, site) ? unwritable(site, error.message) : error;
  } finally {
    lock.close();
  }
}

/** Whether all pages are there and from these sources. Where no sources can be read, the pages are as good as they get. */
function isBuilt({ sources, folder }: Site): boolean {
  let stamp: { readonly sources?: unknown; readonly pages?: unknown };
  try {
    stamp = JSON.parse(readFileSync(join(folder, STAMP), "utf8"));
    if (stamp.pages !== shapeOf(folder)) return false;
  } catch {
    return false;
  }
  try {
    return stamp.sources === contentOf(sources);
  } catch {
    return true;
  }
}

/** Stands for the names and contents of all files in these places. */
function contentOf(places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesIn(place)) {
      const content = readFileSync(file);
      hash.update(`${nameIn(place, file)}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Stands for the names and sizes of all pages: a folder that lost some on its way is built again. */
function shapeOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesIn(folder)) {
    const name = nameIn(folder, file);
    if (name !== STAMP && !name.startsWith(LOCK)) hash.update(`${name}\n${statSync(file).size}\n`);
  }
  return hash.digest("hex");
}

/** The same on every system: built pages may be copied to another one. */
function nameIn(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, "/");
}

/** All files, in an order that is everywhere the same. Built pages among the sources are none. */
function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || entry.name !== "dist")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(place, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** Waits until nobody else builds. A lock of SQLite's, because the system takes it from a process that dies. */
async function takeLock(site: Site): Promise<DatabaseSync> {
  try {
    mkdirSync(site.folder, { recursive: true });
    const lock = new DatabaseSync(join(site.folder, LOCK), { timeout: 0 });
    for (let told = false; !tryLock(lock); told = true) {
      if (!told) site.say("The pages are being built by another start: waiting for it …");
      await setTimeout(100);
    }
    return lock;
  } catch (error) {
    throw unwritable(site, error instanceof Error ? error.message : String(error));
  }
}

const SQLITE_BUSY = 5;

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

/** A full disk, or a folder of somebody else's; not a source that can't be read. */
function isUnwritable(error: unknown, { folder }: Site): error is Error {
  if (!(error instanceof Error && "syscall" in error)) return false;
  const { code = "", path = "" } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || path.startsWith(folder);
}

function unwritable({ folder }: Site, why: string): BuildError {
  return new BuildError(
    `The pages are not built from these sources, and ${folder} can't be written (${why}): ` +
      "run npm run build once as somebody who may write there.",
  );
}

async function buildWithVite(): Promise<void> {
  // Loaded only here: a server whose pages are built starts without it.
  const { build } = await import("vite").catch((error: Error) => {
    throw new BuildError(
      `The pages are not built, and what builds them doesn't run here (${error.message.split("\n")[0]}): ` +
        "run npm ci again, or copy client/dist from a computer where npm run build has made it.",
    );
  });
  const configFile = join(root, "client", "vite.config.ts");
  for (const mode of LANGUAGES) await build({ configFile, mode, logLevel: "warn" });
}
