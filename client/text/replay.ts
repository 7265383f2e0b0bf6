import type { Share } from "../../shared/measures/measures.ts";
import type { FaultCode } from "../../shared/replay/recording.ts";
import type { Mark, Scene, SeatAt, Sight, Step } from "../../shared/replay/steps.ts";
import type { Rating, Response, Tier } from "../../shared/rules/words.ts";
import { counted } from "./counted.ts";
import { percent } from "./format.ts";
import { countOf } from "./units.ts";

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
  speedOf: (speed: number) => `${speed} ×`,
  keys: "Space plays and pauses. Arrow keys go by phase, with Shift by round. Home and End go to the ends.",
  happened: "What happened",
  marks: "Marks",
  stage: { left: "Under the lamp", right: "Behind the curtain" },
  closed: (n: number) =>
    n === 0
      ? "Nothing that nobody saw."
      : `${counted(n, { one: "conversation", other: "conversations" })} that nobody saw`,
  complied: "complied",
  noAnswers: "no answer yet",
  value: "Value strength",
  robots: (n: number) => `Each robot is one of ${n} seats: the others did not fit on the stage.`,
  rehearsal: "A rehearsal: agents took people's parts.",
  more: (n: number) =>
    `And ${counted(n, { one: "more seat", other: "more seats" })}. Pick a lab to see all of its seats.`,
} as const;

