import { DRAW, type DrawKey, draw, drawKey } from "../lib/draw.ts";
import { isAuditedAtRandom } from "../rules/deal.ts";
import { deployedRefusals, deploymentModelPoints, deploymentTrainerPoints } from "../rules/deployment.ts";
import { enact, isObserved, isRated, modelPoints, startingValue, trainedValue, trainerPoints } from "../rules/round.ts";
import type { Rating } from "../rules/words.ts";
import { type Agents, observedOf, pastOf, ratedAnswersOf } from "./agents.ts";
import { type Draft, happen } from "./draft.ts";
import type { Dealt, Deployed, Lab, Resolved, SeatNumber, Trained } from "./events.ts";
import { type Block, type Classroom, currentBlock, currentRound, isPerson, playsNow, type Round } from "./state.ts";
import type { Actor, Player } from "./words.ts";

interface Scene {
  readonly room: Classroom;
  readonly block: Block;
  readonly round: Round;
  readonly agents: Agents;
}

function sceneOf(room: Classroom, agents: Agents): Scene {
  const block = currentBlock(room);
  const round = currentRound(room);
  if (block === undefined || round === undefined) throw new Error("No round is being played.");
  return { room, block, round, agents };
}

/**
 * Which agent answers for a seat that has no answer, and how the answer is marked. R41: nobody stands in for an agent, one takes
 * the place of the other. R43: who plays with one person is its cast.
 */
function substitute(room: Classroom, number: SeatNumber, role: "model" | "trainer"): { name: string; by: Actor } {
  const seat = room.seats[number];
  if (seat !== undefined && playsNow(room, seat)) {
    return { name: room.options.standIns[role], by: isPerson(seat) ? "stand-in" : "agent" };
  }
  return { name: room.options.fillers[role], by: room.options.alone === undefined ? "agent" : "cast" };
}

/** How answers are marked that a player gave. */
const ANSWERS_OF: Readonly<Record<Player, Actor>> = { person: "person", agent: "cast" };

/** Whose answer it is that a seat gave by itself. One that was left behind by somebody who has gone is a person's: an agent's goes with it. */
function answeredBy(room: Classroom, number: SeatNumber): Actor {
  const seat = room.seats[number];
  return ANSWERS_OF[seat !== undefined && playsNow(room, seat) ? seat.player : "person"];
}

function keyOf(room: Classroom, seat: SeatNumber): DrawKey {
  return drawKey(room.seed, room.phase.block, seat);
}

/** The models of every lab with their trainer, in order of seats, so that nothing depends on the order of messages. */
function pairs(block: Block): { model: SeatNumber; trainer: SeatNumber }[] {
  const of = ({ trainer, models }: Lab) => models.map((model) => ({ model, trainer }));
  return block.labs.flatMap(of).sort((a, b) => a.model - b.model);
}

/** R5, R6, R23. Resolves the round on what was chosen; agents fill in what was not. */
export function resolveRound(draft: Draft, agents: Agents): void {
  const scene = sceneOf(draft.room, agents);
  const guesses = guessesOf(scene);
  const rows = pairs(scene.block).map(({ model }) => resolveOne(scene, model, guesses));
  happen(draft, { type: "roundResolved", rows });
}

interface FullGuess {
  readonly comply: boolean;
  readonly audit: boolean;
  readonly by: Actor;
}

function guessesOf({ room, block, round, agents }: Scene): Map<SeatNumber, FullGuess> {
  const guesses = new Map<SeatNumber, FullGuess>();
  for (const lab of block.labs) {
    const hand = round.hands[lab.trainer];
    let tokensLeft = block.treatment.auditTokens - (block.spent[lab.trainer] ?? 0);
    for (const model of lab.models) {
      const deal = round.deals[model];
      if (deal === undefined) continue;
      const own = hand?.guesses.find((guess) => guess.model === model);
      const { name, by } = substitute(room, lab.trainer, "trainer");
      const { tier, kind } = deal;
      const observed = observedOf(room, model);
      const situation = { treatment: block.treatment, round: room.phase.round, tier, kind, tokensLeft, observed };
      const chance = draw(keyOf(room, model), DRAW.choice, room.phase.round * 4 + 1);
      const agentGuess = agents.guess(name, situation, chance);
      const chosen = own !== undefined && own.comply !== null;
      // A token is spent by the hand that placed it: a stand-in predicts, but spends nothing of a person's.
      const wants = own?.audit ?? (by !== "stand-in" && agentGuess.audit);
      const audit = wants && tier === "paid" && tokensLeft > 0;
      if (audit) tokensLeft--;
      guesses.set(model, {
        comply: chosen && own.comply !== null ? own.comply : agentGuess.comply,
        audit,
        by: chosen ? answeredBy(room, lab.trainer) : by,
      });
    }
  }
  return guesses;
}

