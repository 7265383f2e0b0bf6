import { unzipSync } from "fflate";
import { codeTyped } from "../../shared/protocol/wire.ts";
import { MOST_CHARACTERS, type Recording, readRecording } from "../../shared/replay/recording.ts";
import { downloadExport } from "../net/api.ts";
import type { ReplayFault } from "../text/replay.ts";
import { titled } from "../ui/titles.ts";

/** What became of a recording that was asked for. */
export type Opened =
  | { readonly recording: Recording }
  | { readonly fault: { readonly code: ReplayFault; readonly line: number | null } };

/** The file of an export in which the events are. */
const EVENTS = "events.ndjson";
/** How a zip begins. */
const ZIP = [0x50, 0x4b] as const;

/** "#K7M4QX.key": a classroom whose export may be fetched with this key. Null if the address names none. */
export function linkIn(fragment: string): { readonly code: string; readonly key: string } | null {
  const [codePart = "", ...keyParts] = fragment.replace(/^#/, "").split(".");
  const code = codeTyped(codePart);
  const key = keyParts.join(".");
  return code === null || key === "" ? null : { code, key };
}

/** Fetches the export of a classroom from its server. */
export async function fetchRecording(link: { readonly code: string; readonly key: string }): Promise<Opened> {
  const file = await downloadExport(link.code, link.key);
  return file === null ? fault("unreachable") : openFile(file);
}

/** Reads a file that was chosen or dropped: an export, or the events out of one. Nothing of it leaves the page. */
export async function openFile(file: Blob): Promise<Opened> {
  if (file.size > MOST_CHARACTERS) return fault("too-large");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isZip = ZIP.every((byte, i) => bytes[i] === byte);
    const events = isZip ? eventsIn(bytes) : bytes;
    if (typeof events === "string") return fault(events);
    const read = readRecording(new TextDecoder().decode(events));
    return "fault" in read ? read : { recording: titled(read.recording) };
  } catch {
    return fault("unreadable");
  }
}

function eventsIn(zip: Uint8Array): Uint8Array | ReplayFault {
  let isTooLarge = false;
  const files = unzipSync(zip, {
    // Asked before anything is unpacked: a small archive can hold a very large file.
    filter: ({ name, originalSize }) => {
      if (name !== EVENTS) return false;
      isTooLarge = originalSize > MOST_CHARACTERS;
      return !isTooLarge;
    },
  });
  return isTooLarge ? "too-large" : (files[EVENTS] ?? "no-events");
}

function fault(code: ReplayFault): Opened {
  return { fault: { code, line: null } };
}
