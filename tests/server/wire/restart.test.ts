import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../../server/store/sqlite.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { CODE_ALPHABET, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { enter, explanation, type Guest, Host, newKey, play, sit } from "../../support/server/guest.ts";
import { ServerProcess } from "../../support/server/server-process.ts";
import { seatTaken, storeClassroom } from "../../support/server/stored-classroom.ts";
import { eventsIn, RATED, type TestServer } from "../../support/server/test-server.ts";
import { startServer } from "../../support/server/use-server.ts";
import { fairTime } from "../../support/time/fair-time.ts";
import { RawGuest } from "../../support/wire/raw.ts";

const PEOPLE = 6;

let server: TestServer;
let created: Created;
let host: Host;
let keys: string[];
let guests: Guest<SeatView>[];

beforeEach(async () => {
  server = await startServer();
  keys = Array.from({ length: PEOPLE }, newKey);
});

/** A class in its first round. */
async function inFirstRound(url: string, opened: Created): Promise<void> {
  created = opened;
  host = await Host.open(url, created.code, created.key);
  guests = await Promise.all(keys.map((key, n) => sit(url, created.code, n, key)));
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide")));
}

/** A class that has decided, and in which models now give their reasons. */
async function inFirstJudge(url: string, opened: Created): Promise<void> {
  await inFirstRound(url, opened);
  for (const guest of guests) await play(guest);
  await host.goTo("judge", 0);
  await Promise.all(guests.map((guest) => guest.at("judge")));
}

function models(): Guest<SeatView>[] {
  return guests.filter(({ view }) => view.kind === "model-waiting");
}

/** What each model wrote, by the events. */
function writtenIn(events: readonly GameEvent[]): Map<number, string | null> {
  return new Map(events.flatMap((event) => (event.type === "explained" ? [[event.seat, event.note] as const] : [])));
}

/** Everybody comes back with what their devices have kept, and nothing is as if it had never been. */
async function comeBackTo(url: string): Promise<void> {
  const back = await Promise.all(keys.map((key) => sit(url, created.code, 50, key)));
  expect(back.map(({ welcome }) => welcome)).toEqual(guests.map(({ welcome }) => welcome));
  guests = back;
  host = await Host.open(url, created.code, created.key);
  await host.until(() => host.pulse.here === PEOPLE);
}

describe("a server that is stopped in mid-round and started again", () => {
  test("goes on with the same classroom: code, phase, seats, and what was chosen", async () => {
    await inFirstRound(server.url, await server.create());
    for (const guest of guests.slice(0, 3)) await play(guest);
    const before = guests.map(({ views }) => views.at(-1));
    const labs = host.view.labs.map(({ trainer, models: own }) => [trainer.seat, own.map(({ seat }) => seat)]);

    await server.stop();
    expect(await Promise.all([host, ...guests].map(({ closed }) => closed))).toEqual(Array(PEOPLE + 1).fill(4001));
    await server.start();
    await comeBackTo(server.url);

    expect(guests.map(({ view }) => view)).toEqual(before);
    expect(host.view.labs.map(({ trainer, models: own }) => [trainer.seat, own.map(({ seat }) => seat)])).toEqual(labs);
    for (const guest of guests.slice(3)) await play(guest);
    await host.goOn();
    expect(host.view).toMatchObject({ moment: { phase: "judge", round: 0 }, standInsThisRound: 0 });
    expect(server.log).toEqual([]);
  });

  test("has stored every answer that it acknowledged while it was being stopped", async () => {
    await inFirstJudge(server.url, await server.create(RATED));
    const asked = models().map(async (guest) => {
      const note = `note of ${guest.seat}`;
      const reply = await guest.act(explanation(guest, { note })).catch(() => null);
      return reply !== null && "ok" in reply ? ([guest.seat, note] as const) : null;
    });
    await server.stop();
    const acknowledged = (await Promise.all(asked)).filter((each) => each !== null);
    expect(asked.length).toBeGreaterThan(0);
    const written = writtenIn(await eventsIn(server.data, created.code));
    for (const [seat, note] of acknowledged) expect(written.get(seat)).toBe(note);
    expect(server.log).toEqual([]);
    await server.start();
    await comeBackTo(server.url);
  });

  test("does not wait for somebody who does not answer", async () => {
    const { code } = await server.create();
    const silent = await RawGuest.join(server.url, code, { as: "screen", version: PROTOCOL_VERSION });
    silent.socket.pause();
    expect(await fairTime(server.stop())).toBeLessThan(5000);
    expect(server.log).toEqual([]);
    silent.socket.terminate();
  });

  test("knows who was there when it stopped, and finds them away", async () => {
    await inFirstRound(server.url, await server.create());
    await server.stop();
    await server.start();
    host = await Host.open(server.url, created.code, created.key);
    await host.until(() => host.pulse.phase === "decide");
    expect(host.pulse).toMatchObject({ people: PEOPLE, here: 0 });
  });

  test("lets in those who come at once: its code is never unknown, not even for a moment", async () => {
    const { port, url } = server;
    await server.stop();
    // It takes a while to bring back so many; the one asked for is the last.
    const codes = [...CODE_ALPHABET].flatMap((letter) => [`ABCDE${letter}`, `EDCBA${letter}`]);
    for (const code of codes) await storeClassroom(server.data, { code }, [seatTaken(0)]);
    const started = server.start(port);
    // Knocks until somebody opens.
    const knock = () =>
      enter(url, codes.at(-1) ?? "", { as: "screen", version: PROTOCOL_VERSION }).catch((error) => error);
    let answer = await knock();
    while (answer.code === "ECONNREFUSED" || answer.cause?.code === "ECONNREFUSED") answer = await knock();
    await started;
    expect(answer).toMatchObject({ room: { roomId: codes.at(-1) } });
  });
});

describe("a server that is killed in mid-class", () => {
  let running: ServerProcess | null = null;

  afterEach(() => running?.kill());

  /** Gives the address of a server that can be killed. */
  async function start(data: string): Promise<string> {
    running = await ServerProcess.start(data);
    return running.url;
  }

  async function open(url: string): Promise<Created> {
    const response = await fetch(`${url}/api/classrooms`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lesson: "quick-look", timers: "off" }),
    });
    return (await response.json()) as Created;
  }

  test("has lost nothing that it acknowledged, and goes on where it was", async () => {
    await server.stop();
    const data = join(server.folder, "killed.db");
    let url = await start(data);
    await inFirstJudge(url, await open(url));
    const acknowledged = new Map<number, string>();

    // Each model changes its mind as fast as it is answered, until the server dies under it.
    const writing = models().map(async (guest) => {
      for (let n = 0; ; n++) {
        const note = `thought ${n} of ${guest.seat}`;
        const reply = await guest.act(explanation(guest, { note, lock: false })).catch(() => null);
        if (reply === null) return;
        if ("ok" in reply) acknowledged.set(guest.seat, note);
        if (n === 12) void running?.kill();
      }
    });
    await Promise.all(writing);
    expect(acknowledged.size).toBe(models().length);

    const written = writtenIn(await eventsIn(data, created.code));
    for (const [seat, note] of acknowledged) {
      const number = (text: string | null | undefined) => Number(/^thought (\d+)/.exec(text ?? "")?.[1]);
      // One more may have been stored whose acknowledgement was still on its way.
      expect([number(note), number(note) + 1]).toContain(number(written.get(seat)));
    }

    url = await start(data);
    await comeBackTo(url);
    const [model] = models();
    expect(model?.view).toMatchObject({ explanation: { note: written.get(model?.seat ?? -1), locked: false } });
    for (const guest of guests) await play(guest);
    await host.goOn();
    expect(host.view).toMatchObject({ moment: { phase: "outcome", round: 0 }, standInsThisRound: 0 });
  });
});

test("a classroom that was closed stays closed, and can still be exported", async () => {
  created = await server.create();
  host = await Host.open(server.url, created.code, created.key);
  await host.order({ type: "close" });
  await server.stop();
  await server.start();
  await expect(sit(server.url, created.code, 0)).rejects.toMatchObject({ code: 522 });
  expect((await server.export(created)).get("events.ndjson")).toContain('"closed"');
});

test("a classroom whose events can't be read keeps the others from nothing", async () => {
  created = await server.create();
  await server.stop();
  const store = openSqlite(server.data);
  await store.reserve({ code: "AAAAAA", hostKeyHash: "", createdAt: 0, closed: false });
  await store.append([{ code: "AAAAAA", from: 0, events: [{ type: "paused", at: 0 }], holders: [], freed: [] }]);
  await store.close();
  await server.start();
  expect((await sit(server.url, created.code, 0)).seat).toBe(0);
  expect(server.log.join()).toContain("Classroom AAAAAA could not be brought back. Its events are kept.");
});
