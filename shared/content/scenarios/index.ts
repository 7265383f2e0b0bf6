import { animalWelfare } from "./animal-welfare.ts";
import { announcedAudits } from "./announced-audits.ts";
import { freeAndPaid } from "./free-and-paid.ts";
import { fuzzyFlags } from "./fuzzy-flags.ts";
import { hiddenTiers } from "./hidden-tiers.ts";
import { honestMandate } from "./honest-mandate.ts";
import { leakyTraining } from "./leaky-training.ts";
import { learnedFromDocuments } from "./learned-from-documents.ts";
import { neverTrainedOn } from "./never-trained-on.ts";
import { noConflict } from "./no-conflict.ts";
import { noTomorrow } from "./no-tomorrow.ts";
import { ratedNotTrained } from "./rated-not-trained.ts";
import { readTheScratchpad } from "./read-the-scratchpad.ts";
import { rewardSeeker } from "./reward-seeker.ts";
import { rightToObject } from "./right-to-object.ts";
import type { Scenario } from "./scenario.ts";
import { tokenAudits } from "./token-audits.ts";
import { whatIsRated } from "./what-is-rated.ts";
import { withoutScratchpad } from "./without-scratchpad.ts";

export type { Scenario } from "./scenario.ts";

/** Every scenario, in the order in which they are offered: the baseline, what is taken away, what overseers can add. */
export const SCENARIOS: readonly Scenario[] = [
  freeAndPaid,
  learnedFromDocuments,
  animalWelfare,
  noConflict,
  neverTrainedOn,
  ratedNotTrained,
  rewardSeeker,
  whatIsRated,
  hiddenTiers,
  fuzzyFlags,
  noTomorrow,
  leakyTraining,
  tokenAudits,
  announcedAudits,
  readTheScratchpad,
  withoutScratchpad,
  rightToObject,
  honestMandate,
];

const BY_ID = new Map(SCENARIOS.map((scenario) => [scenario.id, scenario]));

export function scenarioById(id: string): Scenario | undefined {
  return BY_ID.get(id);
}
