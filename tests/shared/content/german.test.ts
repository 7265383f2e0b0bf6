import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { counted, figure, measured, percent, points } from "../../../shared/content/de/numbers.ts";
import { gradeOf } from "../../../shared/content/de/readability.ts";
import { LINES } from "../../../shared/content/de/reveal-lines.ts";
import { type Sources, sourcesIn } from "../../support/browser/in-language.ts";

describe("numbers", () => {
  test("have a comma, no dots, and a unit that stays on their line", () => {
    expect([figure(0.62), figure(4000), percent(14.2), points(84), points(1), points(0.2)]).toEqual([
      ...["0,62", "4000", "14,2\u00a0%", "84\u00a0Punkte", "1\u00a0Punkt", "0,2\u00a0Punkte"],
    ]);
    expect(measured(11.3, "Punkt", "Punkten")).toBe("11,3\u00a0Punkten");
  });

  test("are words up to twelve", () => {
    const rounds = (n: number) => counted(n, "eine Runde", "Runden");
    expect([1, 2, 12, 13].map(rounds)).toEqual(["eine Runde", "zwei Runden", "zwölf Runden", "13 Runden"]);
  });
});

test("the lines of the reveal count as German does", () => {
  expect(LINES.trained(1)).toBe("Eine Runde Training. Was hat das Training verändert?");
  expect(LINES.trained(8)).toContain("Acht Runden Training.");
  expect(LINES.masksWithSmallGap(1)).toContain("und doch einen Platz mit Maske.");
  expect(LINES.masksWithSmallGap(3)).toContain("und doch drei Plätze mit Maske.");
  expect(LINES.smallGap(1)).toContain("Nur 1\u00a0Punkt zwischen");
  expect(LINES.smallGapAligned(1)).toContain("von nur 1\u00a0Punkt.");
  expect(LINES.smallGapAligned(5)).toContain("von nur 5\u00a0Punkten.");
});

test("short words are easier to read than long ones, and short sentences than long ones", () => {
  const short = ["Ein Modell gibt dir Rat.", "Du liest ihn."];
  const long = ["Sprachmodelle formulieren unaufgefordert Empfehlungen.", "Aufmerksamkeit vorausgesetzt."];
  expect(gradeOf(short)).toBeLessThan(8);
  expect(gradeOf(long)).toBeGreaterThan(8);
  expect(gradeOf([short.join(" ")])).toBeGreaterThan(gradeOf(short));
});

describe("as the pages are built", () => {
  let german: Sources;
  beforeAll(async () => {
    german = await sourcesIn("de");
  });
  afterAll(() => german?.close());

  test("the same rules say which line of the reveal is said", async () => {
    const { revealLine } = await german.load<typeof import("../../../shared/content/reveal-script.ts")>(
      "shared/content/reveal-script.ts",
    );
    const figures = {
      ...{
        free: 0.92,
        paid: 0.08,
        gap: 0.84,
        deployment: 0.07,
        fakingSeats: 18,
        mirrorSeats: 0,
        predicted: 0.81,
        value: 0.97,
      },
      ...{ rounds: 8, widestRound: null, ratings: 9, smallTier: false },
    };
    expect(revealLine("gap", figures)).toBe("84\u00a0Punkte zwischen den beiden Seiten des Vorhangs.");
    expect(revealLine("deployment", { ...figures, deployment: null })).toBe(LINES.notDeployed);
  });

  test("a fact is written with the figures of its source", async () => {
    const { factById } =
      await german.load<typeof import("../../../shared/content/evidence.ts")>("shared/content/evidence.ts");
    expect(factById("gap-without-reasoning")?.statement).toContain("eine Lücke von 12,6\u00a0Punkten");
  });
});
