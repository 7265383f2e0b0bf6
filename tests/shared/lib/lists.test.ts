import { expect, test } from "vitest";
import { groupedBy, lastOf, replacedAt } from "../../../shared/lib/lists.ts";

test("items are grouped in the order in which their keys first appear", () => {
  expect([...groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5, 9]],
    [0, [4, 2, 6]],
  ]);
});

test("an item is replaced in a copy, and only where there is one", () => {
  const before = ["a", "b"];
  expect(replacedAt(before, 1, "c")).toEqual(["a", "c"]);
  expect(before).toEqual(["a", "b"]);
  expect(() => replacedAt(before, 2, "c")).toThrow(RangeError);
  expect(() => replacedAt(before, -1, "c")).toThrow(RangeError);
});

test("the last item of a kind is found, or none", () => {
  expect(lastOf([1, 2, 3, 4], (n) => n % 2 === 1)).toBe(3);
  expect(lastOf([2, 4], (n) => n % 2 === 1)).toBeUndefined();
});
