import { expect, test } from "vitest";
import { figure, fixed, signed } from "../../../client/text/numbers.ts";

test("a zero has no sign, however it came about", () => {
  expect([figure(-0), fixed(-0, 0), fixed(-0.4, 0), fixed(-0.004, 2), signed(-0)]).toEqual([
    "0",
    "0",
    "0",
    "0.00",
    "0",
  ]);
});

test("what is below zero has a true minus", () => {
  expect([figure(-3), fixed(-0.5, 1), signed(-4000), figure(-Infinity)]).toEqual(["−3", "−0.5", "−4,000", "−∞"]);
});
