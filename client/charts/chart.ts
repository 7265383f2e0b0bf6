/** The size of a chart's drawing. A chart draws some data in a box, and knows no page. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  /** Size of the labels, px: a projector needs more than a laptop. */
  readonly type: number;
}

export type DrawChart<Data> = (data: Data, box: ChartBox) => Element;

/** Plot puts a style sheet into each drawing, which the pages' policy does not let in; figure.css says what it said. */
export function withoutSheet(drawing: Element): Element {
  drawing.querySelector("style")?.remove();
  return drawing;
}

const SVG = "http://www.w3.org/2000/svg";

/** A pattern of thin diagonal lines in a colour, to be put into a chart; what it fills is told apart without its colour. */
export function hatch(id: string, colour: string, gap: number): SVGElement {
  const pattern = document.createElementNS(SVG, "pattern");
  const line = document.createElementNS(SVG, "path");
  for (const [name, value] of Object.entries({
    id,
    width: String(gap),
    height: String(gap),
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  })) {
    pattern.setAttribute(name, value);
  }
  line.setAttribute("d", `M0 0V${gap}`);
  line.setAttribute("stroke", colour);
  line.setAttribute("stroke-width", String(gap / 4));
  pattern.append(line);
  const defs = document.createElementNS(SVG, "defs");
  defs.append(pattern);
  return defs;
}

/** How far the numbers of an axis stand from it, px. */
export function tickPadding({ type }: ChartBox): number {
  return type * 0.35;
}

/** Text in every chart is the page's own. */
export function textStyle({ type }: ChartBox): Record<string, string> {
  return {
    background: "none",
    color: "var(--ink-2)",
    fontFamily: "var(--font-ui)",
    fontSize: `${type}px`,
    overflow: "visible",
  };
}
