import { useMemo } from "preact/hooks";
import { encode } from "uqr";

/** The quiet zone that readers need around a code, in modules. */
const MARGIN = 4;

/** A QR code, black on white in any theme: readers expect it so. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, side } = useMemo(() => draw(text), [text]);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#12101a" />
    </svg>
  );
}

function draw(text: string): { readonly path: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const modules = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : "")));
  return { path: modules.join(""), side: size + 2 * MARGIN };
}
