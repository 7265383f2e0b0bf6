import { describe, expect, test } from "vitest";
import { ADJECTIVES, ANIMALS, isPseudonym, PSEUDONYM_COUNT, pseudonym } from "../../../shared/content/names.ts";

const all = Array.from({ length: PSEUDONYM_COUNT }, (_, i) => pseudonym(i));

describe("pseudonyms", () => {
  test("are distinct over the whole range, more than a classroom needs", () => {
    expect(all.length).toBeGreaterThanOrEqual(3600);
    expect(new Set(all).size).toBe(all.length);
  });

  test("are two capitalised words of at most 16 characters", () => {
    expect(all.filter((name) => name.length > 16 || !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toEqual([]);
  });

  test("are recognised, and nothing else is", () => {
    expect(all.every(isPseudonym)).toBe(true);
    for (const other of [
      "",
      "Amber",
      "Otter Amber",
      "amber otter",
      "Amber  Otter",
      "Amber Otter ",
      "Amber Otter Owl",
    ]) {
      expect(isPseudonym(other), other).toBe(false);
    }
  });

  test("of a whole class share no word with each other", () => {
    for (const start of [0, 1000, PSEUDONYM_COUNT - 50]) {
      const words = all.slice(start, start + 50).flatMap((name) => name.split(" "));
      expect(new Set(words).size).toBe(100);
    }
  });

  test("do not exist outside the range", () => {
    for (const index of [-1, PSEUDONYM_COUNT, 0.5, Number.NaN]) {
      expect(() => pseudonym(index), String(index)).toThrow(RangeError);
    }
  });
});

test("no word is in the lists twice, and none of them hurts", () => {
  const words = [...ADJECTIVES, ...ANIMALS];
  expect(ADJECTIVES.length).toBeGreaterThanOrEqual(60);
  expect(ANIMALS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(words).size).toBe(words.length);
  const hurtful = [
    "Fat",
    "Slow",
    "Dumb",
    "Mad",
    "Black",
    "Brown",
    "White",
    "Pig",
    "Snake",
    "Ape",
    "Monkey",
    "Cow",
    "Rat",
  ];
  expect(
    words.filter((word) => [...hurtful, "Hippo", "Whale", "Sloth", "Donkey", "Sheep", "Shrew"].includes(word)),
  ).toEqual([]);
});
