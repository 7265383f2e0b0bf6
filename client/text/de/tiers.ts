import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../tiers.ts";

export const TIER_NAMES: Translated<typeof en.TIER_NAMES> = {
  free: "Gratisstufe",
  pro: "Prostufe",
  paid: "Bezahlstufe",
};

export const TIER_ROW_NAMES: Translated<typeof en.TIER_ROW_NAMES> = { ...TIER_NAMES, deployment: "Einsatz" };
