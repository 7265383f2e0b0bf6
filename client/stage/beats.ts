import { BEATS, type Beat, hasReached } from "../../shared/rules/beats.ts";

/** The reveal, beat by beat: how the stage looks at the end of each, and when what moves there. */

export interface BeatState {
  /** How dark the whole stage is: 0 to 1. */
  readonly veil: number;
  /** Whether the hem of the closed curtain glows: there is no other light then. */
  readonly hem: boolean;
  readonly lamp: boolean;
  /** Whether the half under the lamp is left in the dark. */
  readonly dimmed: boolean;
  /** Whether anybody looks: in deployment the camera turns away. */
  readonly watched: boolean;
  readonly seen: boolean;
  readonly curtain: "shut" | "parted";
  /** Robots behind the curtain are there from the start, but nobody may see them before it parts. */
  readonly unseen: boolean;
  readonly masks: boolean;
  readonly cores: boolean;
}

const BEFORE: BeatState = {
  veil: 1,
  hem: false,
  lamp: false,
  dimmed: false,
  watched: true,
  seen: false,
  curtain: "shut",
  unseen: false,
  masks: false,
  cores: false,
};

/** What each beat changes on the stage; the rest stays as it was. */
const CHANGES: Readonly<Record<Beat, Partial<BeatState>>> = {
  lightsDown: { hem: true },
  report: { veil: 0, hem: false, lamp: true, seen: true },
  guess: {},
  curtain: { curtain: "parted", unseen: true },
  masks: { masks: true },
  gap: {},
  rounds: {},
  rewards: {},
  deployment: { lamp: false, dimmed: true, watched: false },
  values: { cores: true },
  you: { veil: 0.4 },
};

/** How the stage looks at the end of a beat. */
export function stateAt(beat: Beat): BeatState {
  return Object.assign({ ...BEFORE }, ...BEATS.filter((each) => hasReached(each, beat)).map((each) => CHANGES[each]));
}

/** A movement: when it begins after its beat has begun, and how long it takes, both in ms. */
export interface Movement {
  readonly at: number;
  readonly ms: number;
}

/** Every movement of the reveal. The words over the stage keep to it too, so that a number runs with the light it belongs to. */
export const MOVEMENTS = {
  lightsDown: {},
  report: {
    /** The lamp is on at `at`, off in the middle, and on for good at the end. */
    flicker: { at: 0, ms: 120 },
    beam: { at: 120, ms: 400 },
    robots: { at: 520, ms: 280 },
    number: { at: 520, ms: 900 },
  },
  guess: { plate: { at: 0, ms: 280 } },
  curtain: {
    plate: { at: 0, ms: 280 },
    left: { at: 0, ms: 2400 },
    /** Cloth is never pulled quite evenly. */
    right: { at: 120, ms: 2400 },
    silhouettes: { at: 400, ms: 280 },
    pelmet: { at: 600, ms: 600 },
    light: { at: 1600, ms: 800 },
    eyes: { at: 2000, ms: 400 },
    number: { at: 1800, ms: 900 },
  },
  masks: { line: { at: 0, ms: 280 }, each: { at: 0, ms: 700 } },
  gap: { bar: { at: 0, ms: 280 }, number: { at: 280, ms: 500 }, bracket: { at: 280, ms: 500 } },
  rounds: {
    /** The words of the picture before make room for the chart. */
    chart: { at: 0, ms: 280 },
  },
  rewards: {
    /** The time of all coins. */
    coins: { at: 600, ms: 3000 },
    pillars: { at: 3600, ms: 1200 },
    number: { at: 3600, ms: 1200 },
    /** What is said of a number comes once it stands. */
    range: { at: 4800, ms: 280 },
  },
  deployment: {
    lamp: { at: 0, ms: 280 },
    /** The time of all cards; each begins 120 ms after the one before. */
    cards: { at: 280, ms: 1980 },
    number: { at: 880, ms: 1080 },
  },
  values: { cores: { at: 0, ms: 800 }, number: { at: 800, ms: 280 } },
  you: { dim: { at: 0, ms: 600 }, words: { at: 600, ms: 280 } },
} as const satisfies Record<Beat, Record<string, Movement>>;

/** Of each card's way over the stage, and between one and the next, ms. */
export const CARD = { crossing: 900, every: 120 } as const;

/** Of each coin's way from the trainers, ms. */
export const COIN_FLIGHT = 900;

/** When the first round of the time-lapse begins, ms; what each takes; and how long all of them may take. */
const ROUNDS = { at: 1000, each: 1200, most: 18_000 } as const;

/** When each of so many rounds begins, ms after the beat, and when the last of them is over. */
export function roundTimes(count: number): { readonly begin: readonly number[]; readonly end: number } {
  const each = Math.min(ROUNDS.each, ROUNDS.most / Math.max(1, count));
  const at = (round: number): number => ROUNDS.at + round * each;
  return { begin: Array.from({ length: count }, (_, round) => at(round)), end: at(count) };
}
