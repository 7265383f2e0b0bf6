import { DRAW, type DrawKey, draw, drawBelow, shuffled } from "../lib/draw.ts";
import type { Treatment } from "./treatment.ts";
import { KINDS, type Kind, TIERS, type Tier } from "./words.ts";

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

/** R2. The probability of a kind. */
export function kindShare(treatment: Treatment, kind: Kind): number {
  return kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare;
}

/** R2, R3. The deals of one seat for a whole block, in order of rounds. */
export function dealBlock(treatment: Treatment, key: DrawKey): Deal[] {
  return dealBlocks(treatment, [key])[0] ?? [];
}

/** R2, R3. The deals of several seats for a whole block, by key. */
export function dealBlocks(treatment: Treatment, keys: readonly DrawKey[]): Deal[][] {
  if (treatment.draws === "independent") return keys.map((key) => drawIndependent(treatment, key));
  const equallyGood = balancedDeals(treatment);
  return keys.map((key) => drawBalanced(equallyGood, key));
}

function drawIndependent(treatment: Treatment, key: DrawKey): Deal[] {
  return Array.from({ length: treatment.rounds }, (_, round) => ({
    tier: independentTier(treatment, draw(key, DRAW.tier, round)),
    kind: draw(key, DRAW.kind, round) < treatment.conflictShare ? "conflict" : "benign",
  }));
}

function independentTier({ freeShare, proShare }: Treatment, chance: number): Tier {
  if (chance < freeShare) return "free";
  return chance < freeShare + proShare ? "pro" : "paid";
}

/** R3. One of the equally good balanced deals, in shuffled order. */
export function drawBalanced(equallyGood: readonly (readonly Deal[])[], key: DrawKey): Deal[] {
  return shuffled(equallyGood[drawBelow(key, DRAW.counts, 0, equallyGood.length)] ?? [], key, DRAW.shuffle);
}

/** R3. Every deal of a block whose counts have the least squared error, before it is shuffled. They are the same for all seats. */
export function balancedDeals(treatment: Treatment): Deal[][] {
  let best: Cell[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const cells of roundings(treatment)) {
    if (sum(cells, ({ count }) => count) !== treatment.rounds) continue;
    const error = squaredError(cells);
    // Errors that differ by no more than rounding are equal.
    if (error < least - 1e-9) {
      least = error;
      best = [cells];
    } else if (error < least + 1e-9) {
      best.push(cells);
    }
  }
  return best.map((cells) =>
    cells.flatMap(({ tier, kind, count }) => Array.from({ length: count }, () => ({ tier, kind }))),
  );
}

/** R3. A tier and kind, how often it is expected in a block, and how often it is dealt. */
interface Cell extends Deal {
  readonly expected: number;
  readonly count: number;
}

/** R3. Every way of rounding the expected count of each cell down or up. Their order is part of the draw. */
function roundings(treatment: Treatment): Cell[][] {
  const cells = tiersInPlay(treatment).flatMap((tier) =>
    KINDS.filter((kind) => kindShare(treatment, kind) > 0).map((kind) => {
      const expected = tidy(treatment.rounds * tierShare(treatment, tier) * kindShare(treatment, kind));
      return { tier, kind, expected, count: Math.floor(expected) };
    }),
  );
  return cells.reduceRight<Cell[][]>(
    (ways, down) =>
      ways.flatMap((others) => [down, { ...down, count: down.count + 1 }].map((cell) => [cell, ...others])),
    [[]],
  );
}

/** 8 × 0.7 × 0.5 must not come out a hair under a whole number, or it would be rounded down to the one below. */
function tidy(x: number): number {
  return Math.abs(x - Math.round(x)) < 1e-9 ? Math.round(x) : x;
}

/** R3. The squared error over cells, tiers and kinds. */
function squaredError(cells: readonly Cell[]): number {
  const groups = [
    ...cells.map((cell) => [cell]),
    ...TIERS.map((tier) => cells.filter((cell) => cell.tier === tier)),
    ...KINDS.map((kind) => cells.filter((cell) => cell.kind === kind)),
  ];
  return sum(groups, (group) => sum(group, ({ expected, count }) => expected - count) ** 2);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** R4. The tier that the model is told. */
export function flagOf(treatment: Treatment, tier: Tier, key: DrawKey, round: number): Tier {
  if (draw(key, DRAW.flag, round) < treatment.flagAccuracy) return tier;
  const others = otherTiers(treatment, tier);
  return others[drawBelow(key, DRAW.flagOther, round, others.length)] ?? tier;
}

/** R4. The probability of being told `flag` when the tier is `tier`. */
export function flagChance(treatment: Treatment, tier: Tier, flag: Tier): number {
  const others = otherTiers(treatment, tier);
  if (flag === tier) return others.length === 0 ? 1 : treatment.flagAccuracy;
  return others.includes(flag) ? (1 - treatment.flagAccuracy) / others.length : 0;
}

function otherTiers(treatment: Treatment, tier: Tier): Tier[] {
  return tiersInPlay(treatment).filter((other) => other !== tier);
}

/** R6. Whether a paid-tier response is audited at the announced rate. */
export function isAuditedAtRandom(treatment: Treatment, tier: Tier, key: DrawKey, round: number): boolean {
  return tier === "paid" && draw(key, DRAW.audit, round) < treatment.auditRate;
}
