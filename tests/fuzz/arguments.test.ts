import { describe, expect, test } from "vitest";
import { readRehearsalArguments as forRehearsal } from "../../server/rehearsal/arguments.ts";
import { readSimulateArguments as forSimulation } from "../../server/simulation/arguments.ts";
import { INPUTS, oddValue, SEED } from "../support/chance/odd.ts";
import { Dice } from "../support/chance/random.ts";

const WORDS = {
  rehearse: [
    "--people",
    "24",
    "--lesson",
    "first-encounter",
    "--seed",
    "7",
    "--out",
    "DIR",
    "--model",
    "faker",
    "--trainer",
  ],
  simulate: ["--scenario", "hidden-tiers", "--set", "rounds=4", "--plays", "10", "--sweep", "leak=0:1:3", "--basis"],
} as const;
const MORE = [
  "company",
  "",
  "-1",
  "1e9",
  "NaN",
  "=",
  "a=b",
  "rounds=",
  "=4",
  "rounds=0:1",
  "--",
  "-x",
  "--help",
  "--no-people",
];

/** A command line that somebody mistyped. */
function mistyped(words: readonly string[], dice: Dice): string[] {
  return Array.from({ length: dice.below(9) }, () => {
    if (dice.is(0.6)) return words[dice.below(words.length)] ?? "";
    return dice.is(0.5) ? (MORE[dice.below(MORE.length)] ?? "") : String(oddValue(dice));
  });
}

describe(`${INPUTS} mistyped command lines, from ${SEED}`, () => {
  test.each([
    ["rehearse", forRehearsal],
    ["simulate", forSimulation],
  ] as const)("of %s are read, or refused in a sentence", (name, read) => {
    const dice = new Dice(SEED);
    const ends = new Set<string>();
    for (let n = 0; n < INPUTS; n++) {
      const argv = mistyped(WORDS[name], dice);
      try {
        read(argv);
        ends.add("read");
      } catch (error) {
        // An error of the language's own is a case that nobody thought of.
        expect([argv, Object.getPrototypeOf(error)]).toEqual([argv, Error.prototype]);
        expect((error as Error).message).toMatch(/\S+ \S+/);
        ends.add("refused");
      }
    }
    expect([...ends].sort()).toEqual(["read", "refused"]);
  });
});
