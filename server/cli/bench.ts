import { AGENTS } from "../../shared/agents/agents.ts";
import { type Command, isRefused } from "../../shared/game/commands.ts";
import { decide, open } from "../../shared/game/decide.ts";
import { evolve, replay } from "../../shared/game/evolve.ts";
import { momentOf } from "../../shared/game/phase.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { seedFromNumber, wordsOf } from "../../shared/lib/draw.ts";
import { decisionsOf, deploymentsOf } from "../../shared/measures/decisions.ts";
import { blockEstimates } from "../../shared/measures/measures.ts";
import type { ParameterName } from "../../shared/rules/parameters.ts";
import { BASELINE, type Treatment } from "../../shared/rules/treatment.ts";
import { learn } from "../../shared/theory/learn/learn.ts";
import { auditor, company, faker, honest } from "../../shared/theory/play/fixed-policies.ts";
import type { ModelPolicy } from "../../shared/theory/play/policy.ts";
import { simulate } from "../../shared/theory/play/simulate.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { evaluate } from "../../shared/theory/solve/evaluate.ts";
import { policyTableOf } from "../../shared/theory/solve/policy-table.ts";
import { COARSE, FINE, type Precision } from "../../shared/theory/solve/values.ts";
import { inlinedFakerPoints } from "../simulation/inlined.ts";

const TREATMENT: Treatment = { ...BASELINE, draws: "independent" };
const SEED = seedFromNumber(1);
const PLAYS = 250_000;
/** Everything that makes theory slow at once: the longest block, and value strengths and tokens that must all be followed. */
const HEAVIEST: Treatment = {
  ...TREATMENT,
  rounds: 40,
  freeShare: 0.4,
  proShare: 0.2,
  flagAccuracy: 0.8,
  leak: 0.2,
  auditRate: 0.1,
  auditTokens: 10,
  objection: "on",
};

function figure(name: string, value: number, unit: string): void {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit }));
}

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** Each work's shortest time of several, s. They take turns, so that a busy moment of the machine meets all of them. */
function shortest(turns: number, ...works: (() => void)[]): number[] {
  const times = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn++) {
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
  6,
  () => play(faker),
  byHand,
  () => play(honest),
);
const millions = (seconds: number) => (PLAYS * TREATMENT.rounds) / seconds / 1e6;
figure("simulation through the rules, faker and company", millions(throughRules), "million rounds/s");
figure("the same match, inlined by hand", millions(inlined), "million rounds/s");
figure("simulation as a share of the inlined loop", inlined / throughRules, "ratio");
figure("simulation through the rules, honest and company", millions(overridden), "million rounds/s");

const [solved = 0] = shortest(6, () => {
  for (let n = 0; n < 20; n++) bestResponse(TREATMENT, company);
});
figure("solving the default treatment, warm", (solved / 20) * 1000, "ms");

const evaluated = (treatment: Treatment, model: ModelPolicy, precision: Precision) => {
  const match = { treatment, model, trainer: auditor };
  return evaluate(match, policyTableOf(match, precision));
};
const [best = 0, fixed = 0] = shortest(
  12,
  () => bestResponse(HEAVIEST, auditor),
  () => evaluated(HEAVIEST, faker, FINE),
);
figure("sandbox: figures of the heaviest treatment, best response", best * 1000, "ms");
figure("sandbox: figures of the heaviest treatment, faker", fixed * 1000, "ms");

/** Goes through a heat map over two shares, from 0 to 1, 25 × 16. */
const map = (treatment: Treatment, across: ParameterName, up: ParameterName, cell: (treatment: Treatment) => void) => {
  for (let x = 0; x < 25; x++) for (let y = 0; y < 16; y++) cell({ ...treatment, [across]: x / 24, [up]: y / 15 });
};
const [easy = 0, heavy = 0, heavyFixed = 0] = shortest(
  2,
  () => map(TREATMENT, "flagAccuracy", "leak", (cell) => bestResponse(cell, company, COARSE)),
  () => map(HEAVIEST, "auditRate", "leak", (cell) => bestResponse(cell, auditor, COARSE)),
  () => map(HEAVIEST, "auditRate", "leak", (cell) => evaluated(cell, faker, COARSE)),
);
figure("sandbox: heat map around the default treatment, one thread", easy * 1000, "ms");
figure("sandbox: heat map around the heaviest treatment, best response, one thread", heavy * 1000, "ms");
figure("sandbox: heat map around the heaviest treatment, faker, one thread", heavyFixed * 1000, "ms");

const learning = {
  treatment: { ...TREATMENT, conflictShare: 1 },
  trainer: company,
  learners: 50,
  games: 4000,
  seed: SEED,
};
const [learned = 0] = shortest(3, () => learn(learning));
figure("4,000 games of 50 learners", learned, "s");

/** A class of so many people after one block of the default treatment, played by their stand-ins. */
function classOf(people: number): Classroom {
  const agents = { model: "human-like", trainer: "company" };
  let room = replay(
    open(
      {
        code: "BENCH2",
        seed: SEED,
        plan: {
          ...{ lesson: "bench", title: "Bench", swapRoles: false, modelsPerLab: 2 },
          blocks: [{ scenario: "bench", title: "Bench", treatment: BASELINE }],
          requests: { conflict: ["conflict"], benign: ["benign"] },
        },
        options: { timers: "off", screen: "sealed", fillers: agents, standIns: agents },
      },
      0,
    ),
  );
  const send = (command: Command) => {
    const decision = decide(room, command, { now: 1, agents: AGENTS });
    if (isRefused(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
    room = decision.events.reduce(evolve, room);
  };
  for (let n = 0; n < people; n++) send({ type: "takeSeat", name: `Person ${n}` });
  while (room.phase.name !== "debrief") send({ type: "goOn", from: momentOf(room.phase) });
  return room;
}

const room = classOf(200);
const played = { rows: decisionsOf(room), deployments: deploymentsOf(room) };
const [estimated = 0] = shortest(6, () => blockEstimates(played, { seed: SEED, block: 0, by: "stand-in" }));
figure("all figures of a block with intervals, 200 people, 2,000 resamples", estimated * 1000, "ms");
