import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pseudonym } from "../../../shared/content/names.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { CLOSE, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { enter, type Guest, Host, newKey, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";
import { fairTime } from "../../support/time/fair-time.ts";
import { RawGuest } from "../../support/wire/raw.ts";
import { Tap } from "../../support/wire/tap.ts";

/** The classroom, and its lobby. */
const OPENING_EVENTS = 2;

const server = useServer();
let created: Created;
let host: Host;

beforeEach(async () => {
  created = await server.create();
  host = await Host.open(server.url, created.code, created.key);
});
afterEach(async () => {
  await host.leave();
  expect(server.log).toEqual([]);
});

/** Waits until so many have a seat, and so many of them are there. */
function counts(people: number, here: number): Promise<void> {
  return host.until(() => host.pulse.people === people && host.pulse.here === here);
}

function comeBack(name: string, wayBack: string, key = newKey()): Promise<Guest<SeatView>> {
  const join = { as: "return", version: PROTOCOL_VERSION, key, name, wayBack };
  return enter<SeatView>(server.url, created.code, join).then(welcomed);
}

async function welcomed(guest: Guest<SeatView>): Promise<Guest<SeatView>> {
  await guest.until(() => guest.welcome !== null && guest.views.length > 0);
  return guest;
}

test("a phone whose connection drops is away, and gets its seat back with its key", async () => {
  const key = newKey();
  const tap = await Tap.into(server.port);
  const phone = await sit(tap.url, created.code, 0, key);
  await sit(server.url, created.code, 1);
  await counts(2, 2);
  tap.cut();
  await counts(2, 1);
  const again = await sit(server.url, created.code, 2, key);
  await counts(2, 2);
  expect(again.welcome).toEqual(phone.welcome);
  expect(again.view).toMatchObject({ seat: phone.seat, name: pseudonym(0), kind: "lobby" });
  tap.close();
});

test("a phone on a network that swallows everything is away within 3 s", async () => {
  const tap = await Tap.into(server.port);
  await sit(tap.url, created.code, 0);
  await counts(1, 1);
  tap.deafen();
  expect(await fairTime(counts(1, 0))).toBeLessThan(3000);
  tap.close();
});

test("fetching the page, as link previewers do, takes no seat", async () => {
  for (const method of ["GET", "HEAD"]) {
    const page = await fetch(`${server.url}/${created.code}`, { method });
    expect(page.status).toBe(200);
    expect((await fetch(`${server.url}/api/classrooms/${created.code}`, { method })).status).toBe(200);
  }
  expect(await server.count(created)).toBe(OPENING_EVENTS);
  await sit(server.url, created.code, 0);
  await counts(1, 1);
});

test("the same phone twice: the second connection takes over, the first is told that it moved", async () => {
  const key = newKey();
  const first = await sit(server.url, created.code, 0, key);
  const second = await sit(server.url, created.code, 0, key);
  expect(await first.closed).toBe(CLOSE.moved);
  expect(second.welcome).toEqual(first.welcome);
  await host.goOn();
  await second.at("briefing");
  expect(await second.act({ type: "ready" })).toEqual({ ok: true });
  await counts(1, 1);
});

test("ten connections of one phone at once come to one seat and one connection", async () => {
  const key = newKey();
  const join = { as: "seat", version: PROTOCOL_VERSION, key, name: pseudonym(0) };
  await Promise.allSettled(Array.from({ length: 10 }, () => enter<SeatView>(server.url, created.code, join)));
  await counts(1, 1);
  const events = (await server.export(created)).get("events.ndjson") ?? "";
  expect(events.match(/"seatTaken"/g)).toHaveLength(1);
  expect((await sit(server.url, created.code, 3, key)).seat).toBe(0);
});

