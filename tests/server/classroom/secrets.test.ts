import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { freshKey as freshKeyOfDevice } from "../../../client/net/keys.ts";
import { freshCode, freshKey, freshWayBack } from "../../../server/classroom/secrets.ts";
import { joinSchema } from "../../../shared/protocol/messages.ts";
import { CODE_ALPHABET, PROTOCOL_VERSION, parseCode } from "../../../shared/protocol/wire.ts";

const MANY = 2000;
const many = (make: () => string) => Array.from({ length: MANY }, make);
const charactersOf = (texts: readonly string[]) => [...new Set(texts.join(""))].sort().join("");
const isAccepted = (key: string) => joinSchema.safeParse({ as: "host", version: PROTOCOL_VERSION, key }).success;

test.each([
  ["the server", freshKey],
  ["a device", freshKeyOfDevice],
])("keys of %s have at least 128 random bits, and rooms take them", (_, make) => {
  const keys = many(make);
  expect(new Set(keys).size).toBe(MANY);
  // 64 characters are 6 bits each.
  expect(charactersOf(keys)).toHaveLength(64);
  expect(Math.min(...keys.map((key) => key.length)) * 6).toBeGreaterThanOrEqual(128);
  expect(keys.filter((key) => !isAccepted(key))).toEqual([]);
});

test("rooms take the keys of earlier versions, which devices and databases still hold", () => {
  const keys = many(() => randomBytes(16).toString("base64url"));
  expect(keys.filter((key) => !isAccepted(key))).toEqual([]);
});

test("codes are of every character that is hard to mistake, and of no other", () => {
  const codes = many(freshCode);
  expect(codes.filter((code) => parseCode(code) !== code)).toEqual([]);
  expect(charactersOf(codes)).toBe([...CODE_ALPHABET].sort().join(""));
});

test("ways back are four digits", () => {
  const waysBack = many(freshWayBack);
  expect(waysBack.filter((digits) => !/^\d{4}$/.test(digits))).toEqual([]);
  expect(charactersOf(waysBack)).toBe("0123456789");
});
