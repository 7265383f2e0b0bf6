import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BuildError, buildIfNeeded, type Site } from "../../../server/cli/built-pages.ts";

let top: string;
let said: string[];
let builds: number;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "masquerade-"));
  said = [];
  builds = 0;
  mkdirSync(join(top, "client", "play"), { recursive: true });
  writeFileSync(join(top, "client", "play", "main.tsx"), "hello");
  writeFileSync(join(top, "client", "play", "name.ts"), "Ann");
  writeFileSync(join(top, "package-lock.json"), "{}");
});
afterEach(() => {
  chmodSync(top, 0o755);
  rmSync(top, { recursive: true, force: true });
});

/** Pages of two files, which the build writes one after the other. */
function site(betweenFiles: () => void | Promise<void> = () => {}): Site {
  const folder = join(top, "client", "dist");
  return {
    sources: [join(top, "client"), join(top, "package-lock.json")],
    folder,
    build: async () => {
      builds++;
      writeFileSync(join(folder, "play.html"), `page ${builds}`);
      await betweenFiles();
      mkdirSync(join(folder, "de"));
      writeFileSync(join(folder, "de", "play.html"), `Seite ${builds}`);
    },
    say: (line) => said.push(line),
  };
}

const source = (name: string) => join(top, "client", "play", name);

describe("pages are built", () => {
  test("once, with a word about it, and then no more", async () => {
    expect(await buildIfNeeded(site())).toBe(true);
    expect(said).toEqual([expect.stringMatching(/^Building the pages\./)]);
    expect(await buildIfNeeded(site())).toBe(false);
    expect([builds, said.length]).toEqual([1, 1]);
  });

  test("not when files are only newer, as after a checkout", async () => {
    await buildIfNeeded(site());
    const later = new Date(Date.now() + 60_000);
    utimesSync(source("main.tsx"), later, later);
    expect(await buildIfNeeded(site())).toBe(false);
  });

  test.each([
    ["has changed", () => writeFileSync(source("main.tsx"), "hallo")],
    ["is new", () => writeFileSync(source("new.ts"), "")],
    ["is gone", () => rmSync(source("name.ts"))],
    ["has another name", () => renameSync(source("name.ts"), source("title.ts"))],
    ["that is a single file has changed", () => writeFileSync(join(top, "package-lock.json"), "[]")],
    [
      "gave a byte to the next one",
      () => {
        writeFileSync(source("main.tsx"), "hell");
        writeFileSync(source("name.ts"), "oAnn");
      },
    ],
  ])("when a source %s", async (_, change) => {
    await buildIfNeeded(site());
    change();
    expect(await buildIfNeeded(site())).toBe(true);
    expect(await buildIfNeeded(site())).toBe(false);
  });

  test("again when a source changes meanwhile", async () => {
    await buildIfNeeded(site(() => writeFileSync(source("main.tsx"), "changed")));
    expect(await buildIfNeeded(site())).toBe(true);
  });

  test("again after a build that failed halfway, and nothing of it is left", async () => {
    const failing = site(() => {
      writeFileSync(join(top, "client", "dist", "half.js"), "");
      throw new Error("Unexpected token");
    });
    await expect(buildIfNeeded(failing)).rejects.toThrow("Unexpected token");
    expect(await buildIfNeeded(site())).toBe(true);
    expect(existsSync(join(top, "client", "dist", "half.js"))).toBe(false);
  });

  test("again when a page got lost", async () => {
    await buildIfNeeded(site());
    rmSync(join(top, "client", "dist", "de", "play.html"));
    expect(await buildIfNeeded(site())).toBe(true);
  });

  test("not where their sources aren't at hand", async () => {
    await buildIfNeeded(site());
    rmSync(join(top, "package-lock.json"));
    expect(await buildIfNeeded(site())).toBe(false);
  });
});

describe("two starts at once", () => {
  test("build once: the other waits, and says so", async () => {
    const { promise: bothAreHere, resolve: goOn } = Promise.withResolvers<void>();
    const first = buildIfNeeded(site(() => bothAreHere));
    const other: Site = {
      ...site(),
      say: (line) => {
        said.push(line);
        goOn();
      },
    };
    expect(await Promise.all([first, buildIfNeeded(other)])).toEqual([true, false]);
    expect(builds).toBe(1);
    expect(said.sort()).toEqual([
      expect.stringMatching(/^Building the pages\./),
      "The pages are being built by another start: waiting for it …",
    ]);
  });

  test("a start that is killed while it builds holds nobody up", async () => {
    const child = inAnotherProcess("forever");
    for await (const chunk of child.stdout ?? []) if (String(chunk).includes("halfway")) break;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    expect(await buildIfNeeded(site())).toBe(true);
    expect(said).toHaveLength(1);
  });
});

const SCRIPT = fileURLToPath(import.meta.resolve("./build-a-site.ts"));

function inAnotherProcess(how: "forever"): ChildProcess {
  return spawn(process.execPath, [SCRIPT, top, how], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Starts as somebody who may read everything and write nothing. */
function readOnly(): string {
  chmodSync(top, 0o555);
  chmodSync(join(top, "client"), 0o555);
  // Permissions do not bind the superuser, who runs some of the machines that test.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, [SCRIPT, top, "once"], { encoding: "utf8", ...nobody });
  chmodSync(join(top, "client"), 0o755);
  return stdout + stderr;
}

describe.skipIf(process.platform === "win32")("where nothing can be written", () => {
  test("pages that are built will do", async () => {
    await buildIfNeeded(site());
    chmodSync(join(top, "client", "dist"), 0o555);
    chmodSync(join(top, "client", "dist", "build.lock"), 0o444);
    expect(readOnly()).toBe("false\n");
  });

  test("others are named in a sentence, and nothing is changed", async () => {
    expect(readOnly()).toMatch(
      /^The pages are not built from these sources, and \S+dist can't be written \(EACCES[^)]*\): run npm run build once as somebody who may write there\.\n$/,
    );
    expect(readdirSync(join(top, "client"))).toEqual(["play"]);
  });

  test("pages of other sources stay as they are", async () => {
    await buildIfNeeded(site());
    writeFileSync(source("main.tsx"), "newer");
    chmodSync(join(top, "client", "dist", "build.lock"), 0o444);
    chmodSync(join(top, "client", "dist"), 0o555);
    const before = readdirSync(join(top, "client", "dist"));
    expect(readOnly()).toMatch(/^The pages are not built from these sources, /);
    expect(readdirSync(join(top, "client", "dist"))).toEqual(before);
  });
});

test("a disk that gets full is named in a sentence", async () => {
  const full = site(() => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  });
  await expect(buildIfNeeded(full)).rejects.toThrow(BuildError);
  await expect(buildIfNeeded(full)).rejects.toThrow(/can't be written \(ENOSPC: no space left on device, write\)/);
});
