import { Protocol } from "@colyseus/sdk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Clock } from "../../../server/classroom/clock.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { Dice } from "../../support/chance/random.ts";
import { NOW } from "../../support/class/setting.ts";
import { enter, type Guest, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";
import { RawGuest } from "../../support/wire/raw.ts";

/** A clock that can break: whatever asks it then throws, deep inside the server. */
class BrittleClock extends FakeClock implements Clock {
  broken = false;

  override now(): number {
    if (this.broken) throw new Error("The clock is broken.");
    return super.now();
  }
}

const clock = new BrittleClock(NOW);
const SCREEN = { as: "screen", version: PROTOCOL_VERSION };
const { JOIN_ROOM, LEAVE_ROOM, ROOM_DATA, ROOM_DATA_BYTES, ROOM_REQUEST, ROOM_RESPONSE } = Protocol;

const server = useServer({ clock });
let created: Created;
let bystander: Guest<SeatView>;

beforeAll(async () => {
  created = await server.create();
  bystander = await sit(server.url, created.code, 0);
});
afterAll(async () => {
  expect(await bystander.act({ type: "ready" })).toEqual({ refused: "wrong-phase" });
});

let events: number;
beforeEach(async () => {
  events = await server.count(created);
});

// Whatever one connection did: nothing has happened in the classroom, others are still there, and are served.
afterEach(async () => {
  const screen = await watchScreen(server.url, created.code);
  expect(await screen.ask("act", null)).toEqual({ refused: "wrong-role" });
  await screen.leave();
  expect(bystander.room.connection.isOpen).toBe(true);
  expect(await server.count(created)).toBe(events);
  server.log.length = 0;
});

/** A short text as it stands in a frame. */
function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0xa0 | word.length]), Buffer.from(word)]);
}

function frame(...parts: (number | readonly number[] | Buffer)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.from([part]) : Buffer.from(part))));
}

const intruder = () => RawGuest.join(server.url, created.code, SCREEN);

describe("a frame", () => {
  test.each<[string, Buffer]>([
    ["that is too large", Buffer.alloc(5000, ROOM_DATA)],
    ["that is much too large", Buffer.alloc(2_000_000, ROOM_DATA)],
  ])("%s ends its connection", async (_, bytes) => {
    const guest = await intruder();
    guest.send(bytes);
    expect(await guest.closed).toBe(1009);
    expect(server.log).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ["of an unknown message", frame(ROOM_DATA, text("win"))],
    ["of no message", frame(ROOM_DATA)],
    ["named like a part of every object", frame(ROOM_DATA, text("constructor"))],
    ["named like another", frame(ROOM_DATA, text("__proto__"))],
    ["of bytes where none are taken", frame(ROOM_DATA_BYTES, text("act"), [1, 2, 3])],
    ["whose name is no text", frame(ROOM_DATA, [0xa4, 0xff, 0xfe, 0xf8, 0x80])],
    ["whose name is longer than the frame", frame(ROOM_DATA, [0xdb, 0xff, 0xff, 0xff, 0x7f, 0x41])],
    ["whose content breaks off", frame(ROOM_DATA, text("act"), [0x82, 0xa4])],
  ])("%s ends its connection", async (_, bytes) => {
    const guest = await intruder();
    guest.send(bytes);
    expect(await guest.closed).toBe(4002);
    expect(server.log).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ["of an unknown request", frame(ROOM_REQUEST, 1, text("win"))],
    ["of a request named like a part of every object", frame(ROOM_REQUEST, 1, text("__proto__"))],
    ["with a list of millions that are not there", frame(ROOM_REQUEST, 1, text("act"), [0xdd, 1, 0xff, 0xff, 0xff])],
    ["with a text of millions that are not there", frame(ROOM_REQUEST, 1, text("act"), [0xdb, 0x7f, 0xff, 0xff, 0xff])],
    ["of lists within lists", frame(ROOM_REQUEST, 1, text("act"), Buffer.alloc(4000, 0x91))],
    ["with a pattern that is none", frame(ROOM_REQUEST, 1, text("act"), [0xc7, 5, 0x78, 0x92, 0xa1, 0x28, 0xa1, 0x7a])],
    ["with an object of its own kind", frame(ROOM_REQUEST, 1, text("act"), [0xd4, 0x72, 0x40, 0x91], text("a"), 1)],
    [
      "that would change what all objects are",
      frame(ROOM_REQUEST, 1, text("act"), 0x81, text("__proto__"), 0x81, text("seat"), 0),
    ],
  ])("%s is answered with an error, and no more", async (_, bytes) => {
    const guest = await intruder();
    guest.send(bytes);
    const [, id, status] = await guest.answer(ROOM_RESPONSE);
    // 0 would be a reply; the only one that a screen can get is that it may not ask.
    expect([id, status === 0 ? String(await guest.answer(ROOM_RESPONSE)).includes("wrong-role") : true]).toEqual([
      1,
      true,
    ]);
    expect(Object.hasOwn(Object.prototype, "seat")).toBe(false);
    guest.socket.close();
    await guest.closed;
  });

  test("after frame of chance changes nothing", async () => {
    const dice = new Dice(12345);
    const kinds = [ROOM_DATA, ROOM_REQUEST, ROOM_DATA_BYTES, JOIN_ROOM, LEAVE_ROOM, 0, 19, 20] as const;
    for (let round = 0; round < 25; round++) {
      const guest = await intruder();
      for (let n = 0; n < 20; n++) {
        const bytes = Buffer.from(Array.from({ length: 1 + dice.below(60) }, () => dice.below(256)));
        bytes[0] = dice.pick(kinds);
        guest.send(dice.is(0.3) ? frame(ROOM_REQUEST, 1, text("act"), bytes) : bytes);
      }
      guest.socket.close();
      await guest.closed;
    }
    expect(server.log).toEqual([]);
  });

  test("of words instead of bytes is not understood", async () => {
    const guest = await intruder();
    guest.socket.send("ready, steady, go");
    guest.send(frame(ROOM_REQUEST, 1, text("act")));
    expect(String(await guest.answer(ROOM_RESPONSE))).toContain("wrong-role");
    guest.socket.close();
    await guest.closed;
  });
});

