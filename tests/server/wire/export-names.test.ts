import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { Host, newKey, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer();
let created: Created;
let names: string[];

beforeAll(async () => {
  created = await server.create();
  const guests = await Promise.all([0, 1, 2].map((n) => sit(server.url, created.code, n)));
  names = guests.map(({ welcome }) => welcome?.name ?? "");
  const host = await Host.open(server.url, created.code, created.key);
  await host.goTo("reveal");
});

function ask(query: string, key: string): Promise<Response> {
  const headers = { authorization: `Bearer ${key}` };
  return fetch(`${server.url}/api/classrooms/${created.code}/export${query}`, { headers });
}

/** The files that hold this pseudonym. */
async function filesWith(response: Response, name: string): Promise<string[]> {
  const files = Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())));
  expect(files.length).toBeGreaterThan(7);
  return files.filter(([, bytes]) => strFromU8(bytes).includes(name)).map(([file]) => file);
}

test.each(["", "?names", "?names=0", "?names=", "?names=true", "?names=1&names=1", "?pseudonyms=1"])(
  "the host who asks with %j gets no pseudonym",
  async (query) => {
    expect(names.filter((name) => name.length > 2)).toHaveLength(3);
    for (const name of names) expect(await filesWith(await ask(query, created.key), name)).toEqual([]);
  },
);

test("the host who asks for them gets pseudonyms, in two tables, in a file that says so", async () => {
  const response = await ask("?names=1", created.key);
  expect(response.headers.get("content-disposition")).toContain(`masquerade-${created.code}-pseudonyms.zip`);
  for (const name of names) {
    expect(await filesWith(response.clone(), name)).toEqual(["seats.csv", "participation.csv"]);
  }
});

test("nobody else gets anything, asked for or not", async () => {
  const other = await server.create();
  for (const key of [newKey(), other.key, "", created.code]) {
    const response = await ask("?names=1", key);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ refused: "wrong-key" });
  }
});
