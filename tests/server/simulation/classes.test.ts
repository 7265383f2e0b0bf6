import { describe, expect, test } from "vitest";
import { CLASS_CASES, classRow, revealsOf } from "../../../server/simulation/class-table.ts";
import { playClass } from "../../../server/simulation/classes.ts";
import { CLASS_KIND_NAMES } from "../../../shared/agents/class-kinds.ts";
import { SIMULATED_CLASSES } from "../../../shared/content/guide/simulated-classes.ts";
import { GAP_KINDS } from "../../../shared/content/reveal-script.ts";
import { decisionsOf } from "../../../shared/measures/decisions.ts";
import { treatmentOf } from "../../support/class/setting.ts";

/** Enough for a figure of the table to be recognised, and for no test to take long. */
const CLASSES = 12;

describe("the guide's table of simulated classes", () => {
  test("has a row for every kind of class and every length that is played", () => {
    expect(SIMULATED_CLASSES.map(({ kind, rounds }) => ({ kind, rounds }))).toEqual(CLASS_CASES);
    expect(new Set(CLASS_CASES.map(({ kind }) => kind))).toEqual(new Set(CLASS_KIND_NAMES));
  });

  test.each([
    { kind: "coins", rounds: 8 },
    { kind: "burnt", rounds: 8 },
    { kind: "unaware", rounds: 10 },
  ] as const)("says of $kind, $rounds rounds, what a few classes come to, but for chance", (given) => {
    const stated = SIMULATED_CLASSES.find(({ kind, rounds }) => kind === given.kind && rounds === given.rounds);
    if (stated === undefined) throw new Error("There is no such row.");
    // Classes that the table was not made from.
    const row = classRow(given, revealsOf(given, CLASSES, 5_000));
    for (const kind of GAP_KINDS) {
      const share = stated.gaps[kind] / 100;
      // Four standard errors of a share of so few, and one class for the rounding of the stated one.
      const most = 4 * Math.sqrt((share * (1 - share)) / CLASSES) + 1 / CLASSES;
      expect(Math.abs(row.gaps[kind] / 100 - share), kind).toBeLessThanOrEqual(most);
    }
    expect(Math.abs(row.fakingSeats - stated.fakingSeats)).toBeLessThan(2);
    expect(Math.abs(row.mirrorSeats - stated.mirrorSeats)).toBeLessThan(1);
  });

  test("adds up: every class has one kind of gap, one line at the masks and one at the gap", () => {
    for (const { gaps, maskLines, gapLines } of SIMULATED_CLASSES) {
      for (const shares of [gaps, maskLines, gapLines]) {
        const sum = Object.values(shares).reduce((all, share) => all + share, 0);
        // Each share is rounded.
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(Object.keys(shares).length / 2);
      }
    }
  });
});

describe("a simulated class", () => {
  const given = { treatment: treatmentOf({ rounds: 2 }), people: 8, mix: { coin: 0.5, honest: 0.5 } };

  test("is the same for the same seed, and another for another", () => {
    const first = decisionsOf(playClass({ ...given, seed: 1 }));
    expect(decisionsOf(playClass({ ...given, seed: 1 }))).toEqual(first);
    expect(decisionsOf(playClass({ ...given, seed: 2 }))).not.toEqual(first);
  });

  test("is played to its reveal by its cast, with no stand-in", () => {
    const room = playClass({ ...given, seed: 1 });
    expect(room.phase.name).toBe("reveal");
    const rows = decisionsOf(room);
    // Of 8 people 3 train; an agent fills the sixth place.
    expect(new Set(rows.map(({ seat }) => seat)).size).toBe(6);
    expect(rows.filter(({ actors }) => actors.by === "cast")).toHaveLength(2 * 5);
    expect(rows.map(({ by }) => by)).not.toContain("stand-in");
  });
});
