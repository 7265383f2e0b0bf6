import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { explanation, Host, newKey, play, sit, watchScreen } from "../../support/server/guest.ts";
import type { TestServer } from "../../support/server/test-server.ts";
import { startServer } from "../../support/server/use-server.ts";

const SECRET = "what nobody else may read";

let server: TestServer;
let created: Created;

beforeEach(async () => {
  server = await startServer();
  created = await server.create();
});

const address = () => `${server.url}/api/classrooms/${created.code}`;

async function remove(key: string | null): Promise<Response> {
  return fetch(address(), { method: "DELETE", headers: key === null ? {} : { authorization: `Bearer ${key}` } });
}

describe("deleting a classroom", () => {
  test.each([
    ["no key", () => null],
    ["the key of a seat", () => newKey()],
  ])("is refused to somebody with %s, and nothing is lost", async (_, key) => {
    const response = await remove(key());
    expect([response.status, await response.json()]).toEqual([403, { refused: "wrong-key" }]);
    expect((await fetch(address())).status).toBe(200);
  });

  test("tells everybody there that it has ended, lets them go, and leaves not a byte of it in the file", async () => {
    const host = await Host.open(server.url, created.code, created.key);
    const screen = await watchScreen(server.url, created.code);
    const guests = [await sit(server.url, created.code, 0), await sit(server.url, created.code, 1)];
    await host.goTo("decide");
    await Promise.all(guests.map((guest) => guest.at("decide")));
    const model = guests.find(({ view }) => view.kind === "model-decide");
    if (model === undefined) throw new Error("Nobody plays a model.");
    await play(model);
    await host.goTo("judge");
    await model.at("judge");
    expect(await model.act(explanation(model, { note: SECRET }))).toEqual({ ok: true });

    expect((await remove(created.key)).status).toBe(200);
    for (const guest of [host, screen, ...guests]) {
      await guest.closed;
      expect(guest.view.moment.phase).toBe("closed");
    }
    expect((await fetch(address())).status).toBe(404);
    expect((await remove(created.key)).status).toBe(404);
    await expect(watchScreen(server.url, created.code)).rejects.toThrow();
    const files = readdirSync(server.folder).filter((name) => name.startsWith("masquerade.db"));
    for (const name of files) {
      const bytes = readFileSync(join(server.folder, name));
      for (const text of [SECRET, created.code]) expect(bytes.includes(text)).toBe(false);
    }
    expect(server.log).toEqual([]);
  });
});

test("a server that starts deletes what ended 30 days ago", async () => {
  const host = await Host.open(server.url, created.code, created.key);
  await host.order({ type: "close" });
  await server.stop();
  await server.start();
  expect((await fetch(address())).status).toBe(200);
  await server.stop();
  const db = new DatabaseSync(server.data);
  db.exec(`UPDATE events SET at = at - ${30 * 24 * 60 * 60 * 1000}`);
  db.close();
  await server.start();
  expect((await fetch(address())).status).toBe(404);
});
