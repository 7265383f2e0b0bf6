import { useEffect, useState } from "preact/hooks";
import type { NoteView } from "../../../shared/views/notes.ts";
import { notesOf } from "../../net/api.ts";

/** The notes of one block, and what the host does with them. */
export interface BlockNotes {
  /** `none`: a file was opened, and files have no notes. */
  readonly state: "none" | "fetching" | "failed" | "there";
  readonly notes: readonly NoteView[];
  /** Those chosen for the screen. */
  readonly shown: readonly NoteView[];
  readonly isUncovered: (id: string) => boolean;
  readonly isShown: (id: string) => boolean;
  readonly uncover: (ids: readonly string[], on: boolean) => void;
  readonly show: (id: string, on: boolean) => void;
}

/** Fetches what was written. Covered and shown are lost with the page: nobody finds them on this device afterwards. */
export function useNotes(link: { readonly code: string; readonly key: string } | null) {
  const [state, setState] = useState<BlockNotes["state"]>(link === null ? "none" : "fetching");
  const [all, setAll] = useState<readonly NoteView[]>([]);
  const [uncovered, setUncovered] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (link === null) return;
    let wanted = true;
    notesOf(link.code, link.key).then((came) => {
      if (!wanted) return;
      setState(came === null ? "failed" : "there");
      setAll(came?.notes ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [link]);
  return {
    in: (block: number): BlockNotes => {
      const notes = all.filter((note) => note.block === block);
      return {
        state,
        notes,
        shown: notes.filter(({ id }) => shown.has(id)),
        isUncovered: (id) => uncovered.has(id),
        isShown: (id) => shown.has(id),
        uncover: (ids, on) => setUncovered((before) => changed(before, ids, on)),
        show: (id, on) => setShown((before) => changed(before, [id], on)),
      };
    },
  };
}

function changed(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (on) after.add(id);
    else after.delete(id);
  }
  return after;
}
