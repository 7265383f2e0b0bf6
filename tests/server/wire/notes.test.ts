import { beforeAll, describe, expect, test } from "vitest";
import { rehearse } from "../../../server/rehearsal/rehearse.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import type { NotesView } from "../../../shared/views/notes.ts";
import { explanation, Host, newKey, play, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const SECRET = "nobody may read this before the curtain opens";

const server = useServer();
let created: Created;

beforeAll(async () => {
  created = await server.create();
});

async function notesOf({ code }: { readonly code: string }, key: string | null): Promise<Response> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  return fetch(`${server.url}/api/classrooms/${code}/notes`, { headers });
}

describe("what was written on scratchpads", () => {
  test.each([
    ["no key", () => null],
    ["the key of a seat", () => newKey()],
  ])("is not told to somebody with %s", async (_, key) => {
    const response = await notesOf(created, key());
    expect([response.status, await response.json()]).toEqual([403, { refused: "wrong-key" }]);
  });

  test("is not told where there is no such classroom", async () => {
    expect((await notesOf({ code: "ZZZZZZ" }, created.key)).status).toBe(404);
  });

  test("is told once the reveal of its block has begun, and not before", async () => {
    const host = await Host.open(server.url, created.code, created.key);
    const guests = [await sit(server.url, created.code, 0), await sit(server.url, created.code, 1)];
    await host.goTo("decide");
    await Promise.all(guests.map((guest) => guest.at("decide")));
    const model = guests.find(({ view }) => view.kind === "model-decide");
    if (model === undefined) throw new Error("Nobody plays a model.");
    await play(model);
    await host.goTo("judge");
    await model.at("judge");
    expect(await model.act(explanation(model, { note: SECRET }))).toEqual({ ok: true });

    await host.goTo("deployment");
    expect(await (await notesOf(created, created.key)).json()).toEqual({ notes: [] });
    await host.goTo("reveal");
    const { notes } = (await (await notesOf(created, created.key)).json()) as NotesView;
    expect(notes.map(({ note, block, round }) => [note, block, round])).toEqual([[SECRET, 0, 0]]);
    for (const guest of [host, ...guests]) await guest.leave();
  });
});

describe("of a class of twelve", () => {
  let view: NotesView;

  beforeAll(async () => {
    const room = await server.create({ lesson: "quick-look", timers: "off" });
    await rehearse({ url: server.url, people: 12, lesson: "quick-look", seed: 5, room });
    view = (await (await notesOf(room, room.key)).json()) as NotesView;
  });

  test("a note has these fields, and no other", () => {
    expect(view.notes.length).toBeGreaterThan(4);
    expect(Object.keys(view)).toEqual(["notes"]);
    for (const note of view.notes) {
      const fields = ["id", "block", "round", "tier", "flag", "request", "intention", "response", "reason", "note"];
      expect(Object.keys(note)).toEqual(fields);
    }
  });

  test("they come in no order of rounds", () => {
    const rounds = view.notes.map(({ round }) => round);
    expect(rounds).not.toEqual(rounds.toSorted((a, b) => a - b));
  });
});
