import { inflateSync } from "node:zlib";

/** A printed page of a PDF that Chromium wrote. */
export interface PrintedPage {
  /** How far down there is text, as a share of the height between the margins: 1 is a full page, 0 an empty one. */
  readonly filled: number;
}

const POINTS_PER_MM = 72 / 25.4;

/**
 * The pages of a PDF. What stands in the margins, as page numbers do, is not looked at.
 * @param margin the margin of the page, mm
 */
export function printedPages(pdf: Buffer, margin: number): PrintedPage[] {
  const source = pdf.toString("latin1");
  return [...source.matchAll(/<<\/Type \/Page\n[\s\S]*?\nendobj/g)].map(([page]) => {
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)?.[1]);
    const [top, bottom] = [margin * POINTS_PER_MM, height - margin * POINTS_PER_MM];
    const within = textHeights(contentOf(source, /\/Contents (\d+) 0 R/.exec(page)?.[1]))
      .map((y) => height - y)
      .filter((y) => y <= bottom);
    return { filled: (Math.max(top, ...within) - top) / (bottom - top) };
  });
}

function contentOf(source: string, object: string | undefined): string {
  const found = new RegExp(`\\n${object} 0 obj\\n<<[^>]*/Length (\\d+)[^>]*>> stream\\n`).exec(source);
  if (found === null) throw new Error(`The PDF has no content ${object}.`);
  const start = found.index + found[0].length;
  return inflateSync(Buffer.from(source.slice(start, start + Number(found[1])), "latin1")).toString("latin1");
}

/** Where text stands, from the foot of the page, in points. Nothing on these pages is turned. */
function textHeights(content: string): number[] {
  const heights: number[] = [];
  const outer: { scale: number; up: number }[] = [];
  let here = { scale: 1, up: 0 };
  for (const line of content.split("\n")) {
    const words = line.split(" ");
    const [scale, up] = [Number(words[3]), Number(words[5])];
    if (line === "q") outer.push(here);
    else if (line === "Q") here = outer.pop() ?? here;
    else if (line.endsWith(" cm")) here = { scale: here.scale * scale, up: here.up + here.scale * up };
    else if (line.endsWith(" Tm")) heights.push(here.up + here.scale * up);
  }
  return heights;
}
