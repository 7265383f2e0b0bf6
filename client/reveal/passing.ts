import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { roundTimes } from "../stage/beats.ts";

/**
 * The round of the time-lapse that passes on this page, from 0; −1 before the first, null when all have passed. One clock for the
 * chart and the stage: that of the stage falls behind on a slow machine.
 */
export const passing = signal<number | null>(null);

/** Lets so many rounds pass, one by one, if it `plays` and movement is wanted. Says which one passes. */
export function usePassing(count: number, plays: boolean): number | null {
  const moves = plays && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  useLayoutEffect(() => {
    if (!moves) return;
    const { begin, end } = roundTimes(count);
    passing.value = -1;
    const timers = [...begin, end].map((at, round) =>
      setTimeout(() => {
        passing.value = round === count ? null : round;
      }, at),
    );
    return () => {
      timers.forEach(clearTimeout);
      passing.value = null;
    };
  }, [count, moves]);
  return passing.value;
}
