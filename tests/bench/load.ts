/** What classes cost the server, beside the least that the same traffic can cost: `npm run bench`. */
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { range } from "../support/figures/statistics.ts";
import { figure, quantile } from "./figure.ts";
import { BareClient, type Client, RoomClient } from "./load/client.ts";
import { LoadClass, playRound, type RoundTimes } from "./load/crowd.ts";
import { Loaded, makeRoom } from "./load/loaded.ts";
import { measureSharing } from "./load/sharing.ts";

const PEOPLE = 500;
const LESSON = "scenario-free-and-paid";
/** Of its eight rounds the first warms up, and the last ends otherwise. */
const ROUNDS = 6;
/** A short lesson, of which many are played one after another. */
const LESSONS = 1000;
const FIRST = 200;

const isPinned = makeRoom();
const folder = await mkdtemp(join(tmpdir(), "masquerade-load-"));
const start = (name: "ours" | "bare" | "small-room") =>
  Loaded.start(name, isPinned, join(folder, `${Math.random()}.db`));

/** How busy the machine was beforehand: with more than one process to a core no figure means much. */
function note(what: string): void {
  figure(`${what}: processes that wanted to run in the last minute`, loadavg()[0] ?? Number.NaN, "processes");
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Plays rounds, and prints what each took. Gives the server's time for one, ms. */
async function measureRounds(
  what: string,
  server: Loaded,
  groups: readonly { readonly people: readonly Client[]; readonly goOn: () => Promise<unknown> }[],
): Promise<number> {
  const all = groups.flatMap(({ people }) => people);
  const play = () => Promise.all(groups.map(({ people, goOn }) => playRound(people, goOn)));
  await play();
  const beside = () => all.reduce((sum, { bytes, viewBytes }) => sum + bytes - viewBytes, 0);
  const [bytes, spent] = [beside(), [] as number[]];
  const times: RoundTimes[] = [];
  for (const _ of range(ROUNDS)) {
    const before = await server.usage();
    times.push(...(await play()));
    spent.push((await server.usage()).cpu - before.cpu);
  }
  const acknowledged = times.flatMap((each) => each.acknowledged);
  const shown = times.flatMap((each) => each.shown);
  // The least: other work on the machine only ever adds to it.
  const cpu = Math.min(...spent);
  figure(`${what}: processor time of the server for a round`, cpu, "ms");
  figure(`${what}: from an act to its acknowledgement, median`, quantile(acknowledged, 0.5), "ms");
  figure(`${what}: from an act to its acknowledgement, 99 %`, quantile(acknowledged, 0.99), "ms");
  figure(`${what}: from the last act to everybody's next view, 99 %`, quantile(shown, 0.99), "ms");
  figure(`${what}: sent to each for a round, besides its views`, (beside() - bytes) / all.length / ROUNDS, "bytes");
  return cpu;
}

async function measureMemory(what: string, server: Loaded): Promise<void> {
  figure(`${what}: memory of the server`, (await server.usage()).resident, "MB");
}

/** One class of so many people, who all come in at once, and play. */
async function measureClass(): Promise<number> {
  const what = `one class of ${PEOPLE}`;
  const server = await start("ours");
  note(what);
  const before = await server.usage();
  const room = await LoadClass.open(server.url, PEOPLE, "192.0.2.1", LESSON);
  figure(`${what}: until all who join at once are in`, await timed(() => room.comeIn()), "ms");
  figure(`${what}: processor time of the server for that`, (await server.usage()).cpu - before.cpu, "ms");
  await room.goTo("decide");
  const cpu = await measureRounds(what, server, [{ people: room.people, goOn: () => room.endRound() }]);
  await measureMemory(what, server);
  room.hangUp();
  await server.stop();
  return cpu;
}

/** The same traffic through another server. */
async function measureOther(name: "bare" | "small-room"): Promise<number> {
  const what = `the same through ${name === "bare" ? "a bare ws server" : "the smallest Colyseus room"}`;
  const server = await start(name);
  note(what);
  const enter = () => (name === "bare" ? BareClient.enter(server.url) : RoomClient.enter(server.url, "SMALL2", {}));
  let people: Client[] = [];
  const joined = await timed(async () => {
    people = await Promise.all(range(PEOPLE).map(enter));
  });
  figure(`${what}: until all who join at once are in`, joined, "ms");
  const goOn = async () => people[0]?.ask("goOn", {});
  const cpu = await measureRounds(what, server, [{ people, goOn }]);
  await measureMemory(what, server);
  for (const person of people) person.leave();
  await server.stop();
  return cpu;
}

async function measureMany(): Promise<void> {
  const what = "40 classes of 30";
  const server = await start("ours");
  note(what);
  const rooms = await Promise.all(range(40).map((n) => LoadClass.open(server.url, 30, `192.0.2.${n}`, LESSON)));
  figure(
    `${what}: until all who join at once are in`,
    await timed(() => Promise.all(rooms.map((room) => room.comeIn()))),
    "ms",
  );
  await Promise.all(rooms.map((room) => room.goTo("decide")));
  const groups = rooms.map((room) => ({ people: room.people, goOn: () => room.endRound() }));
  await measureRounds(what, server, groups);
  await measureMemory(what, server);
  for (const room of rooms) room.hangUp();
  await server.stop();
}

async function measureReconnections(): Promise<void> {
  const what = `${2 * PEOPLE} who come back at once`;
  const server = await start("ours");
  note(what);
  const rooms = await Promise.all(range(2).map((n) => LoadClass.open(server.url, PEOPLE, `192.0.2.${n}`, LESSON)));
  for (const room of rooms) await room.comeIn();
  await Promise.all(rooms.map((room) => room.goTo("decide")));
  for (const room of rooms) room.loseAll();
  figure(
    `${what}: until all have their seat and view`,
    await timed(() => Promise.all(rooms.map((room) => room.comeIn()))),
    "ms",
  );
  await measureMemory(what, server);
  for (const room of rooms) room.hangUp();
  await server.stop();
}

/** What is left of lessons that are over and deleted. */
async function measureGrowth(): Promise<void> {
  const server = await start("ours");
  note(`${LESSONS} lessons`);
  const play = async (n: number) => {
    const room = await LoadClass.open(server.url, 3, `198.51.${n >> 8}.${n & 255}`, LESSON);
    await room.comeIn();
    await room.goTo("debrief");
    await room.end();
  };
  const heaps: number[] = [];
  for (let n = 0; n < LESSONS; n += 10) {
    await Promise.all(range(10).map((i) => play(n + i)));
    if (n + 10 !== FIRST && n + 10 !== LESSONS) continue;
    const { heap, resident } = await server.usage(true);
    heaps.push(heap);
    figure(`after ${n + 10} lessons: heap of the server`, heap, "MB");
    figure(`after ${n + 10} lessons: memory of the server`, resident, "MB");
  }
  figure(`heap after ${LESSONS} lessons, of that after ${FIRST}`, (heaps[1] ?? 0) / (heaps[0] ?? 0), "ratio");
  await server.stop();
}

figure("server and crowd have a core each (1) or not (0)", Number(isPinned), "");
try {
  const ours = await measureClass();
  const bare = await measureOther("bare");
  const small = await measureOther("small-room");
  figure("processor time for a round, of a bare ws server's", ours / bare, "ratio");
  figure("processor time for a round, of the smallest Colyseus room's", ours / small, "ratio");
  await measureMany();
  await measureReconnections();
  await measureSharing(isPinned);
  await measureGrowth();
} finally {
  await rm(folder, { recursive: true, force: true });
}
