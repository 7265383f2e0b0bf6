import { beforeEach, describe, expect, test } from "vitest";
import type { Created, HostAct } from "../../../shared/protocol/messages.ts";
import { CLOSE, MESSAGE } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { type Guest, Host, holdRemote, newKey, play, sit } from "../../support/server/guest.ts";
import { RATED } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";
import { Tap } from "../../support/wire/tap.ts";

const clock = new FakeClock(NOW);
const server = useServer({ clock });
let created: Created;
let guests: Guest<SeatView>[];

beforeEach(async () => {
  created = await server.create({ ...RATED, timers: "on" });
});

const openConsole = (more = {}, url = server.url) => Host.open(url, created.code, created.key, more);
const remote = () => holdRemote(server.url, created.code, created.key);

/** Three people in their first round. */
async function inFirstRound(host: Host): Promise<void> {
  guests = [];
  for (let n = 0; n < 3; n++) guests.push(await sit(server.url, created.code, n));
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide")));
}

/** Waits until a phone knows whether a host is there. */
function knowsOfHost(isAway: boolean): Promise<void> {
  const [phone] = guests;
  if (phone === undefined) throw new Error("There is no phone.");
  return phone.until(() => phone.pulse.hostAway === isAway);
}

describe("R31: a console that is gone", () => {
  test("is known to the phones; the phase waits for it, and ends once it is back", async () => {
    const tap = await Tap.into(server.port);
    await inFirstRound(await openConsole({}, tap.url));
    tap.close();
    await knowsOfHost(true);
    await clock.pass(10 * 60 * SECOND);
    expect(guests[0]?.view.moment).toMatchObject({ phase: "decide", round: 0 });
    const back = await openConsole();
    await knowsOfHost(false);
    await clock.pass(5 * SECOND);
    await back.at("judge", 0);
  });

  test("after a restart of the server the class waits until it is back, and is not stuck then", async () => {
    await inFirstRound(await openConsole());
    const { port } = server;
    await server.stop();
    await server.start(port);
    await clock.pass(10 * 60 * SECOND);
    const back = await openConsole();
    expect(back.view.moment).toMatchObject({ phase: "decide", round: 0 });
    await clock.pass(15 * SECOND);
    expect((await back.at("judge", 0)).standInsThisRound).toBe(2);
  });

  test("a remote control is a host too: with one the class goes on by its own clock", async () => {
    const console_ = await openConsole();
    await inFirstRound(console_);
    const phone = await remote();
    await console_.leave();
    for (const guest of guests) await play(guest);
    await phone.at("judge", 0);
    await phone.leave();
    await knowsOfHost(true);
  });
});

describe("R32: a second console", () => {
  test("is told that another is open; it can take over, and the other is told and can do nothing more", async () => {
    const first = await openConsole();
    await inFirstRound(first);
    await expect(openConsole()).rejects.toThrow("refused:console-open");
    expect(await first.order({ type: "pause" })).toEqual({ ok: true });
    const second = await openConsole({ takeOver: true });
    expect(await first.closed).toBe(CLOSE.moved);
    expect(await second.order({ type: "resume" })).toEqual({ ok: true });
    expect(guests[0]?.pulse.hostAway).toBe(false);
  });

  test("leaves nothing to one that does not hear of it", async () => {
    const tap = await Tap.into(server.port);
    const deaf = await openConsole({}, tap.url);
    await inFirstRound(deaf);
    tap.deafen();
    const next = await openConsole({ takeOver: true });
    deaf.room.send(MESSAGE.host, { type: "pause" });
    // Both come in over sockets of this machine; the second answer is behind what was sent before.
    for (let n = 0; n < 5; n++) await next.order({ type: "showOnScreen", screen: "sealed" });
    expect(await next.order({ type: "resume" })).toEqual({ refused: "not-paused" });
    tap.close();
  });

  test("of a device whose key is wrong takes nothing over", async () => {
    const first = await openConsole();
    await expect(Host.open(server.url, created.code, newKey(), { takeOver: true })).rejects.toThrow(
      "refused:wrong-key",
    );
    expect(await first.order({ type: "turnSound", on: true })).toEqual({ ok: true });
  });

  test("that is the same page again takes its own place without a question", async () => {
    const page = newKey();
    const first = await openConsole({ page });
    const again = await openConsole({ page });
    expect(await first.closed).toBe(CLOSE.moved);
    expect(await again.order({ type: "turnSound", on: true })).toEqual({ ok: true });
    await expect(openConsole({ page: newKey() })).rejects.toThrow("refused:console-open");
  });

  test("finds no other once that has left", async () => {
    await (await openConsole()).leave();
    await openConsole();
  });

  test("of two that come at once, one comes in", async () => {
    const both = await Promise.allSettled([openConsole(), openConsole()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("R32: a remote control", () => {
  const ask = (guest: Guest<never>, act: HostAct) => guest.ask(MESSAGE.host, act);

  test("goes on, pauses and resumes beside the console, and sees where the class is", async () => {
    const console_ = await openConsole();
    await inFirstRound(console_);
    const phone = await remote();
    const order = (act: HostAct) => ask(phone as Guest<never>, act);
    expect(await order({ type: "pause" })).toEqual({ ok: true });
    expect(await order({ type: "resume" })).toEqual({ ok: true });
    expect(await order({ type: "goOn", from: phone.view.moment })).toEqual({ ok: true });
    await Promise.all([phone.at("judge", 0), console_.at("judge", 0)]);
    expect(phone.view).toMatchObject({ audience: "remote", lesson: "own", reveal: null });
  });

  test("may do nothing that can't be undone, and is told so", async () => {
    const console_ = await openConsole();
    await inFirstRound(console_);
    const phone = await remote();
    const refused: HostAct[] = [
      { type: "close" },
      { type: "freeSeat", seat: 0 },
      { type: "showOnScreen", screen: "open" },
      { type: "showNames", on: true },
      { type: "turnSound", on: true },
      { type: "extend", from: phone.view.moment, seconds: 15 },
    ];
    for (const act of refused) expect(await ask(phone as Guest<never>, act)).toEqual({ refused: "wrong-role" });
  });

  test("opens with the host's key only, and there are four at most", async () => {
    await expect(holdRemote(server.url, created.code, newKey())).rejects.toThrow("refused:wrong-key");
    for (let n = 0; n < 4; n++) await remote();
    await expect(remote()).rejects.toThrow("refused:full");
  });

  test("is sent nobody's name and nothing from behind the curtain before the reveal", async () => {
    await inFirstRound(await openConsole());
    const phone = await remote();
    for (const guest of guests) await play(guest);
    await phone.at("judge", 0);
    expect(Object.keys(phone.view).toSorted()).toEqual(
      [
        "audience",
        "blocks",
        "code",
        "hasCheck",
        "lesson",
        "moment",
        "reveal",
        "roundCount",
        "script",
        "title",
      ].toSorted(),
    );
    const told = JSON.stringify(phone.views);
    for (const { welcome } of guests) expect(told).not.toContain(welcome?.name);
  });
});
