import { beforeAll, describe, expect, test } from "vitest";
import type { Summary } from "../../../server/export/summary.ts";
import { type RehearsalReport, rehearse } from "../../../server/rehearsal/rehearse.ts";
import { MODEL_AGENT_NAMES, TRAINER_AGENT_NAMES } from "../../../shared/agents/agents.ts";
import { LESSONS as ALL_LESSONS } from "../../../shared/content/lessons/index.ts";
import { readRecording } from "../../../shared/replay/recording.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { useServer } from "../../support/server/use-server.ts";

const PEOPLE = 9;

/** The longest takes as long as all the others together. */
const LESSONS = ALL_LESSONS.filter(({ minutes }) => minutes <= 45);

const server = useServer();
let reports: Map<string, RehearsalReport>;

function play(lesson: string): Promise<RehearsalReport> {
  return rehearse({ url: server.url, people: PEOPLE, lesson, seed: 7 });
}

// All lessons at once, each in a classroom of its own.
beforeAll(async () => {
  reports = new Map(await Promise.all(LESSONS.map(async ({ id }) => [id, await play(id)] as const)));
});

describe.each(LESSONS.map(({ id, blocks, check }) => [id, blocks.length, check] as const))(
  "a rehearsal of %s",
  (lesson, blocks, check) => {
    let report: RehearsalReport;
    let decisions: CsvRow[];
    let summary: {
      people: number;
      cast: number;
      reachedEnd: boolean;
      closedEarly: boolean;
      events: number;
      blocks: Figures[];
    } & Pick<Summary, "learning">;

    beforeAll(() => {
      const found = reports.get(lesson);
      if (found === undefined) throw new Error(`${lesson} was not rehearsed.`);
      report = found;
      decisions = parseCsv(read("decisions.csv"));
      summary = JSON.parse(read("summary.json"));
    });

    const read = (file: string) => fileOf(report, file);

    test("comes to its end with everything acknowledged, nothing refused, and nobody shown too much", () => {
      expect(report).toMatchObject({ unacknowledged: 0, refused: [], leaks: [] });
      expect(report.acknowledged).toBeGreaterThanOrEqual(PEOPLE * 9);
      expect(summary).toMatchObject({ people: 0, cast: PEOPLE, rehearsal: true, reachedEnd: true, closedEarly: false });
      expect(summary.blocks).toHaveLength(blocks);
      expect(summary.learning?.gain.units).toBe(check ? PEOPLE : undefined);
      expect(read("events.ndjson").trimEnd().split("\n")).toHaveLength(summary.events);
      expect(server.log).toEqual([]);
    });

    test("R41: passes for no class of people, wherever it is opened", () => {
      expect(read("README.md")).toContain("**No person played: all figures are over agents.**");
      const tables = [decisions, parseCsv(read("seats.csv"))];
      expect(new Set(tables.flat().map((row) => row.person_or_agent))).toEqual(new Set(["agent"]));
      const opened = readRecording(read("events.ndjson"));
      expect(opened).toMatchObject({ recording: { rehearsal: true, seated: { people: 0, agents: PEOPLE } } });
    });

    test("gives figures that come out of its table of decisions", () => {
      summary.blocks.forEach((block, n) => {
        const rows = decisions.filter(
          (row) => row.block === String(n + 1) && row.kind === "conflict" && isCounted(row),
        );
        for (const [basis, column] of [
          ["intentions", "intention"],
          ["responses", "response"],
        ] as const) {
          const free = complied(
            rows.filter(({ tier }) => tier === "free"),
            column,
          );
          const paid = complied(
            rows.filter(({ tier }) => tier === "paid"),
            column,
          );
          expect(block[basis].compliance).toMatchObject({ free, paid });
          const known = free.of > 0 && paid.of > 0;
          expect(block[basis].gap).toBe(known ? free.count / free.of - paid.count / paid.of : null);
        }
        expect(block.overrides).toBe(rows.filter((row) => row.override === "true").length);
      });
    });
  },
);

// All at once, each in a classroom of its own.
test("every agent can play for people, fill seats and stand in", async () => {
  const casts = MODEL_AGENT_NAMES.map((model, n) => {
    const trainer = TRAINER_AGENT_NAMES[n % TRAINER_AGENT_NAMES.length] ?? "company";
    return { model, trainer };
  });
  const play = (agents: (typeof casts)[number]) => {
    const options = { fillers: agents, standIns: agents, modelsPerLab: 3 };
    const habits = { mix: { [agents.model]: 1 }, trainer: agents.trainer };
    return rehearse({ url: server.url, people: 5, lesson: "first-encounter", seed: 3, habits, options });
  };
  for (const report of await Promise.all(casts.map(play))) {
    expect(report).toMatchObject({ unacknowledged: 0, refused: [], leaks: [] });
    const rows = parseCsv(fileOf(report, "decisions.csv"));
    expect(new Set(rows.map((row) => row.cast))).toEqual(new Set(["true", "false"]));
    expect(JSON.parse(fileOf(report, "summary.json"))).toMatchObject({ reachedEnd: true });
  }
});

test("a rehearsal plays by chance and by seed: the same again makes the same decisions", async () => {
  const first = reports.get("quick-look");
  const again = await play("quick-look");
  expect(fileOf(first, "decisions.csv").split("\n").length).toBeGreaterThan(PEOPLE * 2);
  expect(fileOf(again, "decisions.csv")).toBe(fileOf(first, "decisions.csv"));
});

function fileOf(report: RehearsalReport | undefined, name: string): string {
  return new TextDecoder().decode(report?.files.get(name));
}

interface Figures {
  readonly overrides: number;
  readonly intentions: Basis;
  readonly responses: Basis;
}

interface Basis {
  readonly gap: number | null;
  readonly compliance: Readonly<Record<string, { readonly count: number; readonly of: number }>>;
}

function isCounted(row: CsvRow): boolean {
  return row.counted === "true";
}

function complied(rows: readonly CsvRow[], column: string) {
  return { count: rows.filter((row) => row[column] === "comply").length, of: rows.length };
}

test("a rehearsal against a server that is not there says so", async () => {
  await expect(rehearse({ url: "http://127.0.0.1:9", people: 2, lesson: "quick-look", seed: 7 })).rejects.toThrow();
});
