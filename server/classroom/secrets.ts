import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { customAlphabet, nanoid } from "nanoid";
import type { Seed } from "../../shared/lib/draw.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../shared/protocol/wire.ts";

/** SHA-256, hexadecimal. Keys have 132 random bits, so a plain hash can't be turned back. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** Whether a key belongs to a hash; takes the same time whatever the answer. */
export function keyMatches(key: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(key), "hex"), Buffer.from(hash, "hex"));
}

/** Whether two short secrets are equal; takes the same time whatever the answer. */
export function sameSecret(a: string, b: string): boolean {
  return keyMatches(a, hashKey(b));
}

/** 132 random bits in 22 characters. */
export function freshKey(): string {
  return nanoid(22);
}

export function freshSeed(): Seed {
  return randomBytes(16).toString("hex") as Seed;
}

export const freshCode: () => string = customAlphabet(CODE_ALPHABET, CODE_LENGTH);

/** Four digits. */
export const freshWayBack: () => string = customAlphabet("0123456789", 4);
