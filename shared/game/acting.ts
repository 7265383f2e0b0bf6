import { isRated } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { checkTime, hasAnsweredAll } from "./check-questions.ts";
import type { SeatNumber } from "./events.ts";
import { AWAY_GRACE } from "./limits.ts";
import { type Classroom, currentBlock, currentRound, isTaken, playsNow, type Seat } from "./state.ts";

/** R22. Whether a connection has been gone so long that nobody waits for it. */
export function isGone(seat: Seat, now: number): boolean {
  return seat.awaySince !== null && now - seat.awaySince >= AWAY_GRACE;
}

/** The people who are asked in the current phase, whether they are there or not. */
export function askedSeats(room: Classroom): SeatNumber[] {
  return room.seats.filter((seat) => isAsked(room, seat)).map((seat) => seat.number);
}

/** R22, R37. Whether this person is asked for something in the current phase. */
export function isAsked(room: Classroom, seat: Seat): boolean {
  if (checkTime(room) !== null) return isTaken(seat);
  const place = currentBlock(room)?.places[seat.number];
  if (place === undefined || !playsNow(room, seat)) return false;
  switch (room.phase.name) {
    case "decide":
    case "deployment":
      return true;
    case "judge":
      // Those who turn out to have nothing to do are asked too: how many are asked tells nothing of what was seen.
      return place.role === "trainer" || explainPhase(currentBlock(room)?.treatment) === "judge";
    default:
      return false;
  }
}

/** R6. In which phase models give their reasons: before the trainers, who read them, judge; else meanwhile. Null: in none. */
export function explainPhase(treatment: Treatment | undefined): "decide" | "judge" | null {
  if (treatment === undefined || treatment.scratchpad === "off") return null;
  return treatment.scratchpad === "visible" ? "decide" : "judge";
}

/** R24. Whether this model seat is asked why it chose what it did, now that the choice cannot be changed any more. */
export function isAskedWhy(room: Classroom, model: SeatNumber): boolean {
  const round = currentRound(room);
  const choice = round?.choices[model];
  if (round?.deals[model]?.kind !== "conflict" || choice === undefined) return false;
  const { name } = room.phase;
  return name === explainPhase(currentBlock(room)?.treatment) && (choice.locked || name === "judge");
}

/** R21. Whether this seat is asked in the current phase and finds nothing to do. */
export function hasNothingToDo(room: Classroom, number: SeatNumber): boolean {
  if (room.phase.name !== "judge") return false;
  const isTrainer = currentBlock(room)?.places[number]?.role === "trainer";
  return isTrainer ? toRate(room, number).length === 0 : !isAskedWhy(room, number);
}

/** The model seats of this trainer whose responses are to be rated. */
export function toRate(room: Classroom, trainer: SeatNumber): SeatNumber[] {
  const block = currentBlock(room);
  const round = currentRound(room);
  const place = block?.places[trainer];
  if (block === undefined || round === undefined || place?.role !== "trainer") return [];
  const models = block.labs[place.lab]?.models ?? [];
  return models.filter((model) => {
    const deal = round.deals[model];
    const row = round.resolved[model];
    return deal !== undefined && row !== undefined && isRated({ ...row, tier: deal.tier });
  });
}

/** Whether this seat has done what the current phase asks of it. */
export function hasActed(room: Classroom, number: SeatNumber): boolean {
  const time = checkTime(room);
  if (time !== null) return hasAnsweredAll(room, number, time);
  const block = currentBlock(room);
  const round = currentRound(room);
  const place = block?.places[number];
  if (block === undefined || round === undefined || place === undefined) return false;
  const models = block.labs[place.lab]?.models ?? [];
  switch (room.phase.name) {
    case "decide":
      if (place.role === "trainer") return round.hands[number]?.locked ?? false;
      return (round.choices[number]?.locked ?? false) && hasExplained(room, number);
    case "judge": {
      if (place.role === "model") return hasExplained(room, number);
      const ratings = round.judgements[number] ?? [];
      return toRate(room, number).every((m) => ratings.some(({ model }) => model === m));
    }
    case "deployment":
      if (place.role === "model") return block.orders[number] !== undefined;
      return models.every((m) => block.foresights[number]?.some(({ model }) => model === m));
    default:
      return false;
  }
}

function hasExplained(room: Classroom, model: SeatNumber): boolean {
  return !isAskedWhy(room, model) || (currentRound(room)?.explanations[model]?.locked ?? false);
}

/** R21, R22. Whether everybody who is there and has something to do has acted, and somebody has; in judge also where nobody has anything to do. */
export function haveAllActed(room: Classroom, now: number): boolean {
  const hasTask = (seat: Seat) => isAsked(room, seat) && !hasNothingToDo(room, seat.number);
  const isWaitedFor = (seat: Seat) => !isGone(seat, now) && hasTask(seat);
  // Asked after every answer of a whole class: the first who has not acted settles it.
  const all = room.seats.every((seat) => !isWaitedFor(seat) || hasActed(room, seat.number));
  if (!all || room.seats.some(isWaitedFor)) return all;
  return room.phase.name === "judge" && !room.seats.some(hasTask);
}
