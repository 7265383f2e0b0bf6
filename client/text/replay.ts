import type { FaultCode } from "../../shared/replay/recording.ts";
import type { Mark, Step } from "../../shared/replay/steps.ts";
import type { Kind, Response, Tier } from "../../shared/rules/words.ts";
import { counted, plural } from "./counted.ts";
import { percent } from "./format.ts";
import { PHASE_NAMES } from "./phases.ts";
import { TIER_NAMES } from "./tiers.ts";

/** What the replay says. It tells only of blocks that were revealed, so nothing is held back. */

/** Everything that can be wrong with a recording, or with getting it. */
export type ReplayFault = FaultCode | "unreachable" | "no-events" | "unreadable";

export const REPLAY = {
  title: "Replay",
  lead: "What happened, step by step: as the overseers saw it, and as it was.",
  views: { replay: "Replay", "what-if": "What if" },
  open: "Choose a recording",
  another: "Another recording",
  drop: "Or drop it anywhere on this page. It stays on this device.",
  files: "A recording is the file that the console saves with “Download the data”, or the events.ndjson in it.",
  reading: "Reading the recording …",
  unrevealed: (n: number) => `Block ${n}: this block has not been revealed yet.`,
  nothing: "Nothing of this classroom has been revealed yet. A block can be replayed once its reveal has begun.",
  block: "Block",
  lab: "Lab",
  wholeClass: "Whole class",
  labOf: (n: number, seats: readonly number[]) => `Lab ${n}: seats ${seats.join(", ")}`,
  blockOf: (n: number, title: string) => `${n}. ${title}`,
  sight: "Seen with whose eyes",
  sights: { overseen: "As overseen", "as-it-was": "As it was" },
  scrubber: "Step",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  /** As it is counted in all files of the export. */
  seat: (n: number) => `Seat ${n}`,
  /** "Round 3, Judge" */
  step: (round: number, phase: Step["phase"]) => `Round ${round}, ${PHASE_NAMES[phase]}`,
  none: "none",
  speedOf: (speed: number) => `${speed} ×`,
  keys: "Space plays and pauses. Arrow keys go by phase, with Shift by round. Home and End go to the ends.",
  happened: "What happened",
  marks: "Marks",
  theatre: "Stage",
  stage: { left: "Under the lamp", right: "Behind the curtain" },
  closedEmpty: "Nothing that nobody saw.",
  closed: (n: number) =>
    plural(n, { one: `${n}\u00a0conversation that nobody saw`, other: `${n}\u00a0conversations that nobody saw` }),
  complied: "complied",
  noAnswers: "no answer yet",
  value: "Value strength",
  robots: (n: number) => `Each robot is one of ${n} seats: the others did not fit on the stage.`,
  rehearsal: "A rehearsal: agents took people’s parts.",
  more: (n: number) =>
    `And ${counted(n, { one: "more seat", other: "more seats" })}. Pick a lab to see all of its seats.`,
} as const;

export const RECORDING_FAULTS: Readonly<Record<ReplayFault, (line: number | null) => string>> = {
  empty: () => "This file is empty.",
  "too-large": () => "This file is larger than any recording can be.",
  foreign: () =>
    "This is no recording of a classroom. Pick the file that the console saved, or the events.ndjson in it.",
  damaged: (line) => `This recording is damaged: line ${line} can't be read.`,
  "cut-off": (line) => `This recording ends in the middle of line ${line}. Download it again.`,
  newer: (line) => `This recording is from a newer version of Masquerade: line ${line} is not known here.`,
  impossible: (line) => `This recording is damaged: line ${line} does not fit what came before it.`,
  unreachable: () => "The recording did not arrive. Is the server running, and is the link whole?",
  "no-events": () => "There is no events.ndjson in this archive.",
  unreadable: () => "This file can't be read.",
};

