import type { Dice } from "./random.ts";

/** How many inputs each fuzz test tries: a few at every run of the tests, many with `npm run fuzz`. */
export const INPUTS = Number(process.env.FUZZ ?? 1500);

const { FUZZ_SEED = "20300107" } = process.env;

/** Where the fuzz tests' chance starts: the same at every run of the tests, elsewhere with `fresh`. Their titles tell it. */
export const SEED = FUZZ_SEED === "fresh" ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);

/** Values that are sent by mistake or in bad faith, and the likes of which have broken other programs. */
const ODD: readonly ((dice: Dice) => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => -1,
  () => 0.5,
  () => 2 ** 31,
  () => 2 ** 53,
  () => 1e308,
  () => true,
  () => "",
  () => "__proto__",
  () => "constructor",
  () => "=1+1",
  () => "<img src=x onerror=alert(1)>",
  () => "\u0000\u200b\ud800",
  () => "é".repeat(300),
  (dice) => "x".repeat(dice.below(5000)),
  () => "9".repeat(40),
  () => [],
  () => ({}),
  () => new Date(Number.NaN),
  () => new Uint8Array(9),
  () => 9n,
  () => new Map([["type", "close"]]),
  () => Symbol.iterator.toString(),
  () => JSON.parse('{"__proto__": {"lock": true}}'),
  (dice) => nested(dice.below(60)),
  (dice) => Array.from({ length: dice.below(400) }, (_, n) => n),
];

/** Keys that mean something to the language rather than to the game. */
const KEYS = ["__proto__", "constructor", "toString", "length", "type", "seat", "then", ""];

/** Any odd value. */
export function oddValue(dice: Dice): unknown {
  return ODD[dice.below(ODD.length)]?.(dice);
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

/** A sensible value with something wrong in it, somewhere; now and then with nothing wrong. */
export function spoilt(value: unknown, dice: Dice): unknown {
  let result = value;
  for (let times = dice.below(4); times > 0; times--) result = spoiltOnce(result, dice);
  return result;
}

function spoiltOnce(value: unknown, dice: Dice): unknown {
  if (typeof value !== "object" || value === null || dice.is(0.1)) return oddValue(dice);
  if (Array.isArray(value)) return spoiltList(value, dice);
  const entries = Object.entries(value);
  const at = dice.below(entries.length + 1);
  const entry = entries[at];
  if (entry === undefined) return { ...value, [dice.pick(KEYS as [string, ...string[]])]: oddValue(dice) };
  const [key, inner] = entry;
  if (dice.is(0.15)) return Object.fromEntries(entries.filter((_, n) => n !== at));
  if (dice.is(0.1)) return Object.fromEntries([...entries, [`${key} `, inner]]);
  return { ...value, [key]: spoiltOnce(inner, dice) };
}

function spoiltList(list: readonly unknown[], dice: Dice): unknown {
  const at = dice.below(list.length + 1);
  if (dice.is(0.2)) return [...list, ...list];
  if (at === list.length) return [...list, oddValue(dice)];
  return list.flatMap((item, n) => (n !== at ? [item] : dice.is(0.2) ? [] : [spoiltOnce(item, dice)]));
}
