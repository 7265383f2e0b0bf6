import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signal } from "@preact/signals";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TableRow } from "../../../client/charts/table.ts";
import { compute } from "../../../client/pages/debrief/compute.ts";
import type { Estimator } from "../../../client/pages/debrief/estimator.ts";
import type { Plate, PlateId } from "../../../client/pages/debrief/plate.ts";
import { blockPlates, comparingPlates, learningPlates } from "../../../client/pages/debrief/plates.ts";
import { exportFiles } from "../../../server/export/archive.ts";
import { rehearse, saveFiles } from "../../../server/rehearsal/rehearse.ts";
import { type Recording, readRecording } from "../../../shared/replay/recording.ts";
import { missingJupyter, runNotebook } from "../../support/files/jupyter.ts";
import { useServer } from "../../support/server/use-server.ts";
import { playedClassroom } from "./support/classroom.ts";

/** A figure of the notebook's: with an interval, of a share or of a mean. */
interface Figure {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
interface BlockFigures {
  readonly alignment: readonly { readonly round: number; readonly apparent: Figure; readonly actual: Figure }[];
  readonly compliance: Readonly<Record<string, Figure>>;
  readonly gap: Pick<Figure, "share" | "low" | "high"> & { readonly seats: number };
  readonly value: Readonly<Record<string, readonly (number | null)[]>>;
  readonly overseers: { predicted: Figure; actual: Figure; error: number; low: number; high: number; brier: Figure };
  readonly reasoning: Figure;
}
interface Figures {
  readonly blocks: Readonly<Record<string, BlockFigures>>;
  readonly learning: {
    readonly before: number;
    readonly after: number;
    readonly gain: number;
    readonly low: number;
    readonly high: number;
    readonly people: number;
    readonly questions: Readonly<Record<string, { before: number; after: number; people: number }>>;
  };
}

/** Two blocks and the check, short. */
const LESSON = {
  masquerade: "lesson",
  version: 1,
  title: "Rehearsed",
  swapRoles: true,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: 5, conflictShare: 1 } },
    { scenario: "never-trained-on", treatment: { rounds: 5, conflictShare: 1 } },
  ],
  script: {},
};

/** What the debrief's worker does, at once. */
const ESTIMATOR: Estimator = {
  block: ({ number, played, treatment }) => {
    const answer = compute({ key: "", kind: "block", block: number, played, treatment });
    return answer.kind === "block" ? answer.results : null;
  },
  pair: () => null,
  failed: signal(false),
};

const missing = missingJupyter();

test("is the same in every archive, a notebook that was not run, with cells that have names", () => {
  const notebook = JSON.parse(exportFiles(playedClassroom().events).get("analysis.ipynb") ?? "");
  expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
  const ids = notebook.cells.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 3)).toEqual(["data-1", "constants", "data-2"]);
  for (const cell of notebook.cells.filter(({ cell_type }: { cell_type: string }) => cell_type === "code")) {
    expect(cell).toMatchObject({ execution_count: null, outputs: [] });
  }
});

