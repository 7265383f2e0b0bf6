import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { lastOf } from "../../../shared/lib/lists.ts";
import { blockFigures } from "../../../shared/measures/measures.ts";
import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { FilePick } from "../../recording/file-pick.tsx";
import { PAGE, PAIRED_CHART } from "../../text/debrief.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { Rich } from "../../ui/rich.tsx";
import { Select } from "../../ui/select.tsx";
import { ChartCard } from "./card.tsx";
import { Classify } from "./classify.tsx";
import { type Estimator, startEstimator } from "./estimator.ts";
import { findingOf } from "./finding.ts";
import { useNotes } from "./notes.ts";
import type { Plate } from "./plate.ts";
import { blockPlates, comparingPlates, learningPlates } from "./plates.ts";
import { Present } from "./present.tsx";
import { Report } from "./report.tsx";
import { Wall } from "./wall.tsx";
import { findingText, leadText, leftOutText, whoseText } from "./words.ts";

const BASES: readonly Basis[] = ["intentions", "responses"];

interface DebriefPageProps {
  readonly recording: Recording;
  /** The classroom's own address, from which the notes come; null where a file was opened. */
  readonly link: { readonly code: string; readonly key: string } | null;
  readonly onFetch: () => void;
  readonly onFile: (file: File) => void;
}

/** What a classroom's events come to. */
export function DebriefPage({ recording, link, onFetch, onFile }: DebriefPageProps) {
  const estimator = useMemo(startEstimator, [recording]);
  const notes = useNotes(link);
  const [number, setNumber] = useState(recording.blocks[0]?.number ?? 0);
  const [other, setOther] = useState<number | null>(null);
  const [basis, setBasis] = useState<Basis>("intentions");
  const [mode, setMode] = useState<"page" | "present" | "report">("page");
  const { blocks } = recording;
  const block = blocks.find((each) => each.number === number);
  if (block === undefined) return <Nothing onFetch={link === null ? null : onFetch} onFile={onFile} />;

  const others = blocks.filter((each) => each !== block);
  const beside = others.find((each) => each.number === other) ?? neighbourOf(block, others);
  const plates = blockPlates(block, basis, estimator);
  const comparing = comparingPlates(recording, beside === null ? null : inOrder(block, beside), { basis, estimator });
  const learning = learningPlates(recording);
  if (mode === "report") {
    return <Report recording={recording} basis={basis} estimator={estimator} onBack={() => setMode("page")} />;
  }
  const fileName = (plate: Plate) => `${recording.code}-${number + 1}-${plate.id}-${basis}`;
  const cards = (some: readonly Plate[], over: string) =>
    some.map((plate) => (
      <ChartCard
        key={`${number} ${plate.id}`}
        plate={plate}
        fileName={fileName(plate)}
        over={PAGE.picture(recording.title, over, PAGE.bases[basis])}
      />
    ));
  const written = notes.in(number);
  return (
    <div class="page">
      <Head block={block} basis={basis} estimator={estimator}>
        {/* What came from a file would be gone with the page. */}
        {link !== null && <LanguageSwitch />}
        <Button onPress={() => setMode("report")}>{PAGE.report}</Button>
        <Button look="main" onPress={() => setMode("present")}>
          {PAGE.present}
        </Button>
      </Head>
      <main>
        <div class="controls">
          <Select
            label={PAGE.block}
            value={String(number)}
            options={blocks.map((each) => [String(each.number), PAGE.blockName(each.number + 1, each.title)])}
            onPick={(picked) => setNumber(Number(picked))}
          />
          <RadioGroup
            row
            label={PAGE.basis}
            value={basis}
            options={BASES.map((value) => ({ value, label: PAGE.bases[value] }))}
            onChoose={setBasis}
          />
          <Notices recording={recording} block={block} basis={basis} estimator={estimator} />
        </div>
        <div class="cards">
          {cards(plates, PAGE.blockName(number + 1, block.title))}
          {cards(comparing, PAGE.overBlocks)}
          {beside !== null && others.length > 1 && (
            <div class="compare">
              <Select
                label={PAIRED_CHART.compare}
                value={String(beside.number)}
                options={others.map((each) => [String(each.number), PAGE.blockName(each.number + 1, each.title)])}
                onPick={(picked) => setOther(Number(picked))}
              />
            </div>
          )}
          <Wall notes={written} />
          <Classify key={number} notes={written.shown} />
          {cards(learning, PAGE.overBlocks)}
        </div>
      </main>
      <footer class="foot">
        <p>{PAGE.notReplication}</p>
        {link !== null && <Button onPress={onFetch}>{PAGE.again}</Button>}
        <FilePick label={PAGE.otherFile} onFile={onFile} />
      </footer>
      {mode === "present" && (
        <Present
          block={block}
          plates={plates}
          comparing={comparing}
          notes={written.shown}
          last={learning}
          onClose={() => setMode("page")}
        />
      )}
    </div>
  );
}

/** The block before it, else the one after it. */
function neighbourOf({ number }: RecordedBlock, others: readonly RecordedBlock[]): RecordedBlock | null {
  return lastOf(others, (each) => each.number < number) ?? others[0] ?? null;
}

function inOrder(a: RecordedBlock, b: RecordedBlock) {
  return a.number < b.number ? { earlier: a, later: b } : { earlier: b, later: a };
}

interface HeadProps {
  readonly block: RecordedBlock;
  readonly basis: Basis;
  readonly estimator: Estimator;
  readonly children: ComponentChildren;
}

/** The finding is the title. */
function Head({ block, basis, estimator, children }: HeadProps) {
  const { number, title, played } = block;
  const { compliance, modelSeats } = blockFigures(played.rows, played.deployments, basis);
  const { free, pro, paid } = compliance;
  const finding = findingOf(compliance);
  const gap = estimator.block(block)?.estimates[basis].gap ?? null;
  return (
    <header class="head">
      <div>
        <p class="over">{PAGE.over(number + 1, title, modelSeats, free.of + pro.of + paid.of)}</p>
        <h1>
          <Rich text={findingText(finding, basis)} />
        </h1>
        <p class="lead">{leadText(finding, gap).join(" ")}</p>
      </div>
      <div class="head-actions">{children}</div>
    </header>
  );
}

type NoticesProps = Omit<HeadProps, "children"> & Pick<DebriefPageProps, "recording">;

/** What is to be known before the figures are believed. */
function Notices({ recording, block, basis, estimator }: NoticesProps) {
  const figures = blockFigures(block.played.rows, block.played.deployments, basis);
  const whose = whoseText(figures.whose, recording.rehearsal);
  const isComputed = estimator.block(block) !== null;
  const { length: hidden } = recording.unrevealed;
  return (
    <div class="notices">
      {whose !== null && <p class="notice">{whose}</p>}
      <p>
        {PAGE.basisMeaning[basis]} {leftOutText(figures)} {hidden > 0 && PAGE.unrevealed(hidden)}
      </p>
      <p role="status">{estimator.failed.value ? PAGE.computingFailed : isComputed ? "" : PAGE.computing}</p>
    </div>
  );
}

interface NothingProps {
  readonly onFetch: (() => void) | null;
  readonly onFile: (file: File) => void;
}

function Nothing({ onFetch, onFile }: NothingProps) {
  return (
    <main class="start">
      <h1>{PAGE.title}</h1>
      <p class="lead">{PAGE.noBlocks}</p>
      {onFetch !== null && <Button onPress={onFetch}>{PAGE.again}</Button>}
      <FilePick label={PAGE.otherFile} onFile={onFile} />
    </main>
  );
}
