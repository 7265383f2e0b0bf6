import { IncomingMessage, Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { guardServer } from "../../../server/edge/guard.ts";
import { PAGE_HEADER } from "../../../shared/protocol/wire.ts";

afterEach(() => vi.useRealTimers());

type Headers = Readonly<Record<string, string | undefined>>;

const PAGE = "https://play.test";
/** From our own page, by way of a proxy that rewrites the Host. */
const OWN = { origin: PAGE, [PAGE_HEADER]: "1" };

/** A guarded server behind one proxy. It can be asked without a connection. */
function guarded() {
  const server = new Server();
  let passed = 0;
  const pass = () => passed++;
  server.on("request", pass).on("upgrade", pass);
  const trust = { proxies: 1, origins: [] };
  const told: string[] = [];
  guardServer(server, { trust, framing: [], refused: () => {}, note: () => {}, log: (text) => told.push(text) });

  function asked(method: string, headers: Headers): IncomingMessage {
    const request = new IncomingMessage(new Socket());
    const usual = { host: "127.0.0.1:2567", "x-forwarded-for": "203.0.113.7" };
    return Object.assign(request, { method, url: "/api/classrooms", headers: { ...usual, ...headers } });
  }
  /** Whether it was passed on. */
  function isPassed(emit: () => void): boolean {
    const before = passed;
    emit();
    return passed > before;
  }
  return {
    told,
    send(method: string, headers: Headers): boolean {
      const request = asked(method, headers);
      return isPassed(() => server.emit("request", request, new ServerResponse(request)));
    },
    openSocket: (origin: string) =>
      isPassed(() => server.emit("upgrade", asked("GET", { origin }), new PassThrough(), Buffer.alloc(0))),
  };
}

test("a page's sockets are let in once it has sent what no other page can send, and requests only with it", () => {
  const { send, openSocket } = guarded();
  expect(openSocket(PAGE)).toBe(false);
  expect(send("POST", OWN)).toBe(true);
  expect(openSocket(PAGE)).toBe(true);
  expect([send("POST", { origin: PAGE }), send("DELETE", { origin: PAGE })]).toEqual([false, false]);
});

test("what only reads vouches for no page", () => {
  const { send, openSocket } = guarded();
  for (const method of ["GET", "HEAD", "OPTIONS"]) send(method, OWN);
  expect(openSocket(PAGE)).toBe(false);
});

test("who is stopped for asking too often vouches for no page", () => {
  // Nobody gets another request meanwhile.
  vi.useFakeTimers({ toFake: ["performance"] });
  const { send, openSocket } = guarded();
  while (send("GET", {}));
  expect(send("POST", OWN)).toBe(false);
  expect(openSocket(PAGE)).toBe(false);
});

test.each(["not a url", "null", `${PAGE}/`, `${PAGE}/x`, "HTTPS://play.test", `https://${"a".repeat(280)}.test`])(
  "an Origin that no browser sends is not ours: %s",
  (origin) => {
    const { send, openSocket } = guarded();
    expect(send("POST", { ...OWN, origin })).toBe(false);
    expect(openSocket(origin)).toBe(false);
  },
);

test("the operator is told once that the proxy does not forward the visitor's address", () => {
  const { send, told } = guarded();
  const untold = { ...OWN, "x-forwarded-for": undefined };
  send("POST", OWN);
  expect(told).toEqual([]);
  for (let n = 0; n < 2; n++) send("POST", untold);
  expect(told).toEqual([expect.stringContaining("the proxy does not send X-Forwarded-For")]);
});
