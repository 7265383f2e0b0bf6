import type { PairId } from "./pairs.ts";

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
