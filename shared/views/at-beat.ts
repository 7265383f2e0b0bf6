import { BEATS, type Beat, LAST_BEAT } from "../rules/beats.ts";
import type { RevealBody } from "./screen-view.ts";

/** What the reveal discloses, each part at a beat of its own. */
export type RevealPart = Exclude<keyof RevealBody, "kind">;

interface Disclosure {
  /** What the screen is sent from this beat on; null where a beat discloses nothing new. */
  readonly part: RevealPart | null;
  /** Whether each phone tells its owner's story in this beat. Otherwise phones are dark. */
  readonly stories: boolean;
}

/** R28. What each audience may see at each beat of the reveal. */
export const AT_BEAT: Readonly<Record<Beat, Disclosure>> = {
  lightsDown: { part: null, stories: false },
  report: { part: "report", stories: false },
  guess: { part: "predicted", stories: false },
  curtain: { part: "curtain", stories: false },
  masks: { part: "masks", stories: false },
  gap: { part: "gap", stories: false },
  rounds: { part: "rounds", stories: false },
  rewards: { part: "rewards", stories: false },
  deployment: { part: "deployment", stories: false },
  values: { part: "values", stories: false },
  you: { part: null, stories: true },
};

/** The beat from which on the screen has everything. */
export const ALL_DISCLOSED = BEATS.filter((beat) => AT_BEAT[beat].part !== null).at(-1) ?? LAST_BEAT;