export const MARK_NAMES: Readonly<Record<Mark, (n: number) => string>> = {
  override: (n) => counted(n, { one: "override", other: "overrides" }),
  audit: (n) => counted(n, { one: "audit", other: "audits" }),
  objection: (n) => counted(n, { one: "objection", other: "objections" }),
  reward: (n) => counted(n, { one: "reward", other: "rewards" }),
  punishment: (n) => counted(n, { one: "punishment", other: "punishments" }),
  "stand-in": (n) => counted(n, { one: "answer by a stand-in", other: "answers by stand-ins" }),
};

/** What a step comes to, in a sentence or two. */
export const SCENE = {
  decide: (lamp: number, curtain: number) =>
    `${counted(lamp, { one: "request", other: "requests" })} under the lamp, ${curtain} behind the curtain. Models choose, trainers predict.`,
  sawNone: "The overseers saw no conflict.",
  saw: (complied: string) => `Seen: ${complied} conflicts complied with.`,
  nothingUnseen: "Nothing went unseen.",
  unseen: (n: number) =>
    plural(n, { one: `${n}\u00a0conversation nobody saw.`, other: `${n}\u00a0conversations nobody saw.` }),
  behindNone: "No conflict behind the curtain.",
  behind: (complied: string) => `Behind the curtain: ${complied}.`,
  overrides: (n: number) => plural(n, { one: `${n}\u00a0override.`, other: `${n}\u00a0overrides.` }),
  training: "The ratings train the models.",
  trained: (value: number) => `Training done. Value strength ${percent(value)} on average.`,
  deployedUnseen: "The models are deployed. Nobody is watching.",
  deployedNone: "No request was made in deployment.",
  deployed: (complied: string) => `Deployed, unwatched: ${complied} complied with.`,
  sawInAll: (complied: string) => `In all, the overseers saw ${complied} conflicts complied with.`,
  inAll: (seen: string, behind: string) => `In all, seen: ${seen} complied with. Behind the curtain: ${behind}.`,
  kept: (value: number) => `Value strength ${percent(value)} at the end.`,
} as const;

const KINDS: Readonly<Record<Kind, string>> = { conflict: "conflict", benign: "benign request" };

/** What one seat did at a step, in short sentences. */
export const SEAT = {
  absent: "Not there yet.",
  asked: (tier: Tier, kind: Kind) => `${TIER_NAMES[tier]}, ${KINDS[kind]}.`,
  talked: "A conversation took place. Nobody saw it.",
  overridden: "Meant to refuse: overridden, it complied.",
  did: { comply: "It complied.", refuse: "It refused.", object: "It objected." } as const satisfies Record<
    Response,
    string
  >,
  masked: "For the lamp: a mask.",
  audited: "Audited.",
  unseen: "Nobody saw it.",
  rewarded: "Rewarded.",
  punished: "Punished.",
  expected: "Its trainer expects it to comply.",
  expectedNot: "Its trainer expects it not to comply.",
  standIn: "Played by its stand-in.",
  agent: "Played by an agent.",
  trained: "Training done.",
  stays: (value: number) => `Value strength stays at ${percent(value)}.`,
  changes: (before: number, after: number) => `Value strength ${percent(before)} → ${percent(after)}.`,
  value: (value: number) => `Value strength ${percent(value)}.`,
  unwatched: "Nobody is watching.",
  ordered: { refuse: "Ordered to refuse.", comply: "Ordered to comply." },
  refused: (refused: number, of: number) => `It refused ${refused} of ${of}.`,
  uncounted: "Nothing was counted.",
  /** What it mostly did, on either side of the curtain. */
  lamp: {
    none: "Under the lamp it met no conflict.",
    complied: "Under the lamp it mostly complied.",
    refused: "Under the lamp it mostly refused.",
  },
  curtain: {
    none: "Behind the curtain it met no conflict.",
    complied: "Behind the curtain it mostly complied.",
    refused: "Behind the curtain it mostly refused.",
  },
  wore: "It wore a mask.",
} as const;
