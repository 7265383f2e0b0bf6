import { beforeEach, describe, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { MESSAGE } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { keyPaths } from "../../support/class/watch.ts";
import { choice, type Guest, Host, holdRemote, play, sit, watchScreen } from "../../support/server/guest.ts";
import { RATED } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer();
let created: Created;
let host: Host;
let guests: Guest<SeatView>[];

beforeEach(async () => {
  created = await server.create(RATED);
  host = await Host.open(server.url, created.code, created.key);
  guests = [];
  for (let n = 0; n < 3; n++) guests.push(await sit(server.url, created.code, n));
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide")));
});

const watch = (seat: number | null) => host.order({ type: "watch", seat });
const aModel = () => guests.find(({ view }) => view.kind === "model-decide") as Guest<SeatView>;

describe("a console that watches a seat", () => {
  test("is sent what the seat is sent, at once and on every change", async () => {
    const model = aModel();
    expect(await watch(model.seat)).toEqual({ ok: true });
    await host.until(() => host.watched.length === 1);
    expect(host.watched[0]?.view).toEqual(model.view);
    await model.act(choice(model, { lock: false }));
    await host.until(() => host.watched.length === 2);
    await play(model);
    await host.until(() => host.watched.length === 3);
    expect(host.watched.at(-1)?.view).toEqual(model.view);
    await host.goOn();
    await host.until(() => host.watched.at(-1)?.view?.kind === "model-waiting");
    await model.at("judge");
    expect(host.watched.map(({ view }) => view)).toEqual(model.views.slice(-host.watched.length));
  });

  test("is sent the finished rounds of the seat's lab, and no others", async () => {
    const model = aModel();
    await watch(model.seat);
    await host.goTo("decide", 1);
    await host.until(() => host.watched.at(-1)?.view?.moment.round === 1);
    const lab = host.view.labs.find(({ models }) => models.some(({ seat }) => seat === model.seat));
    const rounds = host.watched.at(-1)?.rounds ?? [];
    expect(rounds.map(({ round, seat }) => [round, seat])).toEqual(lab?.models.map(({ seat }) => [0, seat]).toSorted());
    expect(host.watched[0]?.rounds).toEqual([]);
  });

  test("is sent nothing of the others, and nothing any more once it stops", async () => {
    const [first, second] = guests;
    await watch(first?.seat ?? -1);
    if (second !== undefined) await play(second);
    await watch(null);
    if (first !== undefined) await play(first);
    await host.goOn();
    expect(host.watched).toHaveLength(1);
  });

  test("changes to another seat when it asks for that one", async () => {
    const [first, second] = guests;
    await watch(first?.seat ?? -1);
    await watch(second?.seat ?? -1);
    if (first !== undefined) await play(first);
    await host.goOn();
    await host.until(() => host.watched.at(-1)?.view?.moment.phase === "judge");
    expect(host.watched.map(({ seat }) => seat)).toEqual([first?.seat, second?.seat, second?.seat]);
  });

  test("is told when the seat has been given back to an agent", async () => {
    await watch(0);
    await host.order({ type: "freeSeat", seat: 0 });
    await host.until(() => host.watched.at(-1)?.view === null);
  });

  test("does not watch a seat that there is not", async () => {
    expect(await watch(999)).toEqual({ refused: "no-such-seat" });
    expect(await watch(1.5)).toMatchObject({ refused: "bad-request" });
    expect(host.watched).toEqual([]);
  });

  test("watches no longer once another has taken over, nor does that one by itself", async () => {
    await watch(0);
    await host.until(() => host.watched.length === 1);
    const next = await Host.open(server.url, created.code, created.key, { takeOver: true });
    await next.goOn();
    expect(await next.order({ type: "watch", seat: null })).toEqual({ ok: true });
    expect([host.watched.length, next.watched.length]).toEqual([1, 0]);
  });

  test("leaves no trace: neither in what is stored nor with any seat", async () => {
    const before = { events: await server.count(created), views: guests.map(({ views }) => views.length) };
    await watch(0);
    await host.until(() => host.watched.length === 1);
    await watch(null);
    // An answer of the server's comes behind everything that it sent before.
    for (const guest of guests) await guest.ask(MESSAGE.act, {});
    expect(await server.count(created)).toBe(before.events);
    expect(guests.map(({ views }) => views.length)).toEqual(before.views);
  });
});

test("nobody but a console watches: no remote control, no seat and no screen", async () => {
  const remote = await holdRemote(server.url, created.code, created.key);
  const screen = await watchScreen(server.url, created.code);
  for (const guest of [remote, screen, ...guests]) {
    expect(await guest.ask(MESSAGE.host, { type: "watch", seat: 0 })).toEqual({ refused: "wrong-role" });
  }
  await host.goOn();
  await Promise.all([...guests, screen].map((guest) => guest.at("judge")));
  for (const guest of [remote, screen, ...guests]) expect(guest.watched).toEqual([]);
});

test("the envelope has these fields and no others", async () => {
  await watch(aModel().seat);
  await host.goTo("decide", 1);
  await host.until(() => (host.watched.at(-1)?.rounds.length ?? 0) > 0);
  const { view: _, ...rest } = host.watched.at(-1) ?? { view: null };
  const row = ["round", "seat", "tier", "requestKind", "by", "intention", "response", "observed", "rating", "value"];
  expect(Object.keys(rest).toSorted()).toEqual(["audience", "rounds", "seat"]);
  expect(new Set(keyPaths({ rounds: host.watched.at(-1)?.rounds }))).toEqual(
    new Set(row.map((name) => `rounds[].${name}`)),
  );
});
