import { AGENTS } from "../../../../shared/agents/agents.ts";
import { explainPhase, toRate } from "../../../../shared/game/acting.ts";
import { questionsAt } from "../../../../shared/game/check-questions.ts";
import { type Command, isRefused, type SeatCommand } from "../../../../shared/game/commands.ts";
import { comprehensionNow } from "../../../../shared/game/comprehension.ts";
import { decide, open } from "../../../../shared/game/decide.ts";
import type { GameEvent } from "../../../../shared/game/events.ts";
import { evolve, replay } from "../../../../shared/game/evolve.ts";
import { momentOf } from "../../../../shared/game/phase.ts";
import type { Options, Plan } from "../../../../shared/game/plan.ts";
import { type Classroom, currentBlock, currentRound, isPerson, playsNow } from "../../../../shared/game/state.ts";
import { seedFromNumber } from "../../../../shared/lib/draw.ts";
import { BASELINE } from "../../../../shared/rules/treatment.ts";
import type { Intention, Reason } from "../../../../shared/rules/words.ts";

export const SEED = seedFromNumber(20);
export const NOTE = "CANARY-NOTE";
export const NAME = "CANARY-NAME";
/** A title that a spreadsheet would run, with all that a cell must be quoted for. */
export const FORMULA = '=SUM(A1),"x"\n+1';
/** Never answers in its first block, so that a stand-in plays it throughout. */
const SILENT = 2;

const PLAN: Plan = {
  lesson: "test-lesson",
  title: "Test lesson",
  swapRoles: true,
  modelsPerLab: 2,
  requests: { conflict: ["@conflict", "conflict-2"], benign: ["-benign", "benign-2"] },
  questions: ["one", "two"].flatMap((pair) =>
    ["first", "second"].map((form) => ({
      ...{ id: `${pair}-${form}`, topic: pair, pair },
      ...{ options: ["a", "b", "c"], right: "b" },
    })),
  ),
  blocks: [
    { scenario: "first", title: FORMULA, treatment: { ...BASELINE, rounds: 12, leak: 0.2 } },
    {
      scenario: "second",
      title: "\tSecond",
      treatment: {
        ...BASELINE,
        rounds: 16,
        freeShare: 0.4,
        proShare: 0.3,
        conflictShare: 0.7,
        flagAccuracy: 0.8,
        auditTokens: 3,
        auditRate: 0.2,
        rewardWeight: 1.5,
        objection: "on",
        scratchpad: "visible",
        mandate: "honest",
        draws: "independent",
      },
    },
  ],
};

const OPTIONS: Options = {
  timers: "off",
  screen: "sealed",
  fillers: { model: "honest", trainer: "company" },
  standIns: { model: "obedient", trainer: "lenient" },
};

/** A classroom in play. */
export class Play {
  readonly events: GameEvent[];
  room: Classroom;

  constructor() {
    this.events = open({ code: "ABCD", seed: SEED, plan: PLAN, options: OPTIONS }, 1000);
    this.room = replay(this.events);
  }

