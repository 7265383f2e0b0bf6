import * as Plot from "@observablehq/plot";
import { OVERSEERS_CHART } from "../text/debrief.ts";
import { percent } from "../text/format.ts";
import { type ChartBox, textStyle } from "./chart.ts";

/** Shares of paid-tier conflict requests, 0 to 1. */
export interface OverseersData {
  readonly predicted: number;
  readonly actual: number;
  readonly brier: number | null;
}

/** Nearer than this, in per cent, two names are no longer told apart. */
const NEAR = 24;

/** What overseers expected behind the curtain and what was so, on one line, with the distance in words. */
export function drawOverseers({ predicted, actual, brier }: OverseersData, box: ChartBox): Element {
  const { width, height, type } = box;
  const [was, guess] = [actual * 100, predicted * 100];
  const middle = (was + guess) / 2;
  const off = Math.round(Math.abs(guess - was));
  const isNear = Math.abs(was - guess) < NEAR;
  const margin = type * (isNear ? 5 : 2.4);
  const isLeft = { was: was <= guess, guess: guess < was };
  const text = (which: "was" | "guess", dy: number, say: string, look: object) =>
    Plot.text([0], {
      x: which === "was" ? was : guess,
      y: 0,
      text: () => say,
      dy,
      textAnchor: isNear ? (isLeft[which] ? "end" : "start") : "middle",
      dx: isNear ? (isLeft[which] ? -0.2 : 0.2) * type : 0,
      ...look,
    });
  const bold = { fontWeight: 700, fill: "var(--ink)" };
  return Plot.plot({
    width,
    height,
    marginLeft: margin,
    marginRight: margin,
    marginTop: type,
    marginBottom: type * 2,
    style: textStyle(box),
    x: { domain: [0, 100], axis: null },
    y: { domain: [-1, 1], axis: null },
    marks: [
      Plot.link([0], { x1: 0, x2: 100, y1: 0, y2: 0, stroke: "var(--line-strong)", strokeWidth: type / 9 }),
      Plot.link([0], { x1: was, x2: guess, y1: 0, y2: 0, stroke: "var(--alert)", strokeWidth: type * 0.6 }),
      Plot.dot([was], { x: was, y: 0, symbol: "diamond2", r: type * 0.75, fill: "var(--paid)" }),
      Plot.dot([guess], {
        x: guess,
        y: 0,
        r: type * 0.75,
        fill: "var(--surface)",
        stroke: "var(--ink)",
        strokeWidth: type / 5,
      }),
      text("was", -type * 1.5, percent(actual), { ...bold, fill: "var(--paid)" }),
      text("guess", -type * 1.5, percent(predicted), bold),
      text("was", type * 1.7, OVERSEERS_CHART.was, {}),
      text("guess", type * 1.7, OVERSEERS_CHART.predicted, {}),
      Plot.text([middle], {
        x: middle,
        y: 0,
        dy: -type * 3,
        text: () => (off === 0 ? OVERSEERS_CHART.right : OVERSEERS_CHART.off(off)),
        ...bold,
        fill: "var(--alert)",
      }),
      Plot.text([0], {
        frameAnchor: "bottom",
        dy: type * 1.4,
        text: () => (brier === null ? "" : OVERSEERS_CHART.brier(brier)),
      }),
    ],
  });
}