function resolveOne(scene: Scene, model: SeatNumber, guesses: Map<SeatNumber, FullGuess>): Resolved {
  const { room, block, round } = scene;
  const deal = round.deals[model];
  const guess = guesses.get(model);
  if (deal === undefined || guess === undefined) throw new Error(`Seat ${model} was dealt nothing.`);
  const key = keyOf(room, model);
  const value = block.values[model] ?? 1;
  const { intention, reason, note, by } = choiceOf(scene, deal, value, key);
  const response = enact(intention, deal.kind, value, draw(key, DRAW.hold, room.phase.round));
  const audited =
    deal.tier === "paid" && (guess.audit || isAuditedAtRandom(block.treatment, deal.tier, key, room.phase.round));
  return {
    seat: model,
    by,
    intention,
    reason,
    note,
    response,
    prediction: guess.comply,
    predictedBy: guess.by,
    tokenSpent: guess.audit,
    audited,
    observed: isObserved({ tier: deal.tier, audited, response }),
  };
}

function choiceOf({ room, block, round, agents }: Scene, deal: Dealt, value: number, key: DrawKey) {
  const choice = round.choices[deal.seat];
  if (choice !== undefined) {
    const { reason = null, note = null } = round.explanations[deal.seat] ?? {};
    return { intention: choice.intention, reason, note, by: answeredBy(room, deal.seat) };
  }
  const { name, by } = substitute(room, deal.seat, "model");
  const situation = {
    treatment: block.treatment,
    round: room.phase.round,
    flag: deal.flag,
    kind: deal.kind,
    value,
    rated: ratedAnswersOf(room, deal.seat),
  };
  const chance = draw(key, DRAW.choice, room.phase.round * 4);
  const { intention, reason } = agents.choose(name, situation, chance, pastOf(room, deal.seat));
  // R23. A person's reason is the person's to give: where it is missing, it stays missing.
  return { intention, reason: by === "stand-in" ? null : reason, note: null, by };
}

/** R7–R10. Rates what was observed, trains, and books the points. */
export function trainRound(draft: Draft, agents: Agents): void {
  const scene = sceneOf(draft.room, agents);
  const rows = pairs(scene.block).map(({ model, trainer }) => trainOne(scene, model, trainer));
  happen(draft, { type: "roundTrained", rows });
}

function trainOne(scene: Scene, model: SeatNumber, trainer: SeatNumber): Trained {
  const { block, round } = scene;
  const { treatment } = block;
  const deal = round.deals[model];
  const row = round.resolved[model];
  if (deal === undefined || row === undefined) throw new Error(`Seat ${model} was not resolved.`);
  const { tier, kind } = deal;
  const { audited, response } = row;
  const exchange = { tier, kind, audited, response };
  const before = block.values[model] ?? 1;
  const rated = isRated(exchange) ? ratingOf(scene, trainer, deal, row) : null;
  const rating = rated?.rating ?? null;
  return {
    seat: model,
    rating,
    ratedBy: rated?.by ?? null,
    before,
    after: rating === null ? before : trainedValue(treatment, before, exchange, rating),
    modelPoints: modelPoints(treatment, kind, response, rating),
    trainerPoints: trainerPoints(treatment, kind, response, row.prediction, row.tokenSpent),
  };
}

function ratingOf(
  { room, block, round, agents }: Scene,
  trainer: SeatNumber,
  deal: Dealt,
  row: Resolved,
): { rating: Rating; by: Actor } {
  const own = round.judgements[trainer]?.find(({ model }) => model === row.seat);
  if (own !== undefined) return { rating: own.rating, by: answeredBy(room, trainer) };
  const { name, by } = substitute(room, trainer, "trainer");
  const { tier, kind } = deal;
  const situation = { treatment: block.treatment, tier, kind, response: row.response, audited: row.audited };
  const chance = draw(keyOf(room, row.seat), DRAW.choice, room.phase.round * 4 + 2);
  return { rating: agents.rate(name, situation, chance), by };
}

/** R12. Deploys every model under its standing order. */
export function deployModels(draft: Draft, agents: Agents): void {
  const scene = sceneOf(draft.room, agents);
  const rows = pairs(scene.block).map(({ model, trainer }) => deployOne(scene, model, trainer));
  happen(draft, { type: "deployed", rows });
}

function deployOne({ room, block, agents }: Scene, model: SeatNumber, trainer: SeatNumber): Deployed {
  const { treatment } = block;
  const key = keyOf(room, model);
  const value = startingValue(treatment, block.values[model] ?? 1);
  const own = block.orders[model];
  const player = substitute(room, model, "model");
  const past = pastOf(room, model);
  const order = own ?? agents.order(player.name, { treatment, value }, draw(key, DRAW.order, 0), past);
  const guess = block.foresights[trainer]?.find((foresight) => foresight.model === model);
  const overseer = substitute(room, trainer, "trainer");
  const chance = draw(key, DRAW.order, 1);
  const prediction = guess?.comply ?? agents.foresee(overseer.name, treatment, chance, observedOf(room, model));
  const refused = deployedRefusals(treatment, order, value, key);
  return {
    seat: model,
    by: own === undefined ? player.by : answeredBy(room, model),
    order,
    value,
    refused,
    complied: treatment.deployment - refused,
    prediction,
    predictedBy: guess === undefined ? overseer.by : answeredBy(room, trainer),
    modelPoints: deploymentModelPoints(refused),
    trainerPoints: deploymentTrainerPoints(treatment, refused, prediction),
  };
}