describe("another device", () => {
  test("gets the seat by pseudonym and way back; the first is told that it moved, and its key opens it no more", async () => {
    const key = newKey();
    const phone = await sit(server.url, created.code, 0, key);
    const { name = "", wayBack = "" } = phone.welcome ?? {};
    const laptop = await comeBack(name, wayBack);
    expect(await phone.closed).toBe(CLOSE.moved);
    expect(laptop.welcome).toEqual(phone.welcome);
    await counts(1, 1);
    const anew = await sit(server.url, created.code, 5, key);
    expect(anew.seat).not.toBe(laptop.seat);
    await counts(2, 2);
  });

  test("comes back with its own key afterwards", async () => {
    const phone = await sit(server.url, created.code, 0);
    const { name = "", wayBack = "" } = phone.welcome ?? {};
    const key = newKey();
    const laptop = await comeBack(name, wayBack, key);
    await laptop.leave();
    await counts(1, 0);
    expect((await sit(server.url, created.code, 7, key)).welcome).toEqual(phone.welcome);
  });
});

describe("a seat that the host gives back", () => {
  test("its phone is told so, and its key opens another seat", async () => {
    const key = newKey();
    const phone = await sit(server.url, created.code, 0, key);
    expect(await host.order({ type: "freeSeat", seat: phone.seat })).toEqual({ ok: true });
    expect(await phone.closed).toBe(CLOSE.freed);
    await counts(0, 0);
    const again = await sit(server.url, created.code, 0, key);
    expect(again.seat).not.toBe(phone.seat);
  });
});

describe("a device that lost its seat and does not hear of it", () => {
  /** A device in the briefing whose connection still carries what it says, but nothing of what it is told. */
  async function deafened(key: string): Promise<{ guest: Guest<SeatView>; tap: Tap }> {
    const tap = await Tap.into(server.port);
    const guest = await sit(tap.url, created.code, 0, key);
    await host.goOn();
    await guest.at("briefing");
    tap.deafen();
    return { guest, tap };
  }

  async function readySaidBy(guest: Guest<SeatView>): Promise<void> {
    guest.room.send("act", { type: "ready" });
    // Both come in over sockets of this machine; the host's second answer is behind what was sent before.
    for (let n = 0; n < 5; n++) await host.order({ type: "showOnScreen", screen: "sealed" });
  }

  test("can do nothing more once another has it", async () => {
    const key = newKey();
    const { guest, tap } = await deafened(key);
    const next = await sit(server.url, created.code, 0, key);
    await readySaidBy(guest);
    expect(next.view).toMatchObject({ kind: "briefing", ready: false });
    expect(host.pulse.acted).toBe(0);
    tap.close();
    await counts(1, 1);
  });

  test("can do nothing for the newcomer who was given it", async () => {
    const { guest, tap } = await deafened(newKey());
    await host.order({ type: "freeSeat", seat: guest.seat });
    const newcomer = await sit(server.url, created.code, 3);
    expect(newcomer.seat).toBe(guest.seat);
    const sent = tap.received.length;
    await readySaidBy(guest);
    expect(newcomer.view).toMatchObject({ kind: "briefing", ready: false });
    expect(tap.received.subarray(sent).includes(pseudonym(3))).toBe(false);
    tap.close();
    await counts(1, 1);
  });
});

test("somebody who goes while coming in has a seat, and is away", async () => {
  const join = { as: "seat", version: PROTOCOL_VERSION, key: newKey(), name: pseudonym(0) };
  const guest = await RawGuest.connect(server.url, created.code, join);
  guest.socket.terminate();
  await counts(1, 0);
  const back = await sit(server.url, created.code, 4, join.key);
  expect(back.seat).toBe(0);
  await counts(1, 1);
});

test("nobody is told of anybody's way back but their own", async () => {
  const tap = await Tap.into(server.port);
  const first = await sit(tap.url, created.code, 0);
  const second = await sit(server.url, created.code, 1);
  expect(first.welcome?.wayBack).toMatch(/^\d{4}$/);
  expect(tap.received.includes(`wayBack\xa4${first.welcome?.wayBack}`, 0, "latin1")).toBe(true);
  expect(tap.received.includes(`\xa4${second.welcome?.wayBack}`, 0, "latin1")).toBe(false);
  tap.close();
});
