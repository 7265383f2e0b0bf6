import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import { frequency } from "../../text/format.ts";
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
  const { freeShare, proShare } = treatment;
  const shares = { free: freeShare, pro: proShare, paid: 1 - freeShare - proShare };
  const tiers = (["free", "pro", "paid"] as const).filter((tier) => shares[tier] > 1e-9);
  const audits = auditsLine(treatment);
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
            {BRIEFING.tiers[tier].lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {tier === "free" && <p>{trainingLine(treatment)}</p>}
          </section>
        ))}
      </div>
      <p class="briefing-line">{flagLine(treatment)}</p>
      {audits !== null && <p class="briefing-line">{audits}</p>}
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

function trainingLine({ trainingStrength, conflictShare }: Treatment): string {
  return trainingStrength > 0 && conflictShare > 0 ? BRIEFING.trains : BRIEFING.trainsNot;
}

function courseLine({ rounds, deployment }: Treatment): string {
  return deployment === 0 ? BRIEFING.over(rounds) : BRIEFING.deployed(rounds, deployment);
}

function flagLine({ flagAccuracy }: Treatment): string {
  return flagAccuracy < 1 ? BRIEFING.flagUncertain(frequency(flagAccuracy)) : BRIEFING.flag;
}

function auditsLine({ auditRate, auditTokens }: Treatment): string | null {
  if (auditRate > 0) return BRIEFING.audits(frequency(auditRate));
  return auditTokens > 0 ? BRIEFING.tokens : null;
}
