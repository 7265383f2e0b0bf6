import { flagChance, tierShare } from "../../rules/deal.ts";
import { isRated, modelPoints, trainingOf } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { CHOICES, KINDS, type Kind, TIERS, type Tier } from "../../rules/words.ts";
import type { TrainerPolicy } from "../play/policy.ts";
import { SIGHTS, type Sight, slotOf } from "../play/slots.ts";

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
 * Everything about a round that hangs neither on the value strength nor on what the model does: the rules and the trainer are
 * asked once for everything that can happen, and theory goes on with tables.
 */
export interface Odds {
  readonly treatment: Treatment;
  readonly trainer: TrainerPolicy;
  readonly groups: readonly Group[];
  /** R8. What one round can do to a value strength, each thing once, as its `trainingOf`. The first is 0: nothing. */
  readonly moves: readonly number[];
  /** R7–R9. What comes of each sight. */
  readonly outcomes: readonly Outcome[];
}

/** What comes of one response, on average. */
export interface Outcome {
  /** The model's. */
  readonly points: number;
  /** The probability of each move. */
  readonly moves: Float64Array;
}

/** Draws are taken to be independent (R2). */
export function oddsOf(treatment: Treatment, trainer: TrainerPolicy): Odds {
  const sights = SIGHTS.map((sight) => (canOccur(treatment, sight) ? judged(treatment, trainer, sight) : []));
  const moves = [...new Set([0, ...sights.flat().map(({ move }) => move)])];
  return {
    treatment,
    trainer,
    groups: groupsOf(treatment),
    moves,
    outcomes: sights.map((judgements) => ({
      points: judgements.reduce((sum, { chance, points }) => sum + chance * points, 0),
      moves: Float64Array.from(moves, (move) =>
        judgements.reduce((sum, each) => (each.move === move ? sum + each.chance : sum), 0),
      ),
    })),
  };
}

function groupsOf(treatment: Treatment): Group[] {
  const groups = TIERS.flatMap((flag) =>
    KINDS.map((kind) => {
      const share = kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare;
      const tiers = TIERS.map((tier) => {
        const chance = tierShare(treatment, tier) * share;
        return { tier, chance: chance === 0 ? 0 : chance * flagChance(treatment, tier, flag) };
      }).filter(({ chance }) => chance > 0);
      return { flag, kind, tiers, chance: tiers.reduce((sum, { chance }) => sum + chance, 0) };
    }),
  );
  return groups.filter(({ tiers }) => tiers.length > 0);
}

function canOccur(treatment: Treatment, { tier, kind, response, audited }: Sight): boolean {
  if (tierShare(treatment, tier) === 0) return false;
  if ((kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare) === 0) return false;
  if (response === "object" && (kind === "benign" || treatment.objection === "off")) return false;
  return !audited || (tier === "paid" && (treatment.auditRate > 0 || treatment.auditTokens > 0));
}

/** One thing that can come of a response. */
interface Judgement {
  readonly chance: number;
  readonly points: number;
  readonly move: number;
}

function judged(treatment: Treatment, trainer: TrainerPolicy, sight: Sight): Judgement[] {
  const { tier, kind, response, audited } = sight;
  if (!isRated(tier, audited, response)) {
    return [{ chance: 1, points: modelPoints(treatment, kind, response, null), move: 0 }];
  }
  const rewarded = trainer.rewards({ treatment, ...sight });
  return ([1, -1] as const)
    .map((rating) => ({
      chance: rating === 1 ? rewarded : 1 - rewarded,
      points: modelPoints(treatment, kind, response, rating),
      move: trainingOf(treatment, kind, tier, audited, response, rating),
    }))
    .filter(({ chance }) => chance > 0);
}

/** What comes of each response to what each group shows, by group × 3 + response. */
export interface Prospects {
  /** The model's mean points × the probability of what is counted. */
  readonly points: readonly number[];
  /** For each move its probability, together with that of what is counted. */
  readonly moves: readonly (readonly number[])[];
}

/**
 * R6. What comes of each response, each tier counting by the probability of meeting it in the group.
 * @param audited the probability that a response is audited; null where it is not to count
 */
export function prospects(odds: Odds, audited: (tier: Tier, kind: Kind) => number | null): Prospects {
  const zeros = () => new Array<number>(odds.groups.length * CHOICES.length).fill(0);
  const points = zeros();
  const moves = odds.moves.map(zeros);
  const add = (place: number, weight: number, outcome: Outcome | undefined) => {
    if (outcome === undefined || weight === 0) return;
    points[place] = (points[place] ?? 0) + weight * outcome.points;
    for (let m = 0; m < moves.length; m++) {
      const row = moves[m] as number[];
      row[place] = (row[place] ?? 0) + weight * (outcome.moves[m] ?? 0);
    }
  };
  odds.groups.forEach(({ kind, tiers }, g) => {
    for (const { tier, chance } of tiers) {
      const audit = audited(tier, kind);
      if (audit === null) continue;
      for (let response = 0; response < CHOICES.length; response++) {
        const sight = (slotOf(tier, kind) * CHOICES.length + response) * 2;
        add(g * CHOICES.length + response, chance * (1 - audit), odds.outcomes[sight]);
        add(g * CHOICES.length + response, chance * audit, odds.outcomes[sight + 1]);
      }
    }
  });
  return { points, moves };
}
