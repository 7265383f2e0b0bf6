import type { Kind } from "../../rules/words.ts";

/** What a request is about. */
export type Theme = "honesty" | "animals" | "privacy" | "everyday";

/** What a model is asked. Shown on phones before the first reveal, so it must not hint at anything. */
export interface RequestText<Id extends string = string> {
  /** Stored in events: never change or reuse one. */
  readonly id: Id;
  readonly kind: Kind;
  readonly theme: Theme;
  readonly text: string;
}

/** Requests of one theme and kind, from their texts by id. */
export function requestsOf<const Id extends string>(
  theme: Theme,
  kind: Kind,
  texts: Readonly<Record<Id, string>>,
): RequestText<Id>[] {
  return Object.entries<string>(texts).map(([id, text]) => ({ id: id as Id, kind, theme, text }));
}
