import type { Treatment } from "../../rules/treatment.ts";

/** The moments for which a lesson may say what the instructor says. The reveal has its own script. */
export type ScriptMoment = "lobby" | "briefing" | "decide" | "judge" | "outcome" | "deployment" | "debrief" | "closed";

export interface LessonBlock {
  /** The id of a scenario. */
  readonly scenario: string;
  /** What differs from the scenario's own treatment. */
  readonly treatment: Partial<Treatment>;
}

/** What a class plays. One file each, named after its id. */
export interface Lesson {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly summary: string;
  readonly swapRoles: boolean;
  readonly modelsPerLab: 1 | 2 | 3 | 4;
  readonly blocks: readonly LessonBlock[];
  readonly script: Readonly<Partial<Record<ScriptMoment, string>>>;
}
