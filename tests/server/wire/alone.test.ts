import { expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { enter, Host, holdRemote, newKey, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer();

/** R43. A classroom for one. */
function alone(role: "model" | "trainer" = "model"): Promise<Created> {
  return server.create({ alone: role });
}

test("R43: who plays alone gets a code, and nobody the host's key", async () => {
  const created = await alone();
  expect(Object.keys(created)).toEqual(["code"]);
});

test("R43: the first to come plays, goes on without a host, and is back with the same key", async () => {
  const { code } = await alone();
  const key = newKey();
  const person = await sit(server.url, code, 0, key);
  await person.at("briefing");
  expect(await person.act({ type: "goOn", from: person.view.moment })).toEqual({ ok: true });
  await person.at("decide");
  await person.leave();
  const back = await sit(server.url, code, 0, key);
  expect((await back.at("decide")).seat).toBe(0);
});

test("R43: nobody else gets in: no second person, no screen, no console", async () => {
  const { code } = await alone();
  await sit(server.url, code, 0);
  await expect(sit(server.url, code, 1)).rejects.toThrow("refused:full");
  await expect(enter(server.url, code, { as: "screen", version: PROTOCOL_VERSION })).rejects.toThrow("refused:full");
  await expect(Host.open(server.url, code, newKey())).rejects.toThrow("refused:wrong-key");
  await expect(holdRemote(server.url, code, newKey())).rejects.toThrow("refused:wrong-key");
  const facts = await (await fetch(`${server.url}/api/classrooms/${code}`)).json();
  expect(facts).toMatchObject({ full: true });
});

test("R43: no screen gets in before the person either", async () => {
  const { code } = await alone();
  await expect(enter(server.url, code, { as: "screen", version: PROTOCOL_VERSION })).rejects.toThrow("refused:full");
});

test("R43: a seat of a class can't go on or step the reveal, whatever it says of itself", async () => {
  const created = await server.create();
  const host = await Host.open(server.url, created.code, created.key);
  const person = await sit(server.url, created.code, 0);
  await host.goTo("reveal");
  await person.at("reveal");
  const from = person.view.moment;
  expect(await person.act({ type: "goOn", from })).toEqual({ refused: "wrong-role" });
  expect(await person.act({ type: "stepReveal", from, beat: "you" })).toEqual({ refused: "wrong-role" });
  const claims = { type: "goOn", from, seat: undefined, host: true };
  expect(await person.ask("act", claims)).toMatchObject({ refused: "bad-request" });
  expect(host.view.moment).toEqual(from);
});

test("R41: only the console fills and empties the lobby, and only in the lobby", async () => {
  const created = await server.create();
  const host = await Host.open(server.url, created.code, created.key);
  const remote = await holdRemote(server.url, created.code, created.key);
  const person = await sit(server.url, created.code, 0);
  expect(await remote.ask("host", { type: "fillLobby", people: 6 })).toEqual({ refused: "wrong-role" });
  expect(await person.ask("host", { type: "fillLobby", people: 6 })).toEqual({ refused: "wrong-role" });
  for (const people of [0, 201, 1.5]) {
    expect(await host.ask("host", { type: "fillLobby", people })).toMatchObject({ refused: "bad-request" });
  }
  expect(await host.ask("host", { type: "fillLobby", people: 6 })).toEqual({ ok: true });
  await host.until(() => host.view.people.length === 7);
  expect(host.view).toMatchObject({ rehearsal: true, cast: 6 });
  expect(await host.ask("host", { type: "emptyLobby" })).toEqual({ ok: true });
  await host.until(() => host.view.people.length === 1);
  expect(host.view).toMatchObject({ rehearsal: false, cast: 0 });
  await host.goTo("briefing");
  expect(await host.ask("host", { type: "fillLobby", people: 6 })).toEqual({ refused: "wrong-phase" });
  expect(await host.ask("host", { type: "emptyLobby" })).toEqual({ refused: "wrong-phase" });
});

test("R41: the data of a rehearsal say whose seats are the cast's, and count no people", async () => {
  const created = await server.create();
  const host = await Host.open(server.url, created.code, created.key);
  await host.ask("host", { type: "fillLobby", people: 6 });
  await host.goTo("debrief");
  const files = await server.export(created);
  expect(JSON.parse(files.get("summary.json") ?? "")).toMatchObject({ rehearsal: true, people: 0, cast: 6 });
  const [head = "", ...rows] = (files.get("seats.csv") ?? "").trim().split("\n");
  const at = head.split(",").indexOf("cast");
  expect(rows.map((row) => row.split(",")[at])).toEqual(rows.map(() => "true"));
});

test("R42: the speed is the console's to set, one of those there are, and in a demonstration only", async () => {
  const created = await server.create({ demonstration: { people: 6, speed: 1 } });
  const host = await Host.open(server.url, created.code, created.key);
  const person = await sit(server.url, created.code, 0);
  expect(host.view).toMatchObject({ rehearsal: true, cast: 6, speed: 1 });
  expect(await person.ask("host", { type: "setSpeed", speed: 20 })).toEqual({ refused: "wrong-role" });
  expect(await host.ask("host", { type: "setSpeed", speed: 3 })).toMatchObject({ refused: "bad-request" });
  expect(await host.ask("host", { type: "setSpeed", speed: 20 })).toEqual({ ok: true });
  await host.until(() => host.view.speed === 20);
  const ordinary = await server.create();
  const other = await Host.open(server.url, ordinary.code, ordinary.key);
  expect(await other.ask("host", { type: "setSpeed", speed: 20 })).toEqual({ refused: "not-allowed" });
});

test("nobody plays alone in a demonstration", async () => {
  const body = { lesson: "quick-look", alone: "model", demonstration: { people: 6, speed: 1 } };
  expect((await server.post("/api/classrooms", body)).status).toBe(400);
});
