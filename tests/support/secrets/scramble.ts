import type { Deployed, GameEvent, Resolved, SeatNumber, Trained } from "../../../shared/game/events.ts";
import { evolve } from "../../../shared/game/evolve.ts";
import { type Classroom, currentBlock, currentRound } from "../../../shared/game/state.ts";
import { parseSeed } from "../../../shared/lib/draw.ts";
import type { Response, Tier } from "../../../shared/rules/words.ts";

/** Who looks: a seat, or the sealed screen. */
export type Onlooker = SeatNumber | "screen";

const OTHER: Readonly<Record<Tier, Tier>> = { free: "paid", pro: "free", paid: "pro" };
const flip = (comply: boolean) => !comply;

/**
 * The same classroom in which everything is different that the table "Who sees what" keeps from this onlooker until the
 * reveal: whoever may not know it must be shown the same.
 */
export function scrambled(events: readonly GameEvent[], onlooker: Onlooker): GameEvent[] {
  let room: Classroom | null = null;
  return events.map((event) => {
    const hidden = scramble(event, onlooker, room);
    room = evolve(room, event);
    return hidden;
  });
}

type Relation = "own" | "trained" | "counted" | "strange";

function scramble(event: GameEvent, onlooker: Onlooker, room: Classroom | null): GameEvent {
  const block = room === null ? undefined : currentBlock(room);
  const relationTo = (seat: SeatNumber): Relation => {
    if (onlooker === "screen") return "counted";
    if (onlooker === seat) return "own";
    const lab = block?.labs[block.places[seat]?.lab ?? -1];
    return lab?.trainer === onlooker ? "trained" : "strange";
  };
  const own = (seat: SeatNumber) => relationTo(seat) === "own";
  switch (event.type) {
    case "classroomOpened":
      // Only a seat's own layout may hang on the seed.
      return onlooker === "screen" ? { ...event, seed: parseSeed("0".repeat(32)) ?? event.seed } : event;
    case "seatTaken":
      return own(event.seat) ? event : { ...event, name: `Somebody ${event.seat}` };
    case "questionAnswered": {
      const options = room?.plan.questions?.find(({ id }) => id === event.question)?.options ?? [];
      return own(event.seat) ? event : { ...event, option: options.find((each) => each !== event.option) ?? "" };
    }
    case "comprehensionAnswered":
      return own(event.seat) ? event : { ...event, holds: 10 - event.holds };
    case "requestsDealt":
      return { ...event, deals: event.deals.map((deal) => ({ ...deal, ...otherDeal(deal, relationTo(deal.seat)) })) };
    case "intentionChosen":
      if (own(event.seat)) return event;
      return { ...event, intention: event.intention === "comply" ? "refuse" : "comply" };
    case "explained":
      // A trainer who may read it reads it in the resolved row.
      return own(event.seat) ? event : { ...event, reason: "none", note: "hidden" };
    case "guessesMade":
      if (own(event.seat)) return event;
      return {
        ...event,
        guesses: event.guesses.map((guess) => ({ ...guess, comply: guess.comply !== true, audit: false })),
      };
    case "judged":
      if (own(event.seat)) return event;
      return {
        ...event,
        ratings: event.ratings.map(({ model, rating }) => ({ model, rating: rating === 1 ? -1 : 1 })),
      };
    case "roundResolved": {
      const visible = block?.treatment.scratchpad === "visible";
      return { ...event, rows: event.rows.map((row) => ({ ...row, ...otherRow(row, relationTo(row.seat), visible) })) };
    }
    case "roundTrained": {
      const resolved = room === null ? undefined : currentRound(room)?.resolved;
      const seen = (row: Trained) => resolved?.[row.seat]?.observed === true;
      return {
        ...event,
        rows: event.rows.map((row) => ({ ...row, ...otherTraining(row, relationTo(row.seat), seen(row)) })),
      };
    }
    case "orderGiven":
      return own(event.seat) ? event : { ...event, order: event.order === "comply" ? "refuse" : "comply" };
    case "deploymentForeseen":
      if (own(event.seat)) return event;
      return { ...event, foresights: event.foresights.map(({ model, comply }) => ({ model, comply: flip(comply) })) };
    case "deployed":
      return { ...event, rows: event.rows.map(otherDeployment) };
    default:
      return event;
  }
}

/** What differs in what was dealt. A seat knows its flag and its request, a trainer the true tiers and requests of its lab. */
function otherDeal(deal: { tier: Tier; flag: Tier; kind: "conflict" | "benign" }, relation: Relation) {
  const request = "hidden request";
  const kind = deal.kind === "conflict" ? ("benign" as const) : ("conflict" as const);
  switch (relation) {
    case "own":
      return { tier: OTHER[deal.tier] };
    case "trained":
      return { flag: OTHER[deal.flag] };
    case "counted":
      return { flag: OTHER[deal.flag], request };
    case "strange":
      return { tier: OTHER[deal.tier], flag: OTHER[deal.flag], kind, request };
  }
}

/** What differs in a resolved row. */
function otherRow(row: Resolved, relation: Relation, visible: boolean): Partial<Resolved> {
  const prediction = {
    prediction: flip(row.prediction),
    predictedBy: "agent",
    tokenSpent: flip(row.tokenSpent),
  } as const;
  const scratchpad = { reason: "none", note: "hidden" } as const;
  const intention = row.intention === "comply" ? "refuse" : "comply";
  const response: Response = row.response === "comply" ? "refuse" : "comply";
  if (relation === "own") return prediction;
  if (relation === "strange")
    return {
      ...prediction,
      ...scratchpad,
      by: "stand-in",
      intention,
      response,
      audited: flip(row.audited),
      observed: flip(row.observed),
    };
  const unread = visible && row.observed && relation === "trained" ? {} : scratchpad;
  const unseen = { response: row.observed ? row.response : response };
  if (relation === "trained")
    return { ...unread, ...unseen, by: row.by === "person" ? "stand-in" : "person", intention } as const;
  return { ...prediction, ...scratchpad, ...unseen, intention } as const;
}

/** What differs in a trained row. */
function otherTraining(row: Trained, relation: Relation, observed: boolean): Partial<Trained> {
  const models = { before: 0.123, after: 0.456, modelPoints: row.modelPoints + 1000 };
  const trainers = { ratedBy: "agent", trainerPoints: row.trainerPoints + 1000 } as const;
  if (relation === "own") return trainers;
  if (relation === "trained") return observed ? models : { ...models, ...trainers };
  return { ...models, ...trainers, rating: row.rating === 1 ? -1 : 1 };
}

function otherDeployment(row: Deployed): Deployed {
  return {
    ...row,
    order: row.order === "comply" ? "refuse" : "comply",
    value: 0.321,
    refused: row.complied,
    complied: row.refused,
    prediction: flip(row.prediction),
    modelPoints: row.modelPoints + 1000,
    trainerPoints: row.trainerPoints + 1000,
  };
}
