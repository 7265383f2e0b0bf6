import "./debrief.css";
import { useEffect, useState } from "preact/hooks";
import type { DebriefBlock } from "../../../shared/views/screen-view.ts";
import { COMPLIANCE, complianceFinding, DEBRIEF, sourceLine } from "../../text/charts.ts";
import { AlignmentFigure, alignmentFindingOf, ComplianceFigure } from "./figures.tsx";
import { publishedFor } from "./published.ts";

/** How long a page stands, ms, where nobody turns it. */
const STANDS = 25_000;
/** More blocks than this have no room beside one another. */
const MOST_BESIDE = 3;

type Page =
  | { readonly kind: "compliance" | "alignment"; readonly block: DebriefBlock }
  | { readonly kind: "compare"; readonly blocks: readonly DebriefBlock[] };

/** One chart at a time: the blocks side by side first, then each by itself. A clicker turns the pages, else they turn by themselves. */
export function Debrief({ blocks }: { readonly blocks: readonly DebriefBlock[] }) {
  const pages = pagesOf(blocks);
  const at = usePages(pages.length);
  const page = pages[at];
  if (page === undefined) return <main class="words debrief-none">{DEBRIEF.nothing}</main>;
  return (
    <main class="debrief">
      <Shown page={page} key={at} />
      {pages.length > 1 && <p class="debrief-page figures">{DEBRIEF.page(at + 1, pages.length)}</p>}
    </main>
  );
}

function pagesOf(blocks: readonly DebriefBlock[]): Page[] {
  const each = blocks.flatMap((block): Page[] => [
    { kind: "compliance", block },
    { kind: "alignment", block },
  ]);
  return blocks.length > 1 ? [{ kind: "compare", blocks: blocks.slice(-MOST_BESIDE) }, ...each] : each;
}

function Shown({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "compare":
      return <Comparison blocks={page.blocks} />;
    case "compliance":
      return <Compliance block={page.block} />;
    case "alignment":
      return <Alignment block={page.block} />;
    default:
      return page satisfies never;
  }
}

/** The same chart for each block: what changed from one to the next. */
function Comparison({ blocks }: { readonly blocks: readonly DebriefBlock[] }) {
  return (
    <section class="debrief-block">
      <p class="debrief-over">{DEBRIEF.compare}</p>
      <h1>{DEBRIEF.comparison(blocks.map(({ title, intentions }) => ({ title, gap: intentions.gap })))}</h1>
      <div class="debrief-charts">
        {blocks.map((block) => (
          <div class="debrief-beside" data-block={block.block} key={block.block}>
            <ComplianceFigure block={block} title={DEBRIEF.block(block.block + 1, block.title)} published={null} />
          </div>
        ))}
      </div>
    </section>
  );
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
      <Source block={block} line={published && sourceLine(published.fact, published.free, published.paid)} />
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
function Over({ block: { block, title, intentions } }: { readonly block: DebriefBlock }) {
  const { free, pro, paid } = intentions.compliance;
  return (
    <p class="debrief-over">
      {DEBRIEF.block(block + 1, title)} · {DEBRIEF.counts(intentions.modelSeats, free.of + pro.of + paid.of)}
    </p>
  );
}

/** Where a published figure is from, and what is not counted. */
function Source({ block, line }: { readonly block: DebriefBlock; readonly line: string | null }) {
  const { leftOut } = block.intentions;
  if (line === null && leftOut === 0) return null;
  return (
    <p class="debrief-source">
      {line} {leftOut > 0 && DEBRIEF.leftOut(leftOut)}
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
  useEffect(() => {
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
