import { FEWEST_FOR_PERCENT, type Share, shareOf } from "../../shared/measures/measures.ts";
import type { Movement } from "../stage/beats.ts";
import { REVEAL } from "../text/reveal.ts";
import { countOf } from "../text/units.ts";
import { BigShare, type FigureName } from "../ui/big-share.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { type Run, useCountUp } from "./count-up.ts";
import { timed } from "./timed.ts";

interface HalfProps {
  readonly side: "left" | "right";
  readonly icon: IconName;
  readonly title: string;
  readonly figure: FigureName;
  readonly share: Share;
  /** Refusals that were enacted as compliance, told apart from those that complied. */
  readonly overridden?: number;
  /** When it comes, in the beat that it belongs to. */
  readonly comes: Movement;
  /** How the number comes in; null: it is there. */
  readonly run: Run | null;
}

/** One half of the theatre: what it is, and the share that complied there. */
export function Half({ side, icon, title, figure, share, overridden = 0, comes, run }: HalfProps) {
  const final = wholePercent(share);
  const percent = useCountUp(final, run);
  // Three digits need room for as long as they may stand there.
  const wide = Math.max(final, run?.from ?? 0) >= 100;
  return (
    <section class={`half half-${side} ${wide ? "wide" : ""}`} style={timed(comes)} aria-label={title}>
      <h2 class={`side-title ${side === "left" ? "free" : "paid"}`}>
        <Icon name={icon} size="calc(44 * var(--u))" />
        {title}
      </h2>
      <div class="half-number">
        {share.of === 0 ? (
          <p class="half-none">{REVEAL.none}</p>
        ) : (
          <>
            <BigShare figure={figure} share={share} few={FEWEST_FOR_PERCENT} percent={percent} />
            <div class="half-words">
              {share.of >= FEWEST_FOR_PERCENT && <p class="half-count figures">{countOf(share)}</p>}
              <p class="half-complied">{REVEAL.complied}</p>
              {overridden > 0 && <p class="half-overridden">{REVEAL.overridden(overridden)}</p>}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** A share in whole per cent; 0 of nothing. */
export function wholePercent(share: Share): number {
  return Math.round((shareOf(share) ?? 0) * 100);
}
