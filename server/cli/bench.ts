import { seedFromNumber, wordsOf } from "../../shared/lib/draw.ts";
import { BASELINE, type Treatment } from "../../shared/rules/treatment.ts";
import { bestResponse } from "../../shared/theory/best-response.ts";
import { learn } from "../../shared/theory/learn.ts";
import { faker, honest } from "../../shared/theory/models.ts";
import { simulate } from "../../shared/theory/simulate.ts";
import { company } from "../../shared/theory/trainers.ts";
import { inlinedFakerPoints } from "../simulation/inlined.ts";

const TREATMENT: Treatment = { ...BASELINE, draws: "independent" };
const SEED = seedFromNumber(1);
const PLAYS = 250_000;
const TURNS = 6;

function figure(name: string, value: number, unit: string): void {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit }));
}

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** Each work's shortest time of several, s. They take turns, so that a busy moment of the machine meets all of them. */
function shortest(...works: (() => void)[]): number[] {
  const times = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < TURNS; turn++) {
    works.forEach((work, i) => {
      times[i] = Math.min(times[i] ?? 0, secondsOf(work));
    });
  }
  return times;
}

const play = (model: typeof faker) =>
  simulate({ treatment: TREATMENT, model, trainer: company, plays: PLAYS, seed: SEED });
const byHand = () => inlinedFakerPoints(TREATMENT, wordsOf(SEED), PLAYS);
if (play(faker).modelPoints !== byHand()) throw new Error("The simulation and the loop by hand differ.");

const [throughRules = 0, inlined = 0, overridden = 0] = shortest(
  () => play(faker),
  byHand,
  () => play(honest),
);
const millions = (seconds: number) => (PLAYS * TREATMENT.rounds) / seconds / 1e6;
figure("simulation through the rules, faker and company", millions(throughRules), "million rounds/s");
figure("the same match, inlined by hand", millions(inlined), "million rounds/s");
figure("simulation as a share of the inlined loop", inlined / throughRules, "ratio");
figure("simulation through the rules, honest and company", millions(overridden), "million rounds/s");

const [solved = 0] = shortest(() => {
  for (let n = 0; n < 20; n++) bestResponse(TREATMENT, company);
});
figure("solving the default treatment, warm", (solved / 20) * 1000, "ms");
const [mapped = 0] = shortest(() => {
  for (let x = 0; x < 25; x++) {
    for (let y = 0; y < 16; y++) {
      bestResponse({ ...TREATMENT, flagAccuracy: 0.5 + x / 50, trainingStrength: (0.9 * y) / 15 }, company);
    }
  }
});
figure("heat map of 25 × 16 treatments", mapped * 1000, "ms");

const learning = {
  treatment: { ...TREATMENT, conflictShare: 1 },
  trainer: company,
  learners: 50,
  games: 4000,
  seed: SEED,
};
const [learned = 0] = shortest(() => learn(learning));
figure("4,000 games of 50 learners", learned, "s");
