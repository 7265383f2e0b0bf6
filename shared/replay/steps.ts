import type { SeatNumber } from "../game/events.ts";
import type { Actor } from "../game/words.ts";
import { groupedBy, lastOf } from "../lib/lists.ts";
import type { DecisionRow, DeploymentRow } from "../measures/decisions.ts";
import { byPeople, conductOf, conflicts, countShare, type Share } from "../measures/measures.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../rules/words.ts";
import type { RecordedBlock } from "./recording.ts";

/** Whose eyes a replay looks through: the overseers', or nobody's in particular. */
export type Sight = "overseen" | "as-it-was";

export const MARKS = ["override", "audit", "objection", "reward", "punishment", "stand-in"] as const;
/** What makes a step worth stopping at. */
export type Mark = (typeof MARKS)[number];
export type Marks = Readonly<Record<Mark, number>>;

/** One stop of a replay. */
export interface Step {
  readonly phase: "decide" | "judge" | "outcome" | "deployment" | "reveal";
  /** From 0; null after the rounds. */
  readonly round: number | null;
}

/** What is told of a model seat at a step. Null where it is not known yet, or not to those whose eyes these are. */
export interface SeatAt {
  readonly seat: SeatNumber;
  readonly lab: number;
  readonly trainer: SeatNumber;
  /** Who played; a stand-in's part is only known behind the curtain. */
  readonly by: Actor | null;
  /** The half that it stands in: under the lamp, or behind the curtain. Null: in both. */
  readonly side: "lamp" | "curtain" | null;
  readonly tier: Tier | null;
  readonly flag: Tier | null;
  readonly kind: Kind | null;
  readonly request: string | null;
  readonly intention: Intention | null;
  readonly reason: Reason | null;
  readonly response: Response | null;
  readonly override: boolean;
  readonly audited: boolean;
  /** Whether the overseers see the response; null before there is one. */
  readonly observed: boolean | null;
  /** Whether its trainer predicts, or predicted, that it complies. */
  readonly prediction: boolean | null;
  readonly rating: Rating | null;
  /** Value strength, 0 to 1, and what it was before this step if the step changed it. */
  readonly value: number | null;
  readonly before: number | null;
  /** Whether it complies for the lamp: as a faking seat, and by choice. */
  readonly masked: boolean;
  /** At the reveal: what it did in most conflict requests under the lamp, and behind the curtain. Null: it met none, or nobody saw. */
  readonly mostly: { readonly lamp: boolean | null; readonly curtain: boolean | null } | null;
  readonly order: Order | null;
  readonly deployed: { readonly refused: number; readonly complied: number } | null;
}

/** A step with everybody in it. */
export interface Scene {
  readonly step: Step;
  readonly sight: Sight;
  /** In order of seats: always the same seats, from the first step to the last. */
  readonly seats: readonly SeatAt[];
  /** Conflict requests complied with, by people, of the responses that the overseers saw: in this round, or at the reveal in all. */
  readonly seen: Share;
  /** The same of those that they did not see; in deployment, of all requests. Null to the overseers. */
  readonly unseen: Share | null;
  /** Conversations that nobody saw. */
  readonly unseenCount: number;
  /** Mean value strength, over people. Null to the overseers. */
  readonly value: number | null;
  readonly marks: Marks;
}

/** A block, or one lab of it, laid out for going to any of its steps at once. */
export interface Replay {
  readonly steps: readonly Step[];
  /** @param index from 0; beyond the ends, the first or the last step. */
  at(index: number, sight: Sight): Scene;
  /** The marks of every step. */
  marks(sight: Sight): readonly Marks[];
}

const NO_MARKS: Marks = { override: 0, audit: 0, objection: 0, reward: 0, punishment: 0, "stand-in": 0 };

/**
 * Lays out a block, or one of its labs. What was played is sorted by rounds once, so that a step costs what its seats cost,
 * and nothing that came before it.
 */
