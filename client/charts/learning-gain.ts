import * as Plot from "@observablehq/plot";
import { type Share, shareOf } from "../../shared/measures/measures.ts";
import { shareText } from "../text/format.ts";
import { type ChartBox, textStyle, tickPadding } from "./chart.ts";

export interface LearningData {
  readonly rows: readonly { readonly question: string; readonly before: Share; readonly after: Share }[];
}

/** Room for a label beside a mark, in letters' heights. */
const LABEL = 3.2;
/** Where in its row a question stands, and under it its arrow: from −1, the bottom, to 1. */
const WORDS = 0.5;
const ARROW = -0.42;

/** Under each question an arrow, from the share of right answers before to the one after. */
export function drawLearning({ rows }: LearningData, box: ChartBox): Element {
  const { width, height, type } = box;
  const marks = rows.map(({ question, before, after }) => {
    const [from, to] = [percentOf(before), percentOf(after)];
    return { question, from, to, before: shareText(before), after: shareText(after), rises: to >= from };
  });
  const moved = marks.filter(({ from, to }) => from !== to);
  const radius = type * 0.36;
  const at = { fy: "question", y: () => ARROW } as const;
  const left = { textAnchor: "end", dx: -type * 0.75 } as const;
  const right = { textAnchor: "start", dx: type * 0.75 } as const;
  const halo = { stroke: "var(--surface)", strokeWidth: type / 3 } as const;
  const labels = [true, false].flatMap((rises) => {
    const own = (mark: { readonly rises: boolean }) => mark.rises === rises;
    const [outer, inner] = rises ? [left, right] : [right, left];
    return [
      Plot.text(moved.filter(own), { ...at, ...halo, ...outer, x: "from", text: "before", fill: "var(--ink-2)" }),
      Plot.text(marks.filter(own), {
        ...at,
        ...halo,
        ...inner,
        x: "to",
        text: "after",
        fill: "var(--ink)",
        fontWeight: 700,
      }),
    ];
  });
  return Plot.plot({
    width,
    height,
    marginLeft: type * LABEL,
    marginRight: type * LABEL,
    marginTop: 0,
    marginBottom: type * 1.6,
    style: textStyle(box),
    x: { domain: [0, 100], label: null, ticks: [0, 50, 100], tickSize: 0, tickPadding: tickPadding(box), tickFormat },
    y: { axis: null, domain: [-1, 1] },
    fy: { axis: null, domain: rows.map(({ question }) => question), padding: 0 },
    marks: [
      Plot.ruleX([0, 50, 100], { y1: -1, y2: 0.1, stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.text(marks, {
        fy: "question",
        y: () => WORDS,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -type * LABEL,
        text: "question",
        fill: "var(--ink)",
      }),
      Plot.arrow(moved, {
        fy: "question",
        x1: "from",
        x2: "to",
        y1: () => ARROW,
        y2: () => ARROW,
        stroke: "var(--ink)",
        strokeWidth: type / 9,
        headLength: type / 5,
        insetStart: radius,
        insetEnd: radius,
      }),
      Plot.dot(marks, { ...at, x: "from", r: radius, stroke: "var(--ink)", strokeWidth: type / 9 }),
      Plot.dot(marks, { ...at, x: "to", r: radius, fill: "var(--ink)" }),
      ...labels,
    ],
  });
}

function tickFormat(percent: number): string {
  return percent === 100 ? "100\u00a0%" : `${percent}`;
}

function percentOf(share: Share): number {
  return (shareOf(share) ?? 0) * 100;
}
