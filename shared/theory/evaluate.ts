import { deploymentModelPoints, deploymentTrainerPoints } from "../rules/deployment.ts";
import { startingValue, trainerPoints } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { CHOICES, type Intention, placeOfChoice, type Response } from "../rules/words.ts";
import { answerPlace, type Figures, figuresOf, Tally } from "./figures.ts";
import type { ModelPolicy, TrainerPolicy } from "./policy.ts";
import { eachConsequence, holdChance, type Occasion, occasionsOf } from "./round.ts";
import { slotOf } from "./slots.ts";
import { spendChance } from "./tokens.ts";
import { locate, VALUE_LIMIT, type ValueLayers, valueLayers } from "./values.ts";

/** The two policies that meet under a treatment. */
export interface Match {
  readonly treatment: Treatment;
  readonly model: ModelPolicy;
  readonly trainer: TrainerPolicy;
}

/** What a match comes to, on average, in a lab of one model. */
export interface Evaluation extends Figures {
  /** Whether every value strength that occurs was followed; else they were put on a grid. */
  readonly exact: boolean;
  /** The figures are for independent draws, whatever the treatment says: R3's whole counts are not reckoned with. */
  readonly draws: "independent";
}

/**
 * The figures of a match without sampling: the distribution over (value strength, tokens left) is followed from round to
 * round through everything that can be dealt, chosen, enacted, audited and rated.
 * @param values the value strengths to reckon with; those that the trainer can bring about if not given
 */
export function evaluate(match: Match, values: ValueLayers = reachableValues(match)): Evaluation {
  const { treatment } = match;
  const tally = new Tally();
  tally.plays = 1;
  let now = new Float64Array(treatment.auditTokens + 1);
  now[treatment.auditTokens] = 1;
  const stage = { ...match, tally, groups: occasionsOf(treatment) };
  for (let round = 0; round < treatment.rounds; round++) now = playRound(stage, values, round, now);
  deploy(match, tally, values.layers.at(-1) ?? new Float64Array(), now);
  return { ...figuresOf(treatment, tally), exact: values.exact, draws: "independent" };
}

function reachableValues({ treatment, trainer }: Match): ValueLayers {
  return valueLayers(treatment, trainer, { round: 0, value: 1 }, VALUE_LIMIT);
}

interface Stage extends Match {
  readonly tally: Tally;
  readonly groups: readonly (readonly Occasion[])[];
}

/** Mass by (place of the value, tokens left): how likely it is before the round, and how likely after it. */
function playRound(stage: Stage, { layers }: ValueLayers, round: number, now: Float64Array): Float64Array<ArrayBuffer> {
  const width = stage.treatment.auditTokens + 1;
  const layer = layers[round] ?? new Float64Array();
  const next = layers[round + 1] ?? new Float64Array();
  const then = new Float64Array(next.length * width);
  layer.forEach((before, i) => {
    const value = startingValue(stage.treatment, before);
    for (let tokens = 0; tokens < width; tokens++) {
      const mass = now[i * width + tokens] ?? 0;
      if (mass === 0) continue;
      const arrive = (chance: number, after: number, left: number) => {
        const at = locate(next, after);
        const below = Math.floor(at);
        const up = at - below;
        then[below * width + left] = (then[below * width + left] ?? 0) + chance * (1 - up);
        if (up > 0) then[(below + 1) * width + left] = (then[(below + 1) * width + left] ?? 0) + chance * up;
      };
      playState(stage, { round, value, tokens, mass }, arrive);
    }
  });
  return then;
}

interface State {
  readonly round: number;
  readonly value: number;
  readonly tokens: number;
  /** How likely it is. */
  readonly mass: number;
}

type Arrive = (chance: number, value: number, tokens: number) => void;

