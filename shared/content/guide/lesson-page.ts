import type { StandardId } from "./standards.ts";

export const SUBJECTS = ["computing", "civics", "philosophy"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A question that everybody answers in writing at the end, and what an answer is worth: 2 points, 1, none. */
export interface TicketQuestion {
  readonly id: string;
  readonly ask: string;
  readonly full: string;
  readonly part: string;
  readonly none: string;
}

/** What a teacher needs of a lesson on one printed page. Its course and what to prepare come from its plan. */
export interface LessonPage {
  /** The id of a lesson. */
  readonly id: string;
  /** The age from which on it is meant. */
  readonly ages: number;
  /** What students can do afterwards. Each ends a sentence that begins with them. */
  readonly objectives: readonly string[];
  /** Where it fits into a subject. */
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly standards: readonly StandardId[];
  /** Ids of questions of the guide that suit its debrief. */
  readonly topics: readonly string[];
  readonly ticket: readonly TicketQuestion[];
}
