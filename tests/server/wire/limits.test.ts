import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { enter, newKey, sit } from "../../support/server/guest.ts";
import type { TestServer } from "../../support/server/test-server.ts";
import { startServer } from "../../support/server/use-server.ts";

const SCREEN = { as: "screen", version: PROTOCOL_VERSION };
const PASSWORD = "open sesame, schön";

let server: TestServer;

afterEach(() => expect(server.log).toEqual([]));

/** What a request from an address behind a proxy is answered with. */
async function from(address: string, path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(server.url + path, { ...options, headers: { "x-forwarded-for": address, ...options.headers } });
}

const facts = (address: string, code: string) => from(address, `/api/classrooms/${code}`);
const join = (address: string, code: string, body: unknown = SCREEN) =>
  from(address, `/matchmake/joinById/${code}`, { method: "POST", body: JSON.stringify(body) });

/** Tries codes, in the ways that there are, until no more are answered. Gives how many were. */
async function guessAll(address: string): Promise<number> {
  for (let n = 0; n < 1000; n++) {
    const code = `ZZZ${String(222 + n).replaceAll(/[01]/g, "A")}`;
    const ways = [facts(address, code), join(address, code), facts(address, `${code}/export`)];
    const response = (await Promise.all(ways))[n % ways.length];
    if (response?.status === 429) return n;
  }
  return Number.POSITIVE_INFINITY;
}

