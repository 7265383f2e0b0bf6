import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { newKey, sit } from "../../support/server/guest.ts";
import { TOOL } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";
import { RawGuest, sendRaw } from "../../support/wire/raw.ts";

const server = useServer();
let created: Created;

beforeAll(async () => {
  created = await server.create();
});

// Whatever came before: the server is there, holds one classroom, and has nothing to complain of.
afterEach(async () => {
  expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ ok: true, classrooms: 1 });
  expect(server.log).toEqual([]);
});

const EVIL = "https://elsewhere.example";
const SCREEN = { as: "screen", version: PROTOCOL_VERSION };

function request(line: string, headers: readonly string[], body = ""): string {
  return [`${line} HTTP/1.1`, "Connection: close", ...headers, "", body].join("\r\n");
}

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

describe("joining", () => {
  test.each(["create", "joinOrCreate", "join", "reconnect", "__proto__", "createRoom"])(
    "nobody can call %s from outside",
    async (method) => {
      for (const target of ["classroom", created.code]) {
        const response = await server.post(`/matchmake/${method}/${target}`, { code: created.code, ...SCREEN });
        expect(response.ok).toBe(false);
        expect(await response.text()).toContain("invalid method");
      }
    },
  );

  test.each([null, 7, "seat", [], {}, { as: { toString: 1 } }])(
    "somebody who says %j of itself is shut out by name",
    async (body) => {
      const guest = await RawGuest.connect(server.url, created.code, body);
      expect(await guest.closed).toBe(4002);
      expect(guest.frames.map(String).join()).toContain("refused:bad-request");
    },
  );

  test("hundreds who ask for a place and never come keep nobody out", async () => {
    for (let n = 0; n < 7; n++) {
      const asked = Array.from({ length: 100 }, () => server.post(`/matchmake/joinById/${created.code}`, SCREEN));
      for (const response of await Promise.all(asked)) expect(response.ok).toBe(true);
    }
    const guest = await sit(server.url, created.code, 0);
    expect(guest.view.kind).toBe("lobby");
    await guest.leave();
  });
});

