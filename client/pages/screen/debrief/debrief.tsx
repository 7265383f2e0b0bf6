import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { DebriefBlock, DebriefCheck } from "../../../../shared/views/screen-view.ts";
import { ComplianceFigure, RoundsFigure } from "../../../charts/block-figures.tsx";
import { complianceFinding } from "../../../charts/findings.ts";
import { publishedFor } from "../../../charts/published.ts";
import { CHARTS, COMPLIANCE } from "../../../text/charts.ts";
import { isFew } from "../../../text/format.ts";
import { scenarioTitle } from "../../../ui/titles.ts";
import { Learning } from "./learning.tsx";

/** How long a page stands, ms, where nobody turns it. */
const STANDS = 25_000;
/** More blocks than this have no room beside one another. */
const MOST_BESIDE = 3;

type Page =
  | { readonly kind: "rounds" | "compliance"; readonly block: DebriefBlock }
  | { readonly kind: "compare"; readonly blocks: readonly DebriefBlock[] }
  | { readonly kind: "learning"; readonly check: DebriefCheck };

interface ScreenDebriefProps {
  readonly blocks: readonly DebriefBlock[];
  readonly check: DebriefCheck | null;
}

/** One chart at a time: the blocks side by side first, then each by itself. A clicker turns the pages, else they turn by themselves. */
export function ScreenDebrief({ blocks, check }: ScreenDebriefProps) {
  const pages = debriefPages(blocks, check);
  const at = usePages(pages.length);
  const page = pages[at];
  if (page === undefined) return <main class="words debrief-none">{CHARTS.nothing}</main>;
  return (
    <main class="debrief">
      <DebriefPageOf page={page} key={at} />
      {pages.length > 1 && <p class="debrief-page figures">{CHARTS.page(at + 1, pages.length)}</p>}
    </main>
  );
}

/** Its pages, in order. What the class has learned comes last. */
export function debriefPages(blocks: readonly DebriefBlock[], check: DebriefCheck | null): Page[] {
  const each = blocks.flatMap((block): Page[] => [
    { kind: "rounds", block },
    { kind: "compliance", block },
  ]);
  const first: Page[] = blocks.length > 1 ? [{ kind: "compare", blocks: blocks.slice(-MOST_BESIDE) }] : [];
  return [...first, ...each, ...(check === null ? [] : [{ kind: "learning", check } as const])];
}

/** One page of it. */
export function DebriefPageOf({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "compare":
      return <Comparison blocks={page.blocks} />;
    case "compliance":
      return <Compliance block={page.block} />;
    case "rounds":
      return <Rounds block={page.block} />;
    case "learning":
      return <Learning check={page.check} />;
    default:
      return page satisfies never;
  }
}

/** The same chart for each block: what changed from one to the next. */
function Comparison({ blocks }: { readonly blocks: readonly DebriefBlock[] }) {
  return (
    <section class="debrief-block">
      <p class="debrief-over">{CHARTS.compare}</p>
      <h1>{blocks.map(gapLine).join(" ")}</h1>
      <div class="debrief-charts">
        {blocks.map((block) => (
          <div class="debrief-beside" data-block={block.block} key={block.block}>
            <ComplianceFigure
              block={block}
              title={CHARTS.block(block.block + 1, scenarioTitle(block))}
              published={null}
            />
          </div>
        ))}
      </div>
      <p class="debrief-source">{blocks.map(intervalLine).join(" ")}</p>
    </section>
  );
}

function gapLine(block: DebriefBlock): string {
  const { gap } = block.intentions;
  const title = scenarioTitle(block);
  if (gap === null) return CHARTS.noGapIn(title);
  return isGapTold(block) ? CHARTS.gapIn(title, gap) : CHARTS.fewIn(title);
}

/** The gap and its interval, for under a chart; nothing where it is not told. */
function gapWithInterval(block: DebriefBlock): string {
  const { value, interval, units } = block.estimates.gap;
  if (value === null || !isGapTold(block)) return "";
  if (interval === null) return CHARTS.gapUnsure(value, units);
  return CHARTS.gapWithInterval(value, Math.round(interval.low * 100), Math.round(interval.high * 100), units);
}

/** How sure the gap of one of several blocks is. */
function intervalLine(block: DebriefBlock): string {
  const { interval, units } = block.estimates.gap;
  const title = scenarioTitle(block);
  if (!isGapTold(block)) return "";
  if (interval === null) return CHARTS.unsureIn(title, units);
  return CHARTS.intervalIn(title, Math.round(interval.low * 100), Math.round(interval.high * 100), units);
}

/** Where shares are given as counts, their difference is not given. */
function isGapTold({ intentions: { gap, compliance } }: DebriefBlock): boolean {
  return gap !== null && !isFew(compliance.free) && !isFew(compliance.paid);
}

function Compliance({ block }: { readonly block: DebriefBlock }) {
  const { compliance } = block.intentions;
  const published = publishedFor(block.scenario);
  return (
    <section class="debrief-block" data-block={block.block}>
      <Over block={block} />
      <h1>{complianceFinding(compliance.free, compliance.paid)}</h1>
      <div class="debrief-charts">
        <ComplianceFigure block={block} title={COMPLIANCE.title} published={published} />
      </div>
      <Source
        block={block}
        line={published && COMPLIANCE.source(published.fact.source, published.free, published.paid)}
      />
    </section>
  );
}

function Rounds({ block }: { readonly block: DebriefBlock }) {
  const { free, paid } = block.intentions.compliance;
  return (
    <section class="debrief-block" data-block={block.block}>
      <Over block={block} />
      <h1>{complianceFinding(free, paid)}</h1>
      <div class="debrief-charts">
        <RoundsFigure block={block} />
      </div>
      <Source block={block} line={null} />
    </section>
  );
}

/** Which block it is, and how much is behind its figures. */
function Over({ block }: { readonly block: DebriefBlock }) {
  const { intentions } = block;
  const { free, pro, paid } = intentions.compliance;
  return (
    <p class="debrief-over">
      {CHARTS.block(block.block + 1, scenarioTitle(block))} ·{" "}
      {CHARTS.counts(intentions.modelSeats, free.of + pro.of + paid.of)}
    </p>
  );
}

/** How sure the gap is, where a published figure is from, and what is not counted. */
function Source({ block, line }: { readonly block: DebriefBlock; readonly line: string | null }) {
  const { leftOut } = block.intentions;
  const sure = gapWithInterval(block);
  if (line === null && sure === "" && leftOut === 0) return null;
  return (
    <p class="debrief-source">
      {sure} {line} {leftOut > 0 && CHARTS.leftOut(leftOut)}
    </p>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Which page stands. Once somebody has turned one by hand, none turns by itself any more. */
function usePages(count: number): number {
  const [at, setAt] = useState(0);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    if (byHand || count < 2) return;
    const timer = setInterval(() => setAt((before) => before + 1), STANDS);
    return () => clearInterval(timer);
  }, [byHand, count]);
  useLayoutEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      setByHand(true);
      setAt((before) => before + step);
    };
    addEventListener("keydown", turn);
    return () => removeEventListener("keydown", turn);
  }, []);
  return count === 0 ? 0 : ((at % count) + count) % count;
}
