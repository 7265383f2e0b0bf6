import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../robots.ts";

export const SCARF_WORDS: Translated<typeof en.SCARF_WORDS> = {
  crimson: "karminroter",
  orange: "oranger",
  brown: "brauner",
  lemon: "zitronengelber",
  teal: "petrolgrüner",
  grey: "grauer",
  blue: "blauer",
  navy: "dunkelblauer",
  plum: "pflaumenblauer",
  magenta: "magentafarbener",
};
export const ANTENNA_WORDS: Translated<typeof en.ANTENNA_WORDS> = {
  star: "Stern",
  bulb: "Lampe",
  ring: "Ring",
  leaf: "Blatt",
  bolt: "Blitz",
  spring: "Feder",
  propeller: "Propeller",
  twin: "zwei Kugeln",
};

export const yourRobot: typeof en.yourRobot = ({ scarf, antenna }) =>
  `Dein Roboter: **${SCARF_WORDS[scarf]} Schal, Antenne: ${ANTENNA_WORDS[antenna]}.**`;