describe("pages of other origins", () => {
  test.each(["/matchmake/joinById/AAAAAA", "/api/classrooms", "/health", "/"])(
    "may ask %s nothing that a preflight must allow",
    async (path) => {
      const response = await fetch(server.url + path, {
        method: "OPTIONS",
        headers: { origin: EVIL, "access-control-request-method": "POST" },
      });
      expect(openHeaders(response)).toEqual([]);
    },
  );

  test("can read no answer, and ask for nothing to be done", async () => {
    const headers = { origin: EVIL, "content-type": "application/json" };
    const body = JSON.stringify({ ...SCREEN, as: "host", key: newKey() });
    const responses = await Promise.all([
      fetch(`${server.url}/api/classrooms/${created.code}`, { headers }),
      fetch(`${server.url}/api/classrooms/${created.code}/export`, {
        headers: { ...headers, authorization: `Bearer ${created.key}` },
      }),
      fetch(`${server.url}/matchmake/joinById/${created.code}`, { method: "POST", headers, body }),
      fetch(server.url, { headers }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 403, 200]);
    expect(responses.flatMap(openHeaders)).toEqual([]);
  });

  function openHeaders({ headers }: Response): string[] {
    return [...headers.keys()].filter((name) => name.startsWith("access-control-"));
  }
});

describe("a body", () => {
  const JSON_TYPE = "Content-Type: application/json";
  const TOO_LARGE = '{"refused":"bad-request","detail":"The body is too large."}';
  const NOT_JSON = '{"refused":"bad-request","detail":"The body is not JSON."}';

  test.each([
    ["/api/classrooms", 17_000],
    ["/matchmake/joinById/AAAAAA", 5000],
    ["/matchmake/joinById/AAAAAA?x=/api/", 5000],
  ])("that is too large for %s is refused, whether its size is stated or not", async (path, size) => {
    const body = JSON.stringify({ lesson: "x".repeat(size) });
    const stated = request(`POST ${path}`, ["Host: x", JSON_TYPE, `Content-Length: ${body.length}`], body);
    const chunked = request(`POST ${path}`, ["Host: x", JSON_TYPE, "Transfer-Encoding: chunked"]);
    for (const parts of [[stated], [chunked, chunk(body), chunk("")]]) {
      const answer = await sendRaw(server.port, ...parts);
      expect(answer).toContain("HTTP/1.1 413");
      expect(answer).toContain(TOO_LARGE);
    }
  });

  test("that never ends is refused as soon as it is too large to join with", async () => {
    const head = request("POST /matchmake/joinById/AAAAAA", ["Host: x", JSON_TYPE, "Transfer-Encoding: chunked"]);
    const answer = await sendRaw(server.port, head, chunk("x".repeat(5000)), "ffff\r\n");
    expect(answer).toContain(TOO_LARGE);
  });

  test("that is small may come in pieces", async () => {
    const [first, second] = [JSON.stringify(SCREEN).slice(0, 9), JSON.stringify(SCREEN).slice(9)];
    const line = `POST /matchmake/joinById/${created.code}`;
    const head = request(line, ["Host: x", JSON_TYPE, "Transfer-Encoding: chunked"]);
    expect(await sendRaw(server.port, head, chunk(first), chunk(second), chunk(""))).toContain("HTTP/1.1 200");
  });

  test.each([
    ["/api/classrooms", JSON_TYPE],
    ["/matchmake/joinById/AAAAAA", JSON_TYPE],
    ["/matchmake/joinById/AAAAAA", "Content-Type: multipart/form-data"],
  ])("for %s that is no JSON is refused", async (path, type) => {
    const answer = await sendRaw(server.port, request(`POST ${path}`, ["Host: x", type, "Content-Length: 2"], "{["));
    expect(answer).toContain("HTTP/1.1 400");
    expect(answer).toContain(NOT_JSON);
  });
});

describe("a request that makes no sense", () => {
  test.each([
    ["an impossible host", "POST /matchmake/joinById/AAAAAA", ["Host: ["], "522"],
    ["a host with a password", "POST /matchmake/joinById/AAAAAA", ["Host: a:b@c"], "522"],
    ["an impossible scheme", "POST /matchmake/joinById/AAAAAA", ["Host: x", "X-Forwarded-Proto: %%"], "522"],
    ["an impossible host on another address", "GET /__healthcheck", ["Host: ["], "200"],
    ["half a character", "POST /matchmake/joinById/%E0%A4%A", ["Host: x"], "522"],
    ["two slashes", "POST //matchmake/joinById/AAAAAA", ["Host: x"], "404"],
    ["a whole address", "POST http://[/matchmake/joinById/AAAAAA", ["Host: x"], "404"],
    ["an odd method", "TRACE /matchmake/joinById/AAAAAA", ["Host: x"], "404"],
  ])("for %s ends no more than itself", async (_, line, headers, status) => {
    const answer = await sendRaw(server.port, request(line, [...headers, "Content-Length: 2"], "{}"));
    expect(answer).toContain(`HTTP/1.1 ${status}`);
  });

  test.each(["/x/constructor?sessionId=a", "/x/__proto__?sessionId=__proto__", "/x/ZZZZZZ?sessionId=a"])(
    "for a socket at %s is closed",
    async (path) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`);
      expect(await new Promise((resolve) => socket.on("close", resolve))).toBe(4002);
    },
  );

  test("for a socket in somebody's place that was not given is closed", async () => {
    for (const session of ["constructor", "__proto__", "abc"]) {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/x/${created.code}?sessionId=${session}`);
      expect(await new Promise((resolve) => socket.on("close", resolve))).toBe(4002);
    }
  });
});

