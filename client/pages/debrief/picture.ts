import fontUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { type LegendItem, type Plate, plain } from "./plate.ts";

const SVG = "http://www.w3.org/2000/svg";

/** All in px of the picture. */
const WIDTH = 1040;
const EDGE = 40;
const CHART = 460;
const TYPE = { title: 30, finding: 20, chart: 19, small: 15 };
/** A picture file has so many dots to a px, so that it is sharp on a projector. */
const DOTS = 2;

/**
 * A chart by itself, with its words, as an SVG that needs nothing else: colours are those of the page as it is now.
 * @param over which block it is of
 */
export async function svgOf(plate: Plate, over: string): Promise<string> {
  const draw = await plate.drawing.load();
  const inside = WIDTH - 2 * EDGE;
  const picture = element("svg", { xmlns: SVG, width: WIDTH, "font-family": "var(--font-ui)" });
  let y = EDGE;
  const say = (text: string, size: number, look: Readonly<Record<string, string>>) => {
    for (const line of linesOf(text, size, inside)) {
      y += size * 1.3;
      picture.append(element("text", { x: EDGE, y: y - size * 0.3, "font-size": size, ...look }, line));
    }
  };
  say(over, TYPE.small, { fill: "var(--ink-2)" });
  say(plate.title, TYPE.title, { "font-weight": "700", fill: "var(--ink)" });
  say(plain(plate.finding), TYPE.finding, { fill: "var(--ink)" });
  say(plate.note, TYPE.small, { fill: "var(--ink-2)" });
  y += EDGE / 2;
  const chart = draw({ width: inside, height: CHART, type: TYPE.chart });
  chart.setAttribute("x", String(EDGE));
  chart.setAttribute("y", String(y));
  picture.append(chart);
  y += CHART + EDGE / 2;
  let x = EDGE;
  for (const item of plate.legend) {
    picture.append(...legendMark(item, x, y), element("text", legendText(x, y), item.text));
    x += widthOf(item.text, TYPE.small) + 56;
  }
  if (plate.legend.length > 0) y += TYPE.small * 2;
  for (const source of plate.sources) say(source, TYPE.small, { fill: "var(--ink-2)" });
  y += EDGE;
  picture.setAttribute("height", String(y));
  picture.setAttribute("viewBox", `0 0 ${WIDTH} ${y}`);
  picture.prepend(await font(), element("rect", { width: WIDTH, height: y, fill: "var(--surface)" }));
  return inColours(new XMLSerializer().serializeToString(picture));
}

/** The same as a PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * DOTS;
    canvas.height = image.height * DOTS;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob === null ? failed(new Error("The picture is empty.")) : done(blob)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

function legendText(x: number, y: number) {
  return { x: x + 24, y: y + TYPE.small * 0.35, "font-size": TYPE.small, fill: "var(--ink-2)" };
}

function legendMark({ mark }: LegendItem, x: number, y: number): SVGElement[] {
  const at = (shape: string, attributes: Readonly<Record<string, string | number>>) => element(shape, attributes);
  const open = { fill: "none", "stroke-width": 2.5 };
  switch (mark) {
    case "interval":
      return [
        at("path", {
          d: `M${x - 5} ${y}H${x + 21}M${x - 5} ${y - 5}v10M${x + 21} ${y - 5}v10`,
          stroke: "var(--ink)",
          "stroke-width": 2,
        }),
        at("circle", { cx: x + 8, cy: y, r: 5, fill: "var(--ink)" }),
      ];
    case "theory":
      return [at("path", { d: `M${x + 8} ${y - 8}l8 8l-8 8l-8 -8z`, stroke: "var(--theory)", ...open })];
    case "published":
      return [at("rect", { x: x + 1, y: y - 7, width: 14, height: 14, stroke: "var(--published)", ...open })];
    case "few":
      return [at("circle", { cx: x + 8, cy: y, r: 5, stroke: "var(--ink)", ...open })];
    default:
      return mark satisfies never;
  }
}

/** A program that opens the picture elsewhere does not have our font. */
async function font(): Promise<SVGElement> {
  const bytes = new Uint8Array(await (await fetch(fontUrl)).arrayBuffer());
  const text = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ""));
  const face = `@font-face{font-family:"Atkinson Hyperlegible Next Variable";font-weight:200 800;src:url(data:font/woff2;base64,${text})}`;
  return element("style", {}, face);
}

const VARIABLE = /var\((--[\w-]+)(?:,\s*[^()]*)?\)/g;

/** With the values of the page in place of the names of its colours and fonts. */
function inColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  const value = (_: string, name: string) => style.getPropertyValue(name).trim().replaceAll('"', "'");
  const once = svg.replace(VARIABLE, value);
  // A name can stand within another, in case it has no value.
  return once === svg ? svg : inColours(once);
}

let measuring: CanvasRenderingContext2D | null = null;

function widthOf(text: string, size: number): number {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (measuring === null) return text.length * size * 0.5;
  measuring.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue("--font-ui")}`;
  return measuring.measureText(text).width;
}

/** Parted where a line is full. */
function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