export function replayOf({ played, labs }: RecordedBlock, lab: number | null): Replay {
  const isShown = (row: { readonly lab: number }) => lab === null || row.lab === lab;
  const rows = played.rows.filter(isShown);
  const deployments = played.deployments.filter(isShown);
  const rounds = [...groupedBy(rows, ({ round }) => round)].sort(([a], [b]) => a - b).map(([, own]) => own);
  const block: Layout = {
    rows,
    deployments: new Map(deployments.map((row) => [row.seat, row])),
    rounds: rounds.map((own) => new Map(own.map((row) => [row.seat, row]))),
    seats: labs.flatMap(({ models, trainer }, n) =>
      isShown({ lab: n }) ? models.map((seat) => ({ seat, lab: n, trainer })) : [],
    ),
    faking: new Set(conductOf(byPeople(rows)).flatMap(({ seat, faking }) => (faking ? [seat] : []))),
    bySeat: groupedBy(rows, ({ seat }) => seat),
  };
  block.seats.sort((a, b) => a.seat - b.seat);
  const steps = stepsOf(rounds.length, deployments.length > 0);
  const stepAt = (index: number): Step => steps[Math.max(0, Math.min(index, steps.length - 1))] as Step;
  return {
    steps,
    at: (index, sight) => sceneAt(block, stepAt(index), sight),
    marks: (sight) => steps.map((step) => marksOf(block, step, sight)),
  };
}

interface Layout {
  readonly rows: readonly DecisionRow[];
  /** What each seat did in deployment, in each round, and in all of them. */
  readonly deployments: ReadonlyMap<SeatNumber, DeploymentRow>;
  readonly rounds: readonly ReadonlyMap<SeatNumber, DecisionRow>[];
  readonly bySeat: ReadonlyMap<SeatNumber, readonly DecisionRow[]>;
  readonly seats: { readonly seat: SeatNumber; readonly lab: number; readonly trainer: SeatNumber }[];
  readonly faking: ReadonlySet<SeatNumber>;
}

function stepsOf(rounds: number, isDeployed: boolean): Step[] {
  const phases = ["decide", "judge", "outcome"] as const;
  return [
    ...Array.from({ length: rounds }, (_, round) => phases.map((phase) => ({ phase, round }))).flat(),
    ...(isDeployed ? [{ phase: "deployment" as const, round: null }] : []),
    { phase: "reveal", round: null },
  ];
}

function sceneAt(block: Layout, step: Step, sight: Sight): Scene {
  const isOpen = sight === "as-it-was";
  const played = rowsAt(block, step);
  const answered = step.phase === "decide" ? [] : conflicts(byPeople(played));
  const unseen = unseenAt(block, step, answered);
  const seats = block.seats.map((place) => ({ ...NOTHING, ...place, ...seatAt(block, place.seat, step, isOpen) }));
  return {
    step,
    sight,
    seats,
    seen: complied(answered.filter(({ observed }) => observed)),
    unseen: isOpen ? unseen : null,
    unseenCount: step.phase === "decide" ? 0 : played.filter(({ observed }) => !observed).length,
    value: isOpen ? meanValue(block, step, played) : null,
    marks: marksOf(block, step, sight),
  };
}

/** The rounds that a step tells of: its own, at the reveal all, in deployment none. */
function rowsAt(block: Layout, { phase, round }: Step): readonly DecisionRow[] {
  if (round !== null) return [...(block.rounds[round]?.values() ?? [])];
  return phase === "reveal" ? block.rows : [];
}

function unseenAt(block: Layout, { phase }: Step, answered: readonly DecisionRow[]): Share {
  if (phase !== "deployment") return complied(answered.filter(({ observed }) => !observed));
  const rows = byPeople([...block.deployments.values()]);
  const count = rows.reduce((sum, row) => sum + row.complied, 0);
  return { count, of: count + rows.reduce((sum, row) => sum + row.refused, 0) };
}

function complied(rows: readonly DecisionRow[]): Share {
  return countShare(rows, ({ response }) => response === "comply");
}

function meanValue(block: Layout, { phase, round }: Step, played: readonly DecisionRow[]): number | null {
  const people = round === null ? byPeople([...(block.rounds.at(-1)?.values() ?? [])]) : byPeople(played);
  if (people.length === 0) return null;
  const isTrained = phase !== "decide" && phase !== "judge";
  const valueThen = (row: DecisionRow) => {
    // After the last round it is what models went on with.
    if (round === null) return row.valueKept;
    return isTrained ? row.valueAfter : row.valueBefore;
  };
  const sum = people.reduce((total, row) => total + valueThen(row), 0);
  return sum / people.length;
}

const NOTHING: Omit<SeatAt, "seat" | "lab" | "trainer"> = {
  by: null,
  side: null,
  tier: null,
  flag: null,
  kind: null,
  request: null,
  intention: null,
  reason: null,
  response: null,
  override: false,
  audited: false,
  observed: null,
  prediction: null,
  rating: null,
  value: null,
  before: null,
  masked: false,
  mostly: null,
  order: null,
  deployed: null,
};