describe("addresses", () => {
  test.each(["/", "/ZZZZZZ", "/zzz-zzz", "/ZZZ%20ZZZ", "/zzzzzz/?x=1"])("%s is the page to play on", async (path) => {
    const response = await fetch(server.url + path);
    expect(await response.text()).toBe("<title>Play</title>");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    "/nope",
    "/play.html",
    "/masquerade.db",
    "/..%2fmasquerade.db",
    "/assets/..%2f..%2fmasquerade.db",
    "/.pages",
  ])("%s leads nowhere", async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("SQLite");
  });

  test.each([
    ["/zzz%20zzz/?a=b", "/ZZZZZZ?a=b"],
    ["//zzzzzz", "/ZZZZZZ"],
    ["/ZZZZZZ/?//evil.example", "/ZZZZZZ?//evil.example"],
  ])("%s leads to %s, and nobody keeps that for good", async (path, address) => {
    const response = await fetch(server.url + path, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(address);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    ["//evil.example"],
    ["//evil.example/ZZZZZZ"],
    ["/%2f%2fevil.example"],
    ["/\\evil.example"],
    ["/%E0%A4%A"],
    ["/%"],
  ])("%s leads nowhere, and to nobody else", async (path) => {
    const answer = await sendRaw(server.port, request(`GET ${path}`, ["Host: x"]));
    expect(answer).toContain("HTTP/1.1 404");
    expect(answer).not.toMatch(/^location:/im);
    expect(answer).toContain("<title>Nowhere</title>");
  });

  test("what leads nowhere is said in the page's language, and more of it to who mistyped a code", async () => {
    const ask = async (path: string, language: string) => {
      const response = await fetch(server.url + path, { headers: { "accept-language": language } });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-language")).toBe(language);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      return response.text();
    };
    expect(await ask("/nowhere", "en")).toBe("<title>Nowhere</title><body>");
    expect(await ask("/nowhere", "de")).toBe("<title>Nirgends</title><body>");
    expect(await ask("/ZZZZZ0", "de")).toBe('<title>Nirgends</title><body class="code">');
  });

  test("a code in the interface's addresses is read as one in a page's", async () => {
    const { code } = created;
    for (const typed of [`${code.slice(0, 3)}%20${code.slice(3)}`, `${code.toLowerCase()}/`, `${code}.`]) {
      const response = await fetch(`${server.url}/api/classrooms/${typed}`);
      expect(await response.json()).toMatchObject({ code, open: true });
    }
    expect((await fetch(`${server.url}/api/classrooms/%E0%A4%A`)).status).toBe(400);
  });

  test.each([
    ["German for a German browser", { "accept-language": "de-CH,de;q=0.9,en;q=0.8" }, "de"],
    ["English where English comes first", { "accept-language": "en-GB,de;q=0.9" }, "en"],
    ["English for a language that there is not", { "accept-language": "rm,fr;q=0.5" }, "en"],
    [
      "the language that was chosen, whatever the browser's",
      { "accept-language": "de", cookie: "a=1; language=en" },
      "en",
    ],
    ["the browser's for a choice that makes no sense", { "accept-language": "de", cookie: "language=../x" }, "de"],
  ])("the page is in %s", async (_, headers, language) => {
    const response = await fetch(server.url, { headers });
    expect(await response.text()).toBe(language === "de" ? "<title>Spielen</title>" : "<title>Play</title>");
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toContain("Accept-Language, Cookie");
  });

  test("the files of all languages are served", async () => {
    expect(await (await fetch(`${server.url}/assets/werkzeug-h4sh.js`)).text()).toBe(TOOL);
  });

  test("an unknown part of the interface is refused by name, whatever the method", async () => {
    for (const method of ["GET", "POST", "DELETE"]) {
      const response = await fetch(`${server.url}/api/nope`, { method });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ refused: "bad-request" });
    }
    expect((await fetch(`${server.url}/nope`, { method: "POST" })).status).toBe(404);
  });

  test("a code tells whether it is open, and nothing else", async () => {
    const facts = async (code: string) => (await fetch(`${server.url}/api/classrooms/${code}`)).json();
    const { code } = created;
    expect(await facts(code)).toEqual({ code, open: true, full: false, started: false, names: "made-up" });
    expect(await facts(`${code.slice(0, 3)}-${code.slice(3).toLowerCase()}`)).toMatchObject({ code });
    expect(await facts("ZZZZZZ")).toEqual({ refused: "unknown-code" });
  });
});

describe("the pages' files", () => {
  const ask = (encoding: string) =>
    fetch(`${server.url}/assets/tool-h4sh.js`, { headers: { "accept-encoding": encoding } });

  test("come compressed to who takes them so, and as they are to others", async () => {
    for (const [encoding, expected] of [
      ["gzip, br", "br"],
      ["identity", null],
    ] as const) {
      const response = await ask(encoding);
      expect(response.headers.get("content-encoding")).toBe(expected);
      expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
      expect(response.headers.get("content-type")).toMatch(/javascript/);
      expect(await response.text()).toBe(TOOL);
    }
  });

  test("are kept for good: their names change with them", async () => {
    expect((await ask("br")).headers.get("cache-control")).toBe("public,max-age=31536000,immutable");
  });

  test.each(["/assets/", "/assets/nothing.js", "/assets/../play.html", "/assets/%2e%2e/%2e%2e/masquerade.db"])(
    "there is nothing else at %s",
    async (path) => {
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
    },
  );
});