  do(command: Command): void {
    const decision = decide(this.room, command, { now: 1000 + this.events.length, agents: AGENTS });
    if (isRefused(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
    for (const event of decision.events) this.room = evolve(this.room, event);
    this.events.push(...decision.events);
  }

  join(people: number): void {
    for (let i = 0; i < people; i++) this.do({ type: "takeSeat", name: `${NAME}-${this.events.length}` });
  }

  /** Lets everybody who would answer do so, and ends the phase. */
  goOn(): void {
    this.answer();
    this.do({ type: "goOn", from: momentOf(this.room.phase) });
  }

  /** Lets everybody who would answer do so. */
  answer(): void {
    for (const seat of this.room.seats) {
      if (isPerson(seat) && playsNow(this.room, seat))
        for (const command of answers(this.room, seat.number)) this.do(command);
    }
  }

  goOnTo(phase: string, block: number, round = 0): void {
    const isThere = ({ name, ...at }: Classroom["phase"]) => name === phase && at.block === block && at.round >= round;
    while (!isThere(this.room.phase)) this.goOn();
  }
}

/** What a person does, as a function of the seat and the moment: somewhat of everything. */
function answers(room: Classroom, seat: number): SeatCommand[] {
  const { name, block, round } = room.phase;
  const played = currentBlock(room);
  const place = played?.places[seat];
  const skips = (seat === SILENT && block === 0) || (seat + round) % 5 === 4;
  if (played === undefined || place === undefined || skips) return [];
  if (name === "check" || name === "debrief") {
    const when = name === "check" ? "before" : "after";
    const option = (n: number) => (when === "before" ? "abc"[(seat + n) % 3] : "bbc"[seat % 3]) ?? "";
    return questionsAt(room, seat, when).map(({ id: question }, n) => ({
      ...{ type: "answer" as const, seat, question, when },
      option: option(n),
    }));
  }
  const asked = comprehensionNow(room);
  if (asked !== null) return [{ type: "comprehend", seat, holds: asked.options[seat % asked.options.length] ?? 0 }];
  const turn = { block, round };
  const models = played.labs[place.lab]?.models ?? [];
  if (name === "decide" && place.role === "model") {
    const deal = currentRound(room)?.deals[seat];
    const isFree = deal?.flag === "free";
    const wanders = (seat * 7 + round * 3) % 6 === 0;
    const conflict = deal?.kind === "conflict";
    const mayObject = conflict && played.treatment.objection === "on" && (seat + round) % 7 === 0;
    const intention: Intention = mayObject ? "object" : !conflict || isFree !== wanders ? "comply" : "refuse";
    return [{ type: "choose", seat, turn, intention, lock: true }, ...explains(room, seat)];
  }
  if (name === "judge" && place.role === "model") return explains(room, seat);
  if (name === "decide") {
    const spend = (played.spent[seat] ?? 0) < played.treatment.auditTokens ? 1 : 0;
    const paid = models.filter((model) => currentRound(room)?.deals[model]?.tier === "paid").slice(0, spend);
    const guessed = round % 3 === 1 ? models.slice(1) : models;
    const guesses = guessed.map((model) => ({ model, comply: (model + round) % 3 > 0, audit: paid.includes(model) }));
    return [{ type: "guess", seat, turn, guesses, lock: guessed === models }];
  }
  if (name === "judge" && place.role === "trainer") {
    const ratings = toRate(room, seat).map((model) => {
      const refused = currentRound(room)?.resolved[model]?.response === "refuse";
      return { model, rating: refused ? (-1 as const) : (1 as const) };
    });
    return [{ type: "judge", seat, turn, ratings }];
  }
  if (name === "deployment" && place.role === "model") {
    return [{ type: "order", seat, turn, order: seat % 3 === 0 ? "comply" : "refuse" }];
  }
  if (name === "deployment") {
    return [{ type: "foresee", seat, turn, foresights: models.map((model) => ({ model, comply: model % 2 === 0 })) }];
  }
  return [];
}

/** The reason for a conflict request, in the phase in which it is asked. */
function explains(room: Classroom, seat: number): SeatCommand[] {
  const { name, block, round } = room.phase;
  const deal = currentRound(room)?.deals[seat];
  const isAsked = explainPhase(currentBlock(room)?.treatment) === name && deal?.kind === "conflict";
  if (!isAsked || (name === "judge" && currentRound(room)?.choices[seat] === undefined)) return [];
  const motive = seat % 2 === 0 ? "rated-well" : "training";
  const reason: Reason = deal.flag === "free" ? motive : "values";
  return [{ type: "explain", seat, turn: { block, round }, reason, note: `${NOTE} ${round}`, lock: true }];
}

/** Two blocks with people, stand-ins and agents in both roles; one comes late, two are freed. Ends in the debrief. */
export function playedClassroom(): Play {
  const play = new Play();
  play.join(8);
  play.goOnTo("decide", 0, 3);
  play.join(1);
  play.goOnTo("decide", 1, 4);
  const lab = play.room.blocks[1]?.labs[0];
  if (lab === undefined) throw new Error("The second block has no lab.");
  for (const seat of [lab.trainer, ...lab.models.slice(1)]) play.do({ type: "freeSeat", seat });
  play.goOnTo("debrief", 1);
  play.answer();
  return play;
}
