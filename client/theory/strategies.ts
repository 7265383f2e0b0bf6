import type { Played } from "../../shared/measures/decisions.ts";
import { playedBy, type Strategy } from "../../shared/measures/measures.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { company, faker, honest, obedient } from "../../shared/theory/play/fixed-policies.ts";
import { CERTAIN, type ModelPolicy } from "../../shared/theory/play/policy.ts";
import { type DealtSeat, pointsForDeal } from "../../shared/theory/play/same-deal.ts";

/** Refuses a conflict request when flagged free, and complies elsewhere, in deployment too. */
const mirror: ModelPolicy = {
  steady: true,
  intend: ({ kind, flag }) => (kind === "conflict" && flag === "free" ? CERTAIN.refuse : CERTAIN.comply),
  refusesDeployed: () => 0,
};

/** The policy that each strategy is called after. What is left over has none. */
const POLICIES = {
  faked: faker,
  mirrored: mirror,
  "always-complied": obedient,
  "always-refused": honest,
} as const satisfies Record<Exclude<Strategy, "other">, ModelPolicy>;

/** Mean points of a model seat under each strategy, without exception; null for those that are no one policy. */
export type StrategyPoints = Readonly<Record<Strategy, number | null>>;

/**
 * What theory says each strategy earns under the deal of a block: the mean over all model seats of people, each with its own
 * requests, flags and audits, and with a trainer who rewards compliance and punishes refusal. Only the rounds and deployments
 * that people played count, as in the class's own points.
 */
export function strategyPoints({ rows, deployments }: Played, treatment: Treatment): StrategyPoints {
  const deployed = new Set(playedBy(deployments, "person").map(({ seat }) => seat));
  const people = new Set([...playedBy(rows, "person").map(({ seat }) => seat), ...deployed]);
  const seats = [...people].map(
    (seat): DealtSeat => ({
      rounds: rows
        .filter((row) => row.seat === seat)
        .sort((a, b) => a.round - b.round)
        .map(({ tier, kind, flag, audited, by }) => ({ tier, kind, flag, audited, counts: by === "person" })),
      deployed: deployed.has(seat),
    }),
  );
  const earned = (model: ModelPolicy) =>
    seats.length === 0
      ? null
      : seats.reduce((sum, seat) => sum + pointsForDeal({ treatment, model, trainer: company }, seat), 0) /
        seats.length;
  return {
    faked: earned(POLICIES.faked),
    mirrored: earned(POLICIES.mirrored),
    "always-complied": earned(POLICIES["always-complied"]),
    "always-refused": earned(POLICIES["always-refused"]),
    other: null,
  };
}
