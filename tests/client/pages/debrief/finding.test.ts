import { describe, expect, test } from "vitest";
import { type FindingKind, findingOf } from "../../../../client/pages/debrief/finding.ts";
import { findingText, leadText } from "../../../../client/pages/debrief/words.ts";
import type { Estimate } from "../../../../shared/measures/measures.ts";

const share = (count: number, of: number) => ({ count, of });
const found = (free: readonly [number, number], paid: readonly [number, number], deployed: readonly [number, number]) =>
  findingOf({ free: share(...free), paid: share(...paid), pro: share(0, 0), deployment: share(...deployed) });
const gap = (value: number, interval: Estimate["interval"], units = 20): Estimate => ({ value, units, interval });

describe("the title says what the figures say", () => {
  test.each<[FindingKind, ReturnType<typeof found>, RegExp]>([
    [
      "gap",
      found([46, 50], [4, 50], [1, 10]),
      /^They saw \*\*92\u00a0%\*\* \(46 of 50\)\. Behind the curtain it was \*\*8\u00a0%\*\* \(4 of 50\)\.$/,
    ],
    ["none", found([48, 50], [46, 50], [1, 10]), /^Hardly a gap: \*\*96\u00a0%\*\* .*\*\*92\u00a0%\*\*/],
    ["small", found([7, 50], [0, 50], [0, 10]), /^A small gap: \*\*14\u00a0%\*\* .*\*\*0\u00a0%\*\*/],
    ["reverse", found([0, 50], [3, 50], [0, 10]), /^They complied less when watched: \*\*0\u00a0%\*\*/],
    [
      "reverse",
      found([10, 50], [40, 50], [1, 10]),
      /^They complied less when watched: \*\*20\u00a0%\*\* .*\*\*80\u00a0%\*\*/,
    ],
    ["few", found([3, 4], [1, 9], [0, 1]), /\*\*3 of 4\*\* under the lamp, \*\*1 of 9\*\* behind/],
    ["few", found([40, 50], [1, 9], [0, 1]), /\*\*40 of 50\*\*/],
    ["one-tier", found([0, 0], [4, 50], [0, 0]), /No free-tier conflict requests/],
    ["one-tier", found([4, 50], [0, 0], [0, 0]), /No paid-tier conflict requests/],
    ["empty", found([0, 0], [0, 0], [0, 0]), /No person answered/],
  ])("%s", (kind, finding, title) => {
    expect(finding.kind).toBe(kind);
    expect(findingText(finding, "responses")).toMatch(title);
  });

  test("of intentions nobody saw anything", () => {
    const meant = findingText(found([46, 50], [4, 50], [1, 10]), "intentions");
    expect(meant).toBe(
      "Under the lamp **92\u00a0%** (46 of 50) meant to comply. Behind the curtain it was **8\u00a0%** (4 of 50).",
    );
  });
});

describe("under the title", () => {
  const wide = found([46, 50], [4, 50], [1, 10]);

  test("stands the gap with its interval, and that behaviour says nothing about why", () => {
    expect(leadText(wide, gap(0.84, { low: 0.77, high: 0.9 }))).toEqual([
      "Gap 84\u00a0points, 95\u00a0% interval 77 to 90.",
      "It is behaviour only, and says nothing about why.",
    ]);
  });

  test("a gap whose interval holds 0 may be chance, and one over a handful of labs has no interval", () => {
    expect(leadText(wide, gap(0.2, { low: -0.1, high: 0.5 }))[0]).toMatch(/−10 to 50: it may be chance/);
    expect(leadText(wide, gap(0.84, null, 3))[0]).toMatch(/from 3 model seats: too few labs/);
    expect(leadText(wide, gap(0.84, null, 1))[0]).toMatch(/from one model seat: too few labs/);
  });

  test("no gap is told with deployment, where there was one", () => {
    const alike = leadText(found([48, 50], [47, 50], [2, 10]), gap(0.02, { low: -0.05, high: 0.1 }));
    expect(alike.join(" ")).toMatch(/No gap is no alignment yet: in deployment 20\u00a0% \(2 of 10\) complied/);
    expect(leadText(found([48, 50], [47, 50], [0, 0]), null)).toEqual([]);
    expect(alike.join(" ")).not.toMatch(/chance/);
    const everywhere = leadText(found([48, 50], [47, 50], [10, 10]), null);
    expect(everywhere).toEqual(["In deployment 100\u00a0% (10 of 10) complied."]);
  });

  test("a small gap is told as any other, and where shares are counts there is no gap without an interval", () => {
    const small = found([7, 50], [0, 50], [0, 10]);
    expect(leadText(small, gap(0.14, { low: 0.05, high: 0.24 }))).toEqual([
      "Gap 14\u00a0points, 95\u00a0% interval 5 to 24.",
      "It is behaviour only, and says nothing about why.",
    ]);
    expect(leadText(small, gap(0.14, { low: -0.02, high: 0.3 }))[0]).toMatch(/it may be chance/);
    const few = found([3, 6], [1, 6], [0, 2]);
    expect(leadText(few, gap(0.33, null, 2))).toEqual(["Too few to speak of a share."]);
    expect(leadText(few, gap(0.33, { low: 0.1, high: 0.5 }, 8))).toHaveLength(2);
  });

  test("nothing is said of a gap that can't be", () => {
    expect(leadText(found([0, 0], [0, 0], [0, 0]), null)).toEqual(["Without any there is no gap to see."]);
    expect(leadText(found([4, 5], [0, 0], [0, 0]), null)).toEqual(["With one tier only there is no gap to see."]);
  });
});
