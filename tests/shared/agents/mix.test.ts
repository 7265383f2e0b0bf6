import { describe, expect, test } from "vitest";
import { agentIn, MIXES, readMix, USUAL_MIX } from "../../../shared/agents/mix.ts";
import { MIX_NAMES } from "../../../shared/game/words.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { range } from "../../support/figures/statistics.ts";

const SEED = seedFromNumber(4);
const MIX = readMix("--mix", "coin=0.3,honest=0.2,obedient=0.15,burnt=0.35");

describe("who plays a seat", () => {
  test("is drawn with the shares of the mix", () => {
    const drawn = range(4000).map((seat) => agentIn(MIX, SEED, seat));
    for (const [name, share] of Object.entries(MIX)) {
      // Four standard errors of a share of 4,000 are at most 3.2 %.
      expect(Math.abs(drawn.filter((each) => each === name).length / 4000 - share)).toBeLessThan(0.032);
    }
  });

  test("is the same for the same seed, in whatever order the mix is written, and another for another seed", () => {
    const class40 = (mix: string, seed = SEED) => range(40).map((seat) => agentIn(readMix("--mix", mix), seed, seat));
    const first = class40("coin=0.5,honest=0.3,faker=0.2");
    expect(class40("faker=0.2,coin=0.5,honest=0.3")).toEqual(first);
    expect(class40("coin=0.5,honest=0.3,faker=0.2", seedFromNumber(5))).not.toEqual(first);
  });

  test("is the only one there is, and nobody without a share", () => {
    expect(new Set(range(50).map((seat) => agentIn({ coin: 1, honest: 0 }, SEED, seat)))).toEqual(new Set(["coin"]));
    expect(() => agentIn({}, SEED, 0)).toThrow("Nobody is in this mix.");
  });
});

describe("reading a mix", () => {
  test.each<[string, string]>([
    ["coin", "--mix coin: write it as name=share,name=share."],
    ["", "--mix : write it as name=share,name=share."],
    ["coin=0.5=0.5", "--mix coin=0.5=0.5: write it as name=share,name=share."],
    ["coins=1", "--mix coins: there is only honest, obedient,"],
    ["coin=0.5,coin=0.5", "--mix coin is given twice."],
    ["coin=half", "--mix coin=half: a share is a number from 0 to 1."],
    ["coin=-0.5,honest=1.5", "--mix coin=-0.5: a share is a number from 0 to 1."],
    ["coin=0.5,honest=0.2", "--mix coin=0.5,honest=0.2: the shares add up to 0.7, and must add up to 1."],
  ])("%j is refused in one sentence", (text, sentence) => {
    expect(() => readMix("--mix", text)).toThrow(sentence);
  });

  test("thirds that were rounded will do", () => {
    expect(readMix("--mix", "coin=0.333,honest=0.333,burnt=0.333")).toEqual({
      coin: 0.333,
      honest: 0.333,
      burnt: 0.333,
    });
  });
});

test("the shares of every mix with a name add up to 1, and the usual one is among them", () => {
  expect(MIX_NAMES).toContain(USUAL_MIX);
  for (const mix of Object.values(MIXES)) {
    expect(Object.values(mix).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
});
