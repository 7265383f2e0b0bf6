import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openPostgres } from "../../../server/store/postgres.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { Dice } from "../../support/chance/random.ts";
import { enter, Host, newKey, play, sit, watchScreen } from "../../support/server/guest.ts";
import { ServerProcess } from "../../support/server/server-process.ts";
import { isMissing, TestDatabase } from "../../support/server/shared.ts";
import { happened, SteadyClass } from "../../support/server/steady-class.ts";
import { fairTime } from "../../support/time/fair-time.ts";

const PEOPLE = 7;
const CLASSES = 2;
/** Within which time after the end of its server a class is back at another, ms. */
const BACK_WITHIN = 10_000;
/** How often each class loses its server. `ENDS=50` for the long run. */
const ENDS = Number(process.env.ENDS ?? 2);
/** The longest that a class plays before that, ms. */
const LONGEST = 1500;

describe.skipIf(isMissing("database", "redis"))("many servers on one database and one Redis", () => {
  let database: TestDatabase;
  let servers: ServerProcess[] = [];
  const opened: SteadyClass[] = [];

  beforeAll(async () => {
    database = await TestDatabase.create();
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  });

  /** So many servers that run. Those that other tests have left over serve again: a start takes longer than most of a test. */
  async function running(count: number): Promise<ServerProcess[]> {
    servers = servers.filter(({ isRunning }) => isRunning);
    const missing = Array.from({ length: Math.max(0, count - servers.length) }, () =>
      ServerProcess.startShared(database.url),
    );
    servers.push(...(await Promise.all(missing)));
    return servers.slice(0, count);
  }

  /** The servers are left as they were found. */
  afterEach(async () => {
    const [server] = await pair();
    for (const { created } of opened.splice(0)) {
      const headers = { authorization: `Bearer ${created.key}` };
      await fetch(`${server.url}/api/classrooms/${created.code}`, { method: "DELETE", headers });
    }
    await expect.poll(async () => Math.max(...(await Promise.all(servers.map(classroomsOf))))).toBe(0);
  });

  const pair = async () => (await running(2)) as [ServerProcess, ServerProcess];

  async function open({ url }: ServerProcess, people: number): Promise<SteadyClass> {
    const made = await SteadyClass.open(url, people);
    opened.push(made);
    return made;
  }

  async function eventsOf({ created: { code } }: SteadyClass): Promise<GameEvent[]> {
    const store = await openPostgres({ url: database.url, lost: () => {} });
    const events = await store.events(code);
    await store.close();
    return events;
  }

  const classroomsOf = async ({ url }: ServerProcess) =>
    Number(((await (await fetch(`${url}/health`)).json()) as { classrooms: number }).classrooms);

  /** Whoever is told to come again in a moment does so, as every page. */
  const soon = <T>(enter: () => Promise<T>) => vi.waitFor(enter, { timeout: 60_000, interval: 100 });

  /** Everybody comes back. Gives how long it took, ms. */
  async function comeBack(classes: readonly SteadyClass[], url: string): Promise<number> {
    return fairTime(Promise.all(classes.map((each) => soon(() => each.comeIn(url)))));
  }

  async function expectNothingLost(classes: readonly SteadyClass[]): Promise<void> {
    for (const each of classes) {
      const events = happened(await eventsOf(each));
      expect(events.filter((event, n) => events.indexOf(event) !== n)).toEqual([]);
      expect(each.acknowledged.filter((told) => !events.includes(told))).toEqual([]);
    }
  }

  test("a class opened on one is joined, led, watched, read and deleted through another", async () => {
    const [one, other] = await pair();
    const { created } = await open(one, PEOPLE);
    const { code, key } = created;
    const ask = (path = "", method = "GET") =>
      fetch(`${other.url}/api/classrooms/${code}${path}`, { method, headers: { authorization: `Bearer ${key}` } });
    const host = await Host.open(other.url, code, key);
    const screen = await watchScreen(other.url, code);
    const keys = [newKey(), newKey(), newKey()];
    const guests = await Promise.all(keys.map((own, n) => sit(n === 0 ? one.url : other.url, code, n, own)));
    expect(await (await ask()).json()).toEqual({ code, open: true, full: false, started: false, names: "made-up" });
    await host.goTo("decide", 0);
    await Promise.all(guests.map((guest) => guest.at("decide", 0)));
    await Promise.all(guests.map(play));
    expect(await (await ask()).json()).toMatchObject({ open: true, started: true });
    expect((await sit(other.url, code, 0, keys[0])).seat).toBe(guests[0]?.seat);
    expect((await ask("/export")).headers.get("content-type")).toBe("application/zip");
    expect((await ask("/notes")).status).toBe(200);
    expect([await classroomsOf(one), await classroomsOf(other)]).toEqual([1, 0]);
    const wrong = { as: "host", version: PROTOCOL_VERSION, key: newKey() };
    await expect(enter(other.url, code, wrong)).rejects.toThrow("refused:wrong-key");
    expect((await ask("", "DELETE")).status).toBe(200);
    await Promise.all([host.closed, screen.closed]);
    expect((await ask()).status).toBe(404);
    expect(await classroomsOf(one)).toBe(0);
  });

  test.each<["kill" | "stop", string]>([
    ["kill", "killed in mid-class"],
    ["stop", "restarted one after another"],
  ])(
    "%s: of servers that are %s the others bring the classes back, with nothing lost and nothing twice",
    async (end) => {
      const dice = new Dice(Number(process.env.SEED ?? 5));
      const [first] = await pair();
      const classes = await Promise.all(Array.from({ length: CLASSES }, () => open(first, PEOPLE)));
      await comeBack(classes, first.url);
      let slowest = 0;
      for (let n = 0; n < ENDS; n++) {
        // The longest running is where the classes are.
        const [server, next] = await pair();
        const going = classes.filter((each) => !each.isOver);
        const playing = Promise.all(going.map((each) => each.play()));
        await new Promise((resolve) => setTimeout(resolve, dice.below(LONGEST)));
        const ended = server[end]();
        await playing;
        const left = going.filter((each) => !each.isOver);
        slowest = Math.max(slowest, await comeBack(left, next.url));
        expect(await ended).toBe(end === "stop" ? 0 : null);
        await expectNothingLost(classes);
      }
      await Promise.all(classes.filter((each) => !each.isOver).map((each) => each.play()));
      expect(classes.map((each) => each.isOver)).toEqual(classes.map(() => true));
      await expectNothingLost(classes);
      expect(slowest).toBeLessThan(BACK_WITHIN);
      process.stderr.write(`${end}: back at another server within ${Math.round(slowest)} ms\n`);
    },
  );

  test("what a killed server leaves, each of three others could bring back, and exactly one does", async () => {
    const [gone, ...others] = (await running(4)) as [ServerProcess, ...ServerProcess[]];
    const classes = await Promise.all(Array.from({ length: 12 }, () => open(gone, 1)));
    await gone.kill();
    const counts = () => Promise.all(others.map(classroomsOf));
    const total = async () => (await counts()).reduce((sum, count) => sum + count, 0);
    expect(await fairTime(expect.poll(total).toBe(classes.length))).toBeLessThan(BACK_WITHIN);
    const urls = others.map(({ url }) => url);
    // Whoever asks, everybody is let in to the same room.
    for (const [n, { created }] of classes.entries()) {
      const host = await soon(() => Host.open(urls[n % 3] ?? "", created.code, created.key));
      const guest = await soon(() => sit(urls[(n + 1) % 3] ?? "", created.code, 0));
      await host.until(() => host.pulse.people === 1);
      expect(guest.seat).toBe(0);
    }
    expect(await total()).toBe(classes.length);
  });

  test("servers whose connections to the database are cut go on, with nothing lost and nothing twice", async () => {
    const [one, other] = await pair();
    const classes = [await open(one, PEOPLE), await open(other, PEOPLE)];
    await comeBack(classes, one.url);
    const playing = Promise.all(classes.map((each) => each.play()));
    await database.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await playing;
    await comeBack(classes, other.url);
    await Promise.all(classes.map((each) => each.play()));
    expect(classes.map((each) => each.isOver)).toEqual([true, true]);
    await expectNothingLost(classes);
  });
});
