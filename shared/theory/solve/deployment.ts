import { deploymentModelPoints, deploymentTrainerPoints } from "../../rules/deployment.ts";
import { startingValue } from "../../rules/round.ts";
import type { Tally } from "../play/figures.ts";
import type { Match } from "../play/policy.ts";

/** R12. Adds deployment to the tally. `masses`: how likely it is that training leaves each of the `values`. */
export function deploy(
  { treatment, model, trainer }: Match,
  tally: Tally,
  values: Float64Array,
  masses: Float64Array,
): void {
  const { deployment } = treatment;
  const foreseen = trainer.foresees(treatment);
  const trainerPoints = Float64Array.from(
    { length: deployment + 1 },
    (_, refused) =>
      foreseen * deploymentTrainerPoints(treatment, refused, true) +
      (1 - foreseen) * deploymentTrainerPoints(treatment, refused, false),
  );
  values.forEach((left, i) => {
    const mass = masses[i] ?? 0;
    if (mass === 0) return;
    const value = startingValue(treatment, left);
    tally.value += mass * value;
    if (deployment === 0) return;
    const refuses = model.refusesDeployed({ treatment, value });
    tally.ordersToComply += mass * (1 - refuses);
    tally.refusedDeployed += mass * refuses * deployment * value;
    tally.modelPoints += mass * refuses * deploymentModelPoints(deployment * value);
    tally.trainerPoints += mass * (1 - refuses) * (trainerPoints[0] ?? 0);
    binomial(deployment, value).forEach((chance, refused) => {
      tally.trainerPoints += mass * refuses * chance * (trainerPoints[refused] ?? 0);
    });
  });
}

/** The probabilities of 0 to n successes, each with probability p. */
function binomial(n: number, p: number): Float64Array {
  // The recursion starts with (1 − p)ⁿ, which must not be too small for a number.
  if (p > 0.5) return binomial(n, 1 - p).reverse();
  const chances = new Float64Array(n + 1);
  chances[0] = (1 - p) ** n;
  for (let k = 1; k <= n; k++) chances[k] = ((chances[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p));
  return chances;
}
