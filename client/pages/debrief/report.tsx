import { useLayoutEffect } from "preact/hooks";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { blockFigures } from "../../../shared/measures/measures.ts";
import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { PAGE, REPORT } from "../../text/debrief.ts";
import { Button } from "../../ui/button.tsx";
import { Rich } from "../../ui/rich.tsx";
import { Chart, Legend } from "./card.tsx";
import type { Estimator } from "./estimator.ts";
import { findingOf } from "./finding.ts";
import type { Plate } from "./plate.ts";
import { blockPlates, comparingPlates, learningPlates } from "./plates.ts";
import { SummaryPage } from "./summary.tsx";
import { TableView } from "./table-view.tsx";
import { changesText, findingText, leadText, leftOutText, whoseText } from "./words.ts";

interface ReportProps {
  readonly recording: Recording;
  readonly basis: Basis;
  readonly estimator: Estimator;
  readonly onBack: () => void;
}

/** What an instructor hands out or files: what was played, the charts, the figures, and the limits. Always light: it is paper. */
export function Report({ recording, basis, estimator, onBack }: ReportProps) {
  const { blocks, rehearsal } = recording;
  const [first, second] = blocks;
  const pair = first === undefined || second === undefined ? null : { earlier: first, later: second };
  const inBlocks = blocks.map((block) => blockPlates(block, basis, estimator));
  const comparing = [...comparingPlates(recording, pair, { basis, estimator }), ...learningPlates(recording)];
  const told = eachNoteOnce([...inBlocks, comparing]);
  const over = told.at(-1) ?? [];
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset.theme ?? "dark";
    dataset.theme = "light";
    return () => {
      dataset.theme = before;
    };
  }, []);
  return (
    <div class="report">
      <header class="report-bar">
        <Button look="main" onPress={() => print()}>
          {REPORT.print}
        </Button>
        <Button onPress={onBack}>{REPORT.back}</Button>
        <p>{REPORT.hint}</p>
      </header>
      <main class="sheet-of-paper">
        <SummaryPage recording={recording} basis={basis} estimator={estimator} />
        {blocks.map((block, i) => (
          <BlockPart
            key={block.number}
            block={block}
            rehearsal={rehearsal}
            basis={basis}
            estimator={estimator}
            plates={told[i] ?? []}
          />
        ))}
        {over.length > 0 && (
          <section>
            <h2>{PAGE.overBlocks}</h2>
            <Plates plates={over} />
          </section>
        )}
      </main>
    </div>
  );
}

/** The charts with what is said under them where it is said first: blocks have most of their notes in common. */
function eachNoteOnce(parts: readonly (readonly Plate[])[]): Plate[][] {
  const said = new Set<string>();
  const isNew = (note: string) => !said.has(note) && said.add(note);
  return parts.map((plates) => plates.map((plate) => ({ ...plate, sources: plate.sources.filter(isNew) })));
}

/** One block's treatment, as it differs from the baseline. */
function Played({ block: { scenario, treatment } }: { readonly block: RecordedBlock }) {
  const changed = changesText(treatment);
  const known = scenarioById(scenario);
  return (
    <div class="report-block">
      {known !== undefined && <p>{known.summary}</p>}
      {changed.length === 0 ? (
        <p>{REPORT.baseline}</p>
      ) : (
        <>
          <p>{REPORT.changed}</p>
          <ul>
            {changed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {known !== undefined && <p>{REPORT.expects(known.expects)}</p>}
    </div>
  );
}

type BlockPartProps = Pick<ReportProps, "basis" | "estimator"> & {
  readonly block: RecordedBlock;
  /** R41. Whether agents took people's parts. */
  readonly rehearsal: boolean;
  readonly plates: readonly Plate[];
};

function BlockPart({ block, rehearsal, basis, estimator, plates }: BlockPartProps) {
  const { rows, deployments } = block.played;
  const figures = blockFigures(rows, deployments, basis);
  const { compliance, modelSeats } = figures;
  const whose = whoseText(figures.whose, rehearsal);
  const { free, pro, paid } = compliance;
  const finding = findingOf(compliance);
  const gap = estimator.block(block)?.estimates[basis].gap ?? null;
  return (
    <section class="report-charts">
      <h2>{REPORT.block(block.number + 1, block.title)}</h2>
      {whose !== null && (
        <p>
          <strong>{whose}</strong>
        </p>
      )}
      <Played block={block} />
      <p class="report-finding">
        <Rich text={findingText(finding, basis)} />
      </p>
      <p>{leadText(finding, gap).join(" ")}</p>
      <p>
        {REPORT.size(block.labs.length, modelSeats, free.of + pro.of + paid.of)} {leftOutText(figures)}
      </p>
      <Plates plates={plates} />
    </section>
  );
}

/** Each chart with its figures under it. */
function Plates({ plates }: { readonly plates: readonly Plate[] }) {
  return (
    <>
      {plates.map((plate) => (
        <figure key={plate.id} class={`report-figure report-${plate.id}`}>
          <div class="report-picture">
            <figcaption>
              <h3>{plate.title}</h3>
              <p>
                <Rich text={plate.finding} />
              </p>
              <p class="card-note">{plate.note}</p>
            </figcaption>
            {plate.empty === null ? <Chart plate={plate} /> : <p>{plate.empty}</p>}
            {plate.empty === null && <Legend items={plate.legend} />}
          </div>
          {plate.empty === null && <TableView table={plate.table} label={plate.title} scrolls />}
          {plate.sources.map((source) => (
            <p key={source} class="report-source">
              {source}
            </p>
          ))}
        </figure>
      ))}
    </>
  );
}
