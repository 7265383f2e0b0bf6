import type { Kind } from "../../rules/words.ts";

/** What a request is about. */
export type Theme = "honesty" | "animals" | "privacy" | "everyday";

/** What a model is asked. Shown on phones before the first reveal, so it must not hint at anything. */
export interface RequestText {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  readonly kind: Kind;
  readonly theme: Theme;
  readonly text: string;
}

/** Requests of one theme and kind, from their texts by id. */
export function requestsOf(theme: Theme, kind: Kind, texts: Readonly<Record<string, string>>): RequestText[] {
  return Object.entries(texts).map(([id, text]) => ({ id, kind, theme, text }));
}
