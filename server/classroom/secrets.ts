import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Seed } from "../../shared/lib/draw.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../shared/protocol/wire.ts";

/** SHA-256, hexadecimal. Keys have 128 random bits, so a plain hash can't be turned back. */
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

export function freshKey(): string {
  return randomBytes(16).toString("base64url");
}

export function freshSeed(): Seed {
  return randomBytes(16).toString("hex") as Seed;
}

export function freshCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
}

/** Four digits. */
export function freshWayBack(): string {
  return String(randomInt(10_000)).padStart(4, "0");
}
