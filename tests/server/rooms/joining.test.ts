import { describe, expect, test } from "vitest";
import { CLOSE, MESSAGE } from "../../../shared/protocol/wire.ts";
import { openRoom } from "./setup.ts";

const awaySince = ({ live }: Awaited<ReturnType<typeof openRoom>>, seat: number) => live.room.seats[seat]?.awaySince;

describe("a phone", () => {
  test("takes a seat, and is told which", async () => {
    const { sit, live, connections } = await openRoom();
    const phone = await sit(1, "Calm Otter");
    expect(live.room.seats).toMatchObject([{ name: "Calm Otter" }]);
    expect(phone.heard()).toEqual([MESSAGE.welcome]);
    expect(connections.seat(0)).toBe(phone);
  });

  test("that comes back takes its seat from its old connection, whose end then changes nothing", async () => {
    const room = await openRoom();
    const old = await room.sit(1, "Calm Otter");
    const phone = await room.sit(1, "Calm Otter");
    expect(old.closedWith).toBe(CLOSE.moved);
    room.joining.leave(old);
    await room.clock.pass(0);
    expect([room.connections.seat(0), awaySince(room, 0)]).toEqual([phone, null]);
    room.joining.leave(phone);
    await room.clock.pass(0);
    expect([room.connections.seat(0), awaySince(room, 0)]).toEqual([undefined, room.clock.now()]);
  });

  test("may guess a way back only so often", async () => {
    const { sit, join } = await openRoom();
    await sit(1, "Calm Otter");
    const guess = () => join({ as: "return", key: "g".repeat(22), name: "Gone Newt", wayBack: "0000" });
    await expect(guess()).rejects.toThrow("refused:name-unknown");
    await expect(guess()).rejects.toThrow("refused:name-unknown");
    await expect(guess()).rejects.toThrow("refused:too-many-tries");
  });
});

describe("a host", () => {
  test("comes in by its key alone", async () => {
    const { join, host, connections } = await openRoom();
    await expect(join({ as: "host", key: "x".repeat(22) })).rejects.toThrow("refused:wrong-key");
    expect(connections.hosts.areHere).toBe(false);
    await host();
    expect(connections.hosts.areHere).toBe(true);
  });

  test("finds the console open, unless it takes over", async () => {
    const { host, connections } = await openRoom();
    const old = await host();
    await expect(host()).rejects.toThrow("refused:console-open");
    const next = await host({ takeOver: true });
    expect([old.closedWith, connections.audience(old), connections.hosts.console]).toEqual([
      CLOSE.moved,
      undefined,
      next,
    ]);
  });

  test("is away once the last of console and remote controls has gone", async () => {
    const { host, join, joining, live, clock } = await openRoom();
    const [console, remote] = [await host(), await join({ as: "remote", key: "h".repeat(22) })];
    joining.leave(console);
    await clock.pass(0);
    expect(live.room.hostAwaySince).toBeNull();
    joining.leave(remote);
    await clock.pass(0);
    expect(live.room.hostAwaySince).toBe(clock.now());
  });
});

test("only so many screens may watch, and none where somebody plays alone", async () => {
  const { join } = await openRoom();
  for (let n = 0; n < 8; n++) await join({ as: "screen" });
  await expect(join({ as: "screen" })).rejects.toThrow("refused:full");
  const alone = await openRoom({ alone: "model" });
  await expect(alone.join({ as: "screen" })).rejects.toThrow("refused:full");
});

test("a phone that only tries whether it gets in has to leave after a while", async () => {
  const { join, clock } = await openRoom();
  const probe = await join({ as: "probe" });
  await clock.pass(14_999);
  expect(probe.closedWith).toBeNull();
  await clock.pass(1);
  expect(probe.closedWith).not.toBeNull();
});

test("a seat that cannot be stored lets nobody in, and is not a refusal: the phone tries again", async () => {
  const { sit, store, connections } = await openRoom();
  store.failNext(new Error("The disk is full."));
  await expect(sit(1, "Calm Otter")).rejects.toThrow("The server could not let you in.");
  expect(connections.size).toBe(0);
});

test("nobody comes into a classroom that is closed", async () => {
  const { sit, live } = await openRoom();
  await live.handle({ type: "close" });
  await expect(sit(1, "Calm Otter")).rejects.toThrow("refused:closed");
});
