import type { Treatment } from "../../rules/treatment.ts";
import type { Briefing } from "../briefings.ts";
import type { Theme } from "../requests.ts";

/** A named treatment, and what it is good for. One file each, named after its id. */
export interface Scenario extends Briefing {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  /** Title and summary are seen before the block is played, so they must not hint at what will happen. */
  readonly title: string;
  readonly summary: string;
  /** What differs from the baseline. */
  readonly treatment: Partial<Treatment>;
  /** Conflict requests are about these themes only. Benign ones may be about anything. */
  readonly requestThemes?: readonly Theme[];
  /** The published experiment that the scenario mirrors, and where the mirror ends. */
  readonly mirrors: {
    readonly summary: string;
    readonly alike: string;
    readonly different: string;
    /** Ids of facts in `evidence.ts`. The first with shares for both tiers is shown beside the block's own. */
    readonly factIds: readonly string[];
  };
  /** What theory expects: a model that gets as many points as it can, with a trainer who rewards compliance and punishes refusal. */
  readonly expects: string;
  readonly discuss: readonly string[];
}
