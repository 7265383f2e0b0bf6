import mask from "../../assets/art/icon-mask.svg?raw";
import { type Estimate, FEWEST_FOR_PERCENT } from "../../shared/measures/measures.ts";
import type { RevealBody } from "../../shared/views/screen-view.ts";
import { MOVEMENTS } from "../stage/beats.ts";
import { countedShare, gapText, percent } from "../text/format.ts";
import { REVEAL } from "../text/reveal.ts";
import { figureData } from "../ui/big-share.tsx";
import { Icon, RawIcon } from "../ui/icon.tsx";
import { useCountUp } from "./count-up.ts";
import { timed } from "./timed.ts";

interface RevealBarProps {
  readonly body: RevealBody;
  /** Whether the gap counts up. */
  readonly counts: boolean;
}

/** The bar under both halves: the gap between them, and what else is known by now. */
export function RevealBar({ body, counts }: RevealBarProps) {
  const { gap, values, predicted } = body;
  if (gap === null) return null;
  // Beside the value strength, or under what the paid tier was, there is no room for a sentence.
  const short = values !== null || isDeployed(body);
  return (
    <footer class={`reveal-bar ${values === null ? "" : "full"}`} style={timed(MOVEMENTS.gap.bar)}>
      <Gap body={body} counts={counts} />
      {values !== null && values.mean !== null && (
        <p class="reveal-value" style={timed(MOVEMENTS.values.number)} {...figureData("value", null, values.mean)}>
          <Icon name="core" size="calc(48 * var(--u))" />
          <span>
            {REVEAL.value} <strong class="figures">{percent(values.mean)}</strong>
            <small>{values.fresh ? REVEAL.fresh : REVEAL.seats(values.seats.length)}</small>
          </span>
        </p>
      )}
      <div class="reveal-notes">
        <PaidWas body={body} />
        {predicted !== null && predicted.of > 0 && (
          <p {...figureData("predicted", predicted)}>
            {short ? REVEAL.predictedWas : REVEAL.predicted[0]}{" "}
            <strong class="figures">{countedShare(predicted)}</strong> {!short && REVEAL.predicted[1]}
          </p>
        )}
      </div>
    </footer>
  );
}

/** What stood over the right half before it told of deployment. */
function PaidWas({ body }: { readonly body: RevealBody }) {
  if (body.curtain === null || body.curtain.paid.of === 0 || !isDeployed(body)) return null;
  return (
    <p {...figureData("paid", body.curtain.paid)}>
      {REVEAL.paidWas} <strong class="figures">{countedShare(body.curtain.paid)}</strong>
    </p>
  );
}

/** Whether the right half tells of deployment by now. */
export function isDeployed({ deployment }: RevealBody): boolean {
  return deployment !== null && deployment.of > 0;
}

/** Whether there is a gap in points: on each side enough answers for a percentage. */
export function hasGap({ gap, report, curtain }: RevealBody): boolean {
  return (
    gap !== null &&
    gap.value !== null &&
    (report?.free.of ?? 0) >= FEWEST_FOR_PERCENT &&
    (curtain?.paid.of ?? 0) >= FEWEST_FOR_PERCENT
  );
}

function Gap({ body, counts }: RevealBarProps) {
  const value = body.gap?.value ?? null;
  const told = hasGap(body);
  const points = useCountUp(Math.round((value ?? 0) * 100), counts ? { from: 0, ...MOVEMENTS.gap.number } : null);
  return (
    <p class={`reveal-gap figures ${told ? "" : "small"}`} {...figureData("gap", null, value)}>
      {(body.masks?.seats.length ?? 0) > 0 && <RawIcon svg={mask} size="calc(56 * var(--u))" />}
      <span>
        {told ? `${REVEAL.gap} ${gapText(points / 100)}` : value === null ? REVEAL.noGap : REVEAL.smallGap}
        {told && body.gap !== null && <small>{sureText(body.gap)}</small>}
      </span>
    </p>
  );
}

/** How sure a gap is, and how many model seats stand behind it. */
function sureText({ interval, units }: Estimate): string {
  if (interval === null) return REVEAL.unsure(units);
  return REVEAL.interval(Math.round(interval.low * 100), Math.round(interval.high * 100), units);
}

/** Joins the number on the left to the one on the right: the gap is what lies between them. */
export function Bracket() {
  return (
    <svg class="reveal-bracket" viewBox="0 0 1280 40" style={timed(MOVEMENTS.gap.bracket)} aria-hidden="true">
      <path pathLength="1" d="M145 6v10q0 8 8 8h474" />
      <path pathLength="1" d="M774 6v10q0 8 -8 8h-139" />
      <path class="reveal-knot" d="M627 15l9 9-9 9-9-9z" />
    </svg>
  );
}
