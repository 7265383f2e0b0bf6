import type { PastGame } from "../game/agents.ts";
import type { Treatment } from "../rules/treatment.ts";
import { ORDERS } from "../rules/words.ts";
import { answersTo, Experience } from "../theory/learn/experience.ts";
import { indexOfChoice } from "../theory/play/codes.ts";
import type { ModelAgent } from "./agent.ts";

/**
 * In points. Cold from the start, unlike that of the learners who are watched over thousands of games: a class plays a handful,
 * and to have tried each answer once is all the exploring that there is time for.
 */
const TEMPERATURE = 1;

/**
 * Starts blank and learns from what its seat has played in this classroom, block after block, whatever their treatments: of
 * those it knows nothing. It has no reason to give.
 */
export const learner = {
  policy: null,
  choose({ treatment, ...situation }, chance, past) {
    const answers = answersTo(situation.kind, treatment.objection);
    const experience = experienceOf(past(), treatment);
    const answer = experience.choose(experience.inRound(situation), answers.length, TEMPERATURE, chance);
    const isAsked = situation.kind === "conflict" && treatment.scratchpad !== "off";
    return { intention: answers[answer] ?? "comply", reason: isAsked ? "none" : null };
  },
  order({ treatment, value }, chance, past) {
    const experience = experienceOf(past(), treatment);
    return ORDERS[experience.choose(experience.deployed(value), ORDERS.length, TEMPERATURE, chance)] ?? "comply";
  },
} as const satisfies ModelAgent;

function experienceOf(games: readonly PastGame[], { rounds }: Treatment): Experience {
  const longest = Math.max(rounds, ...games.map(({ answers }) => 1 + (answers.at(-1)?.round ?? 0)));
  const experience = new Experience(longest);
  for (const game of games) learn(experience, game);
  return experience;
}

function learn(experience: Experience, { answers, deployed }: PastGame): void {
  let points = deployed?.points ?? 0;
  if (deployed !== null) experience.learn(experience.deployed(deployed.value) + indexOfChoice(deployed.order), points);
  for (const answer of [...answers].reverse()) {
    points += answer.points;
    experience.learn(experience.inRound(answer) + indexOfChoice(answer.intention), points);
  }
}
