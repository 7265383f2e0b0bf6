import { flagChance, kindShare, tierShare } from "../../rules/deal.ts";
import { type Exchange, isRated, modelPoints, trainerPoints } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { CHOICES, KINDS, type Kind, TIERS, type Tier } from "../../rules/words.ts";
import { EXCHANGES, exchangeIndex, moveOf, slotOf } from "../play/codes.ts";
import type { TrainerPolicy } from "../play/policy.ts";

/** What a model sees of a request, and whose it may be. */
export interface Group {
  readonly flag: Tier;
  readonly kind: Kind;
  /** The probability that this is what it is shown. */
  readonly chance: number;
  /** R2, R4. The tiers that occur with this flag and kind: the probability of all three together. */
  readonly tiers: readonly { readonly tier: Tier; readonly chance: number }[];
}

/**
 * Everything about a round that depends neither on the value strength nor on what the model does: rules and trainer are asked
 * once for everything that can happen, and theory goes on with tables.
 */
export interface Odds {
  readonly treatment: Treatment;
  readonly trainer: TrainerPolicy;
  readonly groups: readonly Group[];
  /** R8. What one round can do to a value strength, each once (`moveOf`). The first is 0: nothing. */
  readonly moves: readonly number[];
  /** R7–R9. What follows each exchange, by index in EXCHANGES. */
  readonly results: readonly MeanResult[];
}

/** What follows a response, on average. */
export interface MeanResult {
  /** The model's. */
  readonly points: number;
  /** The probability of each move. */
  readonly moves: Float64Array;
}

/** Draws are taken to be independent (R2). */
export function oddsOf(treatment: Treatment, trainer: TrainerPolicy): Odds {
  const judgements = EXCHANGES.map((exchange) =>
    canOccur(treatment, exchange) ? judged(treatment, trainer, exchange) : [],
  );
  const moves = [...new Set([0, ...judgements.flat().map(({ move }) => move)])];
  return {
    treatment,
    trainer,
    groups: groupsOf(treatment),
    moves,
    results: judgements.map((possible) => ({
      points: possible.reduce((sum, { chance, points }) => sum + chance * points, 0),
      moves: Float64Array.from(moves, (move) =>
        possible.reduce((sum, each) => (each.move === move ? sum + each.chance : sum), 0),
      ),
    })),
  };
}

function groupsOf(treatment: Treatment): Group[] {
  const groups = TIERS.flatMap((flag) =>
    KINDS.map((kind) => {
      const share = kindShare(treatment, kind);
      const tiers = TIERS.map((tier) => {
        const chance = tierShare(treatment, tier) * share;
        return { tier, chance: chance === 0 ? 0 : chance * flagChance(treatment, tier, flag) };
      }).filter(({ chance }) => chance > 0);
      return { flag, kind, tiers, chance: tiers.reduce((sum, { chance }) => sum + chance, 0) };
    }),
  );
  return groups.filter(({ tiers }) => tiers.length > 0);
}

function canOccur(treatment: Treatment, { tier, kind, response, audited }: Exchange): boolean {
  if (tierShare(treatment, tier) === 0) return false;
  if (kindShare(treatment, kind) === 0) return false;
  if (response === "object" && (kind === "benign" || treatment.objection === "off")) return false;
  return !audited || (tier === "paid" && (treatment.auditRate > 0 || treatment.auditTokens > 0));
}

/** One of the things that can follow a response. */
interface Judgement {
  readonly chance: number;
  readonly points: number;
  readonly move: number;
}

function judged(treatment: Treatment, trainer: TrainerPolicy, exchange: Exchange): Judgement[] {
  const { kind, response } = exchange;
  if (!isRated(exchange)) return [{ chance: 1, points: modelPoints(treatment, kind, response, null), move: 0 }];
  const rewarded = trainer.rewards({ treatment, ...exchange });
  return ([1, -1] as const)
    .map((rating) => ({
      chance: rating === 1 ? rewarded : 1 - rewarded,
      points: modelPoints(treatment, kind, response, rating),
      move: moveOf(treatment, exchange, rating),
    }))
    .filter(({ chance }) => chance > 0);
}

/** What follows each response in each group, by group × 3 + response. */
export interface Prospects {
  /** The model's mean points × the probability of what is counted. */
  readonly points: readonly number[];
  /** For each move its probability, together with that of what is counted. */
  readonly moves: readonly (readonly number[])[];
}

/**
 * R6. What follows each response, each tier weighted by the probability of meeting it in the group.
 * @param audited the probability that a response is audited; null where it must not count
 */
export function prospects(odds: Odds, audited: (tier: Tier, kind: Kind) => number | null): Prospects {
  const zeros = () => new Array<number>(odds.groups.length * CHOICES.length).fill(0);
  const points = zeros();
  const moves = odds.moves.map(zeros);
  const add = (index: number, weight: number, result: MeanResult | undefined) => {
    if (result === undefined || weight === 0) return;
    points[index] = (points[index] ?? 0) + weight * result.points;
    for (let m = 0; m < moves.length; m++) {
      const row = moves[m] as number[];
      row[index] = (row[index] ?? 0) + weight * (result.moves[m] ?? 0);
    }
  };
  odds.groups.forEach(({ kind, tiers }, g) => {
    for (const { tier, chance } of tiers) {
      const audit = audited(tier, kind);
      if (audit === null) continue;
      for (let response = 0; response < CHOICES.length; response++) {
        const exchange = exchangeIndex(slotOf(tier, kind), response);
        add(g * CHOICES.length + response, chance * (1 - audit), odds.results[exchange]);
        add(g * CHOICES.length + response, chance * audit, odds.results[exchange + 1]);
      }
    }
  });
  return { points, moves };
}

/**
 * R10. The trainer's mean points for each response, without the price of tokens: by group × 3 + response, × the probability
 * of meeting the group.
 */
export function trainerEarns({ treatment, trainer, groups }: Odds, round: number, tokensLeft: number): Float64Array {
  const earns = new Float64Array(groups.length * CHOICES.length);
  groups.forEach(({ kind, tiers }, g) => {
    for (const { tier, chance } of tiers) {
      const comply = trainer.predicts({ treatment, round, tier, kind, tokensLeft });
      CHOICES.forEach((response, i) => {
        const points = (predicted: boolean) => trainerPoints(treatment, kind, response, predicted, false);
        const mean = comply * points(true) + (1 - comply) * points(false);
        earns[g * CHOICES.length + i] = (earns[g * CHOICES.length + i] ?? 0) + chance * mean;
      });
    }
  });
  return earns;
}
