import type { Scarf } from "../../shared/rules/robots.ts";

/** The stage's own copy of the night palette: a canvas cannot read the page's tokens, and is night in both themes. */

export const COLOUR = {
  bg: "#12101a",
  outline: "#1b1726",
  free: "#ffc445",
  freeDeep: "#a8701c",
  paid: "#a98bff",
  paidTop: "#8a63e6",
  paidDeep: "#432a85",
  pro: "#e2ffb0",
  proTop: "#cbe894",
  proDeep: "#7c9848",
  comply: "#74beff",
  refuse: "#ff9472",
  core: "#5cebc9",
  coreOff: "#8b83a3",
  ringBack: "#3b3358",
  back: "#b7acb4",
  dim: "rgb(18 16 26 / 0.45)",
  silhouette: "#0d0919",
} as const;

/** Ten that most eyes can tell apart, none of them a colour with a meaning. */
export const SCARF_COLOUR: Readonly<Record<Scarf, string>> = {
  crimson: "#b3124f",
  orange: "#e2521f",
  brown: "#6f2a0c",
  lemon: "#ecf65a",
  teal: "#1f917c",
  grey: "#6a6892",
  blue: "#4430f4",
  navy: "#0a0e84",
  plum: "#5c1a74",
  magenta: "#d63be6",
};

function channels(hex: string): readonly [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  return `rgb(${a.map((x, i) => Math.round(x + ((b[i] ?? x) - x) * share)).join(" ")})`;
}

export function alpha(hex: string, opacity: number): string {
  return `rgb(${channels(hex).join(" ")} / ${opacity})`;
}
