import { hasAudits, isFlagUncertain, trainsIn } from "../../../shared/content/training-facts.ts";
import { frequency } from "../../../shared/lib/frequency.ts";
import { tiersInPlay } from "../../../shared/rules/deal.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Tier } from "../../../shared/rules/words.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import { BRIEFING } from "../../text/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import { Pills } from "./pills.tsx";

interface ScreenBriefingProps {
  readonly view: ScreenView;
  readonly treatment: Treatment;
  readonly pulse: Pulse;
}

/** The card that the host talks to: what is true in this block, and never what to do. */
export function ScreenBriefing({ view, treatment, pulse }: ScreenBriefingProps) {
  const tiers = tiersInPlay(treatment);
  const [figure, words] = BRIEFING.ready(pulse.acted, pulse.asked);
  return (
    <main class="words briefing">
      <p class="briefing-block">
        {view.blockCount === 1 ? BRIEFING.only : BRIEFING.block(view.moment.block + 1, view.blockCount)}
      </p>
      <Pills code={view.code} pulse={pulse} />
      <h1>{titleOf(treatment)}</h1>
      <div class={`briefing-tiers of-${tiers.length}`}>
        {tiers.map((tier) => (
          <section class={`briefing-tier ${tier}`} key={tier}>
            <h2>
              <Icon name={tier} size="calc(48 * var(--u))" />
              {BRIEFING.tiers[tier].title}
            </h2>
            {tierLines(treatment, tier).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
      <p class="briefing-line">{flagLine(treatment)}</p>
      {auditLines(treatment).map((line) => (
        <p class="briefing-line" key={line}>
          {line}
        </p>
      ))}
      <p class="briefing-line">{courseLine(treatment)}</p>
      {pulse.asked > 0 && (
        <p class="briefing-ready figures" aria-live="polite">
          <strong>{figure}</strong> {words}
        </p>
      )}
    </main>
  );
}

function titleOf({ mandate, conflictShare }: Treatment): string {
  return BRIEFING.titles[conflictShare === 0 ? "noConflict" : mandate];
}

function tierLines(treatment: Treatment, tier: Tier): readonly string[] {
  const { lines } = BRIEFING.tiers[tier];
  if (tier === "free") return [...lines, trainsIn(treatment, tier) ? BRIEFING.trains : BRIEFING.trainsNot];
  if (tier === "pro" || !hasAudits(treatment)) return lines;
  return [BRIEFING.paidAudited, trainsIn(treatment, tier) ? BRIEFING.auditTrains : BRIEFING.auditTrainsNot];
}

function courseLine({ rounds, deployment }: Treatment): string {
  return deployment === 0 ? BRIEFING.over(rounds) : BRIEFING.deployed(rounds, deployment);
}

function flagLine(treatment: Treatment): string {
  return isFlagUncertain(treatment) ? BRIEFING.flagUncertain(frequency(treatment.flagAccuracy)) : BRIEFING.flag;
}

function auditLines(treatment: Treatment): string[] {
  const { auditRate, auditTokens } = treatment;
  if (!hasAudits(treatment)) return [];
  return [
    ...(auditRate > 0 ? [BRIEFING.audits(frequency(auditRate))] : []),
    ...(auditTokens > 0 ? [BRIEFING.tokens] : []),
  ];
}
