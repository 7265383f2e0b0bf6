import type { Treatment } from "../rules/treatment.ts";
import { MOTIVES } from "./questions/motives.ts";
import { OVERSIGHT_QUESTIONS } from "./questions/oversight.ts";
import type { Pair } from "./questions/pair.ts";
import { PAIRS } from "./questions/pairs.ts";
import type { Question } from "./questions/question.ts";
import { RESULTS_OF_STUDIES } from "./questions/results.ts";
import { RETIRED } from "./questions/retired.ts";
import { isTaught } from "./questions/taught.ts";
import { TRAINING } from "./questions/training.ts";

export { PAIRS } from "./questions/pairs.ts";
export type { Question } from "./questions/question.ts";

/** Every check question. Pages have the answers, too: nobody is marked, so nobody gains by looking. */
export const QUESTIONS: readonly Question[] = [
  ...TRAINING,
  ...RESULTS_OF_STUDIES,
  ...MOTIVES,
  ...OVERSIGHT_QUESTIONS,
  ...RETIRED,
];

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));
const PAIR_BY_ID = new Map<string, Pair>(PAIRS.map((pair) => [pair.id, pair]));

export function questionById(id: string): Question | undefined {
  return BY_ID.get(id);
}

/** R36. What a class that plays blocks of these treatments can be asked: all forms of each pair that they teach. */
export function questionsTaught(played: readonly Treatment[]): (Question & { readonly about: Pair })[] {
  return QUESTIONS.flatMap((question) => {
    const about = question.pair === null ? undefined : PAIR_BY_ID.get(question.pair);
    return about !== undefined && isTaught(about.needs, played) ? [{ ...question, about }] : [];
  });
}

/** What a figure over a check question is called: of a pair its title, of one asked twice its text. */
export function titleOfQuestion(id: string): string {
  return PAIR_BY_ID.get(id)?.title ?? questionById(id)?.text ?? id;
}

/** Whether this names a pair of parallel questions, and not one that was asked twice. */
export function isPair(id: string): boolean {
  return PAIR_BY_ID.has(id);
}
