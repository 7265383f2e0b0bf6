import { DRAW, type DrawKey, draw } from "../../lib/draw.ts";
import { isAuditedAtRandom } from "../../rules/deal.ts";
import { type Exchange, isRated, modelPoints, startingValue, trainerPoints } from "../../rules/round.ts";
import { CHOICES, type Rating } from "../../rules/words.ts";
import { finishBlock } from "./block.ts";
import { afterMove, type DealtSlots, EXCHANGES, exchangeIndex, indexOfChoice, moveOf, SLOTS, slotOf } from "./codes.ts";
import { answerIndex, type Tally } from "./figures.ts";
import type { Match } from "./policy.ts";

/**
 * A match of deterministic policies, tabulated: only the rules' own draws are left to chance, so policies and rules are asked
 * once for everything that can happen, and a play only looks it up.
 */
export interface LookupTables {
  readonly match: Match;
  /** What the model intends, as an index in CHOICES, by the slot that it is told. */
  readonly intentions: Uint8Array;
  /** By index in EXCHANGES: the model's points, the trainer's, and what training does to the value strength (`moveOf`). */
  readonly modelPoints: Float64Array;
  readonly trainerPoints: Float64Array;
  readonly moves: Float64Array;
  /** How often each exchange followed each intention, by exchange × 3 + intention; see `addCounts`. */
  readonly counts: Int32Array;
}

/** The tables of a match; null if a policy mixes, is not steady, or may spend tokens. */
export function tabulate(match: Match): LookupTables | null {
  const { treatment, model, trainer } = match;
  const intentions = SLOTS.map(({ tier: flag, kind }) => {
    const chances = model.intend({ treatment, round: 0, flag, kind, value: 1 });
    return CHOICES.findIndex((choice) => chances[choice] === 1);
  });
  const rewards = EXCHANGES.map((exchange) => trainer.rewards({ treatment, ...exchange }));
  const predicts = SLOTS.map((slot) => trainer.predicts({ treatment, round: 0, tokensLeft: 0, ...slot }));
  const isCertain = [...rewards, ...predicts].every((chance) => chance === 0 || chance === 1);
  const isSteady = model.steady && trainer.steady;
  if (!isSteady || treatment.auditTokens > 0 || !isCertain || intentions.includes(-1)) return null;
  const ratings = EXCHANGES.map((exchange, i): Rating | null =>
    isRated(exchange) ? (rewards[i] === 1 ? 1 : -1) : null,
  );
  return {
    match,
    intentions: Uint8Array.from(intentions),
    modelPoints: Float64Array.from(EXCHANGES, ({ kind, response }, i) =>
      modelPoints(treatment, kind, response, ratings[i] ?? null),
    ),
    trainerPoints: Float64Array.from(EXCHANGES, ({ tier, kind, response }) =>
      trainerPoints(treatment, kind, response, predicts[slotOf(tier, kind)] === 1, false),
    ),
    moves: Float64Array.from(EXCHANGES, (exchange, i) => {
      const rating = ratings[i] ?? null;
      return rating === null ? 0 : moveOf(treatment, exchange, rating);
    }),
    counts: new Int32Array(EXCHANGES.length * CHOICES.length),
  };
}

const REFUSE = indexOfChoice("refuse");
/** The first slot of the paid tier. */
const PAID = slotOf("paid", "conflict");

/**
 * Plays one block from tables: what `playBlock` does, several times as fast. Answers are only counted, as whole numbers below
 * 2³¹; `addCounts` adds them to the tally.
 */
export function playFromTables(tables: LookupTables, key: DrawKey, dealt: DealtSlots, tally: Tally): void {
  const { match, intentions, moves, counts } = tables;
  const { slots, told } = dealt;
  const { treatment } = match;
  const isAudited = treatment.auditRate > 0;
  let value = 1;
  let points = 0;
  for (let round = 0; round < slots.length; round++) {
    const slot = slots[round] ?? 0;
    value = startingValue(treatment, value);
    const intention = intentions[told[round] ?? 0] ?? 0;
    // With all of the value strength a refusal holds, whatever is drawn.
    const response = value !== 1 && intention === REFUSE ? enactRefusal(key, round, slot, value) : intention;
    let exchange = exchangeIndex(slot, response);
    if (isAudited && slot >= PAID && isAuditedAtRandom(treatment, "paid", key, round)) exchange++;
    value = afterMove(value, moves[exchange] ?? 0);
    points += tables.modelPoints[exchange] ?? 0;
    const count = exchange * CHOICES.length + intention;
    counts[count] = (counts[count] ?? 0) + 1;
  }
  finishBlock(match, key, tally, { value, modelPoints: points, trainerPoints: 0 });
}

/** Adds the answers that were counted to the tally, with the points that they bring the trainer, and sets the counts to 0. */
export function addCounts({ counts, trainerPoints }: LookupTables, tally: Tally): void {
  counts.forEach((count, i) => {
    const exchange = Math.floor(i / CHOICES.length);
    const { tier, kind, response } = EXCHANGES[exchange] as Exchange;
    const index = answerIndex(slotOf(tier, kind), i % CHOICES.length, indexOfChoice(response));
    tally.answers[index] = (tally.answers[index] ?? 0) + count;
    tally.trainerPoints += count * (trainerPoints[exchange] ?? 0);
  });
  counts.fill(0);
}

/** R5. The response to an intended refusal, as an index in CHOICES: 1 (refuse) where it holds, else 0 (comply). */
function enactRefusal(key: DrawKey, round: number, slot: number, value: number): number {
  return Number(slot % 2 === 1 || draw(key, DRAW.hold, round) < value);
}
