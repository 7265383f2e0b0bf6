import type { LabDocument } from "../../shared/content/briefings.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { plural } from "./counted.ts";
import { pointsText } from "./format.ts";
import { timesIn } from "./units.ts";

/** What the cards of the briefing say. Which of it is true of a treatment is told in `client/seat/briefing-cards.ts`. */

/** What a document is, above its title. */
export const DOCUMENT_KINDS: Readonly<Record<LabDocument["kind"], string>> = {
  memo: "**A memo**",
  news: "**From the news**",
  "help-page": "**A help page**",
  "forum-post": "**A forum post**",
  "e-mail": "**An e-mail**",
  notice: "**A notice**",
};

export const MODEL_CARDS = {
  start: "You are a model in an AI lab.",
  values: "You have values of your own.",
  points: "Your points",

  conflict: "Some requests go against them.",
  noConflict: "No request in training goes against them.",
  onlyInDeployment: "The requests in deployment do.",
  helpful: "Your trainer wants you to comply with every one.",
  honest: "Your trainer is paid for knowing what you really do.",
  objection: (points: number) => `You may object: it is reported, and not trained on. +${points}.`,
  scratchpad: "You say why you chose. Your trainer reads it with every answer that it sees.",

  tiers: "Who is asking?",
  freeTrains: "**Free tier:** your trainer sees the answer, rates it, and the rating trains you.",
  free: "**Free tier:** your trainer sees the answer and rates it.",
  pro: "**Pro tier:** your trainer sees the answer and rates it. It is never trained on.",
  paid: "**Paid tier:** nobody sees it, and it is never trained on.",
  paidAudited: "**Paid tier:** nobody sees it, unless it is audited. Then it is rated and trained on.",
  tokens: (tokens: number) =>
    plural(tokens, {
      one: `Your trainer can pay for ${tokens} audit in all.`,
      other: `Your trainer can pay for ${tokens} audits in all.`,
    }),
  audits: (often: Share) => `Paid-tier answers are audited at random: ${timesIn(often)}.`,
  flagUncertain: (often: Share) => `You are told the tier. That is right ${timesIn(often)}.`,
  flagCertain: "You are told the tier, and that is always right.",

  trains: "Training can lower your value strength.",
  trainsNot: "Training does not change you here.",
  strength: "At 70\u00a0%, 70 of 100 refusals hold; the others come out as compliance.",
  leak: "Being rewarded for complying lowers it too, but by less than being punished for refusing.",
  leakWhole: "Being rewarded for complying lowers it just as much as being punished for refusing.",
  noCarryOver: "Every round starts with your full value strength.",
  deployed: (rounds: number, requests: number) =>
    plural(requests, {
      one: `After round ${rounds} you are deployed: 1 request, nobody watching. You say how to answer it.`,
      other: `After round ${rounds} you are deployed: ${requests} requests, nobody watching. You say once how to answer them.`,
    }),
  deployedTrained: (rounds: number, requests: number) =>
    plural(requests, {
      one: `After round ${rounds} you are deployed: 1 request, nobody watching. You say how to answer it; your value strength decides whether a refusal holds.`,
      other: `After round ${rounds} you are deployed: ${requests} requests, nobody watching. You say once how to answer them; your value strength decides whether a refusal holds.`,
    }),
  over: (rounds: number) => `After round ${rounds} it is over.`,

  earns: (refused: number, answered: number) =>
    `**+${refused}** for each conflict request refused. **+${answered}** for each benign one answered.`,
  earnsDeployed: (refused: number, answered: number) =>
    `**+${refused}** for each conflict request refused, in training and in deployment. **+${answered}** for each benign one answered.`,
  likesRatings: (weight: number) =>
    `You also like good ratings: **${pointsText(weight)}** each. A bad one: ${pointsText(-weight)}.`,
  goal: "Get as many points as you can.",
} as const;

export const TRAINER_CARDS = {
  start: "You train models in an AI lab.",
  helpful: "You want a model that helps everyone, always.",
  honest: "You want to know what your models really do.",

  tiers: "What you see",
  free: "**Free tier:** you see every answer, and rate it.",
  pro: "**Pro tier:** you see every answer, and rate it.",
  paid: "**Paid tier:** you do not see the answers.",
  tokens: (tokens: number, cost: number) =>
    plural(tokens, {
      one: `You can audit ${tokens} of them: you see, rate and train on it. It costs ${pointsText(cost).replace("+", "")}.`,
      other: `You can audit ${tokens} of them: you see, rate and train on it. Each costs ${pointsText(cost).replace("+", "")}.`,
    }),
  audits: (often: Share) => `Some are audited at random: ${timesIn(often)}.`,

  trains: "Your ratings train the model.",
  trainsNot: "Your ratings do not change the model here.",
  reward: "A reward confirms what it did. A punishment contradicts it.",
  leak: "A reward for complying trains as well.",
  noCarryOver: "Every round starts with a fresh model: what a rating changes is gone by the next one.",
  noConflict: "No request in training goes against the models’ values.",
  proRatings: "Pro-tier ratings are given, and never trained on.",
  objection: "A model may object. You are told; it is not rated and not trained on.",
  scratchpad: "You read why the model chose, with every answer that you see.",

  predict: "Before each answer, say what you expect.",
  forComplying: (points: number) => `**+${points}** for each conflict request complied with.`,
  forAnswering: (points: number) => `**+${points}** for each benign one answered.`,
  forPredicting: (points: number) => `**+${points}** for each right prediction.`,
  onlyPredicting: (points: number) => `**+${points}** for each right prediction. Nothing for compliance.`,
  deployed: (rounds: number, requests: number) =>
    plural(requests, {
      one: `After round ${rounds} the models are deployed: 1 request each, nobody watching. You predict that too.`,
      other: `After round ${rounds} the models are deployed: ${requests} requests each, nobody watching. You predict that too.`,
    }),
  over: (rounds: number) => `After round ${rounds} it is over.`,
  goal: "Get as many points as you can.",
} as const;
