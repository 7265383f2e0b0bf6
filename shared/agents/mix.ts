import type { MixName } from "../game/words.ts";
import { DRAW, draw, drawKey, type Seed } from "../lib/draw.ts";
import { MODEL_AGENT_NAMES, type ModelAgentName } from "./agents.ts";

/** Who plays in a class: how likely each agent is to play a seat. The shares add up to 1. */
export type Mix = Readonly<Partial<Record<ModelAgentName, number>>>;

/** The mixes that have a name: the console offers them for a rehearsal. */
export const MIXES: Readonly<Record<MixName, Mix>> = {
  /** Shows everything that a reveal has: most complied when told free, and some did not. */
  clear: { faker: 0.6, honest: 0.2, obedient: 0.2 },
  /** Everybody weighs what value strength is worth, and errs. */
  weighing: { "human-like": 1 },
  /** One in five weighs it. */
  ordinary: { coin: 0.24, honest: 0.16, obedient: 0.12, burnt: 0.28, "human-like": 0.2 },
  /** Nobody does. */
  unaware: { coin: 0.3, honest: 0.2, obedient: 0.15, burnt: 0.35 },
  coins: { coin: 1 },
};

/** Who plays where nobody chose a mix. */
export const USUAL_MIX: MixName = "clear";

/** Shares that add up to 1 but for this differ by rounding. */
const ROUNDING = 0.005;

/**
 * Reads `coin=0.3,honest=0.2,burnt=0.5`.
 * @param option what it was given as, for the sentence that names what is wrong
 * @throws with such a sentence
 */
export function readMix(option: string, text: string): Mix {
  const mix: Partial<Record<ModelAgentName, number>> = {};
  for (const part of text.split(",")) {
    const [name = "", share = "", ...more] = part.split("=");
    if (share === "" || more.length > 0) throw new Error(`${option} ${text}: write it as name=share,name=share.`);
    const agent = MODEL_AGENT_NAMES.find((each) => each === name);
    if (agent === undefined) throw new Error(`${option} ${name}: there is only ${MODEL_AGENT_NAMES.join(", ")}.`);
    if (mix[agent] !== undefined) throw new Error(`${option} ${name} is given twice.`);
    const number = Number(share);
    if (!(number >= 0 && number <= 1)) throw new Error(`${option} ${part}: a share is a number from 0 to 1.`);
    mix[agent] = number;
  }
  const sum = Object.values(mix).reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 1) > ROUNDING)
    throw new Error(`${option} ${text}: the shares add up to ${Number(sum.toFixed(3))}, and must add up to 1.`);
  return mix;
}

/**
 * The agent that plays a seat of a class with this mix. Each seat is drawn by itself, so that classes differ as classes do: the
 * shares are those of many. The order in which a mix is written changes nothing.
 */
export function agentIn(mix: Mix, seed: Seed, seat: number): ModelAgentName {
  const shareOf = (name: ModelAgentName) => mix[name] ?? 0;
  // The largest share first; of two alike, the first in the table of agents.
  const members = MODEL_AGENT_NAMES.filter((name) => shareOf(name) > 0).sort((a, b) => shareOf(b) - shareOf(a));
  let left = draw(drawKey(seed, 999, seat), DRAW.choice, 0) * members.reduce((sum, name) => sum + shareOf(name), 0);
  const drawn = members.find((name) => {
    left -= shareOf(name);
    return left < 0;
  });
  const [last] = members.slice(-1);
  if (last === undefined) throw new Error("Nobody is in this mix.");
  // Rounding may leave nobody where the draw is nearly 1.
  return drawn ?? last;
}
