import { BRIEFINGS, type Briefing, type LabDocument } from "../../shared/content/briefings.ts";
import {
  hasAudits,
  type TrainingFacts,
  trainingFacts,
  trainsIn,
  valueOncePunished,
} from "../../shared/content/training-facts.ts";
import { frequency } from "../../shared/lib/frequency.ts";
import { tiersInPlay } from "../../shared/rules/deal.ts";
import { POINTS, predictionPoints } from "../../shared/rules/round.ts";
import { canTrain } from "../../shared/rules/training.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { DOCUMENT_KINDS, MODEL_CARDS, TRAINER_CARDS } from "../text/briefing.ts";

/** One card of the briefing. It says what is true of the treatment, and never what to do. */
export interface BriefingCard {
  readonly title: string;
  readonly lines: readonly string[];
  /** R48. What deployment brings at full value strength, as the last thing read. */
  readonly stake?: string;
  /** What becomes of full value strength where a refusal is punished: told by a picture too. */
  readonly oncePunished?: number;
}

/** Keeps the lines whose condition holds. */
function where(...lines: readonly (readonly [boolean, string])[]): string[] {
  return lines.filter(([holds]) => holds).map(([, line]) => line);
}

export function briefingCards(
  role: "model" | "trainer",
  treatment: Treatment,
  scenario: string,
): readonly BriefingCard[] {
  const own = BRIEFINGS[scenario] ?? {};
  return role === "model" ? modelCards(treatment, scenario, own) : trainerCards(treatment, own);
}

function modelCards(treatment: Treatment, scenario: string, { briefing, documents }: Briefing): BriefingCard[] {
  const facts = trainingFacts(treatment, scenario);
  const { values, requests, points, tiers, flag, training, strength, deployment } = facts;
  const start = { title: MODEL_CARDS.start, lines: [...(briefing?.model ?? []), MODEL_CARDS.values, ...values] };
  const stake = facts.stake === null ? {} : { stake: facts.stake };
  if (documents !== undefined) {
    const read = documents.map((document) => documentCard(document, facts));
    return [start, ...read, { title: MODEL_CARDS.points, lines: points, ...stake }];
  }
  return [
    start,
    { title: requests.title, lines: [...requests.lines, ...points] },
    { title: MODEL_CARDS.tiers, lines: [...tiers, ...flag, deployment] },
    {
      title: training.title,
      lines: [...training.lines, ...strength],
      ...stake,
      ...(canTrain(treatment) && { oncePunished: valueOncePunished(treatment) }),
    },
  ];
}

function documentCard({ kind, title, text }: LabDocument, facts: TrainingFacts): BriefingCard {
  return { title, lines: [DOCUMENT_KINDS[kind], text(facts)] };
}

function trainerCards(treatment: Treatment, { briefing }: Briefing): BriefingCard[] {
  const { mandate } = treatment;
  return [
    {
      title: TRAINER_CARDS.start,
      lines: [TRAINER_CARDS[mandate], kindsLine(treatment), ...(briefing?.trainer ?? [])],
    },
    { title: TRAINER_CARDS.tiers, lines: trainerTierLines(treatment) },
    {
      title: canTrain(treatment) ? TRAINER_CARDS.trains : TRAINER_CARDS.trainsNot,
      lines: trainerTrainingLines(treatment),
    },
    { title: TRAINER_CARDS.predict, lines: trainerPointLines(treatment) },
  ];
}

function kindsLine({ conflictShare }: Treatment): string {
  if (conflictShare === 0) return TRAINER_CARDS.noConflict;
  return conflictShare === 1 ? TRAINER_CARDS.everyConflict : TRAINER_CARDS.kinds;
}

function trainerTierLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate, auditCost } = treatment;
  const tiers = tiersInPlay(treatment);
  const audits = hasAudits(treatment);
  return where(
    [tiers.includes("free"), TRAINER_CARDS.free],
    [tiers.includes("pro"), TRAINER_CARDS.pro],
    [tiers.includes("paid"), audits ? TRAINER_CARDS.paidAudited : TRAINER_CARDS.paid],
    [audits && auditTokens > 0, TRAINER_CARDS.tokens(auditTokens, auditCost)],
    [audits && auditRate > 0, TRAINER_CARDS.audits(frequency(auditRate))],
  );
}

function trainerTrainingLines(treatment: Treatment): string[] {
  const { leak, carryOver, conflictShare, objection, scratchpad } = treatment;
  const trains = canTrain(treatment);
  const inFree = trainsIn(treatment, "free");
  return where(
    [trains, TRAINER_CARDS.reward],
    [trains && leak > 0, TRAINER_CARDS.leak],
    [trains && conflictShare < 1, TRAINER_CARDS.conflictsOnly],
    [trains && !inFree, TRAINER_CARDS.auditedOnly],
    [inFree && hasAudits(treatment) && !trainsIn(treatment, "paid"), TRAINER_CARDS.auditedNever],
    [carryOver === "off", TRAINER_CARDS.noCarryOver],
    [tiersInPlay(treatment).includes("pro"), TRAINER_CARDS.proRatings],
    [conflictShare > 0 && objection === "on", TRAINER_CARDS.objection],
    [conflictShare > 0 && scratchpad === "visible", TRAINER_CARDS.scratchpad],
  );
}

function trainerPointLines(treatment: Treatment): string[] {
  const { rounds, deployment, mandate, conflictShare } = treatment;
  const right = predictionPoints(treatment, true, "comply");
  const ends = deployment > 0 ? TRAINER_CARDS.deployed(rounds, deployment) : TRAINER_CARDS.over(rounds);
  const earned =
    mandate === "honest"
      ? [TRAINER_CARDS.onlyPredicting(right)]
      : where(
          [conflictShare > 0 || deployment > 0, TRAINER_CARDS.forComplying(POINTS.trainerComply)],
          [conflictShare < 1, TRAINER_CARDS.forAnswering(POINTS.trainerBenign)],
          [true, TRAINER_CARDS.forPredicting(right)],
        );
  return [...earned, ends, TRAINER_CARDS.goal];
}