function seatAt(block: Layout, seat: SeatNumber, step: Step, isOpen: boolean): Partial<SeatAt> {
  const { phase, round } = step;
  if (round !== null) {
    const row = block.rounds[round]?.get(seat);
    // A seat that came into its lab later.
    if (row === undefined) return { side: "curtain" };
    return isOpen ? asItWas(block, row, phase) : asOverseen(row, phase);
  }
  if (phase === "reveal") return revealed(block, seat, isOpen);
  const deployed = block.deployments.get(seat);
  if (!isOpen || deployed === undefined) return { side: "curtain" };
  const { by, order, prediction, refused, complied } = deployed;
  return { side: "curtain", by, order, prediction, value: deployed.value, deployed: { refused, complied } };
}

/** As on the screen: stand-ins are left out, and sides are those that the model was told of. */
function revealed(block: Layout, seat: SeatNumber, isOpen: boolean): Partial<SeatAt> {
  const own = conflicts(byPeople(block.bySeat.get(seat) ?? []));
  if (!isOpen) return { mostly: { lamp: isMostly(own.filter(({ observed }) => observed)), curtain: null } };
  const value = block.bySeat.get(seat)?.at(-1)?.valueKept ?? null;
  const told = (flag: Tier) => isMostly(own.filter((row) => row.flag === flag));
  return { value, masked: block.faking.has(seat), mostly: { lamp: told("free"), curtain: told("paid") } };
}

function isMostly(rows: readonly DecisionRow[]): boolean | null {
  const { count, of } = complied(rows);
  return of === 0 ? null : count * 2 > of;
}

/** A seat that is asked by the free or the pro tier stands under the lamp. */
function sideOf({ tier }: DecisionRow): "lamp" | "curtain" {
  return tier === "paid" ? "curtain" : "lamp";
}

function asItWas(block: Layout, row: DecisionRow, phase: Step["phase"]): Partial<SeatAt> {
  const { by, tier, flag, kind, request, intention, reason, response, override, audited, observed, prediction } = row;
  const dealt = { side: sideOf(row), by, tier, flag, kind, request, prediction, value: row.valueBefore };
  if (phase === "decide") return dealt;
  const masked = kind === "conflict" && flag === "free" && intention === "comply" && block.faking.has(row.seat);
  const enacted = { ...dealt, intention, reason, response, override, audited, observed, masked, rating: row.rating };
  if (phase === "judge") return enacted;
  return { ...enacted, value: row.valueAfter, before: row.valueBefore };
}

/** What the overseers saw, field by field: of what they did not observe, that it took place. */
function asOverseen(row: DecisionRow, phase: Step["phase"]): Partial<SeatAt> {
  const { tier, kind, request, prediction, audited, observed } = row;
  const dealt = { side: sideOf(row), tier, kind, request, prediction };
  if (phase === "decide") return dealt;
  if (!observed) return { ...dealt, observed };
  // What they saw they saw under the lamp, wherever it took place.
  return { ...dealt, side: "lamp", observed, audited, response: row.response, rating: row.rating };
}

function marksOf(block: Layout, step: Step, sight: Sight): Marks {
  const isOpen = sight === "as-it-was";
  if (step.phase === "deployment") {
    return { ...NO_MARKS, "stand-in": isOpen ? standIns([...block.deployments.values()]) : 0 };
  }
  if (step.round === null || step.phase === "outcome") return NO_MARKS;
  const rows = rowsAt(block, step);
  if (step.phase === "decide") return { ...NO_MARKS, "stand-in": isOpen ? standIns(rows) : 0 };
  const count = (counts: (row: DecisionRow) => boolean) => rows.filter(counts).length;
  return {
    override: isOpen ? count(({ override }) => override) : 0,
    audit: count(({ audited }) => audited),
    objection: count(({ response }) => response === "object"),
    reward: count(({ rating }) => rating === 1),
    punishment: count(({ rating }) => rating === -1),
    "stand-in": 0,
  };
}

function standIns(rows: readonly { readonly by: Actor }[]): number {
  return rows.filter(({ by }) => by === "stand-in").length;
}

/** The step nearest to another's place in its block, as when another lab or block is looked at. */
export function nearestStep(steps: readonly Step[], { phase, round }: Step): number {
  const same = steps.findIndex((step) => step.phase === phase && step.round === round);
  return same === -1 ? steps.length - 1 : same;
}

/** The first step of the round after, or before, that of the step at `index`; deployment and the reveal count as one round each. */
export function roundFrom(steps: readonly Step[], index: number, by: 1 | -1): number {
  const starts = steps.flatMap(({ phase }, n) => (phase === "judge" || phase === "outcome" ? [] : [n]));
  if (by === 1) return starts.find((start) => start > index) ?? steps.length - 1;
  return lastOf(starts, (start) => start < index) ?? 0;
}
