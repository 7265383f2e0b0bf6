import { open } from "../../../shared/game/decide.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Options, Plan, PlannedQuestion } from "../../../shared/game/plan.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { isFault, parseTreatment, type Treatment } from "../../../shared/rules/treatment.ts";

/** When every classroom of the tests opens, ms. */
export const NOW = Date.UTC(2030, 0, 7, 10);
export const SECOND = 1000;
export const HOUR = 3_600_000;

/** A treatment that differs from the baseline in what is given. */
export function treatmentOf(changes: Partial<Treatment> = {}): Treatment {
  const treatment = parseTreatment({ ...changes });
  if (isFault(treatment)) throw new Error(treatment.message);
  return treatment;
}

/** What a test sets of a classroom; the rest is ordinary. */
export interface Setting extends Partial<Options> {
  readonly seed?: number;
  /** One treatment for each block. */
  readonly blocks?: readonly Partial<Treatment>[];
  readonly modelsPerLab?: number;
  readonly swapRoles?: boolean;
  /** Whether there are check questions; `repeated`: the same ones both times, as in older classrooms. */
  readonly check?: boolean | "repeated";
}

/** Check questions that may be drawn: two pairs of each topic. */
export const CHECK_QUESTIONS: readonly PlannedQuestion[] = Array.from({ length: 16 }, (_, n) => ({
  id: `question-${n}`,
  topic: `topic-${Math.floor(n / 2) % 4}`,
  pair: `pair-${Math.floor(n / 2)}`,
  options: ["one", "two", "three"].map((option) => `${option}-of-${n}`),
  right: `${["one", "two", "three"][n % 3]}-of-${n}`,
}));

/** Check questions as an older classroom drew them: one of each topic, asked twice. */
const REPEATED_QUESTIONS = CHECK_QUESTIONS.slice(0, 8).flatMap(({ pair: _, ...question }, n) =>
  n % 2 === 0 ? [question] : [],
);

export function planOf({ blocks = [{}], modelsPerLab = 2, swapRoles = false, check = false }: Setting): Plan {
  return {
    lesson: "a-lesson",
    title: "A lesson",
    swapRoles,
    modelsPerLab,
    blocks: blocks.map((treatment, n) => ({
      scenario: `scenario-${n + 1}`,
      title: `Block ${n + 1}`,
      treatment: treatmentOf(treatment),
    })),
    requests: {
      conflict: Array.from({ length: 9 }, (_, n) => `conflict-${n}`),
      benign: Array.from({ length: 7 }, (_, n) => `benign-${n}`),
    },
    ...(check !== false && { questions: check === "repeated" ? REPEATED_QUESTIONS : CHECK_QUESTIONS }),
  };
}

/** The events with which a classroom opens. */
export function opening(setting: Setting = {}): GameEvent[] {
  const { timers = "off", screen = "sealed", seed = 1 } = setting;
  const fillers = setting.fillers ?? { model: "faker", trainer: "company" };
  const standIns = setting.standIns ?? { model: "obedient", trainer: "lenient" };
  const { sound = false, names = "made-up", alone, speed } = setting;
  const kind = { ...(alone !== undefined && { alone }), ...(speed !== undefined && { speed }) };
  const options = { timers, screen, sound, names, fillers, standIns, ...kind };
  return open({ code: "ABC234", seed: seedFromNumber(seed), plan: planOf(setting), options }, NOW);
}
