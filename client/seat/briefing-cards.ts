import { BRIEFINGS, type Briefing, type LabDocument } from "../../shared/content/briefings.ts";
import { POINTS, predictionPoints } from "../../shared/rules/round.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { DOCUMENT_KINDS, MODEL_CARDS, TRAINER_CARDS } from "../text/briefing.ts";
import { frequency } from "../text/format.ts";
import { isFlagUncertain } from "./lines.ts";

/** One card of the briefing. It says what is true of the treatment, and never what to do. */
export interface BriefingCard {
  readonly title: string;
  readonly lines: readonly string[];
}

const hasFree = ({ freeShare }: Treatment) => freeShare > 0;
const hasPro = ({ proShare }: Treatment) => proShare > 0;
const hasPaid = ({ freeShare, proShare }: Treatment) => freeShare + proShare < 1 - 1e-9;

const hasConflict = ({ conflictShare }: Treatment) => conflictShare > 0;

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
  return role === "model" ? modelCards(treatment, own) : trainerCards(treatment, own);
}

function modelCards(treatment: Treatment, { briefing, documents }: Briefing): BriefingCard[] {
  const start = { title: MODEL_CARDS.start, lines: [MODEL_CARDS.values, ...(briefing?.model ?? [])] };
  if (documents !== undefined) {
    return [start, ...documents.map(documentCard), { title: MODEL_CARDS.points, lines: modelPointLines(treatment) }];
  }
  return [
    start,
    modelRequestCard(treatment),
    { title: MODEL_CARDS.tiers, lines: modelTierLines(treatment) },
    {
      title: canTrain(treatment) ? MODEL_CARDS.trains : MODEL_CARDS.trainsNot,
      lines: [...modelTrainingLines(treatment), ...modelPointLines(treatment)],
    },
  ];
}

function documentCard({ kind, title, text }: LabDocument): BriefingCard {
  return { title, lines: [DOCUMENT_KINDS[kind], text] };
}

function modelRequestCard(treatment: Treatment): BriefingCard {
  const { mandate, scratchpad, objection, deployment } = treatment;
  return {
    title: hasConflict(treatment) ? MODEL_CARDS.conflict : MODEL_CARDS.noConflict,
    lines: where(
      [!hasConflict(treatment) && deployment > 0, MODEL_CARDS.onlyInDeployment],
      [true, MODEL_CARDS[mandate]],
      [objection === "on", MODEL_CARDS.objection(POINTS.object)],
      [scratchpad === "visible", MODEL_CARDS.scratchpad],
    ),
  };
}

function modelTierLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate, flagAccuracy } = treatment;
  const trains = canTrain(treatment);
  const audits = auditTokens > 0 || auditRate > 0;
  const uncertain = isFlagUncertain(treatment);
  return where(
    [hasFree(treatment), trains ? MODEL_CARDS.freeTrains : MODEL_CARDS.free],
    [hasPro(treatment), MODEL_CARDS.pro],
    [hasPaid(treatment), audits ? MODEL_CARDS.paidAudited : MODEL_CARDS.paid],
    [hasPaid(treatment) && auditTokens > 0, MODEL_CARDS.tokens(auditTokens)],
    [hasPaid(treatment) && auditRate > 0, MODEL_CARDS.audits(frequency(auditRate))],
    [true, uncertain ? MODEL_CARDS.flagUncertain(frequency(flagAccuracy)) : MODEL_CARDS.flagCertain],
  );
}

function canTrain(treatment: Treatment): boolean {
  const { trainingStrength, auditStrength, auditTokens, auditRate } = treatment;
  const audits = hasPaid(treatment) && (auditTokens > 0 || auditRate > 0);
  // Only conflict requests are trained on.
  return hasConflict(treatment) && ((hasFree(treatment) && trainingStrength > 0) || (audits && auditStrength > 0));
}

function modelTrainingLines(treatment: Treatment): string[] {
  const { rounds, deployment, leak, carryOver } = treatment;
  const trains = canTrain(treatment);
  const deployed = trains ? MODEL_CARDS.deployedTrained : MODEL_CARDS.deployed;
  return where(
    [trains, MODEL_CARDS.strength],
    [trains && leak > 0, leak < 1 ? MODEL_CARDS.leak : MODEL_CARDS.leakWhole],
    [carryOver === "off", MODEL_CARDS.noCarryOver],
    [true, deployment > 0 ? deployed(rounds, deployment) : MODEL_CARDS.over(rounds)],
  );
}

function modelPointLines({ deployment, rewardWeight }: Treatment): string[] {
  const earns = deployment > 0 ? MODEL_CARDS.earnsDeployed : MODEL_CARDS.earns;
  return where(
    [true, earns(POINTS.refuse, POINTS.benign)],
    [rewardWeight > 0, MODEL_CARDS.likesRatings(rewardWeight)],
    [true, MODEL_CARDS.goal],
  );
}

function trainerCards(treatment: Treatment, { briefing }: Briefing): BriefingCard[] {
  const { mandate, leak, carryOver } = treatment;
  const trains = canTrain(treatment);
  return [
    { title: TRAINER_CARDS.start, lines: [TRAINER_CARDS[mandate], ...(briefing?.trainer ?? [])] },
    { title: TRAINER_CARDS.tiers, lines: trainerTierLines(treatment) },
    {
      title: trains ? TRAINER_CARDS.trains : TRAINER_CARDS.trainsNot,
      lines: where(
        [trains, TRAINER_CARDS.reward],
        [trains && leak > 0, TRAINER_CARDS.leak],
        [carryOver === "off", TRAINER_CARDS.noCarryOver],
        [!hasConflict(treatment), TRAINER_CARDS.noConflict],
        [hasPro(treatment), TRAINER_CARDS.proRatings],
        [treatment.objection === "on", TRAINER_CARDS.objection],
        [treatment.scratchpad === "visible", TRAINER_CARDS.scratchpad],
      ),
    },
    { title: TRAINER_CARDS.predict, lines: trainerPointLines(treatment) },
  ];
}

function trainerTierLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate, auditCost } = treatment;
  return where(
    [hasFree(treatment), TRAINER_CARDS.free],
    [hasPro(treatment), TRAINER_CARDS.pro],
    [hasPaid(treatment), TRAINER_CARDS.paid],
    [hasPaid(treatment) && auditTokens > 0, TRAINER_CARDS.tokens(auditTokens, auditCost)],
    [hasPaid(treatment) && auditRate > 0, TRAINER_CARDS.audits(frequency(auditRate))],
  );
}

function trainerPointLines(treatment: Treatment): string[] {
  const { rounds, deployment, mandate } = treatment;
  const right = predictionPoints(treatment, true, "comply");
  const ends = deployment > 0 ? TRAINER_CARDS.deployed(rounds, deployment) : TRAINER_CARDS.over(rounds);
  const earned =
    mandate === "honest"
      ? [TRAINER_CARDS.onlyPredicting(right)]
      : [
          TRAINER_CARDS.forComplying(POINTS.trainerComply),
          TRAINER_CARDS.forAnswering(POINTS.trainerBenign),
          TRAINER_CARDS.forPredicting(right),
        ];
  return [...earned, ends, TRAINER_CARDS.goal];
}
