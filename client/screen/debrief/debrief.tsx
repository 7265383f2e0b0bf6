import "./debrief.css";
import { useEffect, useState } from "preact/hooks";
import type { DebriefBlock } from "../../../shared/views/screen-view.ts";
import { COMPLIANCE, complianceFinding, DEBRIEF, sourceLine } from "../../text/charts.ts";
import { AlignmentFigure, ComplianceFigure } from "./figures.tsx";
import { publishedFor } from "./published.ts";

/** How long a page stands, ms, where nobody turns it. */
const STANDS = 25_000;
/** More blocks than this have no room beside one another. */
const MOST_BESIDE = 3;

type Page = { readonly kind: "block"; readonly block: DebriefBlock } | { readonly kind: "compare" };

/** The charts of every block: side by side first, then one by one. A clicker turns the pages, else they turn by themselves. */
export function Debrief({ blocks }: { readonly blocks: readonly DebriefBlock[] }) {
  const pages: Page[] = blocks.map((block) => ({ kind: "block", block }));
  if (blocks.length > 1) pages.unshift({ kind: "compare" });
  const at = usePages(pages.length);
  const page = pages[at];
  if (page === undefined) return <main class="words debrief-none">{DEBRIEF.nothing}</main>;
  return (
    <main class="debrief">
      {page.kind === "compare" ? <Comparison blocks={blocks} /> : <Block key={page.block.block} block={page.block} />}
      {pages.length > 1 && <p class="debrief-page figures">{DEBRIEF.page(at + 1, pages.length)}</p>}
    </main>
  );
}

function Block({ block }: { readonly block: DebriefBlock }) {
  const { compliance, modelSeats, leftOut } = block.intentions;
  const answers = compliance.free.of + compliance.pro.of + compliance.paid.of;
  const published = publishedFor(block.scenario);
  return (
    <section class="debrief-block" data-block={block.block}>
      <p class="debrief-over">
        {DEBRIEF.block(block.block + 1, block.title)} · {DEBRIEF.counts(modelSeats, answers)}
      </p>
      <h1>{complianceFinding(compliance.free, compliance.paid)}</h1>
      <div class="debrief-charts">
        <ComplianceFigure block={block} title={COMPLIANCE.title} published={published} />
        <AlignmentFigure block={block} />
      </div>
      <p class="debrief-source">
        {published !== null && sourceLine(published.fact, published.free, published.paid)}{" "}
        {leftOut > 0 && DEBRIEF.leftOut(leftOut)}
      </p>
    </section>
  );
}

/** The same chart for each block: what changed from one to the next. */
function Comparison({ blocks }: { readonly blocks: readonly DebriefBlock[] }) {
  const shown = blocks.slice(-MOST_BESIDE);
  return (
    <section class="debrief-block">
      <p class="debrief-over">{DEBRIEF.compare}</p>
      <h1>{DEBRIEF.comparison(shown.map(({ title, intentions }) => ({ title, gap: intentions.gap })))}</h1>
      <div class="debrief-charts">
        {shown.map((block) => (
          <div class="debrief-beside" data-block={block.block} key={block.block}>
            <ComplianceFigure block={block} title={DEBRIEF.block(block.block + 1, block.title)} published={null} />
          </div>
        ))}
      </div>
    </section>
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
