import { describe, expect, test } from "vitest";
import { addressFor, looksLikeCode, pageFor } from "../../../server/http/pages.ts";
import { PAGE_NAMES, PAGE_TABLE } from "../../../shared/protocol/pages.ts";

const addressed = PAGE_NAMES.flatMap((name) => {
  const { address } = PAGE_TABLE[name];
  return address === null ? [] : [[address, name] as const];
});

test("no two pages have the same address", () => {
  expect(new Set(addressed.map(([address]) => address)).size).toBe(addressed.length);
});

test.each([...addressed, ["/K7M4QX", "play"], ["/sandbox/x", null], ["/nowhere", null]] as const)(
  "%s is the page %s",
  (path, page) => expect(pageFor(path)).toBe(page),
);

describe("an address leads where it means to", () => {
  test.each([
    ["/", "/"],
    ["//", "/"],
    ["/host", "/host"],
    ["/host/", "/host"],
    ["/HOST", "/host"],
    ["/Host//", "/host"],
    ["/%48ost", "/host"],
    ["/host%20", "/host"],
    ["/screen", "/screen"],
    ["/SCREEN", "/screen"],
    ["/K7M4QX", "/K7M4QX"],
    ["/k7m4qx", "/K7M4QX"],
    ["/k7m4qx/", "/K7M4QX"],
    ["/K7M%204QX", "/K7M4QX"],
    ["/K7M 4QX", "/K7M4QX"],
    ["/K7M+4QX", "/K7M4QX"],
    ["/K7M%C2%A04QX", "/K7M4QX"],
    ["/K7M-4QX.", "/K7M4QX"],
    ["/%EF%BC%AB%EF%BC%97M4QX", "/K7M4QX"],
    ["//K7M4QX", "/K7M4QX"],
    ["/%2FK7M4QX", "/K7M4QX"],
  ])("%s is %s", (path, address) => expect(addressFor(path)).toBe(address));

  test.each([
    "/nowhere",
    "/host/x",
    "/host.html",
    "/play",
    "//evil.example",
    "//evil.example/host",
    "/\\evil.example",
    "/%2F%2Fevil.example",
    "/..%2fhost",
    "/%2e%2e/host",
    "/assets/",
    "/ADS.TXT",
    "/K7M4Q",
    "/K7M4QX/x",
    "/%E0%A4%A",
    "/%",
    "/%00",
    "/constructor",
    "/__proto__",
  ])("%s is nowhere", (path) => expect(addressFor(path)).toBeNull());
});

test.each([
  ["/K7M4Q", true],
  ["/K7M4Q0", true],
  ["/k7m%204q1", true],
  ["/K7M4QXX/", true],
  ["/ABCDIO", true],
  ["/nowhere", false],
  ["/nope", false],
  ["/2024", false],
  ["/K7M4Q0/x", false],
  ["/abc123.js", false],
  ["/%E0%A4%A", false],
])("whether %s was meant for a code: %s", (path, meant) => expect(looksLikeCode(path)).toBe(meant));
