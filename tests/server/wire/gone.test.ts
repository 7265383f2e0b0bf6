import { beforeEach, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { type Guest, Host, newKey, play, sit } from "../../support/server/guest.ts";
import { eventsIn, RATED } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";
import { Tap } from "../../support/wire/tap.ts";

const clock = new FakeClock(NOW);

const server = useServer({ clock });
let created: Created;
let host: Host;
let people: { guest: Guest<SeatView>; tap: Tap; key: string }[];

beforeEach(async () => {
  created = await server.create({ ...RATED, timers: "on" });
  host = await Host.open(server.url, created.code, created.key);
  people = [];
  for (let n = 0; n < 3; n++) {
    const tap = await Tap.into(server.port);
    const key = newKey();
    people.push({ guest: await sit(tap.url, created.code, n, key), tap, key });
  }
  await host.goTo("decide", 0);
  await Promise.all(people.map(({ guest }) => guest.at("decide")));
  return () => {
    for (const { tap } of people) tap.close();
  };
});

function modelWho(): { guest: Guest<SeatView>; tap: Tap; key: string } {
  const model = people.find(({ guest }) => guest.view.kind === "model-decide");
  if (model === undefined) throw new Error("There is no model.");
  return model;
}

test("a class does not wait for a phone that has gone dark", async () => {
  const lost = modelWho();
  lost.tap.cut();
  await host.until(() => host.pulse.here === 2);
  for (const { guest } of people) {
    if (guest !== lost.guest) await play(guest);
  }
  await clock.pass(19 * SECOND);
  expect(host.view.moment.phase).toBe("decide");
  await clock.pass(SECOND);
  await host.at("judge", 0);
  const resolved = (await server.export(created)).get("events.ndjson")?.split("\n");
  const rows = JSON.parse(resolved?.find((line) => line.includes('"roundResolved"')) ?? "{}").rows;
  const by = Object.fromEntries(rows.map((row: { seat: number; by: string }) => [row.seat, row.by]));
  expect(by[lost.guest.seat]).toBe("stand-in");
  expect(Object.values(by).filter((who) => who === "person")).toHaveLength(1);
});

test("it waits for one that is back in time", async () => {
  const lost = modelWho();
  lost.tap.cut();
  await host.until(() => host.pulse.here === 2);
  for (const { guest } of people) if (guest !== lost.guest) await play(guest);
  await clock.pass(10 * SECOND);
  const back = await sit(server.url, created.code, 9, lost.key);
  await host.until(() => host.pulse.here === 3);
  await clock.pass(15 * SECOND);
  expect(back.view.moment.phase).toBe("decide");
  await play(back);
  await host.at("judge", 0);
});

test("a class that is gone altogether still comes to the reveal, and everybody finds a seat there again", async () => {
  for (const { tap } of people) tap.cut();
  await host.until(() => host.pulse.here === 0);
  await clock.pass(10 * 60 * SECOND);
  await host.at("reveal");
  for (const { key, guest } of people) expect((await sit(server.url, created.code, 20, key)).seat).toBe(guest.seat);
  await host.until(() => host.pulse.here === 3);
});

test("everything that the clock ended is stored", async () => {
  await clock.pass(10 * 60 * SECOND);
  const shown = (await host.at("reveal")).moment;
  await server.stop();
  const events = await eventsIn(server.data, created.code);
  await server.start();
  expect(events.filter(({ type }) => type === "deployed")).toHaveLength(1);
  expect(events.findLast(({ type }) => type === "phaseStarted")).toMatchObject({ phase: shown.phase });
});
