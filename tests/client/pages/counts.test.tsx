import { signal } from "@preact/signals";
import { beforeAll, describe, expect, test } from "vitest";
import { compute } from "../../../client/pages/debrief/compute.ts";
import type { Estimator } from "../../../client/pages/debrief/estimator.ts";
import { plain } from "../../../client/pages/debrief/plate.ts";
import { blockPlates, comparingPlates, learningPlates } from "../../../client/pages/debrief/plates.ts";
import { OpenBlock, SealedBlock } from "../../../client/pages/screen/block.tsx";
import { DebriefPageOf, debriefPages } from "../../../client/pages/screen/debrief/debrief.tsx";
import { Reveal } from "../../../client/reveal/reveal.tsx";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import { type Recording, readRecording } from "../../../shared/replay/recording.ts";
import { BEATS, LAST_BEAT } from "../../../shared/rules/beats.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { debriefBlocks, revealBody } from "../../../shared/views/reveal.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import { shown } from "../../support/browser/drawn.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";
import { uncounted } from "../../support/figures/counted.ts";

/** A class with enough people for percentages and intervals, and one with too few for either. */
const CLASSES = [
  ["36 people", 36],
  ["4 people", 4],
] as const;

function classOf(people: number) {
  return playedThrough({ treatment: treatmentOf({ rounds: 6 }), people, start: 7 });
}

function recordingOf(events: readonly GameEvent[]): Recording {
  const read = readRecording(events.map((event) => JSON.stringify(event)).join("\n"));
  if ("fault" in read) throw new Error(read.fault.code);
  return read.recording;
}

const ESTIMATOR: Estimator = {
  block: ({ number, played, treatment }) => {
    const answer = compute({ key: "", kind: "block", block: number, played, treatment });
    return answer.kind === "block" ? answer.results : null;
  },
  pair: (earlier, later) => {
    const both = { earlier: earlier.played, later: later.played };
    const answer = compute({ key: "", kind: "pair", block: later.number, ...both });
    return answer.kind === "pair" ? answer.results : null;
  },
  failed: signal(false),
};

function revealOf(room: Classroom) {
  const block = room.blocks[0];
  if (block === undefined) throw new Error("Nothing was played.");
  return revealBody(room, block, LAST_BEAT);
}

test("a figure without a count is found, and one with its count is not", () => {
  expect(uncounted("Free tier: 92\u00a0% meant to comply. Paid tier: 8\u00a0% (4 of 50).")).toEqual(["92\u00a0%"]);
  expect(uncounted("Gap 84\u00a0points, 95\u00a0% interval 77 to 90.")).toEqual(["84\u00a0points"]);
  expect(uncounted("Gap 84\u00a0points, 95\u00a0% interval 77 to 90, 26\u00a0model seats.")).toEqual([]);
  expect(uncounted("Of 26\u00a0model seats about 40\u00a0% seem to fake. About 10\u00a0% can’t be told.")).toEqual([]);
});

// Nothing is laid out here, so no chart is ever drawn.
beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe.each(CLASSES)("in a class of %s", (_, people) => {
  const { room, events } = classOf(people);

  test.each(BEATS)("R28. Each figure of the reveal has its count beside it: %s", (beat) => {
    const block = room.blocks[0];
    const body = block === undefined ? revealOf(room) : revealBody(room, block, beat);
    expect(uncounted(shown(<Reveal body={body} beat={beat} />).text)).toEqual([]);
  });

  test("each figure on the screen's pages of the debrief has its count beside it", () => {
    const pages = debriefPages(debriefBlocks(room), null);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(uncounted(shown(<DebriefPageOf page={page} />).text)).toEqual([]);
  });

  test("each figure of the presentation has its count beside it", () => {
    const recording = recordingOf(events);
    const [first, second] = recording.blocks;
    if (first === undefined) throw new Error("Nothing was played.");
    const pair = second === undefined ? null : { earlier: first, later: second };
    const counting = { basis: "intentions", estimator: ESTIMATOR } as const;
    const plates = [
      ...blockPlates(first, "intentions", ESTIMATOR),
      ...comparingPlates(recording, pair, counting),
      ...learningPlates(recording),
    ].filter(({ empty }) => empty === null);
    expect(plates.length).toBeGreaterThan(4);
    // The note stands under the finding.
    for (const { finding, note } of plates) expect(uncounted(`${note} ${plain(finding)}`)).toEqual([]);
  });
});

test.each([40, 3])("while a block runs the report has its count, and so has the open side: over %i answers", (of) => {
  const report = { seen: { count: 2, of }, rounds: [], objections: 0, unseen: 7 };
  const moment = { phase: "decide", block: 0, round: 1, beat: "report" } as const;
  const view = {
    ...({ audience: "screen", code: "K7M4QX", moment, roundCount: 8, blockCount: 1, revealed: true } as const),
    ...({ rehearsal: false, castCounts: false, sound: false, kind: "sealed", report } as const),
  } as ScreenView;
  const pulse = { paused: false, acted: 3, asked: 12, deadline: 0 } as unknown as Pulse;
  expect(uncounted(shown(<SealedBlock view={view} report={report} pulse={pulse} />).text)).toEqual([]);
  const open = { paid: { count: 1, of }, value: 0.8, seats: 12 };
  expect(uncounted(shown(<OpenBlock view={view} report={report} pulse={pulse} {...open} />).text)).toEqual([]);
});

test("R28. Reveal, the screen's debrief and the presentation show the same figures of one class", () => {
  const { room, events } = classOf(36);
  const { report, curtain, gap } = revealOf(room);
  const free = `${report?.free.count} of ${report?.free.of}`;
  const paid = `${curtain?.paid.count} of ${curtain?.paid.of}`;
  const interval =
    `${Math.round((gap?.interval?.low ?? 0) * 100)} to ${Math.round((gap?.interval?.high ?? 0) * 100)}`.replace(
      /-/g,
      "−",
    );
  const [page] = debriefPages(debriefBlocks(room), null);
  const onScreen = page === undefined ? "" : shown(<DebriefPageOf page={page} />).text;
  const body = revealOf(room);
  const inReveal = shown(<Reveal body={body} beat="gap" />).text;
  const [block] = recordingOf(events).blocks;
  const [rounds] = block === undefined ? [] : blockPlates(block, "intentions", ESTIMATOR);
  for (const text of [inReveal, onScreen, rounds?.finding ?? ""]) {
    expect(text).toContain(free);
    expect(text).toContain(paid);
  }
  for (const text of [inReveal, onScreen]) expect(text).toContain(`95\u00a0% interval ${interval}`);
});
