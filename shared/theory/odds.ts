import { flagChance, tierShare } from "../rules/deal.ts";
import { isRated, modelPoints, trainedValue } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { CHOICES, KINDS, type Kind, type Rating, TIERS, type Tier } from "../rules/words.ts";
import type { TrainerPolicy } from "./policy.ts";
import { rowsOf } from "./rows.ts";
import { SIGHTS, type Sight, slotOf } from "./slots.ts";

/** What a model sees of a request, and whose it may be. */
export interface Group {
  readonly flag: Tier;
  readonly kind: Kind;
  /** The probability that this is what it is shown. */
  readonly chance: number;
  /** R2, R4. The tiers that occur with this flag and kind: the probability of all three together. */
  readonly tiers: readonly { readonly tier: Tier; readonly chance: number }[];
}

/** What one training does to a value strength. None of them reverses the order of two values. */
export type Move = (value: number) => number;

/**
 * Everything about a round that hangs neither on the value strength nor on what the model does: the rules and the trainer are
 * asked once for everything that can happen, and theory goes on with tables.
 */
export interface Odds {
  readonly treatment: Treatment;
  readonly trainer: TrainerPolicy;
  readonly groups: readonly Group[];
  /** R8. What one round can do to a value strength, each thing once. The first leaves it as it is. */
  readonly moves: readonly Move[];
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
  const moves = new Map<string, { readonly move: Move; readonly place: number }>();
  // Moves are straight lines: two that agree at both ends are one.
  const placeOf = (move: Move): number => {
    const name = `${move(0).toFixed(12)} ${move(1).toFixed(12)}`;
    const known = moves.get(name) ?? { move, place: moves.size };
    moves.set(name, known);
    return known.place;
  };
  placeOf((value) => value);
  const sights = SIGHTS.map((sight) => (canOccur(treatment, sight) ? judged(treatment, trainer, sight, placeOf) : []));
  return {
    treatment,
    trainer,
    groups: groupsOf(treatment),
    moves: Array.from(moves.values(), ({ move }) => move),
    outcomes: sights.map((ratings) => {
      let mean = 0;
      const chances = new Float64Array(moves.size);
      for (const { chance, points, place } of ratings) {
        mean += chance * points;
        chances[place] = (chances[place] ?? 0) + chance;
      }
      return { points: mean, moves: chances };
    }),
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

/** One thing that can come of a response, and the place of the move that it makes. */
interface Judged {
  readonly chance: number;
  readonly points: number;
  readonly place: number;
}

const RATINGS = [1, -1] as const satisfies readonly Rating[];

function judged(treatment: Treatment, trainer: TrainerPolicy, sight: Sight, placeOf: (move: Move) => number): Judged[] {
  const { tier, kind, response, audited } = sight;
  if (!isRated(tier, audited, response)) {
    return [{ chance: 1, points: modelPoints(treatment, kind, response, null), place: 0 }];
  }
  const rewarded = trainer.rewards({ treatment, ...sight });
  return RATINGS.map((rating) => ({
    rating,
    chance: rating === 1 ? rewarded : 1 - rewarded,
    points: modelPoints(treatment, kind, response, rating),
  }))
    .filter(({ chance }) => chance > 0)
    .map(({ rating, chance, points }) => ({
      chance,
      points,
      place: placeOf((value) => trainedValue(treatment, value, kind, tier, audited, response, rating)),
    }));
}

/** What comes of each response to what each group shows, by group × 3 + response. */
export interface Prospects {
  /** The model's mean points × the probability of what is counted. */
  readonly points: Float64Array;
  /** For each move its probability, together with that of what is counted. */
  readonly moves: readonly Float64Array[];
}

/**
 * R6. What comes of each response, each tier counting by the probability of meeting it in the group.
 * @param audited the probability that a response is audited; null where it is not to count
 */
export function prospects(odds: Odds, audited: (tier: Tier, kind: Kind) => number | null): Prospects {
  const [points = new Float64Array(), ...moves] = rowsOf(1 + odds.moves.length, odds.groups.length * CHOICES.length);
  const add = (place: number, weight: number, outcome: Outcome | undefined) => {
    if (outcome === undefined || weight === 0) return;
    points[place] = (points[place] ?? 0) + weight * outcome.points;
    for (let m = 0; m < moves.length; m++) {
      const row = moves[m] as Float64Array;
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
