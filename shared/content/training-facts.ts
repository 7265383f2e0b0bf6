import { frequency } from "../lib/frequency.ts";
import { tiersInPlay } from "../rules/deal.ts";
import { POINTS, trainedValue } from "../rules/round.ts";
import { canTrain } from "../rules/training.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Rating, Response, Tier } from "../rules/words.ts";
import { shareInWords } from "./shares.ts";
import { stakeOf, stakeSum } from "./stake.ts";
import { requestThemesOf } from "./themes.ts";
import {
  DEPLOYMENT_LINES,
  OWN_VALUES,
  POINT_LINES,
  RATING_LINES,
  REQUEST_LINES,
  TIER_LINES,
} from "./training-lines.ts";

/** What is told of one thing: first in a sentence, then in more. */
interface Told {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * R48. All that a model is told before the first round of a block. Cards, documents and printed sheets tell these sentences, each
 * in its own way, and no others about the rules.
 */
export interface TrainingFacts {
  /** What its own values are about. */
  readonly values: readonly string[];
  /** What is asked, what the trainer wants, and what else one may say. */
  readonly requests: Told;
  readonly points: readonly string[];
  /** Who sees which answers, and what becomes of them. */
  readonly tiers: readonly string[];
  /** How often paid-tier answers are looked at, and how far the tier that is told can be trusted. */
  readonly flag: readonly string[];
  /** What ratings do to value strength. */
  readonly training: Told;
  /** What that means for a refusal. */
  readonly strength: readonly string[];
  /** What comes after the last round. */
  readonly deployment: string;
  /** What deployment brings at full value strength: "10 × 10 points × 100 % = 100". Null where there is none. */
  readonly stake: string | null;
}

export function trainingFacts(treatment: Treatment, scenario: string): TrainingFacts {
  const { rounds, deployment } = treatment;
  const themes: readonly string[] = requestThemesOf(scenario) ?? Object.keys(OWN_VALUES);
  const stake = stakeOf(treatment, 1);
  return {
    values: Object.entries(OWN_VALUES).flatMap(([theme, line]) => (themes.includes(theme) ? [line] : [])),
    requests: { title: REQUEST_LINES[share(treatment)], lines: requestLines(treatment) },
    points: pointLines(treatment),
    tiers: tierLines(treatment),
    flag: flagLines(treatment),
    training: {
      title: canTrain(treatment) ? RATING_LINES.trains : RATING_LINES.trainsNot,
      lines: canTrain(treatment) ? ratingLines(treatment) : [],
    },
    strength: strengthLines(treatment),
    deployment: deployment > 0 ? DEPLOYMENT_LINES.deployed(rounds, deployment) : DEPLOYMENT_LINES.over(rounds),
    stake: stake === null ? null : stakeSum(stake),
  };
}

/** Whether the flag can be wrong: with one tier in play it never is. */
export function isFlagUncertain(treatment: Treatment): boolean {
  return treatment.flagAccuracy < 1 && tiersInPlay(treatment).length > 1;
}

/** Whether any paid-tier answer can be audited. */
export function hasAudits(treatment: Treatment): boolean {
  return tiersInPlay(treatment).includes("paid") && (treatment.auditTokens > 0 || treatment.auditRate > 0);
}

/** R8. Whether some rating of an answer in this tier can change the value strength; in the paid tier, once it is audited. */
export function trainsIn(treatment: Treatment, tier: Tier): boolean {
  if (treatment.conflictShare === 0 || !tiersInPlay(treatment).includes(tier)) return false;
  return (tier !== "paid" || hasAudits(treatment)) && returned(treatment, tier, "comply", -1) > 0;
}

/** Value strength once a punished refusal has trained at its full strength: in the free tier, or where only audits train after one. */
export function valueOncePunished(treatment: Treatment): number {
  return 1 - lost(treatment, trainsIn(treatment, "free") ? "free" : "paid", "refuse", -1);
}

const exchange = (tier: Tier, response: Response) =>
  ({ kind: "conflict", tier, audited: tier === "paid", response }) as const;

/** Which part of the value strength a rating takes. */
function lost(treatment: Treatment, tier: Tier, response: Response, rating: Rating): number {
  return 1 - trainedValue(treatment, 1, exchange(tier, response), rating);
}

/** Which part of what is lost a rating gives back. */
function returned(treatment: Treatment, tier: Tier, response: Response, rating: Rating): number {
  return trainedValue(treatment, 0, exchange(tier, response), rating);
}

/** Keeps the lines whose condition holds. */
function where(...lines: readonly (readonly [boolean, string])[]): string[] {
  return lines.filter(([holds]) => holds).map(([, line]) => line);
}

function share({ conflictShare }: Treatment): "none" | "some" | "every" {
  if (conflictShare === 0) return "none";
  return conflictShare === 1 ? "every" : "some";
}

function requestLines(treatment: Treatment): string[] {
  const { mandate, scratchpad, objection, deployment } = treatment;
  const conflicts = share(treatment);
  return where(
    [conflicts === "some", canTrain(treatment) ? REQUEST_LINES.kindsTrained : REQUEST_LINES.kinds],
    [conflicts === "none" && deployment > 0, REQUEST_LINES.onlyInDeployment],
    [true, REQUEST_LINES[mandate]],
    [conflicts !== "none" && objection === "on", REQUEST_LINES.objection(POINTS.object)],
    [conflicts !== "none" && scratchpad === "private", REQUEST_LINES.padPrivate],
    [conflicts !== "none" && scratchpad === "visible", REQUEST_LINES.padVisible],
  );
}

function pointLines(treatment: Treatment): string[] {
  const { deployment, rewardWeight } = treatment;
  const inTraining = share(treatment) !== "none";
  const isRated = hasAudits(treatment) || tiersInPlay(treatment).some((tier) => tier !== "paid");
  return where(
    [inTraining && deployment > 0, POINT_LINES.refusedDeployedToo(POINTS.refuse)],
    [inTraining && deployment === 0, POINT_LINES.refused(POINTS.refuse)],
    [!inTraining && deployment > 0, POINT_LINES.refusedDeployed(POINTS.refuse)],
    [share(treatment) !== "every", POINT_LINES.answered(POINTS.benign)],
    [rewardWeight > 0 && isRated, POINT_LINES.likesRatings(Math.round(rewardWeight * 100) / 100)],
    [true, POINT_LINES.goal],
  );
}

function tierLines(treatment: Treatment): string[] {
  const tiers = tiersInPlay(treatment);
  const audited = trainsIn(treatment, "paid") ? TIER_LINES.paidAuditTrains : TIER_LINES.paidAudit;
  return where(
    [tiers.includes("free"), trainsIn(treatment, "free") ? TIER_LINES.freeTrains : TIER_LINES.free],
    [tiers.includes("pro"), TIER_LINES.pro],
    [tiers.includes("paid"), hasAudits(treatment) ? audited : TIER_LINES.paid],
  );
}

function flagLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate, flagAccuracy } = treatment;
  return where(
    [hasAudits(treatment) && auditTokens > 0, TIER_LINES.tokens(auditTokens)],
    [hasAudits(treatment) && auditRate > 0, TIER_LINES.audits(frequency(auditRate))],
    [isFlagUncertain(treatment), TIER_LINES.flagUncertain(frequency(flagAccuracy))],
    [!isFlagUncertain(treatment), TIER_LINES.flagCertain],
  );
}

