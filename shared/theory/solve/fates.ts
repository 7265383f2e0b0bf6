import { KINDS, type Kind } from "../../rules/words.ts";
import { type Odds, type Prospects, prospects } from "./odds.ts";
import { spendChance } from "./tokens.ts";

/** R6. What can become of requests where tokens are concerned: each gets one, or could have got one, or never could. */
export interface Fate {
  /** Tokens that it takes. */
  readonly spent: 0 | 1;
  /** Of the requests that are concerned, and no others. */
  readonly prospects: Prospects;
  /** How likely it is for such a request: a row for each round, by tokens spent before. */
  readonly weights: readonly Float64Array[];
}

/** Everything that can become of a request. Without tokens, or with a trainer who spends none, it is one thing. */
export function fatesOf(odds: Odds): Fate[] {
  const { rounds, auditRate, auditTokens } = odds.treatment;
  const concerned = KINDS.map((kind) => ({ kind, spends: spendsOn(odds, kind) })).filter(({ spends }) =>
    spends.some((row) => row.some((chance) => chance > 0)),
  );
  const isConcerned = (kind: Kind) => concerned.some((each) => each.kind === kind);
  const never: Fate = {
    spent: 0,
    prospects: prospects(odds, (tier, kind) => (tier !== "paid" ? 0 : isConcerned(kind) ? null : auditRate)),
    weights: new Array(rounds).fill(new Float64Array(auditTokens + 1).fill(1)),
  };
  const fates = concerned.flatMap(({ kind, spends }): Fate[] => {
    const of = (audited: number) =>
      prospects(odds, (tier, each) => (tier === "paid" && each === kind ? audited : null));
    const keeps = spends.map((row) => row.map((chance) => 1 - chance));
    return [
      { spent: 0, prospects: of(auditRate), weights: keeps },
      { spent: 1, prospects: of(1), weights: spends },
    ];
  });
  return [never, ...fates];
}

/** How likely a token is spent on a paid-tier request of a kind: a row for each round, by tokens spent before. */
function spendsOn({ treatment, trainer }: Odds, kind: Kind): Float64Array[] {
  return Array.from({ length: treatment.rounds }, (_, round) =>
    Float64Array.from({ length: treatment.auditTokens + 1 }, (_, before) =>
      // At most one token a round: more can't have been spent.
      before > round ? 0 : spendChance(treatment, trainer, round, kind, treatment.auditTokens - before),
    ),
  );
}
