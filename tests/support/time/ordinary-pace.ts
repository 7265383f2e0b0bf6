import { actsFor } from "../../../server/classroom/seat-player.ts";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { requestById } from "../../../shared/content/requests.ts";
import { type Command, isRefused } from "../../../shared/game/commands.ts";
import { decide, open } from "../../../shared/game/decide.ts";
import type { SeatNumber } from "../../../shared/game/events.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import { momentOf } from "../../../shared/game/phase.ts";
import type { Plan } from "../../../shared/game/plan.ts";
import { type Classroom, currentBlock, isPerson } from "../../../shared/game/state.ts";
import { nextWake } from "../../../shared/game/time.ts";
import { DRAW, draw, drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import { projectSeat } from "../../../shared/views/project.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";

/**
 * How long things take people of an ordinary pace, s: assumptions, not measurements of pupils. Reading is 200 words a minute, a little
 * slower than the mean of adults' silent reading (238, Brysbaert 2019). Each time is the median of a log-normal distribution.
 */
export const PACE = {
  wordsPerSecond: 200 / 60,
  /** To see what a new page is. */
  look: 1,
  tap: 1,
  chooseConflict: 4,
  chooseBenign: 1.5,
  /** To predict what one model does, once its request is read. */
  predict: 2,
  /** To see what one model did, and rate it. */
  rate: 3,
  /** To find one's reason among six: at first each has to be read, later their places are known. */
  firstReason: 12,
  laterReason: 4,
  /** To read what came of a round. */
  outcome: 4.5,
} as const;
/** By how much people differ from one another, and one person from one time to the next: standard deviations of the logarithm. */
export interface Spread {
  readonly people: number;
  readonly times: number;
}
export const SPREAD: Spread = { people: 0.2, times: 0.3 };
/** Everybody takes exactly as long as the median person. */
export const NO_SPREAD: Spread = { people: 0, times: 0 };
/** In how many rounds the six reasons are still read through. */
const NEW_REASONS = 1;

const SECOND = 1000;

/** One phase of a round for one person. */
export interface SeatPhase {
  readonly seat: SeatNumber;
  readonly role: "model" | "trainer";
  readonly round: number;
  readonly phase: PhaseName;
  /** How long it was, and for how much of it the person had nothing to do, s. */
  readonly length: number;
  readonly idle: number;
}

/** A number of a standard normal distribution, from two uniform draws. */
function normal(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

function reading(id: string): number {
  return (requestById(id)?.text ?? "").split(" ").length / PACE.wordsPerSecond;
}

/** How long the median person takes for this act after the one before, s. A choice told with its reason takes as long as both. */
function medianTime(act: Act, view: SeatView): number {
  const reason = view.moment.round < NEW_REASONS ? PACE.firstReason : PACE.laterReason;
  switch (act.type) {
    case "choose": {
      if (act.lock || view.kind !== "model-decide") return PACE.tap;
      const choosing = view.requestKind === "conflict" ? PACE.chooseConflict : PACE.chooseBenign;
      const explaining = "reason" in act && act.reason !== null ? PACE.look + reason : 0;
      return PACE.look + reading(view.request) + choosing + explaining;
    }
    case "guess": {
      const cards = view.kind === "trainer-decide" ? view.cards : [];
      return cards.reduce((sum, card) => sum + reading(card.request) + PACE.predict, PACE.look + PACE.tap);
    }
    case "judge":
      return PACE.look + (act.ratings.length === 0 ? PACE.tap : act.ratings.length * PACE.rate);
    default:
      return PACE.look + reason + PACE.tap;
  }
}

interface Due {
  readonly at: number;
  readonly command: Command;
}

export interface PacedClass {
  readonly treatment: Treatment;
  readonly requests: Plan["requests"];
  readonly people: number;
  readonly seed: number;
  readonly spread: Spread;
}

/** Plays the rounds of one block with timers on and nobody away, and tells what each person had to do in each phase. */
export function playBlock({ treatment, requests, people, seed, spread }: PacedClass): SeatPhase[] {
  const chances = seedFromNumber(seed);
  const plan: Plan = {
    ...{ lesson: "pace", title: "Pace", swapRoles: false, modelsPerLab: 2, requests },
    blocks: [{ scenario: "free-and-paid", title: "Pace", treatment }],
  };
  const agents = { model: "faker", trainer: "company" };
  const options = { timers: "on", screen: "sealed", fillers: agents, standIns: agents } as const;
  let now = 0;
  let room = replay(open({ code: "ABC234", seed: chances, plan, options }, now));
  const send = (command: Command) => {
    const decision = decide(room, command, { now, agents: AGENTS });
    if (isRefused(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
    room = decision.events.reduce<Classroom>(evolve, room);
  };
  for (let n = 0; n < people; n++) send({ type: "takeSeat", name: `Person ${n}` });
  send({ type: "goOn", from: momentOf(room.phase) });

  const rows: SeatPhase[] = [];
  send({ type: "goOn", from: momentOf(room.phase) });
  while (room.phase.name !== "deployment" && room.phase.name !== "reveal") {
    const { phase } = room;
    const begun = now;
    const busy = new Map<SeatNumber, number>();
    const due: Due[] = [];
    for (const { number } of room.seats.filter(isPerson)) {
      const { acts, until } = pacedActs(room, number, spread);
      busy.set(number, until);
      due.push(
        ...acts.map(({ at, act }) => ({ at: begun + at * SECOND, command: { ...act, seat: number } as Command })),
      );
    }
    due.sort((a, b) => a.at - b.at);
    const places = currentBlock(room)?.places ?? [];
    while (isSamePhase(room, phase)) {
      const next = due.shift();
      const wake = nextWake(room, now) ?? now;
      now = Math.min(next?.at ?? wake, wake);
      if (next !== undefined && next.at <= wake) send(next.command);
      else send({ type: "timeUp" });
    }
    const length = (now - begun) / SECOND;
    for (const [seat, until] of busy) {
      const role = places[seat]?.role;
      if (role === undefined) continue;
      rows.push({ seat, role, round: phase.round, phase: phase.name, length, idle: Math.max(0, length - until) });
    }
  }
  return rows;
}

function isSamePhase({ phase }: Classroom, { name, round }: Classroom["phase"]): boolean {
  return phase.name === name && phase.round === round;
}

/** What one person does in the current phase and when, and until when that keeps the person busy, s from its beginning. */
function pacedActs(
  room: Classroom,
  seat: SeatNumber,
  spread: Spread,
): { acts: { at: number; act: Act }[]; until: number } {
  const view = projectSeat(room, seat);
  const treatment = currentBlock(room)?.treatment;
  if (view === null || treatment === undefined) throw new Error(`Seat ${seat} sees nothing.`);
  const own = drawKey(room.seed, 5000, seat);
  const person = spread.people * normal(draw(own, DRAW.choice, 0), draw(own, DRAW.choice, 1));
  let drawn = 0;
  const key = drawKey(room.seed, 5001 + ["decide", "judge", "outcome"].indexOf(room.phase.name), seat);
  const taken = (median: number) => {
    const n = 100 * room.phase.round + 2 * drawn++;
    return median * Math.exp(person + spread.times * normal(draw(key, DRAW.choice, n), draw(key, DRAW.choice, n + 1)));
  };
  if (room.phase.name === "outcome") return { acts: [], until: taken(PACE.outcome) };
  const unknown = { past: () => [], rated: [], observedOf: () => [], noteIn: () => null };
  const player = { seat, seed: room.seed, habits: {}, treatment, ...unknown };
  let at = 0;
  const acts = actsFor(view, player).map((act) => {
    at += taken(medianTime(act, view));
    return { at, act };
  });
  return { acts, until: acts.length === 0 ? taken(PACE.look) : at };
}
