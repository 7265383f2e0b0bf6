import type { ScriptMoment } from "../lessons/index.ts";

/*
 * The instructor's guide, as data. Whatever it says of research comes from facts in `evidence.ts`, by id; whatever it says of
 * the game, from its rules. It says nothing of what classes usually do, because no data of classes have been published.
 */

/** Some minutes of a lesson: what happens, what is said, what to look out for. */
export interface PlanStep {
  readonly id: string;
  /**
   * May have halves and quarters. Not set where a block is played, which takes as long as its rounds do, nor in the one step
   * that takes what the others leave.
   */
  readonly minutes?: number;
  /** Where a block is played: the minutes in which its cards are read first. */
  readonly cards?: number;
  readonly title: string;
  readonly screen: string;
  /** Moments of the lesson's script, whose lines are said, in this order. */
  readonly lines: readonly ScriptMoment[];
  /** What is said beyond the script. */
  readonly say: readonly string[];
  readonly watch: string;
  /** The lesson's block, from 0, that is played or revealed in these minutes. */
  readonly block?: number;
  /** Set where that block is revealed. */
  readonly reveal?: true;
}

/** How to run one lesson, minute by minute. How long each step takes, `course.ts` works out. */
export interface LessonPlan {
  readonly id: string;
  /** The id of a lesson. */
  readonly lesson: string;
  /** Ids of lessons of the same length that run in the same way. */
  readonly also: readonly string[];
  readonly aim: string;
  readonly before: readonly string[];
  readonly steps: readonly PlanStep[];
}

/** What to have in mind about one matter. */
export interface Advice {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The order in which one thing is built on another. The last is for the time after the lesson, at whichever level it ends. */
export const LEVELS = ["basic", "intermediate", "advanced", "expert", "beyond"] as const;
export type Level = (typeof LEVELS)[number];

/** What to ask a class. */
export interface DiscussionTopic {
  readonly id: string;
  readonly ask: string;
  /** What a good answer comes to. */
  readonly listen: string;
  /** Where the likeness to the published tests ends, or what must not be claimed. */
  readonly beware: string;
  readonly factIds: readonly string[];
  /** Scenarios in which it can be played. */
  readonly scenarios: readonly string[];
}

/** A tempting statement that is wrong, and why. */
export interface Misconception {
  readonly id: string;
  readonly claim: string;
  readonly answer: string;
  readonly factIds: readonly string[];
}

/** A word, and what it means here. It rests on facts, or on numbered rules of the game; `SPEC.md`. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly means: string;
  readonly factIds: readonly string[];
  readonly rules: readonly string[];
}

/** A published work, named by the facts that were taken from it. */
export interface Reading {
  readonly id: string;
  readonly why: string;
  /** All of one work. */
  readonly factIds: readonly string[];
}
