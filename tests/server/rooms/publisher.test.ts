import { expect, test } from "vitest";
import { GATHER } from "../../../server/rooms/publisher.ts";
import { MESSAGE, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { choice, inFirstRound, play } from "../classroom/setup.ts";
import { openRoom, socket } from "./setup.ts";

const { view, watched } = MESSAGE;

/** A class of three in its first round, whose phones, console and screen are connected. Nothing is under way. */
async function inPlay() {
  const room = await openRoom();
  const { trainer, models } = await inFirstRound(room.live);
  const [first = -1, second = -1] = models;
  const sockets = { trainer: socket(), first: socket(), second: socket(), console: socket(), screen: socket() };
  room.connections.add(sockets.trainer, { as: "seat", seat: trainer });
  room.connections.add(sockets.first, { as: "seat", seat: first });
  room.connections.add(sockets.second, { as: "seat", seat: second });
  room.connections.add(sockets.console, { as: "host" });
  room.connections.hosts.enter(sockets.console, { as: "host", key: "", version: PROTOCOL_VERSION });
  room.connections.add(sockets.screen, { as: "screen" });
  await room.clock.pass(GATHER);
  const heard = () => Object.fromEntries(Object.entries(sockets).map(([name, each]) => [name, each.heard()]));
  heard();
  return { ...room, sockets, heard, trainer, first, second };
}

const NOTHING = { trainer: [], first: [], second: [], console: [], screen: [] };

test("an answer is shown to its own seat at once, and to the console a moment later", async () => {
  const { live, clock, first, heard } = await inPlay();
  await play(live, choice(first));
  expect(heard()).toEqual({ ...NOTHING, first: [view] });
  await clock.pass(GATHER);
  expect(heard()).toEqual({ ...NOTHING, console: [view] });
});

test("answers of the same moment reach the console as one view", async () => {
  const { live, clock, first, second, heard } = await inPlay();
  await play(live, choice(first, { lock: false }), choice(second, { lock: false }), choice(first));
  await clock.pass(GATHER);
  expect(heard()).toEqual({ ...NOTHING, first: [view, view], second: [view], console: [view] });
});

test("a new phase is shown to everybody at once, with a patch of its own", async () => {
  const room = await inPlay();
  const { name: phase, block, round, beat } = room.live.room.phase;
  const before = room.patches.length;
  await play(room.live, { type: "goOn", from: { phase, block, round, beat } });
  expect(room.heard()).toEqual({ trainer: [view], first: [view], second: [view], console: [view], screen: [view] });
  expect(room.patches).toHaveLength(before + 1);
});

test("a console that watches a seat is shown what that seat sees, and nothing of another", async () => {
  const { live, first, second, connections, sockets, heard } = await inPlay();
  connections.hosts.watch(sockets.console, first);
  await play(live, choice(second));
  expect(heard()).toEqual({ ...NOTHING, second: [view] });
  await play(live, choice(first));
  expect(heard()).toEqual({ ...NOTHING, first: [view], console: [watched] });
});

test("the counts are computed for a patch, and only if something has happened since the last one", async () => {
  const { live, publisher, first, counts } = await inPlay();
  publisher.beforePatch();
  const before = counts.length;
  publisher.beforePatch();
  expect(counts).toHaveLength(before);
  await play(live, { type: "pause" });
  publisher.beforePatch();
  expect(counts).toHaveLength(before + 1);
  expect(counts.at(-1)).toMatchObject({ paused: true });
  await play(live, { type: "resume" });
  await play(live, choice(first));
  publisher.beforePatch();
  expect(counts).toHaveLength(before + 2);
  expect(counts.at(-1)).toMatchObject({ paused: false, acted: 1 });
});

test("that one more has acted is told later the more are connected", async () => {
  const { live, clock, publisher, first, counts, connections } = await inPlay();
  for (let n = 0; n < 95; n++) connections.add(socket(), { as: "probe" });
  publisher.beforePatch();
  await play(live, choice(first));
  const before = counts.length;
  await clock.pass(399);
  publisher.beforePatch();
  expect(counts).toHaveLength(before);
  await clock.pass(1);
  publisher.beforePatch();
  expect(counts).toHaveLength(before + 1);
});
