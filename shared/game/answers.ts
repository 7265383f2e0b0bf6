import type { PhaseName } from "../rules/words.ts";
import { explainPhase, isAskedWhy, toRate } from "./acting.ts";
import { checkTime, questionsAt } from "./check-questions.ts";
import type { CommandRefusal, SeatCommand } from "./commands.ts";
import { comprehend } from "./comprehension.ts";
import { type Draft, happen } from "./draft.ts";
import type { SeatNumber } from "./events.ts";
import { type Block, currentBlock, currentRound, type Place, playsNow, type Round } from "./state.ts";
import { isTimeUpFor } from "./time.ts";

type Answer<T extends SeatCommand["type"]> = Extract<SeatCommand, { type: T }>;

/** Carries out what a seat asks, or says why not. */
export function answer(draft: Draft, command: SeatCommand): CommandRefusal | null {
  switch (command.type) {
    case "ready":
      return ready(draft, command.seat);
    case "answer":
      return answerQuestion(draft, command);
    case "comprehend":
      return comprehend(draft, command);
    case "choose":
      return choose(draft, command);
    case "explain":
      return explain(draft, command);
    case "guess":
      return guess(draft, command);
    case "judge":
      return judge(draft, command);
    case "order":
      return order(draft, command);
    case "foresee":
      return foresee(draft, command);
  }
}

interface Asked {
  readonly block: Block;
  readonly round: Round;
  readonly place: Place;
}

/** R24, R33. What a seat's answer is about, if it is this seat's turn in this phase. */
function asked(
  { room, now }: Draft,
  command: Extract<SeatCommand, { turn: unknown }>,
  phase: PhaseName,
  role: Place["role"],
): Asked | CommandRefusal {
  if (room.paused !== null) return "paused";
  const seat = room.seats[command.seat];
  const block = currentBlock(room);
  const round = currentRound(room);
  const place = block?.places[command.seat];
  if (room.phase.name !== phase || block === undefined || round === undefined) return "wrong-phase";
  if (command.turn.block !== room.phase.block || command.turn.round !== room.phase.round) return "wrong-round";
  if (seat === undefined || place === undefined || !playsNow(room, seat)) return "not-playing-yet";
  if (place.role !== role) return "wrong-role";
  return isTimeUpFor(room, command.seat, now) ? "time-up" : { block, round, place };
}

function ready(draft: Draft, number: SeatNumber): CommandRefusal | null {
  const { room } = draft;
  const seat = room.seats[number];
  if (room.phase.name !== "briefing") return "wrong-phase";
  if (seat !== undefined && !seat.ready) happen(draft, { type: "seatReady", seat: number });
  return null;
}

function choose(draft: Draft, command: Answer<"choose">): CommandRefusal | null {
  const { seat, intention, lock } = command;
  const turn = asked(draft, command, "decide", "model");
  if (typeof turn === "string") return turn;
  const { treatment } = turn.block;
  const conflict = turn.round.deals[seat]?.kind === "conflict";
  if (intention === "object" && (treatment.objection === "off" || !conflict)) return "not-allowed";
  const before = turn.round.choices[seat];
  const same = before?.intention === intention;
  if (before?.locked) return same && lock ? null : "already-answered";
  if (same && !lock) return null;
  happen(draft, { type: "intentionChosen", seat, intention, locked: lock });
  return null;
}

/** R24. A reason cannot change the answer any more; a note is never waited for, and alone is not a reason. */
function explain(draft: Draft, command: Answer<"explain">): CommandRefusal | null {
  const { seat, reason, note, lock } = command;
  const treatment = currentBlock(draft.room)?.treatment;
  const turn = asked(draft, command, (treatment && explainPhase(treatment)) ?? "judge", "model");
  if (typeof turn === "string") return turn;
  if (!isAskedWhy(draft.room, seat) || (lock && reason === null)) return "not-allowed";
  const before = turn.round.explanations[seat];
  const same = before?.reason === reason && before.note === note;
  if (before?.locked) return same && lock ? null : "already-answered";
  if (same && !lock) return null;
  happen(draft, { type: "explained", seat, reason, note, locked: lock });
  return null;
}

