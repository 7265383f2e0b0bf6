import { beforeEach, describe, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import type { ReachReport } from "../../../shared/protocol/reach.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { enter, Host, holdRemote, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const PROBE = { as: "probe", version: PROTOCOL_VERSION };

const server = useServer({ proxies: 1 });
let created: Created;
let host: Host;

beforeEach(async () => {
  created = await server.create();
  host = await Host.open(server.url, created.code, created.key);
});

const finding = (more: Partial<ReachReport> = {}): ReachReport => ({
  phone: newKey(),
  device: "android-phone",
  page: "loads",
  origin: "accepted",
  live: "silent",
  ahead: 40,
  ...more,
});
const report = (body: unknown, code = created.code, headers = {}) =>
  server.post(`/api/classrooms/${code}/reach`, body, headers);

describe("a phone that reports whether it could get in", () => {
  test("is shown on the console with what it found, and told the server's time", async () => {
    const before = Date.now();
    const first = finding({ live: "checking" });
    const reply = await (await report(first)).json();
    expect(reply).toEqual({ now: expect.any(Number), again: false });
    expect(reply.now).toBeGreaterThanOrEqual(before);
    await host.until(() => host.reached.length === 1);
    expect(host.reached).toEqual([{ ...first, at: expect.any(Number), asked: false }]);
    await report({ ...first, live: "silent" });
    await host.until(() => host.reached[0]?.live === "silent");
    expect(host.reached).toHaveLength(1);
  });

  test("is heard even from a page whose origin is refused everywhere else", async () => {
    const other = { origin: "https://other.test", "x-forwarded-for": "203.0.113.9" };
    expect((await report(finding({ origin: "refused", live: "untried" }), created.code, other)).status).toBe(200);
    await host.until(() => host.reached[0]?.origin === "refused");
    const join = await server.post(`/matchmake/joinById/${created.code}`, PROBE, other);
    expect(join.status).toBe(403);
    expect(await join.json()).toHaveProperty("refused");
    const opened = await server.post("/api/classrooms", { lesson: "quick-look" }, other);
    expect(opened.status).toBe(403);
  });

  test("checks again when the console asks it to, and is asked no more once it does", async () => {
    const found = finding();
    await report(found);
    await host.until(() => host.reached.length === 1);
    expect(await host.order({ type: "reachAgain", phone: newKey() })).toEqual({ refused: "no-such-seat" });
    expect(await host.order({ type: "reachAgain", phone: found.phone })).toEqual({ ok: true });
    await host.until(() => host.reached[0]?.asked === true);
    expect(await (await report(found)).json()).toMatchObject({ again: true });
    await report({ ...found, live: "checking" });
    await host.until(() => host.reached[0]?.asked === false);
    expect(await (await report({ ...found, live: "checking" })).json()).toMatchObject({ again: false });
  });

  test("is known to a console that opens later, and forgotten once the class begins", async () => {
    await report(finding());
    await host.until(() => host.reached.length === 1);
    const next = await Host.open(server.url, created.code, created.key, { takeOver: true });
    await next.until(() => next.reached.length === 1);
    await sit(server.url, created.code, 0);
    await next.goOn();
    await next.until(() => next.reached.length === 0);
    const late = finding();
    expect((await report(late)).status).toBe(200);
    expect(await next.order({ type: "reachAgain", phone: late.phone })).toEqual({ refused: "no-such-seat" });
  });

  test("leaves nothing in the classroom's events, and nothing with anybody but the console", async () => {
    const guests = [
      await sit(server.url, created.code, 0),
      await watchScreen(server.url, created.code),
      await holdRemote(server.url, created.code, created.key),
    ];
    const events = await server.count(created);
    await report(finding());
    await host.until(() => host.reached.length === 1);
    expect(guests.flatMap(({ reached }) => reached)).toEqual([]);
    expect(await server.count(created)).toBe(events);
  });
});

describe("who fills the list", () => {
  test("with however many phones: twelve are kept", async () => {
    const phones = Array.from({ length: 60 }, () => finding());
    for (const each of phones) await report(each);
    await host.until(() => host.reached.at(-1)?.phone === phones.at(-1)?.phone);
    expect(host.reached.map(({ phone }) => phone)).toEqual(phones.slice(-12).map(({ phone }) => phone));
  });

  test("knows the code", async () => {
    const response = await report(finding(), "ZZZ222");
    expect([response.status, await response.json()]).toEqual([404, { refused: "unknown-code" }]);
  });

  test.each([
    ["something that no phone has", { model: "Nokia 3310" }],
    ["another kind of phone", { device: "Amber's phone" }],
    ["a clock from nowhere", { ahead: 1e12 }],
    ["a long name", { phone: "x".repeat(5000) }],
  ])("can't put in %s", async (_, odd) => {
    const response = await report({ ...finding(), ...odd });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ refused: "bad-request" }),
    ]);
  });
});

test("who reports without end is soon answered no more, and others still are", async () => {
  const from = (address: string) => report(finding(), created.code, { "x-forwarded-for": address });
  const statuses = new Set<number>();
  for (let n = 0; n < 40; n++) {
    const round = await Promise.all(Array.from({ length: 20 }, () => from("203.0.113.7")));
    for (const { status } of round) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([200, 429]));
  expect((await from("198.51.100.1")).status).toBe(200);
});

describe("a probe", () => {
  test("gets a live connection and no seat: nobody is counted, nothing is stored, and no view is sent", async () => {
    const events = await server.count(created);
    const probe = await enter(server.url, created.code, PROBE);
    await new Promise<void>((resolve) => probe.room.ping(() => resolve()));
    expect(probe.views).toEqual([]);
    expect(await probe.ask("act", { type: "ready" })).toEqual({ refused: "wrong-role" });
    expect(await probe.ask("host", { type: "close" })).toEqual({ refused: "wrong-role" });
    expect(host.view.people).toEqual([]);
    expect(await server.count(created)).toBe(events);
    await probe.leave();
  });

  test("is turned away while two dozen others are there, and nobody who wants to play is", async () => {
    const probes = [];
    for (let n = 0; n < 24; n++) probes.push(await enter(server.url, created.code, PROBE));
    await expect(enter(server.url, created.code, PROBE)).rejects.toThrow("refused:full");
    await sit(server.url, created.code, 0);
    await probes[0]?.leave();
    await (await enter(server.url, created.code, PROBE)).leave();
    await Promise.all(probes.slice(1).map((probe) => probe.leave()));
  });

  test("can't listen at the door of somebody who plays alone", async () => {
    const response = await server.post("/api/classrooms", { lesson: "quick-look", alone: "model" });
    const { code } = (await response.json()) as { code: string };
    await expect(enter(server.url, code, PROBE)).rejects.toThrow("refused:full");
  });
});
