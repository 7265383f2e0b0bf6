import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/protocol/languages.ts";
import { type Sources, sourcesIn } from "../../support/browser/in-language.ts";

type Counted = typeof import("../../../client/text/counted.ts");
type Format = typeof import("../../../client/text/format.ts");
type Numbers = typeof import("../../../client/text/numbers.ts");

const EXPECTED = {
  en: {
    figures: ["4,000", "12.5", "−3", "0", "0.1234"],
    fixed: ["0.80", "−0.21", "0.00", "14.0", "1,234"],
    points: [
      "+10\u00a0points",
      "+1\u00a0point",
      "0\u00a0points",
      "−1\u00a0point",
      "+1.5\u00a0points",
      "−2.5\u00a0points",
    ],
    gaps: ["84\u00a0points", "1\u00a0point", "−60\u00a0points", "0\u00a0points"],
    shares: ["3 of 4", "92\u00a0%"],
    printed: "14.2\u00a0%",
    list: "Ann, Ben, and 3\u00a0more",
  },
  de: {
    figures: ["4.000", "12,5", "−3", "0", "0,1234"],
    fixed: ["0,80", "−0,21", "0,00", "14,0", "1.234"],
    points: [
      "+10\u00a0Punkte",
      "+1\u00a0Punkt",
      "0\u00a0Punkte",
      "−1\u00a0Punkt",
      "+1,5\u00a0Punkte",
      "−2,5\u00a0Punkte",
    ],
    gaps: ["84\u00a0Punkte", "1\u00a0Punkt", "−60\u00a0Punkte", "0\u00a0Punkte"],
    shares: ["3 von 4", "92\u00a0%"],
    printed: "14,2\u00a0%",
    list: "Ann, Ben und 3\u00a0more",
  },
} as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const expected = EXPECTED[language];
  let sources: Sources;
  let counted: Counted;
  let format: Format;
  let numbers: Numbers;
  beforeAll(async () => {
    sources = await sourcesIn(language);
    counted = await sources.load("client/text/counted.ts");
    format = await sources.load("client/text/format.ts");
    numbers = await sources.load("client/text/numbers.ts");
  });
  afterAll(() => sources.close());

  test("numbers have the language's signs, and a true minus", () => {
    expect([4000, 12.5, -3, -0, 0.1234].map(numbers.figure)).toEqual(expected.figures);
    const fixed = [numbers.fixed(0.8, 2), numbers.fixed(-0.214, 2), numbers.fixed(-0.001, 2)];
    expect([...fixed, numbers.fixed(14, 1), numbers.fixed(1234.4, 0)]).toEqual(expected.fixed);
    expect([numbers.signed(1), numbers.signed(0), numbers.signed(-1)]).toEqual(["+1", "0", "−1"]);
  });

  test("what is counted has the form that goes with its number", () => {
    const forms = { one: "lab", other: "labs" };
    expect([0, 1, 2, -1].map((n) => counted.counted(n, forms))).toEqual([
      ...["0\u00a0labs", "1\u00a0lab", "2\u00a0labs", "−1\u00a0lab"],
    ]);
    expect([10, 1, 0, -1, 1.46, -2.5].map(format.pointsText)).toEqual(expected.points);
    expect([0.84, 0.01, -0.6, -0.004].map((gap) => format.gapText(gap))).toEqual(expected.gaps);
  });

  test("a share of few is a count, and of more a percentage", () => {
    expect([format.shareText({ count: 3, of: 4 }), format.shareText({ count: 11, of: 12 })]).toEqual(expected.shares);
    expect(format.printedPercent(14.2)).toBe(expected.printed);
  });

  test("a list ends as lists do, and a long time is told in minutes", () => {
    expect(format.listText(["Ann", "Ben", "3\u00a0more"])).toBe(expected.list);
    expect([40, 89, 90, 200].map(format.durationText)).toEqual([
      ...["40\u00a0s", "89\u00a0s", "2\u00a0min", "3\u00a0min"],
    ]);
  });
});
