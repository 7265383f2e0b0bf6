import { range } from "../../support/figures/statistics.ts";
import { TestDatabase } from "../../support/server/shared.ts";
import { figure } from "../figure.ts";
import { LoadClass, playRound } from "./crowd.ts";
import { Loaded } from "./loaded.ts";

/** What each process carries. */
const CLASSES = 20;
const PEOPLE = 30;
const LESSON = "scenario-free-and-paid";
/** Of its eight rounds the first warms up, and the last ends otherwise. */
const ROUNDS = 6;

/**
 * How many times the classes of one process two carry that share a PostgreSQL and a Redis. Crowd, database and processes would
 * need a core each to show it by the clock, so it is worked out from the time of the processor that each process takes.
 */
export async function measureSharing(isPinned: boolean): Promise<void> {
  const { DATABASE_URL = "", REDIS_URL = "" } = process.env;
  if (DATABASE_URL === "" || REDIS_URL === "") {
    console.log("How many classes two processes carry is left out: DATABASE_URL or REDIS_URL is not set.");
    return;
  }
  const one = await busiest(1, isPinned, DATABASE_URL, REDIS_URL);
  const two = await busiest(2, isPinned, DATABASE_URL, REDIS_URL);
  const what = `with ${CLASSES} classes of ${PEOPLE} to each process: processor time for a round`;
  figure(`${what}, of the only process`, one, "ms");
  figure(`${what}, of the busier of two`, two, "ms");
  figure(
    "classes that two processes carry, of those of one (twice the one time divided by the other)",
    (2 * one) / two,
    "ratio",
  );
}

/** The least time that the busiest of so many processes takes for a round of all classes, ms. */
async function busiest(processes: number, isPinned: boolean, postgres: string, redis: string): Promise<number> {
  const database = await TestDatabase.create(postgres);
  const start = () => Loaded.start("ours", isPinned, ":memory:", database.url, redis);
  const servers = await Promise.all(range(processes).map(start));
  const open = (n: number) => LoadClass.open(servers[n % processes]?.url ?? "", PEOPLE, `192.0.2.${n}`, LESSON);
  const rooms = await Promise.all(range(CLASSES * processes).map(open));
  for (const room of rooms) await room.comeIn();
  await Promise.all(rooms.map((room) => room.goTo("decide")));
  const play = () => Promise.all(rooms.map((room) => playRound(room.people, () => room.endRound())));
  const spent = () => Promise.all(servers.map(async (server) => (await server.usage()).cpu));
  await play();
  const times: number[] = [];
  for (const _ of range(ROUNDS)) {
    const before = await spent();
    await play();
    times.push(Math.max(...(await spent()).map((cpu, n) => cpu - (before[n] ?? 0))));
  }
  for (const room of rooms) room.hangUp();
  for (const server of servers) await server.stop();
  await database.drop();
  // Other work on the machine only ever adds to it.
  return Math.min(...times);
}
