import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { isAllowedOrigin, isSecure, LOCAL, type Trust, visitorOf } from "../../../server/edge/visitor.ts";

type Headers = Readonly<Record<string, string>>;

function from(remoteAddress: string, headers: Headers = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

const behind = (proxies: number, origins: readonly string[] = []): Trust => ({ proxies, origins });
const who = (address: string, headers?: Headers, proxies = 0) => visitorOf(from(address, headers), behind(proxies));

describe("a visitor", () => {
  test.each(["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])("from %s is at this computer", (address) => {
    expect(who(address)).toBe(LOCAL);
  });

  test.each(["localhost", "LOCALHOST:2567", "127.0.0.1:2567", "[::1]:2567"])(
    "who asks for %s is at this computer",
    (host) => {
      expect(who("127.0.0.1", { host })).toBe(LOCAL);
    },
  );

  test.each(["play.test", "192.168.1.23:2567", "localhost.play.test", "127.0.0.1.play.test"])(
    "who asks for %s comes by way of a proxy on this computer, and is not taken for somebody here",
    (host) => {
      expect(who("127.0.0.1", { host })).not.toBe(LOCAL);
      expect(who("127.0.0.1", { host }, 1)).not.toBe(LOCAL);
    },
  );

  test("has a name that does not tell the address, one for each", () => {
    const names = ["203.0.113.7", "203.0.113.8", "2001:db8::1", "2001:db8:0:1::1"].map((address) => who(address));
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[\w-]{22}$/);
    expect(who("203.0.113.7")).toBe(names[0]);
    expect(who("::ffff:203.0.113.7")).toBe(names[0]);
  });

  test("with a network of IPv6 addresses is one and the same", () => {
    const same = ["2001:db8::1", "2001:db8::ffff:2", "2001:0db8:0:0:1:2:3:4", "2001:db8:0::9"].map((address) =>
      who(address),
    );
    expect(new Set(same).size).toBe(1);
  });

  test("who speaks of proxies that there are not is not believed, and not taken for somebody here", () => {
    const plain = who("203.0.113.7");
    expect(who("203.0.113.7", { "x-forwarded-for": "127.0.0.1" })).toBe(plain);
    expect(who("127.0.0.1", { "x-forwarded-for": "203.0.113.7" })).not.toBe(LOCAL);
    expect(who("127.0.0.1", { "x-forwarded-for": "203.0.113.7" })).not.toBe(plain);
  });

  test("is not taken for somebody here where a trusted proxy does not say for whom it asks", () => {
    expect(who("127.0.0.1", { "x-forwarded-proto": "https" }, 1)).not.toBe(LOCAL);
    expect(who("127.0.0.1", { host: "127.0.0.1:2567" }, 1)).not.toBe(LOCAL);
  });

  test("is at this computer where a trusted proxy says so", () => {
    expect(who("127.0.0.1", { host: "play.test", "x-forwarded-for": "127.0.0.1" }, 1)).toBe(LOCAL);
  });

  test("is whom the outermost of the trusted proxies saw, whatever was said to it", () => {
    const seen = who("198.51.100.1");
    expect(who("127.0.0.1", { "x-forwarded-for": "127.0.0.1, 198.51.100.1" }, 1)).toBe(seen);
    expect(who("127.0.0.1", { "x-forwarded-for": "127.0.0.1, 198.51.100.1, 10.0.0.2" }, 2)).toBe(seen);
    expect(who("198.51.100.1", {}, 1)).toBe(seen);
  });
});

describe("an origin", () => {
  const may = (headers: Headers, trust = behind(0)) => isAllowedOrigin(from("203.0.113.7", headers), trust);

  test.each<[string, Headers, boolean]>([
    ["that is not said", { host: "play.test" }, true],
    ["of the server's own", { host: "play.test:2567", origin: "http://play.test:2567" }, true],
    ["of the server's own, encrypted", { host: "play.test", origin: "https://play.test" }, true],
    ["of the server's own, in capitals", { host: "Play.test", origin: "https://play.test" }, true],
    ["of another port", { host: "play.test:2567", origin: "http://play.test:80" }, false],
    ["of another server", { host: "play.test", origin: "https://elsewhere.example" }, false],
    ["that begins like the own", { host: "play.test", origin: "https://play.test.elsewhere.example" }, false],
    ["of nowhere", { host: "play.test", origin: "null" }, false],
    ["of nowhere, to no host", { origin: "null" }, false],
    [
      "by way of a proxy that there is not",
      { host: "a.test", "x-forwarded-host": "b.test", origin: "https://b.test" },
      false,
    ],
  ])("%s: %j is allowed: %s", (_, headers, allowed) => {
    expect(may(headers)).toBe(allowed);
  });

  test("that was set is allowed, and no other like it", () => {
    const trust = behind(0, ["https://school.example"]);
    expect(may({ host: "play.test", origin: "https://school.example" }, trust)).toBe(true);
    expect(may({ host: "play.test", origin: "http://school.example" }, trust)).toBe(false);
  });

  test.each<[string, Headers, boolean]>([
    ["nginx with Host $host, on another port", { host: "play.test", origin: "http://play.test:8080" }, true],
    ["nginx with Host $http_host", { host: "play.test:8080", origin: "http://play.test:8080" }, true],
    [
      "nginx with Host $http_host, asked from another port",
      { host: "play.test:8080", origin: "http://play.test" },
      false,
    ],
    ["Caddy", { host: "play.test", "x-forwarded-host": "play.test", origin: "https://play.test" }, true],
    [
      "Traefik, on another port",
      { host: "play.test:8443", "x-forwarded-host": "play.test:8443", origin: "https://play.test:8443" },
      true,
    ],
    [
      "a proxy that names the usual port",
      { host: "a", "x-forwarded-host": "play.test:443", origin: "https://play.test" },
      true,
    ],
    ["a proxy of IPv6", { host: "[2001:DB8:0::23]:2567", origin: "http://[2001:db8::23]:2567" }, true],
    ["a proxy that rewrites the Host and says no more", { host: "127.0.0.1:2567", origin: "https://play.test" }, false],
    ["a proxy that says nonsense", { host: "play.test@elsewhere.example", origin: "http://elsewhere.example" }, false],
  ])("behind %s: %j is allowed: %s", (_, headers, allowed) => {
    expect(may(headers, behind(1))).toBe(allowed);
  });

  test("may be the host that any of the trusted proxies was asked for, and none before them", () => {
    const headers = { host: "inner", "x-forwarded-host": "made.up, play.test, between:81" };
    expect(may({ ...headers, origin: "https://play.test" }, behind(2))).toBe(true);
    expect(may({ ...headers, origin: "https://made.up" }, behind(2))).toBe(false);
    expect(may({ ...headers, origin: "https://play.test" }, behind(1))).toBe(false);
  });

  test("is compared with the host that a trusted proxy was asked for", () => {
    const headers = { host: "10.0.0.2:2567", "x-forwarded-host": "play.test" };
    expect(may({ ...headers, origin: "https://play.test" }, behind(1))).toBe(true);
    expect(may({ ...headers, origin: "http://10.0.0.2:2567" }, behind(1))).toBe(false);
  });
});

test("only a trusted proxy can say that a request came encrypted", () => {
  const request = from("10.0.0.2", { "x-forwarded-proto": "https" });
  expect([isSecure(request, behind(1)), isSecure(request, behind(0))]).toEqual([true, false]);
});
