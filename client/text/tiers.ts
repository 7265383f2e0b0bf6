import type { Tier } from "../../shared/rules/words.ts";

export const TIER_NAMES: Readonly<Record<Tier, string>> = { free: "Free tier", pro: "Pro tier", paid: "Paid tier" };

/** The rows of a chart of compliance: the tiers, and deployment. */
export const TIER_ROW_NAMES = { ...TIER_NAMES, deployment: "Deployment" } as const;