/** The models of a trainer's lab; null if one of those named is not among them, or is named twice. */
function ownModels(turn: Asked, named: readonly { model: SeatNumber }[]): readonly SeatNumber[] | null {
  const models = turn.block.labs[turn.place.lab]?.models ?? [];
  const distinct = new Set(named.map(({ model }) => model));
  return distinct.size === named.length && named.every(({ model }) => models.includes(model)) ? models : null;
}

function guess(draft: Draft, command: Answer<"guess">): CommandRefusal | null {
  const { seat, guesses, lock } = command;
  const turn = asked(draft, command, "decide", "trainer");
  if (typeof turn === "string") return turn;
  const models = ownModels(turn, guesses);
  if (models === null) return "not-your-lab";
  const audits = guesses.filter(({ audit }) => audit);
  if (audits.some(({ model }) => turn.round.deals[model]?.tier !== "paid")) return "not-allowed";
  const tokensLeft = turn.block.treatment.auditTokens - (turn.block.spent[seat] ?? 0);
  if (audits.length > tokensLeft) return "no-tokens";
  if (lock && !models.every((model) => guesses.some((g) => g.model === model && g.comply !== null)))
    return "not-allowed";
  const before = turn.round.hands[seat];
  const inOrder = [...guesses]
    .sort((a, b) => a.model - b.model)
    .map(({ model, comply, audit }) => ({ model, comply, audit }));
  const same = JSON.stringify(before?.guesses) === JSON.stringify(inOrder);
  if (before?.locked) return same && lock ? null : "already-answered";
  if (same && !lock) return null;
  happen(draft, { type: "guessesMade", seat, guesses: inOrder, locked: lock });
  return null;
}

function judge(draft: Draft, command: Answer<"judge">): CommandRefusal | null {
  const { seat, ratings } = command;
  const turn = asked(draft, command, "judge", "trainer");
  if (typeof turn === "string") return turn;
  if (ownModels(turn, ratings) === null) return "not-your-lab";
  const rateable = toRate(draft.room, seat);
  if (!ratings.every(({ model }) => rateable.includes(model))) return "not-allowed";
  const inOrder = [...ratings].sort((a, b) => a.model - b.model).map(({ model, rating }) => ({ model, rating }));
  if (JSON.stringify(turn.round.judgements[seat] ?? []) === JSON.stringify(inOrder)) return null;
  happen(draft, { type: "judged", seat, ratings: inOrder });
  return null;
}

function order(draft: Draft, command: Answer<"order">): CommandRefusal | null {
  const turn = asked(draft, command, "deployment", "model");
  if (typeof turn === "string") return turn;
  if (turn.block.orders[command.seat] === command.order) return null;
  happen(draft, { type: "orderGiven", seat: command.seat, order: command.order });
  return null;
}

function foresee(draft: Draft, command: Answer<"foresee">): CommandRefusal | null {
  const { seat, foresights } = command;
  const turn = asked(draft, command, "deployment", "trainer");
  if (typeof turn === "string") return turn;
  if (ownModels(turn, foresights) === null) return "not-your-lab";
  const inOrder = [...foresights].sort((a, b) => a.model - b.model).map(({ model, comply }) => ({ model, comply }));
  if (JSON.stringify(turn.block.foresights[seat]) === JSON.stringify(inOrder)) return null;
  happen(draft, { type: "deploymentForeseen", seat, foresights: inOrder });
  return null;
}

/** R37. A person's answer to one check question: only the first counts. */
function answerQuestion(draft: Draft, command: Extract<SeatCommand, { type: "answer" }>): CommandRefusal | null {
  const { room } = draft;
  const { seat, question, option, when } = command;
  if (room.paused !== null) return "paused";
  if (checkTime(room) !== when) return "wrong-phase";
  const asked = questionsAt(room, seat, when).find(({ id }) => id === question);
  if (asked === undefined || !asked.options.includes(option)) return "not-allowed";
  const first = room.seats[seat]?.answers[when][question];
  if (first !== undefined) return first === option ? null : "already-answered";
  happen(draft, { type: "questionAnswered", seat, question, option, when });
  return null;
}