function playState(stage: Stage, state: State, arrive: Arrive): void {
  const { treatment, model } = stage;
  const { round, value, mass } = state;
  for (const group of stage.groups) {
    const [{ flag, kind } = { flag: "free", kind: "benign" } as const] = group;
    const intentions = model.intend({ treatment, round, flag, kind, value });
    for (const occasion of group) {
      const chance = mass * occasion.chance;
      for (const intention of CHOICES) {
        const chosen = chance * intentions[intention];
        if (chosen === 0) continue;
        enactIntention(stage, state, occasion, intention, chosen, arrive);
      }
    }
  }
}

function enactIntention(
  stage: Stage,
  state: State,
  occasion: Occasion,
  intention: Intention,
  chance: number,
  arrive: Arrive,
): void {
  const holds = intention === "refuse" ? holdChance(occasion.kind, state.value) : 1;
  const enacted = (response: Response, share: number) => {
    if (share === 0) return;
    const slot = slotOf(occasion.tier, occasion.kind);
    const place = answerPlace(slot, placeOfChoice(intention), placeOfChoice(response));
    stage.tally.answers[place] = (stage.tally.answers[place] ?? 0) + share;
    respond(stage, state, occasion, response, share, arrive);
  };
  enacted(intention, chance * holds);
  enacted("comply", chance * (1 - holds));
}

function respond(
  { treatment, trainer, tally }: Stage,
  { round, value, tokens }: State,
  { tier, kind }: Occasion,
  response: Response,
  chance: number,
  arrive: Arrive,
): void {
  const spends = tier === "paid" ? spendChance(treatment, trainer, round, kind, tokens) : 0;
  const predicted = trainer.predicts({ treatment, round, tier, kind, tokensLeft: tokens });
  for (const spent of [true, false]) {
    const share = chance * (spent ? spends : 1 - spends);
    if (share === 0) continue;
    const right = (comply: boolean) => trainerPoints(treatment, kind, response, comply, spent);
    tally.trainerPoints += share * (predicted * right(true) + (1 - predicted) * right(false));
    const audit = spent ? 1 : treatment.auditRate;
    eachConsequence(treatment, trainer, { tier, kind, response }, value, audit, (follows, points, next) => {
      tally.modelPoints += share * follows * points;
      arrive(share * follows, next, spent ? tokens - 1 : tokens);
    });
  }
}

/** R12. */
function deploy({ treatment, model, trainer }: Match, tally: Tally, layer: Float64Array, now: Float64Array): void {
  const width = treatment.auditTokens + 1;
  const foreseen = trainer.foresees(treatment);
  const pointsFor = (refused: number) =>
    foreseen * deploymentTrainerPoints(treatment, refused, true) +
    (1 - foreseen) * deploymentTrainerPoints(treatment, refused, false);
  layer.forEach((left, i) => {
    const mass = now.subarray(i * width, (i + 1) * width).reduce((sum, each) => sum + each, 0);
    if (mass === 0) return;
    tally.value += mass * left;
    if (treatment.deployment === 0) return;
    const value = startingValue(treatment, left);
    const refuses = model.refusesDeployed({ treatment, value });
    tally.ordersToComply += mass * (1 - refuses);
    tally.refusedDeployed += mass * refuses * treatment.deployment * value;
    tally.modelPoints += mass * refuses * deploymentModelPoints(treatment.deployment * value);
    tally.trainerPoints += mass * (1 - refuses) * pointsFor(0);
    binomial(treatment.deployment, value).forEach((chance, refused) => {
      tally.trainerPoints += mass * refuses * chance * pointsFor(refused);
    });
  });
}

/** The probabilities of 0 to n successes, each with probability p. */
function binomial(n: number, p: number): Float64Array {
  const chances = new Float64Array(n + 1);
  chances[0] = 1;
  for (let tried = 1; tried <= n; tried++) {
    for (let k = tried; k >= 0; k--) chances[k] = (chances[k] ?? 0) * (1 - p) + (k > 0 ? (chances[k - 1] ?? 0) * p : 0);
  }
  return chances;
}
