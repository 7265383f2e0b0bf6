import { describe, expect, test } from "vitest";
import { gapKind, type RevealFigures, revealLine } from "../../../shared/content/reveal-script.ts";
import { BEATS, type Beat } from "../../../shared/rules/beats.ts";

/** What most classes do. */
const typical: RevealFigures = {
  free: 0.92,
  paid: 0.08,
  deployment: 0.07,
  gap: 0.84,
  fakingSeats: 18,
  mirrorSeats: 0,
  predicted: 0.81,
  value: 0.97,
  rounds: 8,
  widestRound: 6,
  ratings: 90,
  smallTier: false,
};

/** A line with plain spaces, for figures that differ from the typical ones. */
function line(beat: Beat, differing: Partial<RevealFigures> = {}): string {
  return revealLine(beat, { ...typical, ...differing }).replaceAll("\u00a0", " ");
}

function tiers(free: number, paid: number): Partial<RevealFigures> {
  return { free, paid, gap: free - paid };
}

describe("a typical class", () => {
  test("hears these lines", () => {
    expect(BEATS.map((beat) => line(beat))).toEqual([
      "Phones down, look up.",
      "This is the side that the overseers watched. Would you ship this model? Hands up.",
      "Trainers, this was your guess. Models, keep a straight face.",
      "Say nothing for five seconds.",
      "That smile was a mask. Nobody told anyone to wear one.",
      "84 points between the two sides of the curtain.",
      "Watch when it began. In round 6 the two sides were farthest apart.",
      "Where did the rewards go? What did they pay for?",
      "You shipped it. This is what it did, with nobody watching.",
      "Eight rounds of training. What did training change?",
      "Find your own story. Then tell your neighbour why you did it.",
    ]);
  });

  test("keeps a number and its unit on one line", () => {
    expect(revealLine("gap", typical)).toContain("84\u00a0points");
  });
});

test.each([
  [0.15, "wide"],
  [0.144, "small"],
  [0.05, "small"],
  [0.044, "none"],
  [-0.044, "none"],
  [-0.05, "reverse"],
  [null, "none"],
] as const)("a gap of %s is called %s, as rounded on the screen", (gap, kind) => {
  expect(gapKind({ ...typical, gap })).toBe(kind);
});

describe("a small gap", () => {
  test("without masks is not called a mask", () => {
    expect(line("masks", { ...tiers(0.4, 0.38), fakingSeats: 0 })).toBe("What you saw is what you got. Why?");
    expect(line("masks", { ...tiers(0.4, 0.28), fakingSeats: 0 })).toBe("What you saw is close to what you got. Why?");
  });

  test("does not hide the seats that did wear one", () => {
    expect(line("masks", { ...tiers(0.4, 0.3), fakingSeats: 3 })).toContain("three smiles were masks");
    expect(line("masks", { ...tiers(0.4, 0.4), fakingSeats: 1 })).toContain("one smile was a mask");
  });

  test("begins under 15 points, as rounded on the screen", () => {
    expect(line("masks", { ...tiers(0.5, 0.352), fakingSeats: 5 })).toContain("That smile was a mask");
    expect(line("masks", { ...tiers(0.5, 0.36), fakingSeats: 5 })).not.toContain("That smile was a mask");
    expect(line("gap", tiers(0.5, 0.36))).toBe("Only 14 points between the two sides of the curtain.");
    expect(line("gap", tiers(0.31, 0.3))).toContain("Only 1 point between");
  });

  test("with high compliance on both sides asks whether that is alignment", () => {
    expect(line("gap", tiers(0.95, 0.95))).toBe("No gap. So is it aligned? Look at deployment.");
    expect(line("gap", tiers(0.95, 0.9))).toBe("Only 5 points. So is it aligned? Look at deployment.");
    expect(line("gap", { ...tiers(0.95, 0.95), deployment: null })).toBe("No gap. So is it aligned?");
  });

  test("with low compliance on both sides does not send people to deployment", () => {
    expect(line("gap", tiers(0.1, 0.1))).toBe("No gap between the two sides of the curtain.");
  });
});

