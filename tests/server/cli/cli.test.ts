import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../../server/store/sqlite.ts";

const SERVER = join(import.meta.dirname, "..", "..", "..", "server");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-"));
  data = join(folder, "masquerade.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts a script of the server's, with settings of its own. */
function start(script: string, args: readonly string[], env: Record<string, string> = {}) {
  const settings = { PORT: "0", HOST: "127.0.0.1", MASQUERADE_DATA: data };
  return spawn(process.execPath, [join(SERVER, script), ...args], { env: { ...process.env, ...settings, ...env } });
}

async function run(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = start(script, args, env);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, out, err };
}

describe("rehearse", () => {
  test("says in one sentence what it can't do, and how it is used", async () => {
    const { code, out, err } = await run("cli/rehearse.ts", ["--colour", "red"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n").slice(0, 2)).toEqual(["Unknown option '--colour'", ""]);
    expect(err).toContain("npm run --silent rehearse");
  });

  test("plays a lesson on a server of its own, prints its summary, and leaves nothing behind", async () => {
    const out = join(folder, "export");
    const args = ["--people", "3", "--lesson", "quick-look", "--seed", "1", "--out", out];
    const ended = await run("cli/rehearse.ts", args, { TMPDIR: folder });
    expect(ended.err).toMatch(/^\d+ actions acknowledged in [\d.]+ s\.\n$/);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ lesson: "quick-look", people: 0, cast: 3, reachedEnd: true });
    expect(JSON.parse(await readFile(join(out, "summary.json"), "utf8"))).toEqual(JSON.parse(ended.out));
  });
});

describe("the server", () => {
  test("leaves a database of a newer version as it was, and says what to do", async () => {
    await openSqlite(data).close();
    const db = new DatabaseSync(data);
    db.exec("PRAGMA user_version = 9");
    db.close();
    const before = await readFile(data);
    const { code, out, err } = await run("main.ts", []);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toBe(
      `${data} was written by another version (format 9, this one knows 1). Start that version instead.\n`,
    );
    expect((await readFile(data)).equals(before)).toBe(true);
  });

  test("says that a file is none of its own", async () => {
    await writeFile(data, "Dear diary, today");
    const { code, err } = await run("main.ts", []);
    expect(code).toBe(1);
    expect(err).toBe(`${data} can't be read: it is damaged, or no database. Move it away to start afresh.\n`);
    expect(await readFile(data, "utf8")).toBe("Dear diary, today");
  });

  test("says that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, err } = await run("main.ts", [], { PORT: String(port) });
    expect(code).toBe(1);
    expect(err).toBe("Another program uses this port. Choose another one: PORT=3000 npm start\n");
    other.close();
  });

  // One after the other: tests at the same time would share one folder, and the first to end takes it away.
  test.each([
    [{ PORT: "eighty" }, "PORT must be a whole number from 0 to 65535, not eighty.\n"],
    [{ HOST: "203.0.113.7" }, "HOST must be an address of this computer, or :: for all of them.\n"],
  ])("says that %o can't be", async (env, sentence) => {
    const { code, err } = await run("main.ts", [], env as Record<string, string>);
    expect([code, err]).toEqual([1, sentence]);
  });

  test.skipIf(process.platform === "win32")("stops on a signal with everything stored, and says nothing", async () => {
    const child = start("main.ts", []);
    const ended = Promise.all([text(child.stderr), once(child, "exit")]);
    let out = "";
    for await (const chunk of child.stdout) {
      out += chunk;
      if (!out.includes("Ctrl+C stops")) continue;
      const port = /localhost:(\d+)/.exec(out)?.[1];
      const response = await fetch(`http://127.0.0.1:${port}/api/classrooms`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ lesson: "quick-look" }),
      });
      expect(response.status).toBe(201);
      child.kill("SIGTERM");
      break;
    }
    const [err, [code]] = await ended;
    expect([code, err]).toEqual([0, ""]);
    const store = openSqlite(data);
    const [opened = ""] = await store.takeOver();
    expect(await store.events(opened)).toMatchObject([{ type: "classroomOpened" }, { type: "phaseStarted" }]);
    await store.close();
  });
});