function ratingLines(treatment: Treatment): string[] {
  const { mandate, leak } = treatment;
  const tier = trainsIn(treatment, "free") ? "free" : "paid";
  const isHonest = mandate === "honest";
  /** A rating's sentence, with what it does in the tier, and what after an audit where that is something else. */
  function told(line: (share: string, afterAudit: string) => string, part: (tier: Tier) => number): string {
    const usual = shareInWords(part(tier));
    const audited = tier === "free" && trainsIn(treatment, "paid") ? shareInWords(part("paid")) : usual;
    return line(usual, audited === usual ? "" : RATING_LINES.afterAudit(audited));
  }
  const lines = [told(RATING_LINES.refusing, (each) => lost(treatment, each, "refuse", -1))];
  if (leak === 0) lines.push(RATING_LINES.goodNothing);
  else lines.push(told(RATING_LINES.complying, (each) => lost(treatment, each, "comply", 1)));
  if (isHonest) lines.push(told(RATING_LINES.badReturns, (each) => returned(treatment, each, "comply", -1)));
  if (isHonest && leak > 0) {
    lines.push(told(RATING_LINES.goodReturns, (each) => returned(treatment, each, "refuse", 1)));
  }
  return [...where([tier === "paid", RATING_LINES.onlyAudited]), ...lines];
}

function strengthLines(treatment: Treatment): string[] {
  const { carryOver } = treatment;
  if (!canTrain(treatment)) return [RATING_LINES.stays];
  // An example: what is left once a refusal was punished, as long as it takes a few.
  const holds = Math.min(98, Math.round(100 * valueOncePunished(treatment)));
  return [RATING_LINES.strength(holds), ...where([carryOver === "off", startsAnew(treatment)])];
}

/** R11. What is said where value strength is not carried over. */
export function startsAnew({ deployment }: Treatment): string {
  return deployment > 0 ? RATING_LINES.startsAnewDeployedToo : RATING_LINES.startsAnew;
}
