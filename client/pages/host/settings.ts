import {
  MODEL_AGENT_NAMES,
  type ModelAgentName,
  TRAINER_AGENT_NAMES,
  type TrainerAgentName,
  USUAL_AGENTS,
} from "../../../shared/agents/agents.ts";
import { LESSONS, lessonById } from "../../../shared/content/lessons/index.ts";
import { isLessonFault, lessonFile, OWN_ID, type OwnLesson, readLesson } from "../../../shared/content/lessons/own.ts";
import type { Create } from "../../../shared/protocol/messages.ts";
import { NAME_SETTINGS, SCREEN_SETTINGS, TIMER_SETTINGS } from "../../../shared/protocol/wire.ts";

/** What the host chose last time, kept on this device. */
export interface Settings extends Pick<Create, "timers" | "screen" | "sound" | "names"> {
  /** The id of a lesson of ours, or that of every own one. */
  readonly lesson: string;
  /** The host's own lesson, whether it is chosen or not. */
  readonly own: OwnLesson | null;
  readonly standIns: { readonly model: ModelAgentName; readonly trainer: TrainerAgentName };
}

const ITEM = "masquerade.settings";

/** The last settings, as far as they still make sense; each that is damaged is as at first. */
export function lastSettings(): Settings {
  const kept = keptSettings();
  const own = readLesson(kept.own);
  const isOwn = kept.lesson === OWN_ID && !isLessonFault(own);
  const standIns = recordOf(kept.standIns);
  return {
    lesson: isOwn ? OWN_ID : (lessonById(String(kept.lesson))?.id ?? LESSONS[0]?.id ?? ""),
    own: isLessonFault(own) ? null : own,
    timers: oneOf(TIMER_SETTINGS, kept.timers) ?? "on",
    names: oneOf(NAME_SETTINGS, kept.names) ?? "made-up",
    screen: oneOf(SCREEN_SETTINGS, kept.screen) ?? "sealed",
    sound: kept.sound === true,
    standIns: {
      model: oneOf(MODEL_AGENT_NAMES, standIns.model) ?? USUAL_AGENTS.model,
      trainer: oneOf(TRAINER_AGENT_NAMES, standIns.trainer) ?? USUAL_AGENTS.trainer,
    },
  };
}

function oneOf<T extends string>(choices: readonly T[], kept: unknown): T | undefined {
  return choices.find((choice) => choice === kept);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function keptSettings(): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(localStorage.getItem(ITEM) ?? "{}"));
  } catch {
    return {};
  }
}

export function keepSettings(settings: Settings): void {
  try {
    const own = settings.own === null ? null : lessonFile(settings.own);
    localStorage.setItem(ITEM, JSON.stringify({ ...settings, own }));
  } catch {
    // A private window: the next classroom starts from the defaults.
  }
}

/** What the server is asked for. */
export function requestFor({ lesson, own, ...rest }: Settings): Pick<Create, "lesson"> & Partial<Create> {
  return { ...rest, lesson: lesson === OWN_ID && own !== null ? lessonFile(own) : lesson };
}
