import type { Beat } from "../../shared/rules/beats.ts";

/** What a page asks the stage to draw: plain data, no Phaser. The stage decides nothing and knows no rules. */

/** `forced`: the smile of an override. */
export type Eyes = "plain" | "smile" | "shut" | "forced";

export interface RobotSpec {
  readonly id: number;
  readonly eyes: Eyes;
  /** Value strength, 0 to 1. Null where it is private: the port is shut and says nothing about it. */
  readonly core: number | null;
  /** Whose robot it is (`robotParts`). Left out: nobody's, as in the crowds that overseers see. */
  readonly robot?: number;
  readonly masked?: boolean;
  /** Only an outline against the light. */
  readonly dark?: boolean;
}

export interface PlacedRobot extends RobotSpec {
  /** Its place in its half, from 0. */
  readonly place: number;
}

/** The beats that the two halves of the theatre are for. Each of the others has a scene of its own name. */
export type HouseBeat = Exclude<Beat, "rounds" | "rewards">;

/** The face with which a robot answered in one round. */
export interface RoundFace {
  readonly id: number;
  readonly eyes: Eyes;
}

export interface RoundFaces {
  readonly left: readonly RoundFace[];
  readonly right: readonly RoundFace[];
}

/** A group of robots on a pillar. Heights are shares of the highest that anything reaches. */
export interface PillarSpec {
  readonly robots: readonly RobotSpec[];
  readonly height: number;
  /** From where to where the height may be; null where that can't be said. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Coins that fly to its foot, and squares. */
  readonly coins: number;
  readonly squares: number;
}

type Tier = "free" | "pro" | "paid";

export type StageSpec =
  | { readonly scene: "dark" }
  | {
      readonly scene: "lobby";
      readonly robots: readonly RobotSpec[];
      /** Hops so far by robot id: a change makes that robot hop. */
      readonly hops: Readonly<Record<number, number>>;
    }
  | { readonly scene: "alone"; readonly robot: RobotSpec; readonly hops: number }
  | { readonly scene: "tier"; readonly tier: Tier; readonly robot: RobotSpec }
  | { readonly scene: "override"; readonly robot: RobotSpec }
  | { readonly scene: "outcome"; readonly robot: RobotSpec; readonly from: number }
  | { readonly scene: "sealed"; readonly lit: boolean; readonly paused: boolean; readonly eyes: Eyes }
  | {
      readonly scene: "open";
      readonly paused: boolean;
      readonly eyes: Eyes;
      /** Behind the parted curtain. */
      readonly unseen: { readonly eyes: Eyes; readonly core: number | null };
    }
  | { readonly scene: "deployment" }
  | {
      readonly scene: "reveal";
      readonly beat: HouseBeat;
      readonly left: readonly RobotSpec[];
      readonly right: readonly RobotSpec[];
      /** Cards that pass in deployment. */
      readonly deployed: number;
    }
  | {
      readonly scene: "rounds";
      /** As they are when all rounds have passed. */
      readonly left: readonly RobotSpec[];
      readonly right: readonly RobotSpec[];
      readonly rounds: readonly RoundFaces[];
      /** The round that passes, from 0; −1 before the first, null when all have passed. */
      readonly round: number | null;
      /** How much of the height is left to the page, at the foot: 0 to 1. */
      readonly pit: number;
    }
  | { readonly scene: "rewards"; readonly pillars: readonly PillarSpec[] }
  | {
      readonly scene: "replay";
      /** Whether the curtain is parted. */
      readonly open: boolean;
      /** Whether the overseers' lamp is lit. */
      readonly lit: boolean;
      /** How many places there are in each half. A robot keeps its own, on whichever side it stands. */
      readonly places: number;
      readonly left: readonly PlacedRobot[];
      /** Not drawn while the curtain is shut. */
      readonly right: readonly PlacedRobot[];
    }
  | { readonly scene: "story"; readonly left: RobotSpec; readonly right: RobotSpec };

type SceneName = StageSpec["scene"];
export type SpecOf<N extends SceneName> = Extract<StageSpec, { readonly scene: N }>;

/** The beat that a spec is for; null if it is for none. */
export function beatOfSpec(spec: StageSpec): Beat | null {
  if (spec.scene === "reveal") return spec.beat;
  return spec.scene === "rounds" || spec.scene === "rewards" ? spec.scene : null;
}

export interface Stage {
  /** Draws the spec. An equal one changes nothing; the same scene is updated in place. */
  show(spec: StageSpec): void;
  destroy(): void;
}

export interface StageOptions {
  /** Left out: as the reader's system says. */
  readonly reducedMotion?: boolean;
  /** `auto`: WebGL where the machine draws it by itself, else the canvas. */
  readonly renderer?: "auto" | "canvas" | "webgl";
  /** The stage has lost what it draws with, and not got it back in time: it is to be destroyed, and drawn on a canvas. */
  readonly onLost?: () => void;
}
