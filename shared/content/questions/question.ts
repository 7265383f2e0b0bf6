import type { PairId } from "./pairs.ts";
import type { Need } from "./taught.ts";

/** What check questions are about. */
export const TOPICS = ["training", "results", "motives", "oversight"] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Two parallel questions, its forms: about the same thing, with answers of the same kind, in another case. One is asked before anybody
 * has played, and the other after the last reveal, so that nobody can know an answer from the first time.
 */
export interface Pair {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  readonly topic: Topic;
  /** What the figures of both forms are called. */
  readonly title: string;
  /** What a lesson must have played to be asked this: each of them. */
  readonly needs: readonly Need[];
}

/** A check question. So that the first time teaches nothing of what is to come, neither question nor answers name what models might do about being trained. */
export interface Question {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  /** Of which pair it is a form; null for one that is not drawn any more. */
  readonly pair: PairId | null;
  readonly text: string;
  /** Three, one of them right. The others are what people often believe. Their ids are stored, too. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  /** One sentence, told in the debrief. */
  readonly why: string;
  /** The ids of the facts that it rests on. */
  readonly factIds: readonly string[];
}
