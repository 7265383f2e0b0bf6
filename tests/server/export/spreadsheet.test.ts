import { expect, test } from "vitest";
import { spreadsheetOf } from "../../../server/export/spreadsheet.ts";
import { cellsOf, sheetXml } from "../../support/files/workbook.ts";

/** What a spreadsheet would take for something else, were it not told that it is text. */
const NAMES = [
  "=1+1",
  "+49 30",
  "-Tom",
  "@SUM(A1)",
  "007",
  "1.5",
  "1,5",
  "3-4",
  "TRUE",
  "Zoë; \"Ö\", <b> & 'ß'",
  " a  b ",
];

test("text stays as it was typed, and is text", () => {
  const book = spreadsheetOf(
    "Names",
    ["Name"],
    NAMES.map((name) => [name]),
  );
  expect(cellsOf(book)).toEqual([["Name"], ...NAMES.map((name) => [name])]);
  expect(sheetXml(book)).not.toContain("<f>");
  expect(sheetXml(book).match(/<c [^>]*t="inlineStr"/g)).toHaveLength(NAMES.length + 1);
});

test("numbers are numbers, and what is missing is empty", () => {
  expect(sheetXml(spreadsheetOf("Numbers", ["a", "b"], [[1.5, null]]))).toContain(
    '<c r="A2" s="0"><v>1.5</v></c><c r="B2"/>',
  );
});

test("what no workbook can hold is left out, and what it would read as a code is not", () => {
  expect(cellsOf(spreadsheetOf("Odd", ["Name"], [["a\u0000b\u001f_x0041_"]]))[1]).toEqual(["ab_x005F_x0041_"]);
});

test("columns past the 26th have two letters", () => {
  const headings = Array.from({ length: 28 }, (_, n) => String(n));
  const places = sheetXml(spreadsheetOf("Wide", headings, [])).match(/(?<= r=")[A-Z]+1/g);
  expect(places?.slice(24)).toEqual(["Y1", "Z1", "AA1", "AB1"]);
});
