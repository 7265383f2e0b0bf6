import { afterAll, beforeEach, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { enter, type Guest, Host, newKey, play, sit } from "../../support/server/guest.ts";
import { RATED } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";

const clock = new FakeClock(NOW);
const server = useServer({ clock });
let created: Created;
let host: Host;
let guests: Guest<SeatView>[];

afterAll(async () => {
  expect(server.log).toEqual([]);
});
beforeEach(async () => {
  created = await server.create({ ...RATED, timers: "on" });
  host = await Host.open(server.url, created.code, created.key);
  guests = [];
  for (let n = 0; n < 6; n++) guests.push(await sit(server.url, created.code, n));
});

function comeBack(name: string, wayBack: string): Promise<Guest<SeatView>> {
  const join = { as: "return", version: PROTOCOL_VERSION, key: newKey(), name, wayBack };
  return enter<SeatView>(server.url, created.code, join);
}

test("R34: a person who is renamed sees the new name, and comes back by it, however it is typed", async () => {
  const [phone] = guests;
  if (phone === undefined) throw new Error("There is no phone.");
  expect(await host.order({ type: "renameSeat", seat: phone.seat, name: " Anna-Lena " })).toEqual({ ok: true });
  await phone.until(() => phone.view.name === "Anna-Lena");
  const [wayBack, old] = [phone.welcome?.wayBack ?? "", phone.welcome?.name ?? ""];
  await expect(comeBack(old, wayBack)).rejects.toThrow("refused:name-unknown");
  const again = await comeBack("anna lena", wayBack);
  await again.until(() => again.welcome !== null);
  expect(again.welcome).toEqual({ seat: phone.seat, name: "Anna-Lena", wayBack });
});

test("R34: wrong ways back are counted for the seat, however its name is typed", async () => {
  const [phone] = guests;
  const name = phone?.welcome?.name ?? "";
  const wrong = phone?.welcome?.wayBack === "0000" ? "1111" : "0000";
  for (const typed of [name, name.toLowerCase(), name.toUpperCase(), name.replace(" ", ""), ` ${name}`]) {
    await expect(comeBack(typed, wrong)).rejects.toThrow("refused:name-unknown");
  }
  await expect(comeBack(name.toLowerCase(), wrong)).rejects.toThrow("refused:too-many-tries");
});

test("R34: a name that can't be taken is refused by name, and one that can't be read before that", async () => {
  const [one, other] = guests;
  const rename = (name: unknown) => host.ask("host", { type: "renameSeat", seat: one?.seat, name });
  expect(await rename("x".repeat(17))).toEqual({ refused: "bad-name" });
  expect(await rename("An\u200bn")).toEqual({ refused: "bad-name" });
  expect(await rename(other?.welcome?.name.toLowerCase())).toEqual({ refused: "name-taken" });
  expect(await rename("x".repeat(65))).toMatchObject({ refused: "bad-request" });
  expect(await rename(7)).toMatchObject({ refused: "bad-request" });
});

test("R33: more time is told to the one who has it, and the phase waits for that person", async () => {
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide", 0)));
  const [slow, ...others] = guests;
  if (slow === undefined) throw new Error("There is nobody.");
  const more = { type: "giveTime", from: host.view.moment, seat: slow.seat, seconds: 30 } as const;
  expect(await host.order(more)).toEqual({ ok: true });
  await slow.until(() => slow.view.moreUntil === NOW + 75 * SECOND);
  await clock.pass(50 * SECOND);
  expect(others.map(({ view }) => view.moreUntil)).toEqual(others.map(() => null));
  await others[0]?.until(() => others[0]?.pulse.moreTime === true);
  expect(await others[0]?.act({ type: "ready" })).toEqual({ refused: "wrong-phase" });
  await expect(play(others[0] as Guest<SeatView>)).rejects.toThrow("time-up");
  await play(slow);
  await clock.pass(0);
  expect((await host.at("judge", 0)).people.find(({ seat }) => seat === slow.seat)?.moreUntil).toBeNull();
});

test("R33: the one who has more time is told that a pause has put off its end", async () => {
  await host.goTo("decide", 0);
  await Promise.all(guests.map((guest) => guest.at("decide", 0)));
  const [slow] = guests;
  const began = clock.now();
  await host.order({ type: "giveTime", from: host.view.moment, seat: slow?.seat ?? -1, seconds: 30 });
  await slow?.until(() => slow.view.moreUntil === began + 75 * SECOND);
  await host.order({ type: "pause" });
  await clock.pass(60 * SECOND);
  await host.order({ type: "resume" });
  await slow?.until(() => slow.view.moreUntil === began + 135 * SECOND);
});

test("R35: a person who is moved plays in the other lab", async () => {
  await host.goOn();
  const labs = () => host.view.labs.map(({ models }) => models.map(({ seat }) => seat));
  const [mover = -1] = labs()[0] ?? [];
  expect(await host.order({ type: "moveSeat", seat: mover, lab: 1 })).toEqual({ ok: true });
  await host.until(() => labs()[1]?.includes(mover) === true);
  const trainer = guests.find(({ seat }) => seat === host.view.labs[1]?.trainer.seat);
  await host.goOn();
  const view = await trainer?.at("decide", 0);
  expect(view?.kind === "trainer-decide" ? view.cards.map(({ model }) => model) : []).toContain(mover);
  expect(await host.order({ type: "moveSeat", seat: mover, lab: 0 })).toEqual({ refused: "wrong-phase" });
});
