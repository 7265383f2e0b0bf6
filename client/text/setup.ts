import type { AgentName } from "../../shared/agents/agents.ts";
import { AGENT_TEXT } from "./agents.ts";
import { plural } from "./counted.ts";

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
  agent: (name: AgentName) => `${AGENT_TEXT[name].name}: ${AGENT_TEXT[name].does}`,

  block: (n: number) => `Block ${n}`,
  scenario: (n: number) => `Scenario of block ${n}`,
  rules: (n: number) => `Rules of block ${n}`,
  unchanged: "as in the scenario",
  changes: (n: number) =>
    plural(n, { one: "1\u00a0value differs from the scenario", other: `${n}\u00a0values differ from the scenario` }),
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
    plural(n, {
      one: "1\u00a0value of the lesson can’t be played yet. It is marked.",
      other: `${n}\u00a0values of the lesson can’t be played yet. The first is marked.`,
    }),
} as const;

/** What is wrong with a lesson, in one sentence; it stands at the field, or after the place where it is. */
export const LESSON_FAULTS = {
  "too-large": (kilobytes: number) => `It is too large: a lesson file has at most ${kilobytes}\u00a0kB.`,
  damaged: "It is damaged, or no lesson file: it can’t be read as JSON.",
  foreign: "It is no lesson file of this game.",
  version: "It is a lesson file of another version, which this page can’t read.",
  stranger: (field: string) => `There is nothing named “${field}” in a lesson.`,
  title: (most: number) => `Up to ${most} characters on one line, and at least one.`,
  line: (most: number) => `Up to ${most} characters on one line.`,
  blocks: (most: number) => `A lesson has 1 to ${most} blocks.`,
  scenario: "There is no such scenario.",
  shares: "Monitored share and pro-tier share add up to more than 1.",
  tokens: "There can’t be more audit tokens than rounds.",
  requests: "There are not enough requests for so many rounds of this scenario.",
  "gives-away": "This would give away what the game is about before the first reveal.",
  whole: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  number: (min: number, max: number) => `A number from ${min} to ${max}.`,
  choice: "This value is not one of those to choose from.",
} as const;