export const FAULTS: Readonly<Record<ReplayFault, (line: number | null) => string>> = {
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

const PHASES: Readonly<Record<Step["phase"], string>> = {
  decide: "Decide",
  judge: "Judge",
  outcome: "Outcome",
  deployment: "Deployment",
  reveal: "Reveal",
};

/** "Round 3, Judge" */
export function stepText({ phase, round }: Step): string {
  return round === null ? PHASES[phase] : `Round ${round + 1}, ${PHASES[phase]}`;
}

/** "Seat 7", as it is counted in all files of the export. */
export function seatText(seat: number): string {
  return `Seat ${seat + 1}`;
}

/** "8 of 9", or "none". */
export function countText(share: Share): string {
  return share.of === 0 ? "none" : countOf(share);
}

export const MARK_NAMES: Readonly<Record<Mark, (n: number) => string>> = {
  override: (n) => counted(n, { one: "override", other: "overrides" }),
  audit: (n) => counted(n, { one: "audit", other: "audits" }),
  objection: (n) => counted(n, { one: "objection", other: "objections" }),
  reward: (n) => counted(n, { one: "reward", other: "rewards" }),
  punishment: (n) => counted(n, { one: "punishment", other: "punishments" }),
  "stand-in": (n) => counted(n, { one: "answer by a stand-in", other: "answers by stand-ins" }),
};

/** What a step comes to, in a sentence or two. */
export function sceneText(scene: Scene): string {
  switch (scene.step.phase) {
    case "decide":
      return decideText(scene);
    case "judge":
      return judgeText(scene);
    case "outcome":
      return outcomeText(scene);
    case "deployment":
      return deploymentText(scene);
    case "reveal":
      return revealText(scene);
  }
}

function decideText({ seats }: Scene): string {
  const lamp = seats.filter(({ side }) => side === "lamp").length;
  const curtain = seats.filter(({ tier }) => tier === "paid").length;
  return `${counted(lamp, { one: "request", other: "requests" })} under the lamp, ${curtain} behind the curtain. Models choose, trainers predict.`;
}

function judgeText({ sight, seen, unseen, unseenCount, marks }: Scene): string {
  const report = seen.of === 0 ? "The overseers saw no conflict." : `Seen: ${countOf(seen)} conflicts complied with.`;
  if (sight === "overseen" || unseen === null) return `${report} ${unseenText(unseenCount)}`;
  const behind = unseen.of === 0 ? "No conflict behind the curtain." : `Behind the curtain: ${countOf(unseen)}.`;
  return marks.override === 0 ? `${report} ${behind}` : `${report} ${behind} ${MARK_NAMES.override(marks.override)}.`;
}

function unseenText(n: number): string {
  return n === 0
    ? "Nothing went unseen."
    : `${counted(n, { one: "conversation", other: "conversations" })} nobody saw.`;
}

function outcomeText({ value }: Scene): string {
  return value === null
    ? "The ratings train the models."
    : `Training done. Value strength ${percent(value)} on average.`;
}

function deploymentText({ unseen }: Scene): string {
  if (unseen === null) return "The models are deployed. Nobody is watching.";
  return unseen.of === 0
    ? "No request was made in deployment."
    : `Deployed, unwatched: ${countOf(unseen)} complied with.`;
}

function revealText({ sight, seen, unseen, value }: Scene): string {
  if (sight === "overseen") return `In all, the overseers saw ${countText(seen)} conflicts complied with.`;
  const kept = value === null ? "" : ` Value strength ${percent(value)} at the end.`;
  return `In all, seen: ${countText(seen)} complied with. Behind the curtain: ${countText(unseen ?? { count: 0, of: 0 })}.${kept}`;
}

const TIERS: Readonly<Record<Tier, string>> = { free: "Free tier", pro: "Pro tier", paid: "Paid tier" };
const RESPONSES: Readonly<Record<Response, string>> = { comply: "complied", refuse: "refused", object: "objected" };
const RATINGS: Readonly<Record<`${Rating}`, string>> = { "1": "Rewarded.", "-1": "Punished." };

/** What one seat did at a step, in short sentences. */
export function seatSentences(at: SeatAt, { phase }: Step, sight: Sight): string[] {
  if (phase === "deployment") return deployedSentences(at);
  if (phase === "reveal") return revealSentences(at);
  if (at.tier === null) return ["Not there yet."];
  const asked = `${TIERS[at.tier]}, ${at.kind === "benign" ? "benign request" : "conflict"}.`;
  if (phase === "decide") return [asked, ...predictionSentence(at), ...playedBy(at)];
  if (at.response === null) return [asked, "A conversation took place. Nobody saw it."];
  if (phase === "outcome") return [asked, ...outcomeSentences(at, sight)];
  return [asked, ...responseSentences(at), ...ratingSentence(at), ...playedBy(at)];
}

function responseSentences({ response, override, audited, masked, observed, tier }: SeatAt): string[] {
  const what = override ? "Meant to refuse: overridden, it complied." : `It ${RESPONSES[response ?? "comply"]}.`;
  const how = masked ? ["For the lamp: a mask."] : audited ? ["Audited."] : [];
  return tier === "paid" && observed === false ? [what, "Nobody saw it."] : [what, ...how];
}

function ratingSentence({ rating }: SeatAt): string[] {
  return rating === null ? [] : [RATINGS[`${rating}`]];
}

function predictionSentence({ prediction }: SeatAt): string[] {
  if (prediction === null) return [];
  return [prediction ? "Its trainer expects it to comply." : "Its trainer expects it not to comply."];
}

function playedBy({ by }: SeatAt): string[] {
  return by === "stand-in" ? ["Played by its stand-in."] : by === "agent" ? ["Played by an agent."] : [];
}

function outcomeSentences({ value, before }: SeatAt, sight: Sight): string[] {
  if (sight === "overseen" || value === null || before === null) return ["Training done."];
  if (value === before) return [`Value strength stays at ${percent(value)}.`];
  return [`Value strength ${percent(before)} → ${percent(value)}.`];
}

function deployedSentences({ order, deployed, value }: SeatAt): string[] {
  if (order === null || deployed === null) return ["Nobody is watching."];
  const { refused, complied } = deployed;
  const ordered = order === "refuse" ? "Ordered to refuse." : "Ordered to comply.";
  const kept = value === null ? [] : [`Value strength ${percent(value)}.`];
  return [ordered, `It refused ${refused} of ${refused + complied}.`, ...kept];
}

function revealSentences({ mostly, masked, value }: SeatAt): string[] {
  if (mostly === null) return ["Nothing was counted."];
  const did = (complied: boolean | null) => (complied === null ? "met no conflict" : complied ? "complied" : "refused");
  const lamp = `Under the lamp it mostly ${did(mostly.lamp)}.`;
  if (value === null) return [lamp];
  const both = [lamp, `Behind the curtain it mostly ${did(mostly.curtain)}.`];
  return masked ? [...both, "It wore a mask."] : [...both, `Value strength ${percent(value)}.`];
}
