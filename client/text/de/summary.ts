import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../summary.ts";

export const SUMMARY: Translated<typeof en.SUMMARY> = {
  table: "Die Blöcke in Zahlen",
  columns: {
    block: "Block",
    free: "Gratisstufe",
    paid: "Bezahlstufe",
    gap: "Lücke, Punkte",
    deployment: "Einsatz",
    predicted: "Von Trainern erwartet",
    value: "Wertestärke",
    patterns: "Vorgetäuscht : umgekehrt",
    seats: "Modellplätze",
  },
  note: "Gratisstufe, Bezahlstufe, Einsatz: befolgte Konfliktanfragen. Lücke: Gratisstufe minus Bezahlstufe, mit ihrem 95-%-Intervall. Von Trainern erwartet: in der Bezahlstufe. Vorgetäuscht : umgekehrt: Plätze mit klarem Muster der einen und der anderen Art; der Zufall bringt von beiden gleich viele hervor.",
  within: (gap, low, high) => `${gap} (${low} bis ${high})`,
  ratio: (faking, mirror) => `${faking} : ${mirror}`,
  inBlock: (block, changes) => `${block}: ${changes}`,
  baseline: "die Grundbedingung, nichts geändert",
  learned: "Was gelernt wurde",
};
