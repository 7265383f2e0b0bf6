import { strToU8, zipSync } from "fflate";
import type { GameEvent } from "../../shared/game/events.ts";
import { replay } from "../../shared/game/evolve.ts";
import { eventLines } from "./event-lines.ts";
import { blockReports } from "./reports.ts";
import { summaryOf } from "./summary.ts";
import { tableFiles } from "./tables.ts";

export interface ExportOptions {
  /** Whether what people wrote goes into the events. Off unless asked for. */
  readonly notes?: boolean;
}

/** Everything that is exported of a classroom, as text by the name of its file. */
export function exportFiles(events: readonly GameEvent[], { notes = false }: ExportOptions = {}): Map<string, string> {
  const room = replay(events);
  const reports = blockReports(room);
  // The seed foretells every draw that is still to come.
  const seed = room.phase.name === "closed";
  return new Map([
    ["events.ndjson", eventLines(events, { seed, notes })],
    ...tableFiles(room, reports),
    ["summary.json", `${JSON.stringify(summaryOf(room, events, reports), null, 2)}\n`],
  ]);
}

/** The same as a zip. The same events give the same bytes. */
export function exportArchive(events: readonly GameEvent[], options: ExportOptions = {}): Uint8Array {
  const files = [...exportFiles(events, options)].map(([name, text]) => [name, strToU8(text)] as const);
  // Noon of the first day that a zip can name. A zip keeps local time: given as such, it is the same in every time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12) });
}
