import { startingValue } from "../../rules/round.ts";
import { CHOICES } from "../../rules/words.ts";
import { indexOfChoice, slotOf } from "../play/codes.ts";
import { answerIndex, figuresOf, type MatchFigures, Tally } from "../play/figures.ts";
import type { Match } from "../play/policy.ts";
import { deploy } from "./deployment.ts";
import { type Odds, trainerEarns } from "./odds.ts";
import { type PolicyTable, policyTableOf } from "./policy-table.ts";
import { addTimes, dot, rowsOf } from "./rows.ts";
import { pass, type States, statesOf, weighted } from "./states.ts";
import { type TokenCase, tokenCases } from "./tokens.ts";

/** The mean figures of a match in a lab of one model. */
export interface Evaluation extends MatchFigures {
  /** Whether every value strength that occurs was followed; else a grid stood for them. */
  readonly exact: boolean;
  /** The figures are for independent draws, whatever the treatment says: R3's whole counts are left out. */
  readonly draws: "independent";
}

/**
 * The figures of a match without sampling: the distribution over (value strength, tokens spent) is followed from round to
 * round through everything that can be dealt, chosen, enacted, audited and rated.
 * @param policy the model's policy in this match, if it is tabulated already
 */
export function evaluate(match: Match, policy: PolicyTable = policyTableOf(match)): Evaluation {
  const figures = figuresOf(match.treatment, forwardPass(match, policy));
  return { ...figures, exact: policy.values.exact, draws: "independent" };
}

/** Everything that can happen in a block, counted with its probability. */
function forwardPass(match: Match, policy: PolicyTable): Tally {
  const block = new ForwardPass(match, policy);
  for (let round = 0; round < match.treatment.rounds; round++) block.playRound(round);
  return block.finish();
}

const COMPLY = indexOfChoice("comply");
const REFUSE = indexOfChoice("refuse");

/** Goes through a block from round to round, with all states at once. */
class ForwardPass {
  readonly #match: Match;
  readonly #policy: PolicyTable;
  readonly #odds: Odds;
  readonly #tally = new Tally();
  readonly #cases: readonly TokenCase[];
  /** One more than the tokens that can be spent. */
  readonly #width: number;
  #now: States;
  /** With each of the values that occur: what is intended, then what is enacted, a row by group × 3 + choice. */
  readonly #answers: readonly Float64Array[];
  /** Which of these rows are not all zeros. */
  readonly #given: Uint8Array;
  /** What is intended and what of it is overridden, added up over the block, by group × 3 + intention. */
  readonly #intended: Float64Array;
  readonly #overridden: Float64Array;
  /** `trainerEarns`, where it is the same in all rounds. */
  readonly #earns: Float64Array | null;

  constructor(match: Match, policy: PolicyTable) {
    const { odds } = policy;
    const size = Math.max(...policy.values.layers.map(({ length }) => length));
    const answers = odds.groups.length * CHOICES.length;
    this.#match = match;
    this.#policy = policy;
    this.#odds = odds;
    this.#cases = tokenCases(odds);
    this.#width = this.#cases.length === 1 ? 1 : odds.treatment.auditTokens + 1;
    this.#now = statesOf(new Float64Array(this.#width).fill(1, 0, 1), this.#width);
    this.#answers = rowsOf(answers, size);
    this.#given = new Uint8Array(answers);
    this.#intended = new Float64Array(answers);
    this.#overridden = new Float64Array(answers);
    this.#earns = match.trainer.steady ? trainerEarns(odds, 0, 0) : null;
  }