test("who sends more than anybody taps in a second is cut off", async () => {
  const guest = await intruder();
  for (let n = 0; n < 60; n++) guest.send(frame(ROOM_REQUEST, 1, text("act")));
  expect(await guest.closed).toBe(4002);
});

test("somebody who taps as fast as fingers can is not", async () => {
  const screen = await watchScreen(server.url, created.code);
  const replies = await Promise.all(Array.from({ length: 20 }, () => screen.ask("act", null)));
  expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(new Set(['{"refused":"wrong-role"}']));
  await screen.leave();
});

describe("a hop", () => {
  test("is shown on the screen once in two seconds, whatever is sent with it", async () => {
    const screen = await watchScreen(server.url, created.code);
    const hop = async (payload: unknown) => {
      bystander.room.send("hop", payload);
      // Both are answered after what was sent before.
      await bystander.act({ type: "ready" });
      await screen.ask("act", null);
      return screen.hops.length;
    };
    expect(await hop({ seat: 9999, junk: "x".repeat(1000) })).toBe(1);
    expect(await hop(null)).toBe(1);
    await clock.pass(2000);
    expect(await hop(["junk"])).toBe(2);
    expect(screen.hops).toEqual([bystander.seat, bystander.seat]);
    screen.room.send("hop", {});
    await screen.ask("act", null);
    expect(screen.hops).toHaveLength(2);
    await screen.leave();
  });
});

describe("something that breaks within the server", () => {
  test("fails what was asked, is noted, and ends nothing else", async () => {
    const screen = await watchScreen(server.url, created.code);
    clock.broken = true;
    expect(await bystander.act({ type: "ready" })).toEqual({ refused: "server-error" });
    bystander.room.send("hop", {});
    const join = { as: "seat", version: PROTOCOL_VERSION, key: newKey(), name: "Calm Otter" };
    // Not a refusal, which would be final: a phone tries again.
    await expect(enter(server.url, created.code, join)).rejects.toThrow("The server could not let you in.");
    const opening = await server.post("/api/classrooms", { lesson: "quick-look" });
    expect([opening.status, await opening.json()]).toEqual([500, { refused: "server-error" }]);
    clock.broken = false;
    const failed = server.log.map((line) => line.replace(created.code, "CODE").split(".")[0]);
    // The room's own timer fails as well, if it happens to be due.
    expect(failed.filter((line) => line !== "Classroom CODE: setTimeout failed")).toEqual([
      "Classroom CODE: ready failed",
      "Classroom CODE: onMessage failed",
      "Classroom CODE: takeSeat failed",
      "Classroom CODE: onJoin failed",
      "POST /api/classrooms failed",
    ]);
    await screen.leave();
  });
});
