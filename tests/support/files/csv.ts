export type CsvRow = Readonly<Record<string, string>>;

/** Reads RFC 4180 character by character: a second opinion on what the export writes. */
export function parseCells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A quoted cell has no end.");
        if (text[at] === '"') at++;
        cell += text[at++];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\n") {
        if (text[at] === '"' || text[at] === "\r") throw new Error(`A bare cell holds ${JSON.stringify(text[at])}.`);
        cell += text[at++];
      }
    }
    line.push(cell);
    const end = text[at++];
    if (end === ",") continue;
    if (end !== "\n") throw new Error(`A cell is followed by ${JSON.stringify(end)}.`);
    lines.push(line);
    line = [];
  }
  if (line.length > 0) throw new Error("The last line has no end.");
  return lines;
}

export function parseCsv(text: string): CsvRow[] {
  const [names = [], ...lines] = parseCells(text);
  return lines.map((cells, i) => {
    if (cells.length !== names.length) throw new Error(`Row ${i + 1} has ${cells.length} cells of ${names.length}.`);
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""]));
  });
}
