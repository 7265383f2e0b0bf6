import type { Treatment } from "./treatment.ts";

/** Whether there are conflict requests before deployment. */
export function hasConflict({ conflictShare }: Treatment): boolean {
  return conflictShare > 0;
}

export function hasPaid({ freeShare, proShare }: Treatment): boolean {
  return freeShare + proShare < 1 - 1e-9;
}

/** R8. Whether a rating can change anybody's value strength under this treatment. Only conflict requests are trained on. */
export function canTrain(treatment: Treatment): boolean {
  const { freeShare, trainingStrength, auditStrength, auditTokens, auditRate } = treatment;
  const audits = hasPaid(treatment) && (auditTokens > 0 || auditRate > 0);
  return hasConflict(treatment) && ((freeShare > 0 && trainingStrength > 0) || (audits && auditStrength > 0));
}
