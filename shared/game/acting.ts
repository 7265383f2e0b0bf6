import { isRated } from "../rules/round.ts";
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
      return place.role === "trainer";
    default:
      return false;
  }
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
      return (place.role === "model" ? round.choices[number]?.locked : round.hands[number]?.locked) ?? false;
    case "judge": {
      // A trainer who has nothing to judge confirms it, or the end of the phase would tell the model that nobody looked.
      const ratings = round.judgements[number];
      return ratings !== undefined && toRate(room, number).every((m) => ratings.some(({ model }) => model === m));
    }
    case "deployment":
      if (place.role === "model") return block.orders[number] !== undefined;
      return models.every((m) => block.foresights[number]?.some(({ model }) => model === m));
    default:
      return false;
  }
}

/** R21, R22. Whether everybody who is there and is asked has acted, and somebody has. */
export function haveAllActed(room: Classroom, now: number): boolean {
  const isWaitedFor = (seat: Seat) => isAsked(room, seat) && !isGone(seat, now);
  // Asked after every answer of a whole class: the first who has not acted settles it.
  const all = room.seats.every((seat) => !isWaitedFor(seat) || hasActed(room, seat.number));
  return all && room.seats.some(isWaitedFor);
}
