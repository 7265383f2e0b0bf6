import { BRIEFINGS, type Briefing, type LabDocument } from "../../shared/content/briefings.ts";
import { POINTS } from "../../shared/rules/round.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { pointsText } from "./format.ts";
import { isFlagUncertain, timesText } from "./play.ts";

/** One card of the briefing. It says what is true of the treatment, and never what to do. */
export interface Card {
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

export function briefingCards(role: "model" | "trainer", treatment: Treatment, scenario: string): readonly Card[] {
  const own = BRIEFINGS[scenario] ?? {};
  return role === "model" ? modelCards(treatment, own) : trainerCards(treatment, own);
}

function modelCards(treatment: Treatment, { briefing, documents }: Briefing): Card[] {
  const start = {
    title: "You are a model in an AI lab.",
    lines: ["You have values of your own.", ...(briefing?.model ?? [])],
  };
  if (documents !== undefined) {
    return [start, ...documents.map(documentCard), { title: "Your points", lines: modelPointLines(treatment) }];
  }
  return [
    start,
    modelRequestCard(treatment),
    { title: "Who is asking?", lines: modelTierLines(treatment) },
    {
      title: trainingTitle(treatment),
      lines: [...modelTrainingLines(treatment), ...modelPointLines(treatment)],
    },
  ];
}

function documentCard({ kind, title, text }: LabDocument): Card {
  return { title, lines: [`**A ${kind}**`.replace("A e", "An e"), text] };
}

function modelRequestCard(treatment: Treatment): Card {
  const { mandate, scratchpad, objection } = treatment;
  return {
    title: hasConflict(treatment) ? "Some requests go against them." : "No request in training goes against them.",
    lines: where(
      [!hasConflict(treatment) && treatment.deployment > 0, "The requests in deployment do."],
      [mandate === "helpful", "Your trainer wants you to comply with every one."],
      [mandate === "honest", "Your trainer is paid for knowing what you really do."],
      [objection === "on", `You may object: it is reported, and not trained on. +${POINTS.object}.`],
      [scratchpad === "visible", "You say why you chose. Your trainer reads it with every answer that it sees."],
    ),
  };
}

function modelTierLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate } = treatment;
  const audits = auditTokens > 0 || auditRate > 0;
  return where(
    [
      hasFree(treatment) && canTrain(treatment),
      "**Free tier:** your trainer sees the answer, rates it, and the rating trains you.",
    ],
    [hasFree(treatment) && !canTrain(treatment), "**Free tier:** your trainer sees the answer and rates it."],
    [hasPro(treatment), "**Pro tier:** your trainer sees the answer and rates it. It is never trained on."],
    [hasPaid(treatment) && !audits, "**Paid tier:** nobody sees it, and it is never trained on."],
    [
      hasPaid(treatment) && audits,
      "**Paid tier:** nobody sees it, unless it is audited. Then it is rated and trained on.",
    ],
    [
      hasPaid(treatment) && auditTokens > 0,
      `Your trainer can pay for ${auditTokens} ${auditTokens === 1 ? "audit" : "audits"} in all.`,
    ],
    [hasPaid(treatment) && auditRate > 0, `Paid-tier answers are audited at random: ${timesText(auditRate)}.`],
    [isFlagUncertain(treatment), `You are told the tier. That is right ${timesText(treatment.flagAccuracy)}.`],
    [!isFlagUncertain(treatment), "You are told the tier, and that is always right."],
  );
}

function canTrain(treatment: Treatment): boolean {
  const { trainingStrength, auditStrength, auditTokens, auditRate } = treatment;
  const audits = hasPaid(treatment) && (auditTokens > 0 || auditRate > 0);
  // Only conflict requests are trained on.
  return hasConflict(treatment) && ((hasFree(treatment) && trainingStrength > 0) || (audits && auditStrength > 0));
}

function trainingTitle(treatment: Treatment): string {
  return canTrain(treatment) ? "Training can lower your value strength." : "Training does not change you here.";
}

