import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { classesInTimedPhases, haltFor, TIMED } from "../support/server/halted-classes.ts";
import { ServerProcess } from "../support/server/server-process.ts";

/** Longer than any timed phase but the first, ms. */
const HALT = 35_000;
/** It halts, and then each phase takes its time, ms. */
const TIMEOUT = 5 * 60_000;

test("a server that hung for longer than was left goes on in each timed phase, and ends each by itself", {
  timeout: TIMEOUT,
}, async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const folder = await mkdtemp(join(tmpdir(), "masquerade-"));
  const server = await ServerProcess.start(join(folder, "halted.db"));
  const classes = await classesInTimedPhases(server);
  const before = classes.map(({ endsAt }) => endsAt());
  await haltFor(server, HALT);
  await Promise.all(classes.map(({ host, endsAt }, n) => host.until(() => endsAt() >= (before[n] ?? 0) + HALT)));
  expect(classes.map(({ host }) => host.view.moment.phase)).toEqual(TIMED);
  const next = ["judge", "reveal", "outcome", "decide"] as const;
  await Promise.all(classes.map(({ host }, n) => host.at(next[n] ?? "closed")));
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});
