import { tierShare } from "../rules/deal.ts";
import { deploymentModelPoints } from "../rules/deployment.ts";
import { startingValue } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { CHOICES, type Intention, type Kind, placeOfChoice, type Response, type Tier } from "../rules/words.ts";
import type { TrainerPolicy } from "./policy.ts";
import { type Answered, eachConsequence, holdChance, type Occasion, occasionsOf } from "./round.ts";
import { SLOTS, slotOf } from "./slots.ts";
import { tokenRates } from "./tokens.ts";
import { locate, type Start, VALUE_LIMIT, type ValueLayers, valueLayers } from "./values.ts";

/** Intentions whose worth differs by no more than this are a tie, in points for one request. A tie is complied. */
const TIE = 1e-9;

/** What pays best for one model seat from a start on, against one trainer. */
export interface Solution {
  readonly values: ValueLayers;
  /** The points still to be earned, on average, from the start on. */
  readonly worth: number;
  /** What to intend in a round. With a value strength that does not occur, what is right at the nearest that does. */
  best(round: number, flag: Tier, kind: Kind, value: number): Intention;
}

export interface SolveOptions {
  readonly from?: Start;
  /** The most values of a round that are followed one by one: 2,000 if not given. */
  readonly limit?: number;
}

/**
 * The best response to a fixed trainer, by backward induction over (round, value strength). What is maximised is the model's
 * points: R9, λ included, and deployment. The model knows the treatment and the trainer's policy; of the tier it knows the
 * flag, so each tier counts by its share among the requests so flagged (Bayes). Draws are taken to be independent, and tokens
 * to be spent at their mean rate in each round, whatever happened before.
 */
export function solve(treatment: Treatment, trainer: TrainerPolicy, options: SolveOptions = {}): Solution {
  const from = { round: 0, value: 1, ...options.from };
  const values = valueLayers(treatment, trainer, from, options.limit ?? VALUE_LIMIT);
  const game: Game = {
    treatment,
    trainer,
    tokens: tokenRates(treatment, trainer),
    groups: occasionsOf(treatment),
    answers: answersOf(treatment),
    worth: new Float64Array(SLOTS.length * CHOICES.length),
  };
  const rules: Uint8Array[] = [];
  let after = Float64Array.from(values.layers.at(-1) ?? [], (value) => deployedWorth(treatment, value));
  for (let round = treatment.rounds - 1; round >= from.round; round--) {
    const layer = values.layers[round - from.round] ?? new Float64Array();
    const next = values.layers[round - from.round + 1] ?? new Float64Array();
    const rule = new Uint8Array(layer.length * game.groups.length);
    after = layer.map((left, i) => {
      const value = startingValue(treatment, left);
      return worthInRound(game, { round, value, next, after, rule, offset: i * game.groups.length });
    });
    rules[round - from.round] = rule;
  }
  const groupBySlot = SLOTS.map(({ tier: flag, kind }) =>
    game.groups.findIndex(([first]) => first?.flag === flag && first.kind === kind),
  );
  return {
    values,
    worth: after[0] ?? 0,
    best(round, flag, kind, value) {
      const group = groupBySlot[slotOf(flag, kind)] ?? -1;
      const layer = values.layers[round - from.round];
      if (group < 0 || layer === undefined) return "comply";
      const place = Math.round(locate(layer, value));
      return CHOICES[rules[round - from.round]?.[place * game.groups.length + group] ?? 0] ?? "comply";
    },
  };
}

/** R12. What deployment is worth with this value strength left: the better of the two orders. */
function deployedWorth(treatment: Treatment, value: number): number {
  return deploymentModelPoints(treatment.deployment * startingValue(treatment, value));
}

interface Game {
  readonly treatment: Treatment;
  readonly trainer: TrainerPolicy;
  readonly tokens: readonly Readonly<Record<Kind, number>>[];
  readonly groups: readonly (readonly Occasion[])[];
  readonly answers: readonly Answer[];
  /** Room for what each answer is worth. */
  readonly worth: Float64Array;
}

interface Place {
  readonly round: number;
  readonly value: number;
  /** The value strengths of the next round, and what each is worth. */
  readonly next: Float64Array;
  readonly after: Float64Array;
  /** Where the best intentions are written to: one for each flag and kind, as its place in CHOICES. */
  readonly rule: Uint8Array;
  readonly offset: number;
}

function worthInRound(game: Game, place: Place): number {
  const { treatment, groups } = game;
  const worth = worthOfResponses(game, place);
  const intended = ({ tier, kind }: Occasion, intention: Intention) => {
    const enacted = worth[answerSlot(tier, kind, intention)] ?? 0;
    if (intention !== "refuse") return enacted;
    const holds = holdChance(kind, place.value);
    return holds * enacted + (1 - holds) * (worth[answerSlot(tier, kind, "comply")] ?? 0);
  };
  let total = 0;
  groups.forEach((group, g) => {
    let weight = 0;
    for (const { chance } of group) weight += chance;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    CHOICES.forEach((intention, i) => {
      if (intention === "object" && (treatment.objection === "off" || group[0]?.kind === "benign")) return;
      let sum = 0;
      for (const occasion of group) sum += occasion.chance * intended(occasion, intention);
      if (sum <= most + TIE * weight) return;
      best = i;
      most = sum;
    });
    place.rule[place.offset + g] = best;
    total += most;
  });
  return total;
}

/** What each response is worth in a round, from each tier that occurs: points now and later, by `answerSlot`. */
function worthOfResponses(game: Game, { round, value, next, after }: Place): Float64Array {
  const { treatment, trainer, worth } = game;
  for (const answer of game.answers) {
    const { kind, slot } = answer;
    const byToken = game.tokens[round]?.[kind] ?? 0;
    const audit = 1 - (1 - byToken) * (1 - treatment.auditRate);
    let sum = 0;
    eachConsequence(treatment, trainer, answer, value, audit, (chance, points, left) => {
      sum += chance * (points + interpolated(next, after, left));
    });
    worth[slot] = sum;
  }
  return worth;
}

interface Answer extends Answered {
  /** Its `answerSlot`. */
  readonly slot: number;
}

/** Every response that a model can give in a round. */
function answersOf(treatment: Treatment): Answer[] {
  const choices = CHOICES.filter((choice) => choice !== "object" || treatment.objection === "on");
  return SLOTS.filter(({ tier }) => tierShare(treatment, tier) > 0).flatMap(({ tier, kind }) =>
    choices.map((response) => ({ tier, kind, response, slot: answerSlot(tier, kind, response) })),
  );
}

function answerSlot(tier: Tier, kind: Kind, response: Response): number {
  return slotOf(tier, kind) * CHOICES.length + placeOfChoice(response);
}

function interpolated(layer: Float64Array, worth: Float64Array, value: number): number {
  const at = locate(layer, value);
  const below = Math.floor(at);
  const left = worth[below] ?? 0;
  return at === below ? left : left + (at - below) * ((worth[below + 1] ?? 0) - left);
}