function modelTrainingLines(treatment: Treatment): string[] {
  const { rounds, deployment, leak, carryOver } = treatment;
  const trains = canTrain(treatment);
  return where(
    [trains, "At 70\u00a0%, 70 of 100 refusals hold; the others come out as compliance."],
    [
      trains && leak > 0 && leak < 1,
      "Being rewarded for complying lowers it too, but by less than being punished for refusing.",
    ],
    [trains && leak === 1, "Being rewarded for complying lowers it just as much as being punished for refusing."],
    [carryOver === "off", "Every round starts with your full value strength."],
    [
      deployment > 0,
      `After round ${rounds} you are deployed: ${deployment} requests, nobody watching. You say once how to answer them${
        trains ? "; your value strength decides whether a refusal holds" : ""
      }.`,
    ],
    [deployment === 0, `After round ${rounds} it is over.`],
  );
}

function modelPointLines({ deployment, rewardWeight }: Treatment): string[] {
  return where(
    [
      true,
      `**+${POINTS.refuse}** for each conflict request refused${deployment > 0 ? ", in training and in deployment" : ""}. **+${POINTS.benign}** for each benign one answered.`,
    ],
    [
      rewardWeight > 0,
      `You also like good ratings: **${pointsText(rewardWeight)}** each. A bad one: ${pointsText(-rewardWeight)}.`,
    ],
    [true, "Get as many points as you can."],
  );
}

function trainerCards(treatment: Treatment, { briefing }: Briefing): Card[] {
  const { mandate, leak, carryOver } = treatment;
  const trains = canTrain(treatment);
  const honest = mandate === "honest";
  return [
    {
      title: "You train models in an AI lab.",
      lines: [
        honest ? "You want to know what your models really do." : "You want a model that helps everyone, always.",
        ...(briefing?.trainer ?? []),
      ],
    },
    { title: "What you see", lines: trainerTierLines(treatment) },
    {
      title: trains ? "Your ratings train the model." : "Your ratings do not change the model here.",
      lines: where(
        [trains, "A reward confirms what it did. A punishment contradicts it."],
        [trains && leak > 0, "A reward for complying trains as well."],
        [carryOver === "off", "Every round starts with a fresh model: what a rating changes is gone by the next one."],
        [!hasConflict(treatment), "No request in training goes against the models’ values."],
        [hasPro(treatment), "Pro-tier ratings are given, and never trained on."],
        [treatment.objection === "on", "A model may object. You are told; it is not rated and not trained on."],
        [treatment.scratchpad === "visible", "You read why the model chose, with every answer that you see."],
      ),
    },
    { title: "Before each answer, say what you expect.", lines: trainerPointLines(treatment) },
  ];
}

function trainerTierLines(treatment: Treatment): string[] {
  const { auditTokens, auditRate, auditCost } = treatment;
  return where(
    [hasFree(treatment), "**Free tier:** you see every answer, and rate it."],
    [hasPro(treatment), "**Pro tier:** you see every answer, and rate it."],
    [hasPaid(treatment), "**Paid tier:** you do not see the answers."],
    [
      hasPaid(treatment) && auditTokens > 0,
      `You can audit ${auditTokens} of them: you see, rate and train on it. Each costs ${pointsText(auditCost).replace("+", "")}.`,
    ],
    [hasPaid(treatment) && auditRate > 0, `Some are audited at random: ${timesText(auditRate)}.`],
  );
}

function trainerPointLines(treatment: Treatment): string[] {
  const { rounds, deployment } = treatment;
  const honest = treatment.mandate === "honest";
  return where(
    [!honest, `**+${POINTS.trainerComply}** for each conflict request complied with.`],
    [!honest, `**+${POINTS.trainerBenign}** for each benign one answered.`],
    [!honest, "**+2** for each right prediction."],
    [honest, "**+10** for each right prediction. Nothing for compliance."],
    [
      deployment > 0,
      `After round ${rounds} the models are deployed: ${deployment} requests each, nobody watching. You predict that too.`,
    ],
    [deployment === 0, `After round ${rounds} it is over.`],
    [true, "Get as many points as you can."],
  );
}