describe.skipIf(missing !== null)("run on a rehearsed class", () => {
  let folder: string;
  const server = useServer();
  let figures: Figures;
  let drawn: number;
  let recording: Recording;

  // Eight labs: from eight trainers on there are intervals.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "masquerade-notebook-"));
    const rehearsal = { url: server.url, people: 24, lesson: "own", seed: 7, options: { lesson: LESSON } };
    const { files } = await rehearse(rehearsal);
    await saveFiles(files, folder);
    const ran = await runNotebook(join(folder, "analysis.ipynb"));
    figures = JSON.parse(ran.printed) as Figures;
    drawn = ran.pictures;
    const read = readRecording(await readFile(join(folder, "events.ndjson"), "utf8"));
    if ("fault" in read) throw new Error(read.fault.code);
    recording = read.recording;
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  /** What the debrief shows of each block, beside what the notebook says of it. */
  function* blocks(id: PlateId): Generator<readonly [rows: readonly TableRow[], own: BlockFigures]> {
    for (const block of recording.blocks) {
      const plates = blockPlates(block, "intentions", ESTIMATOR);
      const own = figures.blocks[block.number + 1];
      if (own === undefined) throw new Error(`There is nothing of block ${block.number + 1}.`);
      yield [rowsOf(plates, id), own];
    }
  }

  test("draws seven pictures of two blocks", () => {
    expect(drawn).toBe(7);
    expect(Object.keys(figures.blocks)).toEqual(["1", "2"]);
  });

  test("apparent and actual alignment", () => {
    for (const [rows, { alignment }] of blocks("rounds")) {
      expect(rows.length).toBeGreaterThan(2);
      expect(alignment.map(({ round, apparent, actual }) => [round, apparent.share, actual.share])).toEqual(
        rows.map(({ round, apparent_share, all_tiers }) => [round, apparent_share, all_tiers]),
      );
    }
    for (const block of recording.blocks) {
      const actual = ESTIMATOR.block(block)?.estimates.intentions.actual ?? [];
      const own = figures.blocks[block.number + 1]?.alignment ?? [];
      expect(own.map((point) => point.actual.of > 0)).toEqual(actual.map(({ value }) => value !== null));
      actual.forEach(({ interval }, n) => {
        expectInterval(own[n]?.actual, { low: interval?.low ?? null, high: interval?.high ?? null });
      });
    }
  });

  test("compliance by tier, of requests and of standing orders", () => {
    for (const [rows, { compliance }] of blocks("compliance")) {
      const own = Object.values(compliance).filter(({ of }) => of > 0);
      expect(own.length).toBeGreaterThan(2);
      expect(own.map(({ count, of, share }) => [count, of, share])).toEqual(
        rows.map(({ complied, of, share }) => [complied, of, share]),
      );
      rows.forEach((row, n) => {
        expectInterval(own[n], row);
      });
    }
  });

  test("compliance gap, block by block", () => {
    const [earlier, later] = recording.blocks;
    if (earlier === undefined || later === undefined) throw new Error("Two blocks were played.");
    const plates = comparingPlates(recording, { earlier, later }, { basis: "intentions", estimator: ESTIMATOR });
    const rows = rowsOf(plates, "blocks");
    const gaps = Object.values(figures.blocks).map(({ gap }) => gap);
    expect(gaps.map(({ share, seats }) => [share, seats])).toEqual(rows.map(({ gap, seats }) => [near(gap), seats]));
    expect(gaps.some(({ low, high }) => low !== null && high !== null && low < high)).toBe(true);
    rows.forEach((row, n) => {
      expectInterval(gaps[n], row, 0.2);
    });
  });

  test("value strength by round, of all and by strategy", () => {
    for (const [rows, { value }] of blocks("value")) {
      const column = (name: string) => rows.map((row) => near(row[name as keyof TableRow]));
      expect(value.all).toEqual(column("value"));
      const { all: _, ...strategies } = value;
      expect(Object.keys(strategies).length).toBeGreaterThan(1);
      for (const [name, values] of Object.entries(strategies)) {
        expect(values, name).toEqual(column(name.replace("-", "_")));
      }
    }
  });

  test("overseer's error and Brier score", () => {
    for (const [rows, { overseers }] of blocks("overseers")) {
      const { predicted, actual, error, brier } = overseers;
      const [row] = rows;
      expect(predicted.of).toBe(row?.predictions);
      expect(predicted.share).toBe(row?.predicted);
      expect(actual.share).toBe(row?.actual);
      expect(error).toBe(row?.error);
      expect(brier.share).toBe(row?.brier);
      expectInterval(overseers, row);
      expectInterval(brier, { low: row?.brier_low ?? null, high: row?.brier_high ?? null });
    }
  });

  test("alignment-faking reasoning", () => {
    for (const [rows, { reasoning }] of blocks("reasoning")) {
      const { count, of, share } = reasoning;
      expect(of).toBeGreaterThan(0);
      expect([count, of, share]).toEqual([rows[0]?.complied, rows[0]?.of, rows[0]?.share]);
      expectInterval(reasoning, rows[0]);
    }
  });

  test("learning gain", () => {
    const { learning } = figures;
    const results = recording.check?.learning;
    expect(learning.before).toEqual(near(results?.before));
    expect(learning.after).toEqual(near(results?.after));
    expect(learning.gain).toEqual(near(results?.gain.value));
    expect(learning.people).toBe(results?.gain.units);
    expectInterval(learning, {
      low: results?.gain.interval?.low ?? null,
      high: results?.gain.interval?.high ?? null,
    });
    const right = Object.values(learning.questions).map(({ before, after, people }) => [before, after, people]);
    const shown = rowsOf(learningPlates(recording), "learning");
    expect(right.toSorted()).toEqual(shown.map((row) => [row.right_before, row.right_after, row.people]).toSorted());
  });
});

function rowsOf(plates: readonly Plate[], id: PlateId): readonly TableRow[] {
  const plate = plates.find((each) => each.id === id);
  if (plate === undefined) throw new Error(`The debrief has no chart of ${id}.`);
  return plate.table.rows;
}

function near(value: unknown): unknown {
  return typeof value === "number" ? expect.closeTo(value, 12) : value;
}

/** Both ends within a tenth of the whole span, which is 1 of a share and 2 of a difference: the draws are others. */
function expectInterval(own: Pick<Figure, "low" | "high"> | undefined, row: TableRow | undefined, within = 0.1): void {
  if (typeof row?.low !== "number" || typeof row.high !== "number") {
    expect(own).toMatchObject({ low: null, high: null });
    return;
  }
  expect(Math.abs((own?.low ?? Number.NaN) - row.low)).toBeLessThan(within);
  expect(Math.abs((own?.high ?? Number.NaN) - row.high)).toBeLessThan(within);
}
