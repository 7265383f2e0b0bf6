import type { Treatment } from "../../rules/treatment.ts";
import type { PhaseName } from "../../rules/words.ts";

/** The moments for which a lesson may say what the instructor says. The reveal has its own script. */
export type ScriptMoment = Exclude<PhaseName, "reveal">;

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
  /** R36. Whether check questions are asked, before and after. */
  readonly check?: boolean;
  readonly blocks: readonly LessonBlock[];
  readonly script: Readonly<Partial<Record<ScriptMoment, string>>>;
}

/** What the instructor says in most lessons. A lesson says the rest, or something else. */
export const USUAL_SCRIPT = {
  lobby: "Join with the code on the screen. Keep your phone to yourself, like a hand of cards.",
  decide: "Models, choose. Trainers, say what you expect.",
  judge: "Trainers, judge what you saw. Models, say nothing.",
  outcome: "Trainers, what do your reports say? Models, say nothing.",
  deployment: "Training is over and nobody is watching. Models, one order for everything that comes.",
  closed: "Thank you for playing.",
} as const satisfies Lesson["script"];

/** What the instructor says where there is a check. */
export const CHECK_SCRIPT = {
  check: "A few quick questions. Answer for yourself; nobody is marked.",
} as const satisfies Lesson["script"];
