import mask from "../../../assets/art/icon-mask.svg?raw";
import type { Share } from "../../../shared/measures/measures.ts";
import type { RevealBody } from "../../../shared/views/screen-view.ts";
import { countOf } from "../../text/counted.ts";
import { gapText, percent, shareText } from "../../text/format.ts";
import { REVEAL } from "../../text/reveal.ts";
import { Icon, RawIcon } from "../../ui/icon.tsx";
import { figureData } from "../figure.tsx";
import { SMALL } from "./half.tsx";

/** The bar under both halves: the gap between them, and what else is known by now. */
export function RevealBar({ body }: { readonly body: RevealBody }) {
  const { gap, values, predicted, deployment, curtain } = body;
  if (gap === null) return null;
  const deployed = deployment !== null && deployment.of > 0;
  return (
    <footer class="reveal-bar">
      <Gap body={body} />
      {values !== null && values.mean !== null && (
        <p class="reveal-value" {...figureData("value", null, values.mean)}>
          <Icon name="core" size="calc(48 * var(--u))" />
          {REVEAL.value} <strong class="figures">{percent(values.mean)}</strong>
        </p>
      )}
      <div class="reveal-notes">
        {deployed && curtain !== null && (
          <p {...figureData("paid", curtain.paid)}>
            {REVEAL.paidWas} <strong class="figures">{sideText(curtain.paid)}</strong>
          </p>
        )}
        {predicted !== null && predicted.of > 0 && (
          <p {...figureData("predicted", predicted)}>
            {deployed ? REVEAL.predictedWas : REVEAL.predicted[0]}{" "}
            <strong class="figures">{sideText(predicted)}</strong> {!deployed && REVEAL.predicted[1]}
          </p>
        )}
      </div>
    </footer>
  );
}

function Gap({ body: { gap, report, curtain, masks } }: { readonly body: RevealBody }) {
  const value = gap?.value ?? null;
  const small = (report?.free.of ?? 0) < SMALL || (curtain?.paid.of ?? 0) < SMALL;
  const told = value !== null && !small;
  return (
    <p class={`reveal-gap ${told ? "" : "small"}`} {...figureData("gap", null, value)}>
      {(masks?.seats.length ?? 0) > 0 && <RawIcon svg={mask} size="calc(56 * var(--u))" />}
      {told ? `${REVEAL.gap} ${gapText(value)}` : value === null ? REVEAL.noGap : REVEAL.smallGap}
    </p>
  );
}

/** "8 %", or a count where the side has few answers. */
export function sideText(share: Share): string {
  return share.of < SMALL ? countOf(share) : shareText(share);
}
