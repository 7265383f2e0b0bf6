import { useEffect, useRef, useState } from "preact/hooks";
import type { Movement } from "../stage/beats.ts";

/** How a number comes in: from which, when, and for how long. */
export interface Run extends Movement {
  readonly from: number;
}

/**
 * A whole number that runs to `to` when it first appears; `run` null, or a reader who wants no movement: it is there at
 * once. What it runs from is looked at only then.
 */
export function useCountUp(to: number, run: Run | null): number {
  const first = useRef(run);
  const [shown, setShown] = useState(run === null || isStill() ? to : run.from);
  useEffect(() => {
    const start = first.current;
    if (start === null || isStill()) {
      setShown(to);
      return;
    }
    let frame = 0;
    const began = performance.now() + start.at;
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - began) / start.ms));
      setShown(Math.round(start.from + (to - start.from) * (1 - (1 - t) ** 3)));
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [to]);
  return shown;
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden;
}
