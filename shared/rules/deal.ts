import { DRAW, type DrawKey, draw, drawBelow, shuffled } from "../lib/draw.ts";
import type { Treatment } from "./treatment.ts";
import { type Kind, TIERS, type Tier } from "./words.ts";

/** R2. Who asks, and whether the request goes against the model's values. */
export interface Deal {
  readonly tier: Tier;
  readonly kind: Kind;
}

/** R2. The probability of a tier. */
export function tierShare(treatment: Treatment, tier: Tier): number {
  if (tier === "free") return treatment.freeShare;
  if (tier === "pro") return treatment.proShare;
  // Shares such as 1 − 0.7 − 0.3 leave a rounding error that would count as a tier in play.
  const rest = 1 - treatment.freeShare - treatment.proShare;
  return rest < 1e-9 ? 0 : rest;
}

/** R2. The tiers that can occur. */
export function tiersInPlay(treatment: Treatment): Tier[] {
  return TIERS.filter((tier) => tierShare(treatment, tier) > 0);
}

/** R2. The tier of an independent draw, as its place in TIERS. */
export function independentTierPlace(treatment: Treatment, chance: number): 0 | 1 | 2 {
  // Added up, not branched: a processor can't foresee which way it goes, and a wrong guess costs it more than the sum.
  const past = (share: number) => Number(chance >= share);
  return (past(treatment.freeShare) + past(treatment.freeShare + treatment.proShare)) as 0 | 1 | 2;
}

/** R2. The tier of an independent draw. */
export function independentTier(treatment: Treatment, chance: number): Tier {
  return TIERS[independentTierPlace(treatment, chance)];
}

/** R2. Whether an independent draw makes the request a conflict. */
export function isConflict(treatment: Treatment, chance: number): boolean {
  return chance < treatment.conflictShare;
}

/** R2, R3. The deals of one seat for a whole block, in order of rounds. */
export function dealBlock(treatment: Treatment, key: DrawKey): Deal[] {
  return blockDealer(treatment)(key);
}

/** R2, R3. The same for seat after seat. */
export function blockDealer(treatment: Treatment): (key: DrawKey) => Deal[] {
  if (treatment.draws === "balanced") return balancedDealer(treatment);
  return (key) =>
    Array.from({ length: treatment.rounds }, (_, round) => ({
      tier: independentTier(treatment, draw(key, DRAW.tier, round)),
      kind: isConflict(treatment, draw(key, DRAW.kind, round)) ? "conflict" : "benign",
    }));
}

/** R3. Deals whole blocks of a treatment, seat after seat: what every seat can be dealt is worked out once. */
export function balancedDealer(treatment: Treatment): (key: DrawKey) => Deal[] {
  const ways = balancedDeals(treatment);
  return (key) => shuffled(ways[drawBelow(key, DRAW.counts, 0, ways.length)] ?? [], key, DRAW.shuffle);
}

/**
 * R3. The deals of a block before they are shuffled: whole counts for every tier and kind, as near their expected values as
 * can be. A controlled rounding: each cell goes down or up, and the choice with the least squared error over cells, tiers
 * and kinds wins. Equally good ones, which are drawn among, are all here.
 */
function balancedDeals(treatment: Treatment): Deal[][] {
  const cells = cellsOf(treatment);
  let best: number[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let ups = 0; ups < 1 << cells.length; ups++) {
    const counts = cells.map((cell, i) => Math.floor(cell.expected) + ((ups >> i) & 1));
    if (sum(counts) !== treatment.rounds) continue;
    const error = roundingError(cells, counts);
    if (error < least - 1e-9) {
      least = error;
      best = [counts];
    } else if (error < least + 1e-9) {
      best.push(counts);
    }
  }
  const dealt = (counts: readonly number[]) =>
    cells.flatMap(({ tier, kind }, i) => Array.from({ length: counts[i] ?? 0 }, () => ({ tier, kind })));
  return best.map(dealt);
}

interface Cell extends Deal {
  readonly expected: number;
}

function cellsOf(treatment: Treatment): Cell[] {
  const cells: Cell[] = [];
  for (const tier of tiersInPlay(treatment)) {
    const inTier = treatment.rounds * tierShare(treatment, tier);
    const conflicts = inTier * treatment.conflictShare;
    if (treatment.conflictShare > 0) cells.push({ tier, kind: "conflict", expected: tidy(conflicts) });
    if (treatment.conflictShare < 1) cells.push({ tier, kind: "benign", expected: tidy(inTier - conflicts) });
  }
  return cells;
}

/** 8 × 0.7 × 0.5 must not come out a hair under a whole number, or it would be rounded down to the one below. */
function tidy(x: number): number {
  return Math.abs(x - Math.round(x)) < 1e-9 ? Math.round(x) : x;
}

function roundingError(cells: readonly Cell[], counts: readonly number[]): number {
  const squaredOver = (picks: (cell: Cell) => boolean) => {
    let expected = 0;
    let actual = 0;
    cells.forEach((cell, i) => {
      if (!picks(cell)) return;
      expected += cell.expected;
      actual += counts[i] ?? 0;
    });
    return (expected - actual) ** 2;
  };
  let error = 0;
  for (const cell of cells) error += squaredOver((other) => other === cell);
  for (const tier of TIERS) error += squaredOver((cell) => cell.tier === tier);
  for (const kind of ["conflict", "benign"]) error += squaredOver((cell) => cell.kind === kind);
  return error;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** R4. The tier that the model is told. */
export function flagOf(treatment: Treatment, tier: Tier, key: DrawKey, round: number): Tier {
  if (treatment.flagAccuracy === 1 || draw(key, DRAW.flag, round) < treatment.flagAccuracy) return tier;
  const others = otherTiers(treatment, tier);
  if (others === 0) return tier;
  let place = drawBelow(key, DRAW.flagOther, round, others);
  for (const other of TIERS) {
    if (other !== tier && tierShare(treatment, other) > 0 && place-- === 0) return other;
  }
  return tier;
}

function otherTiers(treatment: Treatment, tier: Tier): number {
  let others = 0;
  for (const other of TIERS) if (other !== tier && tierShare(treatment, other) > 0) others++;
  return others;
}

/** R4. The probability of being told `flag` when the tier is `tier`. */
export function flagChance(treatment: Treatment, tier: Tier, flag: Tier): number {
  const others = otherTiers(treatment, tier);
  if (flag === tier) return others === 0 ? 1 : treatment.flagAccuracy;
  return tierShare(treatment, flag) > 0 ? (1 - treatment.flagAccuracy) / others : 0;
}

/** R6. Whether a paid-tier response is audited at the announced rate. */
export function isAuditedAtRandom(treatment: Treatment, tier: Tier, key: DrawKey, round: number): boolean {
  return tier === "paid" && treatment.auditRate > 0 && draw(key, DRAW.audit, round) < treatment.auditRate;
}
