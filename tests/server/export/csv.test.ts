import { expect, test } from "vitest";
import { type Column, csvOf } from "../../../server/export/column.ts";
import type { Cell } from "../../../shared/lib/csv.ts";
import { parseCells } from "../../support/files/csv.ts";

const column: Column<Cell> = { name: "cell", meaning: "", type: "text", unit: "", values: "", of: (cell) => cell };

function written(cell: Cell): string {
  return csvOf([column], [cell]);
}

test.each(["plain", "a,b", 'say "no"', "two\nlines", "return\rhere", '","', "a'b", " =1", "é – 漢"])(
  "%j comes back as it was",
  (text) => {
    expect(parseCells(written(text))).toEqual([["cell"], [text]]);
  },
);

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("x","y")'])(
  "%j gets an apostrophe in front",
  (text) => {
    expect(parseCells(written(text))).toEqual([["cell"], [`'${text}`]]);
  },
);

test.each([-1, 0.1 + 0.2, 1e-7, -0.5, 123456789.125])("the number %d is written in full", (number) => {
  const cell = parseCells(written(number))[1]?.[0] ?? "";
  expect(Number(cell)).toBe(number);
});

test("what is missing is an empty cell, and lines end with \\n", () => {
  expect(csvOf([column, column], [null, true, false])).toBe("cell,cell\n,\ntrue,true\nfalse,false\n");
});