test("500 phones that come from one address at once all get a place, the last tenth of them after a wrong code", async () => {
  server = await startServer({ proxies: 1 });
  const { code } = await server.create();
  const statuses = await Promise.all(
    Array.from({ length: 500 }, async (_, n) => {
      if (n >= 450) await facts("203.0.113.7", `ZZZ${n}`.replaceAll(/[01]/g, "A"));
      const known = await facts("203.0.113.7", code);
      const key = newKey();
      const place = await join("203.0.113.7", code, { as: "seat", version: PROTOCOL_VERSION, key, name: "Calm Otter" });
      return `${known.status} ${place.status}`;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set(["200 200"]));
});

test("who guesses codes is soon answered no more, from the same address not even for the right one", async () => {
  server = await startServer({ proxies: 1 });
  const { code } = await server.create();
  expect(await guessAll("203.0.113.7")).toBeLessThan(100);
  expect((await facts("203.0.113.7", code)).status).toBe(429);
  expect(await (await facts("203.0.113.7", code)).json()).toEqual({ refused: "too-many-tries" });
  expect((await join("203.0.113.7", code)).status).toBe(429);
  expect((await facts("198.51.100.1", code)).status).toBe(200);
});

test("a class gets in from where somebody guesses codes: its first phone was there before", async () => {
  server = await startServer({ proxies: 1 });
  const { code } = await server.create();
  expect((await facts("203.0.113.7", code)).status).toBe(200);
  await guessAll("203.0.113.7");
  expect((await facts("203.0.113.7", code)).status).toBe(200);
  expect((await join("203.0.113.7", code)).status).toBe(200);
});

test("a client with a key of the classroom gets back in from any address", async () => {
  server = await startServer({ proxies: 1 });
  const { code, key: hostKey } = await server.create();
  const key = newKey();
  const guest = await sit(server.url, code, 0, key);
  await guessAll("203.0.113.7");
  const version = PROTOCOL_VERSION;
  const name = "Calm Otter";
  expect((await join("203.0.113.7", code, { as: "seat", version, key, name })).status).toBe(200);
  expect((await join("203.0.113.7", code, { as: "host", version, key: hostKey })).status).toBe(200);
  expect((await join("203.0.113.7", code, { as: "seat", version, key: newKey(), name })).status).toBe(429);
  await guest.leave();
});

test("ways back are guessed at most fifty times from one address, whosever they are", async () => {
  server = await startServer();
  const { code } = await server.create();
  const said: unknown[] = [];
  for (let n = 0; n < 60; n++) {
    const back = { as: "return", version: PROTOCOL_VERSION, key: newKey(), name: `Nobody ${n}`, wayBack: "1234" };
    said.push(await enter(server.url, code, back).catch((error: Error) => error.message));
  }
  expect(said).toEqual([...Array(50).fill("refused:name-unknown"), ...Array(10).fill("refused:too-many-tries")]);
});

test("somebody who opens one classroom after the other is stopped", async () => {
  server = await startServer();
  const statuses: number[] = [];
  for (let n = 0; n < 110; n++) statuses.push((await server.post("/api/classrooms", { lesson: "quick-look" })).status);
  expect(statuses).toEqual([...Array(100).fill(201), ...Array(10).fill(429)]);
});

test("who asks thousands of times in a second is answered no more", async () => {
  server = await startServer();
  let refused = 0;
  // However many it takes: on a slow machine the bucket fills up again meanwhile.
  while (refused === 0) {
    const asked = Array.from({ length: 200 }, () => fetch(`${server.url}/api/addresses`));
    refused += (await Promise.all(asked)).filter(({ status }) => status === 429).length;
  }
  expect(refused).toBeGreaterThan(0);
  expect((await fetch(server.url)).status).toBe(200);
});

test("a request that never comes to its end is given up", async () => {
  server = await startServer({ patience: 200 });
  const socket = connect(server.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  socket.write("POST /api/classrooms HTTP/1.1\r\nHost: x\r\nX-Slow");
  await once(socket, "close");
  expect(answer).toContain("408 Request Timeout");
});

test("a socket that a page of another origin opens is refused, and one of an allowed origin is not", async () => {
  server = await startServer({ origins: ["https://school.example"] });
  const { code } = await server.create();
  const open = async (origin: string): Promise<string> => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/x/${code}?sessionId=abc`, { origin });
    const failed = new Promise<string>((resolve) => socket.on("error", ({ message }) => resolve(message)));
    const opened = new Promise<string>((resolve) => socket.on("close", (status) => resolve(String(status))));
    return Promise.race([failed, opened]);
  };
  expect(await open("https://elsewhere.example")).toContain("403");
  // Nobody reserved this place: but it was asked for.
  expect(await open("https://school.example")).toBe("4002");
  expect(await open(server.url)).toBe("4002");
});

test("what a page of another origin asks to be done is not done", async () => {
  server = await startServer({ origins: ["https://school.example"] });
  const status = async (origin: string) =>
    (await server.post("/api/classrooms", { lesson: "quick-look" }, { origin })).status;
  expect(await status("https://elsewhere.example")).toBe(403);
  expect(await status("https://school.example")).toBe(201);
  expect(await status(server.url)).toBe(201);
});

test("a server with a password opens a class only with it, and says in advance that it needs one", async () => {
  server = await startServer({ password: PASSWORD });
  const open = async (password?: string, more: object = {}) => {
    const headers = password === undefined ? {} : { "x-opening-password": encodeURIComponent(password) };
    const response = await server.post("/api/classrooms", { lesson: "quick-look", ...more }, headers);
    return [response.status, (await response.json()).refused];
  };
  expect(await (await fetch(`${server.url}/api/opening`)).json()).toEqual({ password: true });
  expect(await open(PASSWORD)).toEqual([201, undefined]);
  expect(await open()).toEqual([403, "wrong-password"]);
  expect(await open(undefined, { alone: "model" })).toEqual([201, undefined]);
  const wrong = await Promise.all(Array.from({ length: 12 }, (_, n) => open(`${PASSWORD}${n}`)));
  expect(wrong.map(([status]) => status)).toEqual([...Array(9).fill(403), 429, 429, 429]);
  expect(await open(PASSWORD)).toEqual([429, "too-many-tries"]);
});

test("a server without a password says so", async () => {
  server = await startServer();
  expect(await (await fetch(`${server.url}/api/opening`)).json()).toEqual({ password: false });
});
