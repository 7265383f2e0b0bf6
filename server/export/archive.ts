import { strToU8, zipSync } from "fflate";
import type { GameEvent } from "../../shared/game/events.ts";
import { replay } from "../../shared/game/evolve.ts";
import { eventLines } from "./event-lines.ts";
import { notebookText } from "./notebook.ts";
import { PARTICIPATION_SHEET, participationSheet } from "./participation-table.ts";
import { readmeText } from "./readme.ts";
import { blockReports } from "./reports.ts";
import { sittersOf } from "./sitters.ts";
import { summaryOf } from "./summary.ts";
import { tablesOf } from "./tables.ts";

export interface ExportOptions {
  /** Whether what people wrote goes into the events. Off unless asked for. */
  readonly notes?: boolean;
  /** Whether pseudonyms go into the tables, with a list of who took part. Off unless the host asks for it. */
  readonly names?: boolean;
}

/** Everything that is exported of a classroom, as text by the name of its file. */
export function exportFiles(
  events: readonly GameEvent[],
  { notes = false, names = false }: ExportOptions = {},
): Map<string, string> {
  const room = replay(events);
  const reports = blockReports(room);
  const tables = tablesOf(room, reports, names ? sittersOf(events) : null);
  const summary = summaryOf(room, events, reports);
  // The seed foretells every draw that is still to come.
  const seed = room.phase.name === "closed";
  return new Map([
    ["README.md", readmeText(summary, tables, { seed, notes, names })],
    ["events.ndjson", eventLines(events, { seed, notes })],
    ...tables.map(({ file, text }) => [file, text] as const),
    ["summary.json", `${JSON.stringify(summary, null, 2)}\n`],
    ["analysis.ipynb", notebookText()],
  ]);
}

/** The same as a zip. The same events give the same bytes. */
export function exportArchive(events: readonly GameEvent[], options: ExportOptions = {}): Uint8Array {
  const files = [...exportFiles(events, options)].map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  if (options.names) files.push([PARTICIPATION_SHEET, participationSheet(events)]);
  // Noon of the first day that a zip can name. A zip keeps local time: given as such, it is the same in every time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}
