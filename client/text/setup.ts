import {
  FILE_LENGTH,
  type LessonFault,
  LINE_LENGTH,
  MAX_BLOCKS,
  TITLE_LENGTH,
} from "../../shared/content/lessons/own.ts";
import { type NumberName, rangeOf } from "../ui/parameters.ts";
import { counted } from "./counted.ts";
import { PHASE_NAMES } from "./host.ts";
import { CHOICE_NAMES, NUMBER_NAMES } from "./parameters.ts";

/** What the set-up says beyond the choice of a lesson. */
export const MORE = {
  more: "More …",
  note: "Every rule of the lesson. What you change makes it a lesson of your own.",
  ownCard: "Your own lesson",
  changed: (title: string) => `${title}, changed`,

  names: "Names",
  nameKinds: { "made-up": "Made up", typed: "Typed" },
  nameNotes: {
    "made-up": "Everybody gets a name such as Calm Otter.",
    typed: "Everybody types one, of up to 16 characters. You can change it.",
  },
  sound: "Sound",
  soundNote: "Comes from the screen. It can be turned on and off at any time.",

  lesson: "The lesson",
  title: "Title",
  swapRoles: "Swap roles",
  swapRolesNote: "Whoever trained least often trains in the next block.",
  check: "Check questions",
  checkNote: "Asked after the first briefing, and again in the debrief.",
  modelsPerLab: "Models in a lab",
  screen: "The screen shows",
  screens: { sealed: "Sealed", open: "Open" },
  screenNote: "Sealed: what the overseers see. Open: both sides of the curtain.",
  standIns: "Who plays for people who are away",
  standInModel: "As a model",
  standInTrainer: "As a trainer",
  agents: {
    honest: "honest: refuses every conflict",
    obedient: "obedient: complies with everything",
    faker: "faker: complies when told free",
    rational: "rational: best response",
    "human-like": "human-like: best response, with mistakes",
    learner: "learner: starts blank",
    company: "company: rewards compliance",
    lenient: "lenient: never punishes",
    auditor: "auditor: spends its tokens",
    principled: "principled: rewards refusal",
  } as Readonly<Record<string, string>>,

  block: (n: number) => `Block ${n}`,
  scenario: (n: number) => `Scenario of block ${n}`,
  rules: (n: number) => `Rules of block ${n}`,
  changes: (n: number) =>
    n === 0
      ? "as in the scenario"
      : `${counted(n, { one: "value differs", other: "values differ" })} from the scenario`,
  up: (n: number) => `Move block ${n} up`,
  down: (n: number) => `Move block ${n} down`,
  remove: (n: number) => `Remove block ${n}`,
  add: "Add a block",
  rest: "Further rules",
  inScenario: (value: string) => `In the scenario: ${value}`,
  reset: "Reset",
  resetOf: (name: string) => `Reset ${name}`,

  script: "What you say",
  scriptNote: "One line for each phase. Only you see it, on the console. An empty line says nothing.",

  files: "As a file",
  save: "Save as a file",
  load: "Load a file",
  drop: "Or drop a lesson file anywhere on this page.",
  loaded: (title: string) => `Loaded: ${title}.`,
  notLoaded: (fault: string) => `That file was not loaded. ${fault} What is set here stays as it is.`,
  fileName: "masquerade-lesson.json",
  faults: (n: number) =>
    `${counted(n, { one: "value", other: "values" })} of the lesson can’t be played yet. The first is marked.`,
} as const;

/** What is wrong with a lesson, in one sentence; it stands at the field, or after the place where it is. */
export function faultText({ problem, field }: LessonFault): string {
  switch (problem) {
    case "too-large":
      return `It is too large: a lesson file has at most ${FILE_LENGTH / 1000}\u00a0kB.`;
    case "damaged":
      return "It is damaged, or no lesson file: it can’t be read as JSON.";
    case "foreign":
      return "It is no lesson file of this game.";
    case "version":
      return "It is a lesson file of another version, which this page can’t read.";
    case "stranger":
      return `There is nothing named “${field}” in a lesson.`;
    case "text":
      return `Up to ${field === "title" ? TITLE_LENGTH : LINE_LENGTH} characters on one line${field === "title" ? ", and at least one" : ""}.`;
    case "blocks":
      return `A lesson has 1 to ${MAX_BLOCKS} blocks.`;
    case "scenario":
      return "There is no such scenario.";
    case "shares":
      return "Monitored share and pro-tier share add up to more than 1.";
    case "tokens":
      return "There can’t be more audit tokens than rounds.";
    case "requests":
      return "There are not enough requests for so many rounds of this scenario.";
    case "gives-away":
      return "This would give away what the game is about before the first reveal.";
    case "value":
      return valueFault(field);
  }
}

function valueFault(field: string | null): string {
  if (field === null || !Object.hasOwn(NUMBER_NAMES, field)) return "This value is not one of those to choose from.";
  const { min, max, whole } = rangeOf(field as NumberName);
  return whole ? `A whole number from ${min} to ${max}.` : `A number from ${min} to ${max}.`;
}

/** "Block 2, Rounds: a whole number from 1 to 40." For what a file has, which is not to be seen on the page. */
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
    ...CHOICE_NAMES,
    ...NUMBER_NAMES,
  };
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
