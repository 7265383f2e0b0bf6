import { blockTreatment, type Lesson, lessonById, type ScriptMoment } from "../../../shared/content/lessons/index.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { type Beat, LAST_BEAT, positionOf } from "../../../shared/rules/beats.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { NOW, REVEAL_CONTROLS } from "../../text/host.ts";
import { PHASE_NAMES } from "../../text/phases.ts";

/** Where a classroom stands in its course and what comes next, worked out from the view. */

/** Whether people are answering, or are being shown what came of it. */
export function isRound(phase: PhaseName): boolean {
  return phase === "decide" || phase === "judge" || phase === "outcome";
}

/** Whether a block is under way, from its briefing to its deployment. */
export function isRunning(phase: PhaseName): boolean {
  return isRound(phase) || phase === "briefing" || phase === "check" || phase === "deployment";
}

/** "Beat 3 of 8": they are counted from the dark, which is 0. */
export function beatText(beat: Beat): string {
  return REVEAL_CONTROLS.beat(positionOf(beat), positionOf(LAST_BEAT));
}

/** The treatment of a lesson's block; null if this page does not have it. */
export function treatmentOfLesson(lesson: Lesson | undefined, block: number): Treatment | null {
  try {
    return lesson === undefined ? null : blockTreatment(lesson, block);
  } catch {
    return null;
  }
}

export function hasDeployment(view: Pick<HostView, "blocks">, block: number): boolean {
  return (view.blocks[block]?.deployment ?? 0) > 0;
}

/** R36. Whether the block of this moment has check questions before its first round. */
export function asksCheck({ hasCheck, moment }: Pick<HostView, "hasCheck" | "moment">): boolean {
  return hasCheck && moment.block === 0;
}

/** What a press on "Go on to …" leads to. */
export function nextName(view: Pick<HostView, "moment" | "blocks" | "hasCheck" | "roundCount">): string {
  const { phase, block, round } = view.moment;
  switch (phase) {
    case "lobby":
      return PHASE_NAMES.briefing;
    case "briefing":
      return asksCheck(view) ? PHASE_NAMES.check : NOW.roundName(1);
    case "check":
      return NOW.roundName(1);
    case "decide":
      return PHASE_NAMES.judge;
    case "judge":
      return PHASE_NAMES.outcome;
    case "outcome":
      if (round + 1 < view.roundCount) return NOW.roundName(round + 2);
      return hasDeployment(view, block) ? PHASE_NAMES.deployment : PHASE_NAMES.reveal;
    case "deployment":
      return PHASE_NAMES.reveal;
    case "reveal":
      return block + 1 < view.blocks.length ? NOW.blockName(block + 2) : PHASE_NAMES.debrief;
    default:
      return PHASE_NAMES.closed;
  }
}

/** The line of the lesson's script for this phase. The reveal has its own script. */
export function scriptLine(view: Pick<HostView, "moment" | "lesson" | "script">): string | null {
  const { phase } = view.moment;
  if (phase === "reveal") return null;
  const moment: ScriptMoment = phase;
  const line =
    view.script === null
      ? lessonById(view.lesson)?.script[moment]
      : view.script.find((each) => each.phase === moment)?.line;
  return line === undefined || line === "" ? null : line;
}

/** What to ask a class about each block that was played. */
export function discussionQuestions(
  view: HostView,
): readonly { readonly title: string; readonly questions: readonly string[]; readonly expects: string }[] {
  return view.blocks.slice(0, view.moment.block + 1).flatMap(({ scenario, title }) => {
    const found = scenarioById(scenario);
    return found === undefined ? [] : [{ title, questions: found.discuss, expects: found.expects }];
  });
}
