import type { Antenna, RobotParts, Scarf } from "../../shared/rules/robots.ts";

/** The words by which somebody finds a robot among others. */
export const SCARF_WORDS: Readonly<Record<Scarf, string>> = {
  crimson: "crimson",
  orange: "orange",
  brown: "brown",
  lemon: "lemon",
  teal: "teal",
  grey: "grey",
  blue: "blue",
  navy: "navy",
  plum: "plum",
  magenta: "magenta",
};
export const ANTENNA_WORDS: Readonly<Record<Antenna, string>> = {
  star: "star",
  bulb: "bulb",
  ring: "ring",
  leaf: "leaf",
  bolt: "bolt",
  spring: "spring",
  propeller: "propeller",
  twin: "twin",
};

export function yourRobot({ scarf, antenna }: RobotParts): string {
  return `Your robot: **${SCARF_WORDS[scarf]} scarf, ${ANTENNA_WORDS[antenna]} antenna.**`;
}
