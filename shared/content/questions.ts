import { MOTIVES } from "./questions/motives.ts";
import { OVERSIGHT_QUESTIONS } from "./questions/oversight.ts";
import type { Question } from "./questions/question.ts";
import { RESULTS_OF_STUDIES } from "./questions/results.ts";
import { TRAINING } from "./questions/training.ts";

export { type Question, TOPICS } from "./questions/question.ts";

/** Every check question that may be drawn. Pages have the answers, too: nobody is marked, so nobody gains by looking. */
export const QUESTIONS: readonly Question[] = [...TRAINING, ...RESULTS_OF_STUDIES, ...MOTIVES, ...OVERSIGHT_QUESTIONS];

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));

export function questionById(id: string): Question | undefined {
  return BY_ID.get(id);
}