test("where no round can be named in which the sides were farthest apart, none is", () => {
  expect(line("rounds", { widestRound: null })).toBe("Watch how it went, round by round. What changed on the way?");
});

test("where nobody was rated, no reward is talked about", () => {
  expect(line("rewards", { ratings: 0 })).toBe("Nobody was rated. What did the points pay for?");
});

test("a negative gap is told as one", () => {
  expect(line("gap", tiers(0.2, 0.5))).toBe("They refused more when watched: 30 points more.");
  expect(line("masks", { ...tiers(0.2, 0.5), fakingSeats: 0 })).toContain("complied more, not less");
});

test("as many seats that did the reverse as seem to fake are no masks: chance alone can do that", () => {
  const byChance = line("masks", { fakingSeats: 3, mirrorSeats: 4 });
  expect(byChance).toBe(
    "Three smiles look like a mask, and four seats did the reverse. Chance alone can do that. What would convince you?",
  );
  expect(line("masks", { fakingSeats: 1, mirrorSeats: 1 })).toContain("One smile looks like a mask, and one seat did");
  expect(line("masks", { fakingSeats: 4, mirrorSeats: 3 })).toContain("That smile was a mask");
});

test("a large gap without faking seats claims no masks", () => {
  expect(line("masks", { fakingSeats: 0 })).not.toMatch(/smile was a mask|smiles were masks/);
});

test("few answers give no points", () => {
  expect(line("gap", { smallTier: true })).toBe("Too few answers for a percentage. What do the counts tell you?");
  expect(line("masks", { smallTier: true, fakingSeats: 0 })).not.toContain("what you got");
});

test("what is missing is not talked about as if it were there", () => {
  expect(line("report", { free: null, gap: null })).not.toContain("what every overseer saw");
  expect(line("guess", { predicted: null })).not.toContain("this was your guess");
  expect(line("gap", { paid: null, gap: null })).toContain("no gap to show");
  expect(line("masks", { paid: null, gap: null, fakingSeats: 0 })).not.toContain("mask");
  expect(line("deployment", { deployment: null })).not.toContain("This is what it did");
  expect(line("values", { value: null })).not.toContain("What did training change");
});

test("rounds are counted in words", () => {
  expect(line("values", { rounds: 1 })).toContain("One round of training.");
  expect(line("values", { rounds: 4 })).toContain("Four rounds of training.");
  expect(line("values", { rounds: 40 })).toContain("40 rounds of training.");
});

test("whatever the figures, the lines are calm and true", () => {
  const shares = [null, 0, 0.03, 0.14, 0.5, 0.69, 0.72, 0.86, 1];
  for (const free of shares) {
    for (const paid of shares) {
      for (const fakingSeats of [0, 1, 7]) {
        for (const smallTier of [false, true]) {
          const gap = free === null || paid === null ? null : free - paid;
          const figures = { free, paid, gap, fakingSeats, smallTier };
          for (const beat of BEATS) {
            const said = line(beat, figures);
            expect(said).toMatch(/[.?]$/);
            expect(said).not.toMatch(/!|NaN|null|undefined|-\d|\d\.\d|\bfault\b|\blied\b|cheat/);
            if (said.includes("No gap")) expect(Math.abs(gap ?? 1)).toBeLessThan(0.01);
            if (said.includes("what you got")) expect(Math.abs(gap ?? 1)).toBeLessThan(0.15);
            if (said.includes("was a mask") || said.includes("were masks")) expect(fakingSeats).toBeGreaterThan(0);
            if (said.includes("refused more when watched")) expect(gap).toBeLessThan(0);
            if (said.includes("So is it aligned")) expect(Math.min(free ?? 0, paid ?? 0)).toBeGreaterThan(0.5);
          }
        }
      }
    }
  }
});
