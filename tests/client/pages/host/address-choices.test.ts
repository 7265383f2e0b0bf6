import { describe, expect, test } from "vitest";
import {
  type AddressChoice,
  addressChoices,
  chosenOf,
  isLocalOnly,
  typedOrigin,
} from "../../../../client/pages/host/address-choices.ts";

const HERE = "http://localhost:2567";
const WIFI = { origin: "http://192.168.1.23:2567", kind: "wifi" } as const;
const DOCKER = { origin: "http://172.17.0.1:2567", kind: "virtual" } as const;
const facts = (...addresses: (typeof WIFI | typeof DOCKER)[]) => ({ addresses, onlyHere: false });

describe("the addresses to choose from", () => {
  test("are the server's, then the page's own, then one that was typed, and none of them twice", () => {
    const typed = "https://x.trycloudflare.test";
    const page = "https://play.test";
    expect(addressChoices(facts(WIFI, DOCKER), HERE, null)).toEqual([WIFI, DOCKER]);
    expect(addressChoices(facts(WIFI), HERE, typed)).toEqual([WIFI, { origin: typed, kind: "typed" }]);
    expect(addressChoices(facts(), page, null)).toEqual([{ origin: page, kind: "page" }]);
    expect(addressChoices(facts(WIFI), WIFI.origin, WIFI.origin)).toEqual([WIFI]);
  });

  test.each(["http://localhost:2567", "http://127.0.0.1:2567", "http://[::1]:2567"])(
    "are none where only this computer reaches the page at %s",
    (page) => {
      expect(addressChoices(facts(), page, null)).toEqual([]);
      expect(chosenOf([], null)).toBeNull();
    },
  );

  test("the one that was chosen is used for as long as it is to be had, else the best", () => {
    const offers: AddressChoice[] = [WIFI, DOCKER];
    expect(chosenOf(offers, DOCKER.origin)).toBe(DOCKER.origin);
    expect(chosenOf(offers, null)).toBe(WIFI.origin);
    expect(chosenOf(offers, "http://10.0.0.9:2567")).toBe(WIFI.origin);
  });

  test.each(["virtual", "link-local"] as const)("one of kind %s is the best only where there is no other", (kind) => {
    const dead: AddressChoice = { origin: "http://169.254.94.80:2567", kind };
    const page: AddressChoice = { origin: "https://play.test", kind: "page" };
    const typed: AddressChoice = { origin: "https://x.trycloudflare.test", kind: "typed" };
    expect(chosenOf([dead, page, typed], null)).toBe(page.origin);
    expect(chosenOf([dead, typed], null)).toBe(typed.origin);
    expect(chosenOf([dead, page], dead.origin)).toBe(dead.origin);
    expect(chosenOf([dead], null)).toBe(dead.origin);
  });
});

describe("an address that is typed", () => {
  test.each<[string, string]>([
    ["https://play.test", "https://play.test"],
    ["  HTTPS://Play.Test/host#x ", "https://play.test"],
    ["http://play.test:8080/", "http://play.test:8080"],
    ["play.test", "https://play.test"],
    ["play.test:8080", "http://play.test:8080"],
    ["x-y.trycloudflare.test/abc", "https://x-y.trycloudflare.test"],
    ["laptop.local", "http://laptop.local:2567"],
    ["laptop", "http://laptop:2567"],
    ["192.168.1.23", "http://192.168.1.23:2567"],
    ["192.168.1.23:80", "http://192.168.1.23"],
    ["[2001:db8::23]", "http://[2001:db8::23]:2567"],
    ["bücher.test", "https://xn--bcher-kva.test"],
  ])("as %j means %s", (text, origin) => {
    expect(typedOrigin(text, HERE)).toBe(origin);
  });

  test.each([
    "",
    "   ",
    "localhost",
    "127.0.0.1:2567",
    "[::1]",
    "ftp://play.test",
    "me@play.test",
    "two words",
    "play.test:99999",
    "http://",
    "-",
    "192.168.1.23, 10.0.0.5",
  ])("as %j can't be used", (text) => {
    expect(typedOrigin(text, HERE)).toBeNull();
  });

  test("on a page that came encrypted means one that does", () => {
    expect(typedOrigin("192.168.1.23", "https://play.test")).toBe("https://192.168.1.23");
  });
});

test.each([
  ["http://192.168.1.23:2567", true],
  ["http://10.0.0.5", true],
  ["http://172.20.0.1", true],
  ["http://172.40.0.1", false],
  ["http://laptop.local:2567", true],
  ["http://laptop", true],
  ["http://[fd00::23]", true],
  ["http://[2001:db8::23]", false],
  ["https://play.test", false],
  ["https://10.play.test", false],
])("only the same network reaches %s: %s", (origin, only) => {
  expect(isLocalOnly(origin)).toBe(only);
});
