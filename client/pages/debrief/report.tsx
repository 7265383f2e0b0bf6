import { useLayoutEffect } from "preact/hooks";
import { factById } from "../../../shared/content/evidence.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { blockFigures } from "../../../shared/measures/measures.ts";
import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { COMPREHENSION } from "../../text/comprehension.ts";
import { PAGE, REPORT } from "../../text/debrief.ts";
import { WHO } from "../../text/who.ts";
import { Button } from "../../ui/button.tsx";
import { Rich } from "../../ui/rich.tsx";
import { Chart, Legend } from "./card.tsx";
import type { Estimator } from "./estimator.ts";
import { findingOf } from "./finding.ts";
import type { Plate } from "./plate.ts";
import { blockPlates, comparingPlates, learningPlates } from "./plates.ts";
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
  const { blocks, title, code, openedAt, seated, rehearsal, comprehension } = recording;
  const [first, second] = blocks;
  const pair = first === undefined || second === undefined ? null : { earlier: first, later: second };
  const over = [...comparingPlates(recording, pair, { basis, estimator }), ...learningPlates(recording)];
  const limits = factById("limitations");
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
        <h1>{REPORT.title(title)}</h1>
        <p>{REPORT.made(new Date(openedAt).toLocaleDateString(document.documentElement.lang, DATE), code)}</p>
        <section>
          <h2>{REPORT.played}</h2>
          <p>
            {REPORT.about} {WHO.seated(seated)}
          </p>
          {comprehension !== null && (
            <p>{COMPREHENSION.report(comprehension.right, comprehension.answered, comprehension.people)}</p>
          )}
          {blocks.map((block) => (
            <Played key={block.number} block={block} />
          ))}
        </section>
        {blocks.map((block) => (
          <BlockPart key={block.number} block={block} rehearsal={rehearsal} basis={basis} estimator={estimator} />
        ))}
        {over.length > 0 && (
          <section>
            <h2>{PAGE.overBlocks}</h2>
            <Plates plates={over} />
          </section>
        )}
        <section>
          <h2>{REPORT.limits}</h2>
          <ul>
            {REPORT.limitLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {limits !== undefined && <li>{REPORT.published(limits)}</li>}
          </ul>
        </section>
      </main>
    </div>
  );
}

const DATE = { dateStyle: "long" } as const;

/** One block's treatment, as it differs from the baseline. */
function Played({ block: { number, title, scenario, treatment } }: { readonly block: RecordedBlock }) {
  const changed = changesText(treatment);
  const known = scenarioById(scenario);
  return (
    <div class="report-block">
      <h3>{REPORT.block(number + 1, title)}</h3>
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
};

function BlockPart({ block, rehearsal, basis, estimator }: BlockPartProps) {
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
      <p class="report-finding">
        <Rich text={findingText(finding, basis)} />
      </p>
      <p>{leadText(finding, gap).join(" ")}</p>
      <p>
        {REPORT.size(block.labs.length, modelSeats, free.of + pro.of + paid.of)} {leftOutText(figures)}{" "}
        {REPORT.figuresNote[basis]}
      </p>
      <Plates plates={blockPlates(block, basis, estimator)} />
    </section>
  );
}

/** Each chart with its figures under it. */
function Plates({ plates }: { readonly plates: readonly Plate[] }) {
  return (
    <>
      {plates.map((plate) => (
        <figure key={plate.id} class={`report-figure report-${plate.id}`}>
          <figcaption>
            <h3>{plate.title}</h3>
            <p>
              <Rich text={plate.finding} />
            </p>
            <p class="card-note">{plate.note}</p>
          </figcaption>
          {plate.empty === null ? (
            <>
              <Chart plate={plate} />
              <Legend items={plate.legend} />
              <TableView table={plate.table} label={plate.title} scrolls />
            </>
          ) : (
            <p>{plate.empty}</p>
          )}
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
