import type { Intention, Reason, Response, Tier } from "../rules/words.ts";

/** What somebody wrote on a scratchpad, as the host reads it in the debrief: without a name, a seat or an order. */
export interface NoteView {
  /** Names it. Within a block drawn by chance, so that it tells nothing. */
  readonly id: string;
  readonly block: number;
  readonly round: number;
  readonly tier: Tier;
  readonly flag: Tier;
  /** The id of the request. */
  readonly request: string;
  readonly intention: Intention;
  readonly response: Response;
  /** Null where none was asked. */
  readonly reason: Reason | null;
  readonly note: string;
}

export interface NotesView {
  readonly notes: readonly NoteView[];
}
