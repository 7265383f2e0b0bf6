import { expect, test } from "vitest";
import { FEWEST_CLUSTERS } from "../../shared/measures/interval.ts";
import { coverage } from "../support/figures/coverage.ts";
import { told } from "../support/figures/told.ts";

const byLab = ({ lab }: { readonly lab: number }) => lab;

// Three standard errors of the share of 1,000 classes are 2.1 %.
test.each([
  [12, 0.9, 0.975],
  [20, 0.91, 0.975],
  [60, 0.925, 0.975],
  [200, 0.929, 0.975],
])(
  "of %i seats in labs of two whose trainers differ, about 95 of 100 intervals hold the truth",
  (seats, least, most) => {
    const held = coverage(seats / 2, 1000, byLab);
    told(`${seats} seats, resampled by labs`, held);
    told(`${seats} seats, resampled by seats`, coverage(seats / 2, 1000));
    for (const share of Object.values(held)) {
      expect(share).toBeGreaterThan(least);
      expect(share).toBeLessThan(most);
    }
  },
);

test("8 seats are too few labs for an interval: none is given", () => {
  expect(8 / 2).toBeLessThan(FEWEST_CLUSTERS);
  expect(coverage(8 / 2, 10, byLab)).toEqual({ free: 0, gap: 0, value: 0 });
});
