import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { Host, play, sit } from "../../support/server/guest.ts";
import { classesInTimedPhases, haltFor, TIMED, type TimedClass } from "../../support/server/halted-classes.ts";
import { ServerProcess } from "../../support/server/server-process.ts";
import { startServer } from "../../support/server/use-server.ts";
import { RawGuest } from "../../support/wire/raw.ts";

/** Longer than the server waits for the answer to a ping, ms. */
const HALT = 2000;

describe("a server that hung", () => {
  let folder: string;
  let server: ServerProcess;
  let classes: TimedClass[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    server = await ServerProcess.start(join(folder, "halted.db"));
    classes = await classesInTimedPhases(server);
  });
  afterAll(async () => {
    await server?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test("goes on in each timed phase with what was left, and tells everybody at once", async () => {
    const before = classes.map(({ endsAt }) => endsAt());
    await haltFor(server, HALT);
    await Promise.all(classes.map(({ host, endsAt }, n) => host.until(() => endsAt() >= (before[n] ?? 0) + HALT)));
    expect(classes.map(({ host }) => host.view.moment.phase)).toEqual(TIMED);
  });
});

test("who answered while the server was busy is not cut off: their answers are read first", async () => {
  const server = await startServer();
  const { code } = await server.create();
  const { socket, closed } = await RawGuest.join(server.url, code, { as: "screen", version: PROTOCOL_VERSION });
  await once(socket, "ping");
  const until = performance.now() + HALT;
  while (performance.now() < until);
  expect(await Promise.race([closed, once(socket, "ping").then(() => "asked again")])).toBe("asked again");
  socket.terminate();
});

test("everybody hears how many have acted though the date was set back", async () => {
  const date = Date.now;
  let back = 0;
  const spy = vi.spyOn(Date, "now").mockImplementation(() => date() - back);
  const server = await startServer();
  const { code, key } = await server.create();
  const host = await Host.open(server.url, code, key);
  const guests = await Promise.all([1, 2, 3].map((n) => sit(server.url, code, n)));
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide", 0)));
  await host.until(() => host.pulse.phase === "decide");
  back = 300_000;
  for (const [n, guest] of guests.slice(1).entries()) {
    await play(guest);
    await host.until(() => host.pulse.acted === n + 1);
  }
  spy.mockRestore();
});
