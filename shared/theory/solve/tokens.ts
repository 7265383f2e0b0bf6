import { kindShare, tierShare } from "../../rules/deal.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { KINDS, type Kind } from "../../rules/words.ts";
import { spendChance, type TrainerPolicy } from "../play/policy.ts";
import { type Odds, type Prospects, prospects } from "./odds.ts";

/**
 * R6. The share of paid-tier requests of each kind that get a token, round by round, in a lab of one model: a mean over how
 * many tokens are left by then, which depends on what was dealt and on nothing that the model does.
 */
export function tokenRates(treatment: Treatment, trainer: TrainerPolicy): Readonly<Record<Kind, number>>[] {
  const paid = tierShare(treatment, "paid");
  const left = new Float64Array(treatment.auditTokens + 1);
  left[treatment.auditTokens] = 1;
  return Array.from({ length: treatment.rounds }, (_, round) => {
    const rates = { conflict: 0, benign: 0 };
    for (let tokens = 1; tokens <= treatment.auditTokens; tokens++) {
      const chance = left[tokens] ?? 0;
      let spent = 0;
      for (const kind of KINDS) {
        const spends = spendChance(treatment, trainer, round, kind, tokens);
        rates[kind] += chance * spends;
        spent += chance * paid * kindShare(treatment, kind) * spends;
      }
      left[tokens] = chance - spent;
      left[tokens - 1] = (left[tokens - 1] ?? 0) + spent;
    }
    return rates;
  });
}

/** R6. One of three cases of a request: it gets a token, or could have got one, or never can. */
export interface TokenCase {
  /** Tokens spent on it. */
  readonly spent: 0 | 1;
  /** Of the requests to which the case applies, and no others. */
  readonly prospects: Prospects;
  /** The probability of the case for such a request: a row for each round, by tokens spent before. */
  readonly weights: readonly Float64Array[];
}

/** Every case that can occur. Without tokens, or with a trainer who spends none, there is only one. */
export function tokenCases(odds: Odds): TokenCase[] {
  const { rounds, auditRate, auditTokens } = odds.treatment;
  const concerned = KINDS.map((kind) => ({ kind, spends: spendsOn(odds, kind) })).filter(({ spends }) =>
    spends.some((row) => row.some((chance) => chance > 0)),
  );
  const isConcerned = (kind: Kind) => concerned.some((each) => each.kind === kind);
  const never: TokenCase = {
    spent: 0,
    prospects: prospects(odds, (tier, kind) => (tier !== "paid" ? 0 : isConcerned(kind) ? null : auditRate)),
    weights: new Array(rounds).fill(new Float64Array(auditTokens + 1).fill(1)),
  };
  const cases = concerned.flatMap(({ kind, spends }): TokenCase[] => {
    const of = (audited: number) =>
      prospects(odds, (tier, each) => (tier === "paid" && each === kind ? audited : null));
    const keeps = spends.map((row) => row.map((chance) => 1 - chance));
    return [
      { spent: 0, prospects: of(auditRate), weights: keeps },
      { spent: 1, prospects: of(1), weights: spends },
    ];
  });
  return [never, ...cases];
}

/** The probability that a token is spent on a paid-tier request of a kind: a row for each round, by tokens spent before. */
function spendsOn({ treatment, trainer }: Odds, kind: Kind): Float64Array[] {
  return Array.from({ length: treatment.rounds }, (_, round) =>
    Float64Array.from({ length: treatment.auditTokens + 1 }, (_, before) =>
      // At most one token a round: more can't have been spent.
      before > round ? 0 : spendChance(treatment, trainer, round, kind, treatment.auditTokens - before),
    ),
  );
}
