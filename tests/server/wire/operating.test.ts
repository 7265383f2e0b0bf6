import { describe, expect, test } from "vitest";
import { createLogger } from "../../../server/log.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { answer, enter, explanation, Host, newKey, play, sit } from "../../support/server/guest.ts";
import type { TestServer } from "../../support/server/test-server.ts";
import { startServer } from "../../support/server/use-server.ts";

const METRICS_KEY = "a-key-for-the-metrics";
const PEOPLE = 6;

let server: TestServer;

const read = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

/** A metric's value, summed over its labels. */
async function metric(name: string): Promise<number> {
  const lines = (await (await read("/metrics")).text()).split("\n").filter((line) => line.startsWith(name));
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}

/** A class that plays one round up to its outcome, each model with a note. */
async function playRound(keys: readonly string[], password = "") {
  const response = await server.post(
    "/api/classrooms",
    { lesson: "quick-look", timers: "off" },
    { "x-opening-password": password },
  );
  const { code, key } = (await response.json()) as Created;
  const host = await Host.open(server.url, code, key);
  const guests = await Promise.all(keys.map((each, n) => sit(server.url, code, n, each)));
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide", 0)));
  for (const guest of guests) await play(guest);
  await host.goOn();
  await Promise.all(guests.map((guest) => guest.at("judge", 0)));
  for (const guest of guests) {
    const note = `canary-note-of-${guest.seat}`;
    if (answer(guest)?.type !== "explain") await play(guest);
    else expect(await guest.act(explanation(guest, { note }))).toEqual({ ok: true });
  }
  await host.goOn();
  return { code, hostKey: key, host, guests };
}

test("a log that has everything names nobody, and has no key, no note, no way back and no address", async () => {
  const lines: string[] = [];
  const { error, info } = createLogger("trace", { write: (line) => lines.push(line) });
  const password = "canary-password";
  server = await startServer({ log: error, note: info, password, metricsKey: METRICS_KEY });
  const keys = Array.from({ length: PEOPLE }, newKey);
  const { code, hostKey, host, guests } = await playRound(keys, password);
  await host.order({ type: "renameSeat", seat: 0, name: "Canary Name" });
  // Some of what goes wrong: keys, ways back, codes and bodies that are none, and an answer that comes too late.
  const wrongKey = newKey();
  const version = PROTOCOL_VERSION;
  await enter(server.url, code, { as: "host", version, key: wrongKey }).catch(() => {});
  const back = { as: "return", version, key: wrongKey, name: "Canary Name", wayBack: "0000" };
  await enter(server.url, code, back).catch(() => {});
  await read(`/api/classrooms/${code}/export`, { authorization: `Bearer ${wrongKey}` });
  await read("/api/classrooms/canary-address?key=canary-query");
  await server.post("/api/classrooms", { lesson: "canary-lesson" }, { "x-opening-password": "canary-guess" });
  await fetch(`${server.url}/api/classrooms`, {
    method: "POST",
    body: "canary-body",
    headers: { "content-type": "application/json" },
  });
  await guests[0]?.ask("act", { type: "canary-act" });
  error("Something broke.", Object.assign(new Error("It broke."), { body: "canary-in-an-error", code: "EBROKEN" }));

  const log = lines.join("");
  expect(lines.length).toBeGreaterThan(PEOPLE);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.any(String) });
  expect(log).toContain('"route":"/matchmake/joinById/…"');
  expect(log).toContain('"code":"EBROKEN"');
  const waysBack = guests.map(({ welcome }) => `"${welcome?.wayBack}"`);
  const names = guests.map(({ welcome }) => welcome?.name ?? "");
  for (const secret of [...keys, hostKey, wrongKey, ...waysBack, ...names, "127.0.0.1", METRICS_KEY]) {
    expect(log).not.toContain(secret);
  }
  expect(log).not.toMatch(/canary/i);
});

describe("metrics", () => {
  test("count what is there and what was done", async () => {
    server = await startServer();
    await playRound(Array.from({ length: PEOPLE }, newKey));
    expect(await metric("masquerade_connections")).toBe(PEOPLE + 1);
    expect(await metric("masquerade_classrooms_open")).toBe(1);
    expect(await metric("masquerade_people")).toBe(PEOPLE);
    expect(await metric("masquerade_refused_total")).toBe(0);
    expect(await metric("masquerade_events_stored_total")).toBeGreaterThan(3 * PEOPLE);
    expect(await metric("masquerade_store_seconds_count")).toBeGreaterThan(3);
    expect(await metric("masquerade_acknowledgement_seconds_count")).toBeGreaterThanOrEqual(PEOPLE);
    expect(await metric("masquerade_event_loop_delay_seconds")).toBeGreaterThan(0);
  });

  test("count what was refused, by why", async () => {
    server = await startServer();
    const { code } = await server.create();
    await read("/api/classrooms/ZZZZZZ");
    await enter(server.url, code, { as: "host", version: PROTOCOL_VERSION, key: newKey() }).catch(() => {});
    const guest = await sit(server.url, code, 0);
    expect(await guest.ask("act", null)).toMatchObject({ refused: "bad-request" });
    await server.post("/api/classrooms", {}, { origin: "https://elsewhere.example" });
    for (const why of ["unknown-code", "wrong-key", "bad-request", "wrong-origin"]) {
      expect([why, await metric(`masquerade_refused_total{code="${why}"}`)]).toEqual([why, 1]);
    }
  });

  test("are for who is at this computer, or has the key", async () => {
    server = await startServer({ proxies: 1, metricsKey: METRICS_KEY });
    const from = { "x-forwarded-for": "203.0.113.7" };
    const status = async (headers: Record<string, string>) => (await read("/metrics", headers)).status;
    expect(await status({ "x-forwarded-for": "127.0.0.1" })).toBe(200);
    expect(await status({})).toBe(403);
    expect(await status(from)).toBe(403);
    expect(await status({ ...from, authorization: `Bearer ${METRICS_KEY}` })).toBe(200);
    expect(await status({ ...from, authorization: `Bearer ${METRICS_KEY}x` })).toBe(403);
    expect(await status({ ...from, "x-visitor": "local" })).toBe(403);
  });

  test("are for nobody elsewhere where there is no key", async () => {
    server = await startServer({ proxies: 1 });
    for (const authorization of ["Bearer ", "Bearer", ""]) {
      expect((await read("/metrics", { "x-forwarded-for": "203.0.113.7", authorization })).status).toBe(403);
    }
  });
});

describe("a server that is asked how it is", () => {
  test("is alive, and ready", async () => {
    server = await startServer();
    await server.create();
    expect(await (await read("/health")).json()).toEqual({ ok: true, classrooms: 1 });
    expect([(await read("/ready")).status, await (await read("/ready")).json()]).toEqual([200, { ready: true }]);
  });
});
