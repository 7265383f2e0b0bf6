import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Created, Reply } from "../../../shared/protocol/messages.ts";
import { answer, Host, sit } from "../../support/server/guest.ts";
import { ServerProcess } from "../../support/server/server-process.ts";
import { eventsIn } from "../../support/server/test-server.ts";

/** Says how large the files of a process may become: for it, that is where the disk ends. */
const PRLIMIT = "/usr/bin/prlimit";
/** Too many for what is left of the page that SQLite is just writing. */
const PEOPLE = 60;

let folder: string;
let server: ServerProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-"));
});

afterEach(async () => {
  await server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test.skipIf(!existsSync(PRLIMIT))(
  "on a full disk nobody is told that an act is safe, and once there is room everybody can act",
  async () => {
    const data = join(folder, "full.db");
    server = await ServerProcess.start(data, 0, { LOG_LEVEL: "silent" });
    const { url, pid } = server;
    const limit = (bytes: number | "unlimited") => execFileSync(PRLIMIT, ["--pid", `${pid}`, `--fsize=${bytes}:`]);
    const response = await fetch(`${url}/api/classrooms`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lesson: "quick-look", timers: "off" }),
    });
    const { code, key } = (await response.json()) as Created;
    const host = await Host.open(url, code, key);
    const guests = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => sit(url, code, n)));
    await host.goTo("decide");
    await Promise.all(guests.map((guest) => guest.at("decide")));
    const allAct = (): Promise<Reply[]> => Promise.all(guests.map((guest) => guest.act(answer(guest) as never)));

    limit(statSync(`${data}-wal`).size);
    const refused = await allAct();
    expect(refused).toEqual(refused.map(() => ({ refused: "server-error" })));
    expect(Number(host.pulse.acted)).toBe(0);
    expect((await fetch(`${url}/health`)).status).toBe(200);

    limit("unlimited");
    expect(await allAct()).toEqual(guests.map(() => ({ ok: true })));
    await host.until(() => host.pulse.acted === PEOPLE);
    server = await server.kill();
    const acts = (await eventsIn(data, code)).filter(({ type }) => /^(intentionChosen|guessesMade)$/.test(type));
    expect(acts).toHaveLength(PEOPLE);
  },
);
