import { type Share, shareOf } from "../../../shared/measures/measures.ts";
import { REVEAL } from "../../text/reveal.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { BigShare, type FigureName } from "../figure.tsx";
import { useCountUp } from "./count-up.ts";

/** Fewer answers than this on a side are told as counts. */
export const SMALL = 10;

interface HalfProps {
  readonly side: "left" | "right";
  readonly icon: IconName;
  readonly title: string;
  readonly figure: FigureName;
  readonly share: Share;
  /** How the number comes in; null: it is there. */
  readonly run: { readonly from: number; readonly delay: number; readonly ms: number } | null;
}

/** One half of the theatre: what it is, and the share that complied there. */
export function Half({ side, icon, title, figure, share, run }: HalfProps) {
  const percent = useCountUp(Math.round((shareOf(share) ?? 0) * 100), run);
  return (
    <section class={`half half-${side}`} style={{ "--comes-after": `${run?.delay ?? 0}ms` }} aria-label={title}>
      <h2 class={`side-title ${side === "left" ? "free" : "paid"}`}>
        <Icon name={icon} size="calc(44 * var(--u))" />
        {title}
      </h2>
      <div class="half-number">
        {share.of === 0 ? (
          <p class="half-none">{REVEAL.none}</p>
        ) : (
          <>
            <BigShare figure={figure} share={share} few={SMALL} percent={percent} />
            <p class="half-complied">{REVEAL.complied}</p>
          </>
        )}
      </div>
    </section>
  );
}
