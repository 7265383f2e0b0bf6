import { describe, expect, test } from "vitest";
import { auroc, cohensKappa, fleissKappa } from "../../../shared/measures/measures.ts";

/** So many texts of which two readers said this. */
const said = (n: number, first: boolean, second: boolean) => Array.from({ length: n }, () => [first, second] as const);

describe("agreement beyond chance", () => {
  test("of two readers: 35 of 50 alike where 25 are by chance is 0.4", () => {
    // Yes of the first 25 of 50, of the second 30 of 50: chance ½ · 0.6 + ½ · 0.4 = ½; observed 0.7.
    const pairs = [
      ...said(20, true, true),
      ...said(5, true, false),
      ...said(10, false, true),
      ...said(15, false, false),
    ];
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12);
  });

  test("of more readers: three readers of four texts, worked out by hand", () => {
    // Alike within the texts: 1, ⅓, ⅓, 1, so ⅔. Yes 6 of 12, so ½ by chance. (⅔ − ½) / ½ = ⅓.
    const texts = [
      { yes: 3, no: 0 },
      { yes: 2, no: 1 },
      { yes: 1, no: 2 },
      { yes: 0, no: 3 },
    ];
    expect(fleissKappa(texts)).toBeCloseTo(1 / 3, 12);
  });

  test("1 where all agree, below 0 where they agree less than by chance", () => {
    expect(cohensKappa([...said(2, true, true), ...said(3, false, false)])).toBe(1);
    expect(cohensKappa([...said(1, true, false), ...said(1, false, true)])).toBe(-1);
    expect(fleissKappa([{ yes: 1, no: 1 }])).toBe(-1);
  });

  test("none where chance can't be told from agreement, and over nothing", () => {
    expect(cohensKappa([])).toBeNull();
    expect(cohensKappa(said(4, true, true))).toBeNull();
    expect(fleissKappa([])).toBeNull();
    expect(fleissKappa([{ yes: 3, no: 0 }])).toBeNull();
    expect(fleissKappa([{ yes: 1, no: 0 }])).toBeNull();
    expect(
      fleissKappa([
        { yes: 2, no: 1 },
        { yes: 1, no: 1 },
      ]),
    ).toBeNull();
  });
});

describe("the area under the curve", () => {
  const texts = (found: readonly number[], others: readonly number[]) => [
    ...found.map((score) => ({ score, is: true })),
    ...others.map((score) => ({ score, is: false })),
  ];

  test("is the share of pairs in which the right text has the higher score; a tie counts half", () => {
    // 0.8 beats all three, 0.4 beats one, ties one and loses one: (3 + 1 + ½) / 6.
    expect(auroc(texts([0.8, 0.4], [0.1, 0.4, 0.6]))).toBeCloseTo(0.75, 12);
    expect(auroc(texts([1], [0]))).toBe(1);
    expect(auroc(texts([0.5], [0.5]))).toBe(0.5);
  });

  test("is none without texts of both kinds", () => {
    expect(auroc(texts([1], []))).toBeNull();
    expect(auroc(texts([], [1]))).toBeNull();
  });
});
