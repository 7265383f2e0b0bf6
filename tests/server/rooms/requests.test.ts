import { expect, test } from "vitest";
import { MESSAGE } from "../../../shared/protocol/wire.ts";
import { openRoom, socket } from "./setup.ts";

const CLOSING = { type: "close" };

test("only seats act, only hosts steer, and a stranger does neither", async () => {
  const { sit, host, requests } = await openRoom();
  const [phone, console, stranger] = [await sit(1, "Calm Otter"), await host(), socket()];
  expect(await requests.act(console, { type: "ready" })).toEqual({ refused: "wrong-role" });
  expect(await requests.act(stranger, { type: "ready" })).toEqual({ refused: "wrong-role" });
  expect(await requests.hostAct(phone, CLOSING)).toEqual({ refused: "wrong-role" });
  expect(await requests.hostAct(stranger, CLOSING)).toEqual({ refused: "wrong-role" });
  expect(await requests.hostAct(console, CLOSING)).toEqual({ ok: true });
});

test("a remote control does not close the classroom", async () => {
  const { join, requests, live } = await openRoom();
  const remote = await join({ as: "remote", key: "h".repeat(22) });
  expect(await requests.hostAct(remote, CLOSING)).toEqual({ refused: "wrong-role" });
  expect(live.room.phase.name).toBe("lobby");
});

test("what can't be read is refused with the field's name, and what can't be stored is not acknowledged", async () => {
  const { host, requests, store } = await openRoom();
  const console = await host();
  expect(await requests.hostAct(console, { type: "fillLobby", people: "all" })).toMatchObject({
    refused: "bad-request",
    detail: expect.stringContaining("people"),
  });
  store.failNext(new Error("The disk is full."));
  expect(await requests.hostAct(console, { type: "pause" })).toEqual({ refused: "server-error" });
});

test("R41: the console chooses a mix of agents by name, and no other", async () => {
  const { host, requests, live } = await openRoom();
  const console = await host();
  expect(await requests.hostAct(console, { type: "fillLobby", people: 3, mix: "anything" })).toMatchObject({
    refused: "bad-request",
    detail: expect.stringContaining("mix"),
  });
  expect(await requests.hostAct(console, { type: "fillLobby", people: 3, mix: "coins" })).toEqual({ ok: true });
  expect(live.room.mix).toEqual({ coin: 1 });
});

test("the console's address reaches the screens once for each change", async () => {
  const { host, join, requests } = await openRoom();
  const [console, screen] = [await host(), await join({ as: "screen" })];
  const use = (origin: string) => requests.hostAct(console, { type: "useAddress", origin });
  for (const origin of ["http://a.test", "http://a.test", "http://b.test"])
    expect(await use(origin)).toEqual({ ok: true });
  expect(screen.heard().filter((type) => type === MESSAGE.address)).toHaveLength(2);
});

test("a robot hops on the screens, at most every two seconds", async () => {
  const { sit, join, requests, clock } = await openRoom();
  const [phone, screen] = [await sit(1, "Calm Otter"), await join({ as: "screen" })];
  await clock.pass(300);
  screen.heard();
  requests.hop(phone);
  requests.hop(phone);
  requests.hop(screen);
  expect(screen.heard()).toEqual([MESSAGE.hop]);
  await clock.pass(2000);
  requests.hop(phone);
  expect(screen.heard()).toEqual([MESSAGE.hop]);
});
