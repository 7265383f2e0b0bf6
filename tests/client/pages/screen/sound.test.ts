import { describe, expect, test } from "vitest";
import { cueOf, type Heard, lastSecond } from "../../../../client/pages/screen/sound.ts";
import type { Moment } from "../../../../shared/game/phase.ts";
import { BEATS, previousBeat } from "../../../../shared/rules/beats.ts";

const at = (changes: Partial<Moment> = {}, masks = 0, coins = false): Heard => ({
  moment: { phase: "reveal", block: 0, round: 3, beat: "lightsDown", ...changes },
  masks,
  coins,
});

describe("what is heard", () => {
  test("at the start of a phase is the lamp, in every round and block", () => {
    expect(cueOf(at({ phase: "lobby" }), at({ phase: "briefing" }))).toBe("lamp");
    expect(cueOf(at({ phase: "decide", round: 0 }), at({ phase: "decide", round: 1 }))).toBe("lamp");
    expect(cueOf(at({ phase: "briefing" }), at({ phase: "briefing", block: 1 }))).toBe("lamp");
    expect(cueOf(at({ phase: "deployment" }), at())).toBe("lamp");
  });

  test("at the curtain is cloth, and at the masks a chord if there are any", () => {
    expect(cueOf(at({ beat: "guess" }), at({ beat: "curtain" }))).toBe("cloth");
    expect(cueOf(at({ beat: "curtain" }), at({ beat: "masks" }, 5))).toBe("chord");
    expect(cueOf(at({ beat: "curtain" }), at({ beat: "masks" }, 0))).toBeNull();
  });

  test("at the rewards is coins, if anybody was rewarded", () => {
    expect(cueOf(at({ beat: "rounds" }), at({ beat: "rewards" }, 0, true))).toBe("coins");
    expect(cueOf(at({ beat: "rounds" }), at({ beat: "rewards" }))).toBeNull();
    expect(cueOf(at({ beat: "deployment" }), at({ beat: "rewards" }, 0, true))).toBeNull();
  });

  test("at the other beats, on going back and on jumping ahead is nothing", () => {
    const silent = BEATS.filter((beat) => beat !== "curtain" && beat !== "masks");
    for (const beat of silent) expect(cueOf(at({ beat: previousBeat(beat) ?? beat }), at({ beat }, 5))).toBeNull();
    expect(cueOf(at({ beat: "masks" }, 5), at({ beat: "curtain" }))).toBeNull();
    expect(cueOf(at({ beat: "gap" }, 5), at({ beat: "masks" }, 5))).toBeNull();
    expect(cueOf(at({ beat: "report" }), at({ beat: "values" }, 5))).toBeNull();
    expect(cueOf(at({ beat: "guess" }), at({ beat: "guess" }))).toBeNull();
  });
});

test("the last five seconds tick, and nothing before or after them", () => {
  expect([5001, 5000, 4001, 4000, 1000, 1].map(lastSecond)).toEqual([null, 5, 5, 4, 1, 1]);
  expect([0, null].map(lastSecond)).toEqual([null, null]);
});
