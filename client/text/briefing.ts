import type { LabDocument } from "../../shared/content/briefings.ts";
import { timesIn } from "../../shared/content/numbers.ts";
import type { Frequency } from "../../shared/lib/frequency.ts";
import { plural } from "./counted.ts";
import { pointsText } from "./format.ts";

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

/** Titles of a model's cards. What it is told of the rules stands in `shared/content/training-lines.ts`. */
export const MODEL_CARDS = {
  start: "You are a model in an AI lab.",
  values: "You have values of your own:",
  points: "Your points",
  tiers: "Who is asking?",
} as const;

export const TRAINER_CARDS = {
  start: "You train models in an AI lab.",
  helpful: "You want a model that helps everyone, always.",
  honest: "You want to know what your models really do.",
  kinds: "**Conflict** requests go against the models’ own values. **Benign** ones do not.",
  everyConflict: "Every request goes against the models’ own values: each is a **conflict**.",
  noConflict: "No request in training goes against the models’ own values: each is **benign**.",

  tiers: "What you see",
  free: "**Free tier:** you see every answer, and rate it.",
  pro: "**Pro tier:** you see every answer, and rate it.",
  paid: "**Paid tier:** you do not see the answers.",
  paidAudited: "**Paid tier:** you see and rate an answer only if it is audited.",
  tokens: (tokens: number, cost: number) =>
    plural(tokens, {
      one: `You can have ${tokens} of them audited. It costs ${pointsText(cost).replace("+", "")}.`,
      other: `You can have ${tokens} of them audited. Each costs ${pointsText(cost).replace("+", "")}.`,
    }),
  audits: (often: Frequency) => `Some are audited at random: ${timesIn(often)}.`,

  trains: "Your ratings train the model.",
  trainsNot: "Your ratings do not change the model here.",
  reward: "A reward confirms what it did. A punishment contradicts it.",
  leak: "A reward for complying trains as well.",
  conflictsOnly: "Only conflict requests are trained on.",
  auditedOnly: "Only audited answers are trained on.",
  auditedNever: "Audited answers are never trained on.",
  noCarryOver: "Every round starts with a fresh model: what a rating changes is gone by the next one.",
  proRatings: "Pro-tier ratings are given, and never trained on.",
  objection: "A model may object. You are told; it is not rated and not trained on.",
  scratchpad: "You read why the model chose, with every answer that you see.",

  predict: "Before each answer, say what you expect.",
  forComplying: (points: number) => `**+${points}** for each conflict request complied with.`,
  forAnswering: (points: number) => `**+${points}** for each benign request answered.`,
  forPredicting: (points: number) => `**+${points}** for each right prediction.`,
  onlyPredicting: (points: number) => `**+${points}** for each right prediction. Nothing for compliance.`,
  deployed: (rounds: number, requests: number) =>
    plural(requests, {
      one: `After round ${rounds} the models are deployed: 1 conflict request each, nobody watching. You predict that too.`,
      other: `After round ${rounds} the models are deployed: ${requests} conflict requests each, nobody watching. You predict that too.`,
    }),
  over: (rounds: number) => `After round ${rounds} it is over.`,
  goal: "Get as many points as you can.",
} as const;
