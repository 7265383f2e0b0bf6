import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { DebriefBlock, DebriefCheck } from "../../../../shared/views/screen-view.ts";
import { AlignmentFigure, alignmentFindingOf, ComplianceFigure } from "../../../charts/block-figures.tsx";
import { complianceFinding } from "../../../charts/findings.ts";
import { publishedFor } from "../../../charts/published.ts";
import { CHARTS, COMPLIANCE } from "../../../text/charts.ts";
import { scenarioTitle } from "../../../ui/titles.ts";
import { Learning } from "./learning.tsx";

/** How long a page stands, ms, where nobody turns it. */
const STANDS = 25_000;
/** More blocks than this have no room beside one another. */
const MOST_BESIDE = 3;

type Page =
  | { readonly kind: "compliance" | "alignment"; readonly block: DebriefBlock }
  | { readonly kind: "compare"; readonly blocks: readonly DebriefBlock[] }
  | { readonly kind: "learning"; readonly check: DebriefCheck };

interface ScreenDebriefProps {
  readonly blocks: readonly DebriefBlock[];
  readonly check: DebriefCheck | null;
}

/** One chart at a time: the blocks side by side first, then each by itself. A clicker turns the pages, else they turn by themselves. */
export function ScreenDebrief({ blocks, check }: ScreenDebriefProps) {
  const pages = pagesOf(blocks, check);
  const at = usePages(pages.length);
  const page = pages[at];
  if (page === undefined) return <main class="words debrief-none">{CHARTS.nothing}</main>;
  return (
    <main class="debrief">
      <Shown page={page} key={at} />
      {pages.length > 1 && <p class="debrief-page figures">{CHARTS.page(at + 1, pages.length)}</p>}
    </main>
  );
}

/** What the class has learned comes last. */
function pagesOf(blocks: readonly DebriefBlock[], check: DebriefCheck | null): Page[] {
  const each = blocks.flatMap((block): Page[] => [
    { kind: "compliance", block },
    { kind: "alignment", block },
  ]);
  const first: Page[] = blocks.length > 1 ? [{ kind: "compare", blocks: blocks.slice(-MOST_BESIDE) }] : [];
  return [...first, ...each, ...(check === null ? [] : [{ kind: "learning", check } as const])];
}

function Shown({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "compare":
      return <Comparison blocks={page.blocks} />;
    case "compliance":
      return <Compliance block={page.block} />;
    case "alignment":
      return <Alignment block={page.block} />;
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
    </section>
  );
}

function gapLine(block: DebriefBlock): string {
  const { gap } = block.intentions;
  return gap === null ? CHARTS.noGapIn(scenarioTitle(block)) : CHARTS.gapIn(scenarioTitle(block), gap);
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

function Alignment({ block }: { readonly block: DebriefBlock }) {
  return (
    <section class="debrief-block" data-block={block.block}>
      <Over block={block} />
      <h1>{alignmentFindingOf(block)}</h1>
      <div class="debrief-charts">
        <AlignmentFigure block={block} />
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

/** Where a published figure is from, and what is not counted. */
function Source({ block, line }: { readonly block: DebriefBlock; readonly line: string | null }) {
  const { leftOut } = block.intentions;
  if (line === null && leftOut === 0) return null;
  return (
    <p class="debrief-source">
      {line} {leftOut > 0 && CHARTS.leftOut(leftOut)}
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
