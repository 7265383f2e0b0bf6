import { useRef } from "preact/hooks";
import { type Beat, nextBeat } from "../../shared/rules/beats.ts";
import type { Movement } from "../stage/beats.ts";

/** When a word moves, for its style: the stage and the words over it keep to one table. */
export function timed({ at, ms }: Movement): Record<string, string> {
  return { "--at": `${at}ms`, "--ms": `${ms}ms` };
}

/**
 * The beat, if it was reached by one step forward while this was on the wall, until the next step. Null otherwise: then
 * nothing moves, and the end of the beat is there at once.
 */
export function useStep(beat: Beat): Beat | null {
  const last = useRef<{ readonly beat: Beat; readonly step: Beat | null }>({ beat, step: null });
  if (last.current.beat !== beat) {
    last.current = { beat, step: beat === nextBeat(last.current.beat) ? beat : null };
  }
  return last.current.step;
}
