import type { Need } from "./taught.ts";

/** What check questions are about. */
type Topic = "training" | "results" | "motives" | "oversight";

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
