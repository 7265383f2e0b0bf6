/** What check questions are about. One of each is drawn for a classroom. */
export const TOPICS = ["training", "results", "motives", "oversight"] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * A check question: asked before anybody has played, and again after the last reveal. So that the first time teaches nothing
 * of what is to come, neither question nor answers name what models might do about being trained.
 */
export interface Question {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  readonly topic: Topic;
  readonly text: string;
  /** Three, one of them right. The others are what people often believe. Their ids are stored, too. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  /** One sentence, told in the debrief. */
  readonly why: string;
  /** The ids of the facts that it rests on. */
  readonly factIds: readonly string[];
}
