import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { PAGE_HEADER, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { TestServer } from "../../support/server/test-server.ts";
import { startServer } from "../../support/server/use-server.ts";
import { sendRaw } from "../../support/wire/raw.ts";

let server: TestServer;

const PAGE = "https://play.test";
const SCREEN = { as: "screen", version: PROTOCOL_VERSION };

/** Sends what Node's fetch won't: a Host of our own. Gives the status and what was answered. */
async function post(path: string, headers: Readonly<Record<string, string>>, body: object = SCREEN) {
  const text = JSON.stringify(body);
  const lines = Object.entries({ "content-type": "application/json", ...headers }).map(
    ([name, is]) => `${name}: ${is}`,
  );
  const head = [`POST ${path} HTTP/1.1`, "connection: close", `content-length: ${text.length}`, ...lines];
  const answer = await sendRaw(server.port, [...head, "", text].join("\r\n"));
  const json = answer.slice(answer.indexOf("\r\n\r\n") + 4);
  return { status: Number(answer.slice(9, 12)), body: /^\{.*\}$/.test(json) ? JSON.parse(json) : null };
}

/** What comes of a socket: 4002 means that nobody gave it a place, which it was asked for at least. */
function socket(code: string, origin: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const opened = new WebSocket(`ws://127.0.0.1:${server.port}/x/${code}?sessionId=abc`, { origin, headers: more });
  return new Promise((resolve) => {
    opened.on("close", (status) => resolve(String(status)));
    opened.on("unexpected-response", async (_, response: IncomingMessage) => {
      resolve(
        `${response.statusCode} ${await response
          .setEncoding("utf8")
          .toArray()
          .then((parts) => parts.join(""))}`,
      );
      opened.terminate();
    });
    opened.on("error", () => {});
  });
}

describe("a page of another address than the server was asked under", () => {
  test.each(["/matchmake/joinById/AAAAAA", "/api/classrooms"])("is told both addresses by %s", async (path) => {
    server = await startServer();
    const { status, body } = await post(path, { host: "127.0.0.1:2567", origin: PAGE });
    expect(status).toBe(403);
    expect(body).toMatchObject({ refused: "wrong-origin", error: "refused:wrong-origin 127.0.0.1:2567" });
    expect(body.detail).toContain(`This page is from ${PAGE}, but the server was asked for as 127.0.0.1:2567.`);
    expect(body.detail).toContain(`PUBLIC_ADDRESS=${PAGE}`);
  });

  test("is told the same where it opens a socket", async () => {
    server = await startServer();
    const answer = await socket("AAAAAA", PAGE);
    expect(answer).toMatch(/^403 /);
    expect(JSON.parse(answer.slice(4))).toMatchObject({ refused: "wrong-origin" });
  });

  test("is let in where it is the public address, and no other is", async () => {
    server = await startServer({ publicAddress: "play.test" });
    const { code } = await server.create();
    const ask = async (origin: string) => (await post(`/matchmake/joinById/${code}`, { host: "x", origin })).status;
    expect([await ask(PAGE), await ask("http://play.test")]).toEqual([200, 200]);
    expect([await ask("https://play.test:8080"), await ask("https://elsewhere.example")]).toEqual([403, 403]);
    expect(await socket(code, PAGE)).toBe("4002");
  });
});

describe("behind a proxy that does not say how it was asked", () => {
  const BARE = { host: "127.0.0.1:2567", origin: PAGE };

  test("our own page is let in, by what no other page can send, and so is its socket", async () => {
    server = await startServer({ proxies: 1 });
    const { code } = await server.create();
    const join = `/matchmake/joinById/${code}`;
    expect(await socket(code, PAGE)).toMatch(/^403/);
    expect((await post(join, BARE)).status).toBe(403);
    expect((await post(join, { ...BARE, [PAGE_HEADER]: "1" })).status).toBe(200);
    expect(await socket(code, PAGE)).toBe("4002");
    expect(await socket(code, "https://elsewhere.example")).toMatch(/^403/);
    // Somebody else's browser has shown nothing.
    expect(await socket(code, PAGE, { "x-forwarded-for": "203.0.113.7" })).toMatch(/^403/);
  });

  test("nobody was told of, a page can't vouch for itself", async () => {
    server = await startServer();
    expect((await post("/api/classrooms", { ...BARE, [PAGE_HEADER]: "1" })).status).toBe(403);
  });

  test("nobody is taken for a local visitor, and the operator is told once", async () => {
    server = await startServer({ proxies: 1, hostname: "::" });
    const status = async (headers = {}) => (await fetch(`${server.url}/metrics`, { headers })).status;
    expect(await status()).toBe(403);
    expect(await (await fetch(`${server.url}/api/addresses`)).json()).toEqual({ addresses: [], onlyHere: false });
    expect(await status({ "x-forwarded-for": "127.0.0.1" })).toBe(200);
    for (let n = 0; n < 2; n++) await post("/matchmake/joinById/AAAAAA", { ...BARE, [PAGE_HEADER]: "1" });
    expect(server.log).toEqual([expect.stringContaining("the proxy does not send X-Forwarded-For")]);
  });

  test("no page of another origin may send what vouches for a page", async () => {
    server = await startServer({ proxies: 1 });
    const headers = { origin: "https://elsewhere.example", "access-control-request-method": "POST" };
    const asked = await fetch(`${server.url}/matchmake/joinById/AAAAAA`, {
      method: "OPTIONS",
      headers: { ...headers, "access-control-request-headers": PAGE_HEADER },
    });
    expect([...asked.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });
});

describe("the addresses for phones", () => {
  const told = async () => (await fetch(`${server.url}/api/addresses`)).json();

  test("are none where the server listens to its own computer only", async () => {
    server = await startServer({ hostname: "localhost" });
    expect(await told()).toEqual({ addresses: [], onlyHere: true });
  });

  test("begin with the one that was set, which everybody may know", async () => {
    server = await startServer({ hostname: "::", publicAddress: "https://play.test" });
    const set = { origin: PAGE, kind: "public" };
    expect((await told()).addresses[0]).toEqual(set);
    const elsewhere = await fetch(`${server.url}/api/addresses`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(await elsewhere.json()).toEqual({ addresses: [set], onlyHere: false });
  });
});

test("a server without a name is reached by IPv4, and by IPv6 where there is any", async () => {
  server = await startServer({ hostname: "::" });
  expect((await fetch(`http://127.0.0.1:${server.port}/health`)).ok).toBe(true);
  // Somebody at this computer, by whichever of the two.
  expect((await fetch(`http://127.0.0.1:${server.port}/metrics`)).ok).toBe(true);
});

describe("a frame around the pages", () => {
  const policy = async (path: string) =>
    /frame-ancestors [^;]*/.exec((await fetch(server.url + path)).headers.get("content-security-policy") ?? "")?.[0];

  test("is allowed to nobody", async () => {
    server = await startServer();
    expect(await policy("/")).toBe("frame-ancestors 'none'");
  });

  test("is allowed to those that were set, and to nobody else", async () => {
    server = await startServer({ framing: ["https://moodle.test", "https://other.test"] });
    expect(await policy("/")).toBe("frame-ancestors https://moodle.test https://other.test");
    expect(await policy("/api/opening")).toBe("frame-ancestors https://moodle.test https://other.test");
  });
});
