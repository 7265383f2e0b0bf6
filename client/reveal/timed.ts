import { useRef } from "preact/hooks";
import type { Span } from "../stage/beats.ts";

/** When a word moves, for its style: the stage and the words over it keep to one table. */
export function timed({ at, ms }: Span): Record<string, string> {
  return { "--at": `${at}ms`, "--ms": `${ms}ms` };
}

/**
 * The beat, if it was reached by one step forward while this was on the wall, until the next step. Null otherwise: then
 * nothing moves, and the end of the beat is there at once.
 */
export function useStep(beat: number): number | null {
  const last = useRef<{ readonly beat: number; readonly step: number | null }>({ beat, step: null });
  if (last.current.beat !== beat) {
    last.current = { beat, step: beat === last.current.beat + 1 ? beat : null };
  }
  return last.current.step;
}
