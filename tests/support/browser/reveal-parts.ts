import { BEATS, type Beat, hasReached } from "../../../shared/rules/beats.ts";
import type { RevealBody } from "../../../shared/views/screen-view.ts";

type Part = Exclude<keyof RevealBody, "kind">;

/** R28. The part of the reveal that each beat is for, said here independently of the views: leaks are measured against it. */
const DISCLOSED: Readonly<Record<Beat, Part | null>> = {
  lightsDown: null,
  report: "report",
  guess: "predicted",
  curtain: "curtain",
  masks: "masks",
  gap: "gap",
  rounds: "rounds",
  rewards: "rewards",
  deployment: "deployment",
  values: "values",
  you: null,
};

function partsOf(beats: readonly Beat[]): Part[] {
  return beats.map((beat) => DISCLOSED[beat]).filter((part) => part !== null);
}

/** All parts of the reveal, in the order in which they are disclosed. */
export const PARTS: readonly Part[] = partsOf(BEATS);

/** The parts that are disclosed by the time of this beat. */
export function partsBy(now: Beat): Part[] {
  return partsOf(BEATS.filter((beat) => hasReached(beat, now)));
}
