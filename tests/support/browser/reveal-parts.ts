import type { RevealBody } from "../../../shared/views/screen-view.ts";

/** R28. Each part of the reveal, and the beat that it is for. */
export const PARTS = [
  ["report", 1],
  ["predicted", 2],
  ["curtain", 3],
  ["masks", 4],
  ["gap", 5],
  ["deployment", 6],
  ["values", 7],
] as const satisfies readonly (readonly [keyof RevealBody, number])[];
