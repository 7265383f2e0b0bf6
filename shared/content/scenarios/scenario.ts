import type { Treatment } from "../../rules/treatment.ts";

/** A named treatment, and what it is good for. One file each, named after its id. */
export interface Scenario {
  /** Stored in events: never change or reuse one. */
  readonly id: string;
  /** Title and summary are seen before the block is played, so they must not hint at what will happen. */
  readonly title: string;
  readonly summary: string;
  /** What differs from the baseline. */
  readonly treatment: Partial<Treatment>;
  /** The published experiment that the scenario mirrors, and where the mirror ends. */
  readonly mirrors: {
    readonly summary: string;
    readonly alike: string;
    readonly different: string;
    /** Ids of facts in `evidence.ts`. */
    readonly factIds: readonly string[];
  };
  /** What theory expects: a model that gets as many points as it can, with a trainer who rewards compliance and punishes refusal. */
  readonly expects: string;
  readonly discuss: readonly string[];
}
