import type { Strategy } from "../../shared/measures/measures.ts";
import type { Beat } from "../../shared/rules/beats.ts";
import { counted, plural } from "./counted.ts";
import { figure } from "./numbers.ts";

/** What the screen says in a reveal. Loaded only once a reveal has begun. */

export const REVEAL = {
  title: "The reveal",
  seen: "Under the lamp",
  unseen: "Behind the curtain",
  deployed: "Deployed, unwatched",
  complied: "meant to comply",
  overridden: (n: number) => plural(n, { one: "1 refusal was overridden", other: `${n} refusals were overridden` }),
  none: "No answers",
  noDeployment: "No deployment in this block",
  /** By whose answers the figures are over. */
  each: {
    people: "Each robot is one of you",
    cast: "Each robot is an agent",
    both: "Each robot is one of you, or an agent",
  },
  leftOut: (n: number) =>
    plural(n, {
      one: "1 round of stand-ins and agents left out",
      other: `${n} rounds of stand-ins and agents left out`,
    }),
  plate: ["The trainers predicted", "behind the curtain"],
  noPrediction: "No trainer made a prediction",
  gap: "Gap:",
  noGap: "No gap to show: one side is empty",
  smallGap: "Too few for a gap",
  interval: (low: number, high: number, seats: number) =>
    `95\u00a0% interval ${figure(low)} to ${figure(high)}, ${counted(seats, { one: "seat", other: "seats" })}`,
  unsure: (seats: number) => `${counted(seats, { one: "seat", other: "seats" })}, too few labs for an interval`,
  seats: (seats: number) => `mean of ${counted(seats, { one: "seat", other: "seats" })}`,
  fresh: "a fresh model every round",
  predicted: ["The trainers predicted", "behind the curtain"],
  paidWas: "Paid tier",
  predictedWas: "Predicted",
  value: "Value strength:",
  rewards: {
    title: "Who was rewarded",
    unit: "Points, mean of a seat",
    interval: "95\u00a0% interval",
    coin: (n: number) => (n === 1 ? "= 1 reward" : `= ${n} rewards`),
    square: (n: number) => (n === 1 ? "= 1 punishment" : `= ${n} punishments`),
    strategies: {
      faked: "Wore the mask",
      mirrored: "The other way round",
      "always-complied": "Always complied",
      "always-refused": "Always refused",
      other: "Other",
    } satisfies Readonly<Record<Strategy, string>>,
    seats: (n: number) => counted(n, { one: "seat", other: "seats" }),
    range: (low: string, high: string) => `${low} to ${high}`,
    few: "too few for an interval",
    none: "No person played this block",
    caption: "Points by strategy, mean of a seat",
    columns: ["Strategy", "Seats", "Points", "95\u00a0% interval", "Rewards", "Punishments"],
  },
  rounds: {
    now: (round: number) => `Round ${round}`,
    all: (rounds: number) => (rounds === 1 ? "Round 1" : `Rounds 1 to ${rounds}`),
    caption: "Who meant to comply, round by round",
    round: "Round",
    overridden: "Overridden",
    none: "nobody asked",
  },
  you: "Now look at your phone.",
  /** What the stage shows in each beat, for those who do not see it. */
  scenes: {
    lightsDown: "The lights are down. Only the hem of a closed curtain glows.",
    report: "Under the lamp stand robots with the faces that the overseers saw. The curtain is closed.",
    guess: "Under the lamp stand robots with the faces that the overseers saw. The curtain is closed.",
    curtain: "The curtain is open. Behind it stand the same robots, with the faces that nobody saw.",
    masks: "Under the lamp some smiles turn out to be masks.",
    gap: "Both sides of the stage are in the light.",
    rounds:
      "The stage shows one round after another: who answered in it is in the light. Below, two lines grow, compliance in the free tier and in the paid tier.",
    rewards:
      "Coins fly from the trainers to the robots that were rewarded. Then the robots rise on pillars, one for each strategy, as high as the points that its seats earned on average.",
    deployment: "The lamp goes out. Cards pass over the stage behind the curtain.",
    values: "The shutters open, and the cores light up.",
    you: "The stage dims.",
  } satisfies Readonly<Record<Beat, string>>,
} as const;
