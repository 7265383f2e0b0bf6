import { strFromU8, unzipSync } from "fflate";

/** The sheet of a workbook, as the XML that it is. */
export function sheetXml(book: Uint8Array): string {
  return strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

/** What its cells hold, row by row, as text. */
export function cellsOf(book: Uint8Array): string[][] {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  const plain = (text: string) => text.replaceAll(/&(\w+);/g, (_, name: string) => named[name] ?? "?");
  const rows = sheetXml(book).match(/<row .*?<\/row>/gs) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<c(?: [^>]*\/>| [^>]*>.*?<(?:t|v)[^>]*>(.*?)<\/(?:t|v)>)/gs)].map(([, text = ""]) => plain(text)),
  );
}
