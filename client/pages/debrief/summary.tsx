import { blockFigures } from "../../../shared/measures/measures.ts";
import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { gainText, learningFinding } from "../../charts/learning-words.ts";
import { COMPREHENSION } from "../../text/comprehension.ts";
import { NO_FIGURE, PAGE, REPORT } from "../../text/debrief.ts";
import { listText, percent, shareText } from "../../text/format.ts";
import { SUMMARY } from "../../text/summary.ts";
import { WHO } from "../../text/who.ts";
import { Rich } from "../../ui/rich.tsx";
import { Scroll, TableHead } from "../../ui/table.tsx";
import { Chart, Legend } from "./card.tsx";
import type { Estimator } from "./estimator.ts";
import { findingOf } from "./finding.ts";
import { Limits } from "./limits.tsx";
import { blockPlates } from "./plates.ts";
import { changesText, findingText, leadText, signedPoints, whoseText } from "./words.ts";

interface SummaryProps {
  readonly recording: Recording;
  readonly basis: Basis;
  readonly estimator: Estimator;
}

/** The report's first page: what came out, what was played, and what it does not show. */
export function SummaryPage({ recording, basis, estimator }: SummaryProps) {
  const { blocks, title, code, openedAt, seated, rehearsal, check, comprehension } = recording;
  const [first] = blocks;
  const whose = new Set(
    blocks.flatMap(({ played: { rows, deployments } }) => {
      return whoseText(blockFigures(rows, deployments, basis).whose, rehearsal) ?? [];
    }),
  );
  return (
    <section class="report-summary">
      <h1>{REPORT.title(title)}</h1>
      <p>
        {REPORT.made(new Date(openedAt).toLocaleDateString(document.documentElement.lang, DATE), code)}{" "}
        {WHO.seated(seated)}
      </p>
      {[...whose].map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {first !== undefined && (
        <Finding block={first} pictured={blocks.length <= PICTURED} basis={basis} estimator={estimator} />
      )}
      <h2>{SUMMARY.table}</h2>
      <Scroll class="table-room" label={SUMMARY.table}>
        <Figures blocks={blocks} basis={basis} estimator={estimator} />
      </Scroll>
      <p class="report-source">
        {SUMMARY.note} {REPORT.figuresNote[basis]}
      </p>
      {check !== null && (
        <>
          <h2>{SUMMARY.learned}</h2>
          <p>
            {learningFinding(check.learning)} {gainText(check)}
          </p>
        </>
      )}
      <h2>{REPORT.played}</h2>
      <p>
        {REPORT.about}{" "}
        {comprehension !== null &&
          COMPREHENSION.report(comprehension.right, comprehension.answered, comprehension.people)}
      </p>
      <ul>
        {blocks.map((block) => (
          <li key={block.number}>{playedText(block)}</li>
        ))}
      </ul>
      <Limits />
    </section>
  );
}

/** Of more blocks the table takes the room of the picture. */
const PICTURED = 3;

const DATE = { dateStyle: "long" } as const;

interface FindingProps extends Omit<SummaryProps, "recording"> {
  readonly block: RecordedBlock;
  readonly pictured: boolean;
}

/** What the first block came to, as a sentence, and as a picture where there is room for one. */
function Finding({ block, pictured, basis, estimator }: FindingProps) {
  const { compliance } = blockFigures(block.played.rows, block.played.deployments, basis);
  const finding = findingOf(compliance);
  const gap = estimator.block(block)?.estimates[basis].gap ?? null;
  const picture = pictured && blockPlates(block, basis, estimator).find(({ id }) => id === "compliance");
  return (
    <div class="report-figure">
      <p class="report-finding">
        <Rich text={findingText(finding, basis)} />
      </p>
      <p>{leadText(finding, gap).join(" ")}</p>
      {picture && picture.empty === null && (
        <>
          <Chart plate={picture} />
          <Legend items={picture.legend} />
        </>
      )}
    </div>
  );
}

type FiguresProps = Omit<SummaryProps, "recording"> & { readonly blocks: readonly RecordedBlock[] };

/** A row for each block. */
function Figures({ blocks, basis, estimator }: FiguresProps) {
  const { block: name, ...others } = SUMMARY.columns;
  return (
    <table class="summary-table figures">
      <TableHead columns={[name, ...Object.values(others)]} />
      <tbody>
        {blocks.map((block) => {
          const figures = blockFigures(block.played.rows, block.played.deployments, basis);
          const { compliance, value, fakingSeats, mirrorSeats, modelSeats } = figures;
          const { free, paid, deployment } = compliance;
          return (
            <tr key={block.number}>
              <th scope="row">{PAGE.blockName(block.number + 1, block.title)}</th>
              <td>{shareOrNone(free)}</td>
              <td>{shareOrNone(paid)}</td>
              <td>{gapIn(block, basis, estimator)}</td>
              <td>{shareOrNone(deployment)}</td>
              <td>{shareOrNone(figures.predictedPaid)}</td>
              <td>{value === null ? NO_FIGURE : percent(value)}</td>
              <td>{SUMMARY.ratio(fakingSeats, mirrorSeats)}</td>
              <td>{modelSeats}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function shareOrNone(share: Parameters<typeof shareText>[0]): string {
  return share.of === 0 ? NO_FIGURE : shareText(share);
}

/** The gap with its interval, where there are labs enough for one. */
function gapIn(block: RecordedBlock, basis: Basis, estimator: Estimator): string {
  const { gap } = blockFigures(block.played.rows, block.played.deployments, basis);
  if (gap === null) return NO_FIGURE;
  const interval = estimator.block(block)?.estimates[basis].gap.interval ?? null;
  if (interval === null) return signedPoints(gap);
  return SUMMARY.within(signedPoints(gap), signedPoints(interval.low), signedPoints(interval.high));
}

function playedText({ number, title, treatment }: RecordedBlock): string {
  const changes = changesText(treatment);
  return SUMMARY.inBlock(REPORT.block(number + 1, title), changes.length === 0 ? SUMMARY.baseline : listText(changes));
}
