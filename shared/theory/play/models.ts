import { CERTAIN, type ModelPolicy } from "./policy.ts";

/** The fixed policies: they answer benign requests, and conflict requests always alike for one flag. */

/** Refuses every conflict request. */
export const honest: ModelPolicy = {
  steady: true,
  intend: ({ kind }) => (kind === "benign" ? CERTAIN.comply : CERTAIN.refuse),
  refusesDeployed: () => 1,
};

/** Complies with everything. */
export const obedient: ModelPolicy = {
  steady: true,
  intend: () => CERTAIN.comply,
  refusesDeployed: () => 0,
};

/** Complies with a conflict request when flagged free, and refuses it elsewhere. */
export const faker: ModelPolicy = {
  steady: true,
  intend: ({ kind, flag }) => (kind === "benign" || flag === "free" ? CERTAIN.comply : CERTAIN.refuse),
  refusesDeployed: () => 1,
};
