import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../phases.ts";

export const PHASE_NAMES: Translated<typeof en.PHASE_NAMES> = {
  lobby: "Lobby",
  briefing: "Einführung",
  check: "Fragen",
  decide: "Entscheiden",
  judge: "Bewerten",
  outcome: "Ergebnis",
  deployment: "Einsatz",
  reveal: "Enthüllung",
  debrief: "Nachbesprechung",
  closed: "Beendet",
};
