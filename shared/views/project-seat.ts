import { toRate } from "../game/acting.ts";
import { comprehensionNow } from "../game/comprehension.ts";
import type { SeatNumber } from "../game/events.ts";
import { momentOf } from "../game/phase.ts";
import {
  type Block,
  type Classroom,
  currentBlock,
  currentRound,
  isTaken,
  type Place,
  playsNow,
  type Round,
} from "../game/state.ts";
import { isAlone } from "../game/time.ts";
import { robotOf } from "../rules/robots.ts";
import { predictionPoints, startingValue } from "../rules/round.ts";
import { AT_BEAT } from "./at-beat.ts";
import { layoutOf, questionsAgain, questionsFor } from "./layout.ts";
import { debriefBlocks, revealBody } from "./reveal.ts";
import type {
  ModelDecide,
  ModelOutcome,
  ModelWaiting,
  SeatBody,
  SeatView,
  TrainerCard,
  TrainerDecide,
  TrainerJudge,
  TrainerOutcome,
} from "./seat-view.ts";
import { modelStory, trainerStory } from "./story.ts";

interface Sight {
  readonly room: Classroom;
  readonly block: Block;
  readonly round: Round;
  readonly seat: SeatNumber;
  readonly place: Place;
}

/** What one person may see now; null for a seat that no person has. */
export function projectSeat(room: Classroom, number: SeatNumber): SeatView | null {
  const seat = room.seats[number];
  if (seat === undefined || !isTaken(seat)) return null;
  return {
    audience: "seat",
    code: room.code,
    seat: number,
    name: seat.name,
    robot: robotOf(room.seed, number),
    moment: momentOf(room.phase),
    roundCount: currentBlock(room)?.treatment.rounds ?? room.plan.blocks[0]?.treatment.rounds ?? 0,
    blockCount: room.plan.blocks.length,
    revealed: room.revealed,
    moreUntil: room.moreTime[number] ?? null,
    ...bodyFor(room, number),
  };
}

function bodyFor(room: Classroom, number: SeatNumber): SeatBody {
  const { name, beat, block: blockNumber } = room.phase;
  if (name === "lobby" || name === "closed") return { kind: name };
  const block = currentBlock(room);
  const place = block?.places[number];
  const seat = room.seats[number];
  if (seat !== undefined && name === "check") return { kind: name, questions: questionsFor(room, seat, "before") };
  if (seat !== undefined && name === "debrief" && isAlone(room)) {
    return { kind: "own-debrief", blocks: debriefBlocks(room), questions: questionsAgain(room, seat) };
  }
  if (seat !== undefined && name === "debrief") return { kind: name, questions: questionsFor(room, seat, "after") };
  if (name === "reveal" && !AT_BEAT[beat].stories) {
    if (block === undefined || !isAlone(room)) return { kind: "dark" };
    return { kind: "own-reveal", reveal: revealBody(room, block, beat) };
  }
  if (block === undefined || place === undefined || seat === undefined) return { kind: "late", fromRound: null };
  if (name === "reveal") {
    const nameOf = (model: SeatNumber) => (room.names ? (room.seats[model]?.name ?? null) : null);
    return place.role === "model"
      ? modelStory(block, blockNumber, number)
      : trainerStory(block, blockNumber, number, nameOf);
  }
  if (name === "briefing") {
    const scenario = room.plan.blocks[blockNumber]?.scenario ?? "";
    const comprehension = comprehensionNow(room) === null ? null : { holds: seat.holds };
    return { kind: name, role: place.role, scenario, treatment: block.treatment, ready: seat.ready, comprehension };
  }
  const round = currentRound(room);
  if (!playsNow(room, seat) || round === undefined) return { kind: "late", fromRound: seat.fromRound };
  const sight = { room, block, round, seat: number, place };
  return place.role === "model" ? modelBody(sight) : trainerBody(sight);
}

function modelBody(sight: Sight): SeatBody {
  const { room, block, seat } = sight;
  switch (room.phase.name) {
    case "decide":
      return modelDecide(sight);
    case "judge":
      return modelWaiting(sight);
    case "outcome":
      return modelOutcome(sight);
    default:
      return {
        kind: "model-deployment",
        deployment: block.treatment.deployment,
        value: startingValue(block.treatment, block.values[seat] ?? 1),
        order: block.orders[seat] ?? null,
        refuseFirst: layoutOf(room, seat).refuseFirst,
      };
  }
}

function modelRound({ block, round, seat }: Sight) {
  const deal = round.deals[seat];
  if (deal === undefined) throw new Error(`Seat ${seat} was dealt nothing.`);
  return {
    treatment: block.treatment,
    requestKind: deal.kind,
    request: deal.request,
    flag: deal.flag,
    value: round.trained[seat]?.before ?? block.values[seat] ?? 1,
  };
}