  playRound(round: number): void {
    const { values } = this.#policy;
    this.#policy.intendAt(round, this.#now.places, this.#answers);
    this.#enact(values.layers[round] ?? new Float64Array());
    this.#addTrainerPoints(round);
    const next = new Float64Array(((values.layers[round + 1]?.length ?? 0) + 1) * this.#width);
    for (const each of this.#cases) this.#move(each, round, next);
    this.#now = statesOf(next, this.#width);
  }

  /** Adds the answers and deploys. */
  finish(): Tally {
    const tally = this.#tally;
    tally.plays = 1;
    this.#odds.groups.forEach(({ kind, tiers }, g) => {
      for (const { tier, chance } of tiers) {
        const add = (intention: number, response: number, times: number) => {
          const index = answerIndex(slotOf(tier, kind), intention, response);
          tally.answers[index] = (tally.answers[index] ?? 0) + chance * times;
        };
        CHOICES.forEach((_, i) => {
          const overridden = this.#overridden[g * CHOICES.length + i] ?? 0;
          add(i, i, (this.#intended[g * CHOICES.length + i] ?? 0) - overridden);
          if (overridden > 0) add(i, COMPLY, overridden);
        });
      }
    });
    const last = this.#policy.values.layers.at(-1) ?? new Float64Array();
    const values = Float64Array.from(this.#now.places, (place) => last[place] ?? 0);
    deploy(this.#match, tally, values, this.#now.masses);
    return tally;
  }

  /** R5. Turns what is intended into what is enacted. */
  #enact(layer: Float64Array): void {
    const { treatment, groups } = this.#odds;
    const { places, masses } = this.#now;
    this.#answers.forEach((row, i) => {
      const all = dot(masses, row, masses.length);
      this.#intended[i] = (this.#intended[i] ?? 0) + all;
      this.#given[i] = all > 0 ? 1 : 0;
    });
    groups.forEach(({ kind }, g) => {
      if (kind === "benign") return;
      const refused = this.#answers[g * CHOICES.length + REFUSE] as Float64Array;
      const complied = this.#answers[g * CHOICES.length + COMPLY] as Float64Array;
      let all = 0;
      for (let k = 0; k < places.length; k++) {
        const overridden = (refused[k] ?? 0) * (1 - startingValue(treatment, layer[places[k] ?? 0] ?? 0));
        refused[k] = (refused[k] ?? 0) - overridden;
        complied[k] = (complied[k] ?? 0) + overridden;
        all += overridden * (masses[k] ?? 0);
      }
      if (all > 0) this.#given[g * CHOICES.length + COMPLY] = 1;
      this.#overridden[g * CHOICES.length + REFUSE] = (this.#overridden[g * CHOICES.length + REFUSE] ?? 0) + all;
    });
  }

  /** R10. Adds the trainer's points, without the price of tokens. */
  #addTrainerPoints(round: number): void {
    const { value, spent, mass, masses } = this.#now;
    if (this.#earns !== null) {
      this.#tally.trainerPoints += this.#sum(this.#earns, masses);
      return;
    }
    for (let tokens = 0; tokens < this.#width; tokens++) {
      const some = new Float64Array(masses.length);
      mass.forEach((each, i) => {
        if (spent[i] === tokens) some[value[i] ?? 0] = each;
      });
      const earns = trainerEarns(this.#odds, round, this.#odds.treatment.auditTokens - tokens);
      this.#tally.trainerPoints += this.#sum(earns, some);
    }
  }

  /** The mean worth of the answers, each having its own, with values of these probabilities. */
  #sum(worths: ArrayLike<number>, masses: Float64Array): number {
    return this.#answers.reduce(
      (sum, row, i) => (this.#given[i] === 1 ? sum + (worths[i] ?? 0) * dot(masses, row, masses.length) : sum),
      0,
    );
  }

  /** R6, R8, R9. Adds the model's points, and what passes on to the next round, in one case of the tokens. */
  #move({ spent, prospects, weights }: TokenCase, round: number, next: Float64Array): void {
    const concerned = weighted(this.#now, weights[round] as Float64Array);
    const { masses } = concerned;
    this.#tally.modelPoints += this.#sum(prospects.points, masses);
    prospects.moves.forEach((chances, m) => {
      if (!chances.some((chance, i) => chance > 0 && this.#given[i] === 1)) return;
      const moved = new Float64Array(masses.length);
      this.#answers.forEach((row, i) => {
        if (this.#given[i] === 1) addTimes(moved, chances[i] ?? 0, row, masses.length);
      });
      this.#tally.trainerPoints -= spent * this.#odds.treatment.auditCost * dot(masses, moved, masses.length);
      const step = this.#policy.values.steps[round]?.[m];
      if (step !== undefined) pass(concerned, { moved, step, spent }, next, this.#width);
    });
  }
}
