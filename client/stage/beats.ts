/** What stands on the stage at the end of each beat of the reveal. Steps between two of them are movements, see pictures/reveal. */

/** How dark the dark is: of the curtain, only the faintest folds are left to see. */
export const NIGHT = 0.97;

export const LAST_BEAT = 8;

export interface BeatState {
  /** How dark the whole stage is: 0 to 1. */
  readonly veil: number;
  readonly lamp: boolean;
  readonly seen: boolean;
  readonly curtain: "shut" | "parted";
  /** Robots behind the curtain are there from the start, but nobody may see them before it parts. */
  readonly unseen: boolean;
  readonly masks: boolean;
  readonly cores: boolean;
}

export function stateAt(beat: number): BeatState {
  return {
    veil: beat <= 0 ? NIGHT : beat >= LAST_BEAT ? 0.4 : 0,
    lamp: beat >= 1 && beat < 6,
    seen: beat >= 1,
    curtain: beat >= 3 ? "parted" : "shut",
    unseen: beat >= 3,
    masks: beat >= 4,
    cores: beat >= 7,
  };
}