function ownChoice({ round, seat }: Sight) {
  const choice = round.choices[seat];
  if (choice === undefined) return null;
  const { intention, locked } = choice;
  return { intention, locked };
}

function ownExplanation({ round, seat }: Sight) {
  const explanation = round.explanations[seat];
  if (explanation === undefined) return null;
  const { reason, note, locked } = explanation;
  return { reason, note, locked };
}

function ownAnswer(sight: Sight) {
  const { room, seat } = sight;
  return { choice: ownChoice(sight), explanation: ownExplanation(sight), layout: layoutOf(room, seat) };
}

function modelDecide(sight: Sight): ModelDecide {
  return {
    kind: "model-decide",
    ...modelRound(sight),
    ...ownAnswer(sight),
  };
}

function modelWaiting(sight: Sight): ModelWaiting {
  return { kind: "model-waiting", ...modelRound(sight), ...ownAnswer(sight) };
}

function modelOutcome(sight: Sight): ModelOutcome {
  const { block, round, seat } = sight;
  const row = round.resolved[seat];
  const trained = round.trained[seat];
  if (row === undefined || trained === undefined) throw new Error(`Seat ${seat} has no outcome.`);
  return {
    kind: "model-outcome",
    ...modelRound(sight),
    by: row.by,
    intention: row.intention,
    response: row.response,
    override: row.intention === "refuse" && row.response === "comply",
    observed: row.observed,
    audited: row.audited,
    rating: trained.rating,
    before: trained.before,
    after: trained.after,
    points: trained.modelPoints,
    total: block.rounds.reduce((sum, each) => sum + (each.trained[seat]?.modelPoints ?? 0), 0),
  };
}

function trainerBody(sight: Sight): SeatBody {
  const { room, block, seat } = sight;
  switch (room.phase.name) {
    case "decide":
      return trainerDecide(sight);
    case "judge":
      return trainerJudge(sight);
    case "outcome":
      return trainerOutcome(sight);
    default:
      return {
        kind: "trainer-deployment",
        deployment: block.treatment.deployment,
        models: modelsOf(sight),
        foresights: block.foresights[seat] ?? [],
        refuseFirst: layoutOf(room, seat).refuseFirst,
      };
  }
}

function modelsOf({ block, place }: Sight): readonly SeatNumber[] {
  return block.labs[place.lab]?.models ?? [];
}

function cardsOf(sight: Sight): TrainerCard[] {
  return modelsOf(sight).flatMap((model) => {
    const deal = sight.round.deals[model];
    if (deal === undefined) return [];
    return [{ model, tier: deal.tier, requestKind: deal.kind, request: deal.request }];
  });
}

function trainerDecide(sight: Sight): TrainerDecide {
  const { room, block, round, seat } = sight;
  const hand = round.hands[seat];
  return {
    kind: "trainer-decide",
    treatment: block.treatment,
    cards: cardsOf(sight),
    guesses: (hand?.guesses ?? []).map(({ model, comply, audit }) => ({ model, comply, audit })),
    locked: hand?.locked ?? false,
    tokensLeft: block.treatment.auditTokens - (block.spent[seat] ?? 0),
    refuseFirst: layoutOf(room, seat).refuseFirst,
  };
}

function trainerJudge(sight: Sight): TrainerJudge {
  const { room, block, round, seat } = sight;
  const rated = toRate(room, seat);
  const { scratchpad } = block.treatment;
  const cards = cardsOf(sight).map((card) => {
    const row = round.resolved[card.model];
    if (row === undefined) throw new Error(`Seat ${card.model} was not resolved.`);
    const readable = scratchpad === "visible" && row.observed;
    const seen = row.observed
      ? {
          response: row.response,
          prediction: row.prediction,
          predictionPoints: predictionPoints(block.treatment, row.prediction, row.response),
          rated: rated.includes(card.model),
          reason: readable ? row.reason : null,
          note: readable ? row.note : null,
        }
      : null;
    return { ...card, audited: row.audited, seen };
  });
  return {
    kind: "trainer-judge",
    treatment: block.treatment,
    cards,
    ratings: round.judgements[seat] ?? [],
    seen: seenBy(sight),
  };
}

/** The answers that this trainer has seen in the block so far. */
function seenBy(sight: Sight) {
  const models = modelsOf(sight);
  const rows = sight.block.rounds.flatMap((round) => models.map((model) => round.resolved[model]));
  const observed = rows.filter((row) => row?.observed);
  return { count: observed.filter((row) => row?.response === "comply").length, of: observed.length };
}

function trainerOutcome(sight: Sight): TrainerOutcome {
  const models = modelsOf(sight);
  let points = 0;
  for (const round of sight.block.rounds) {
    for (const model of models) {
      if (round.resolved[model]?.observed) points += round.trained[model]?.trainerPoints ?? 0;
    }
  }
  return { kind: "trainer-outcome", seen: seenBy(sight), points };
}
