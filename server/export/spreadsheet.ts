import { strToU8, zipSync } from "fflate";
import type { Cell } from "../../shared/lib/csv.ts";

/**
 * A table as an Excel workbook (ECMA-376), with a row of headings. It opens by double click in whatever language and country
 * Excel or LibreOffice is set to: nothing is said of separators and encodings, and text is text, whatever it begins with. The
 * same table gives the same bytes.
 */
export function spreadsheetOf(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const widths = headings.map((heading, n) =>
    Math.max(heading.length, ...rows.map((row) => String(row[n] ?? "").length)),
  );
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbook(title),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheet(widths, [headings, ...rows]),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

/** The numbers of the styles below. Text has the format for text: who edits a cell does not turn it into a formula. */
const STYLE = { number: 0, text: 1, heading: 2 } as const;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** @param pairs kinds of parts, each with where the part is */
function relations(...pairs: string[]): string {
  const all = pairs.flatMap((kind, n) =>
    n % 2 === 0 ? [`<Relationship Id="r${n / 2 + 1}" Type="${RELATIONS}/${kind}" Target="${pairs[n + 1]}"/>`] : [],
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(title: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="r1"/></sheets></workbook>`;
}

/** @param widths of the columns, in characters */
function sheet(widths: readonly number[], rows: readonly (readonly Cell[])[]): string {
  const columns = widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width + 3}" customWidth="1"/>`);
  const lines = rows.map((cells, n) => {
    const style = n === 0 ? STYLE.heading : STYLE.text;
    return `<row r="${n + 1}">${cells.map((cell, at) => cellOf(cell, `${columnName(at)}${n + 1}`, style)).join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** "A" to "Z", then "AA". */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function cellOf(cell: Cell, place: string, style: number): string {
  if (cell === null) return `<c r="${place}"/>`;
  if (typeof cell === "number" && Number.isFinite(cell))
    return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
}

/** What XML can't have at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(UNSAYABLE, "")
      // Excel takes "_x0041_" for an A.
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
      .replaceAll(/[&<>"]/g, (sign) => NAMED[sign] ?? sign)
  );
}
