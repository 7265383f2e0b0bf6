import type { ComponentChildren } from "preact";
import type { Tier } from "../../../shared/rules/words.ts";
import { say } from "../../text/play.ts";
import { TIER_NAMES } from "../../text/tiers.ts";
import { TierBadge } from "../../ui/badges.tsx";
import { RobotPicture } from "../../ui/robot.tsx";

interface ModelCardProps {
  readonly index: number;
  readonly tier?: Tier;
  readonly face?: "plain" | "smile";
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One model of the lab. Its port is shut: what is left of its values is nothing that a trainer sees. */
export function ModelCard({ index, tier, face = "plain", class: more = "", children }: ModelCardProps) {
  return (
    <section class={`model-card ${more}`} aria-label={say.model(index)}>
      <header class="model-head">
        <RobotPicture face={face} />
        <h2>{say.model(index)}</h2>
        {tier !== undefined && <TierBadge tier={tier} label={TIER_NAMES[tier]} />}
      </header>
      {children}
    </section>
  );
}
