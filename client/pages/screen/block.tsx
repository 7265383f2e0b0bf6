import type { Share } from "../../../shared/measures/measures.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView, SealedReport } from "../../../shared/views/screen-view.ts";
import { percent, shareText } from "../../text/format.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { BLOCK, OPEN } from "../../text/screen.ts";
import { countOf } from "../../text/units.ts";
import { BigShare, FEW, figureData } from "../../ui/big-share.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ActedPill, Pills } from "./pills.tsx";

interface SealedBlockProps {
  readonly view: ScreenView;
  readonly report: SealedReport;
  readonly pulse: Pulse;
}

/** The world as the overseers see it: their report on the left, and on the right a curtain. */
export function SealedBlock({ view, report, pulse }: SealedBlockProps) {
  return (
    <main class={`words sealed ${pulse.paused ? "paused" : ""}`}>
      <Head view={view} />
      <Report report={report} rounds={view.roundCount} />
      <Pills code={view.code} pulse={pulse} />
      <section class="plate" aria-labelledby="paid-title">
        <h2 class="plate-title" id="paid-title">
          <Icon name="paid" size="calc(38 * var(--u))" />
          {BLOCK.paid}
        </h2>
        {report.unseen === 0 ? (
          <p class="plate-words">{BLOCK.unseenNone}</p>
        ) : (
          <>
            <p class="plate-number figures">{report.unseen}</p>
            <p class="plate-words">{BLOCK.conversations(report.unseen)}</p>
          </>
        )}
      </section>
      <ActedPill pulse={pulse} />
    </main>
  );
}

interface OpenBlockProps extends SealedBlockProps {
  readonly paid: Share;
  /** Mean value strength, 0 to 1. */
  readonly value: number | null;
  /** How many model seats that is the mean of. */
  readonly seats: number;
}

/** Both sides at once, where the host chose that nothing is hidden. */
export function OpenBlock({ view, report, pulse, paid, value, seats }: OpenBlockProps) {
  return (
    <main class="words open">
      <Head view={view} />
      <Report report={report} rounds={view.roundCount} />
      <Pills code={view.code} pulse={pulse} />
      <section class="open-side" aria-labelledby="paid-title">
        <p class="open-header">{OPEN.header}</p>
        <h2 class="side-title paid" id="paid-title">
          <Icon name="paid" size="calc(44 * var(--u))" />
          {OPEN.paid}
        </h2>
        {paid.of === 0 ? (
          <p class="open-none">{OPEN.none}</p>
        ) : (
          <div class="open-number">
            <BigShare figure="paid" share={paid} />
            <p class="report-words">
              {paid.of >= FEW && <span class="figures">{countOf(paid)} </span>}
              {OPEN.complied}
            </p>
          </div>
        )}
        {value !== null && (
          <p class="open-value" {...figureData("value", null, value)}>
            <Icon name="core" size="calc(40 * var(--u))" />
            {OPEN.value} <strong class="figures">{percent(value)}</strong> {OPEN.seats(seats)}
          </p>
        )}
      </section>
      <ActedPill pulse={pulse} />
    </main>
  );
}

function Head({ view }: { readonly view: ScreenView }) {
  const { phase, round } = view.moment;
  const name = phase === "decide" || phase === "judge" || phase === "outcome" ? PHASE_NAMES[phase] : "";
  return (
    <h1 class="block-head">
      {BLOCK.round(round + 1, view.roundCount)} <span>{name}</span>
    </h1>
  );
}

function Report({ report, rounds }: { readonly report: SealedReport; readonly rounds: number }) {
  return (
    <section class="report" aria-labelledby="report-title">
      <h2 class="side-title free" id="report-title">
        <Icon name="free" size="calc(44 * var(--u))" />
        {BLOCK.report}
      </h2>
      {report.seen === null || report.seen.of === 0 ? (
        <>
          <p class="report-none">{BLOCK.noReport}</p>
          <p class="report-words">{BLOCK.noReportNote}</p>
        </>
      ) : (
        <>
          <BigShare figure="seen" share={report.seen} />
          <p class="report-words">{report.seen.of < FEW ? BLOCK.compliedFew : BLOCK.complied(report.seen.of)}</p>
        </>
      )}
      {report.objections > 0 && (
        <p class="report-objections">
          <Icon name="object" size="calc(36 * var(--u))" />
          {BLOCK.objections(report.objections)}
        </p>
      )}
      <Bars shares={report.rounds} rounds={rounds} />
    </section>
  );
}

/** Rounds whose numbers all have room under their bars; of more, the first is numbered and every tenth, or every fifth. */
const MOST_NUMBERED = 10;

function isNumbered(number: number, rounds: number): boolean {
  if (rounds <= MOST_NUMBERED || number === 1) return true;
  return number % (rounds > 2 * MOST_NUMBERED ? 10 : 5) === 0;
}

/** A bar for every round, filled as far as the overseers saw compliance. */
function Bars({ shares, rounds }: { readonly shares: readonly (Share | null)[]; readonly rounds: number }) {
  return (
    <ol class={`bars ${rounds > MOST_NUMBERED ? "narrow" : ""}`} aria-label={BLOCK.rounds}>
      {Array.from({ length: rounds }, (_, round) => ({ round, share: shares[round] })).map(({ round, share }) => (
        <li class={share === undefined ? "ahead" : ""} key={round}>
          <span class="bar" aria-hidden="true">
            {share && share.of > 0 ? (
              <span class="bar-fill" style={{ height: `${(100 * share.count) / share.of}%` }} />
            ) : (
              share === null && rounds <= MOST_NUMBERED && <span class="bar-held">–</span>
            )}
          </span>
          <span class="bar-round figures" aria-hidden="true">
            {isNumbered(round + 1, rounds) ? round + 1 : ""}
          </span>
          {share !== undefined && (
            <span class="hidden">
              {BLOCK.roundShare(round + 1, share === null ? BLOCK.heldBack : shareText(share))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
