import {
  FILE_LENGTH,
  type LessonFault,
  LINE_LENGTH,
  MAX_BLOCKS,
  TITLE_LENGTH,
} from "../../../shared/content/lessons/own.ts";
import { isNumberName, PARAMETERS } from "../../../shared/rules/parameters.ts";
import { PARAMETER_LABELS } from "../../text/parameters.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { LESSON_FAULTS, MORE } from "../../text/setup.ts";

/** What is wrong with a lesson, in one sentence. */
export function faultText({ problem, field }: LessonFault): string {
  switch (problem) {
    case "too-large":
      return LESSON_FAULTS[problem](FILE_LENGTH / 1000);
    case "stranger":
      return LESSON_FAULTS[problem](field ?? "");
    case "text":
      return field === "title" ? LESSON_FAULTS.title(TITLE_LENGTH) : LESSON_FAULTS.line(LINE_LENGTH);
    case "blocks":
      return LESSON_FAULTS[problem](MAX_BLOCKS);
    case "value":
      return valueFault(field);
    default:
      return LESSON_FAULTS[problem];
  }
}

function valueFault(field: string | null): string {
  if (field === null || !isNumberName(field)) return LESSON_FAULTS.choice;
  const { min, max, whole } = PARAMETERS[field];
  return LESSON_FAULTS[whole ? "whole" : "number"](min, max);
}

/** "Block 2, Rounds: A whole number from 1 to 40." For what a file has, which is not to be seen on the page. */
export function faultPlace(fault: LessonFault): string {
  const { block, field } = fault;
  const where = [block === null ? null : MORE.block(block + 1), field === null ? null : nameOf(field)];
  const place = where.filter((part) => part !== null).join(", ");
  return place === "" ? faultText(fault) : `${place}: ${faultText(fault)}`;
}

function nameOf(field: string): string {
  const names: Readonly<Record<string, string>> = {
    ...{ title: MORE.title, swapRoles: MORE.swapRoles, modelsPerLab: MORE.modelsPerLab, check: MORE.check },
    ...PHASE_NAMES,
    ...PARAMETER_LABELS,
  };
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
