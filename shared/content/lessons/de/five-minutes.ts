import { lessonIn } from "../../translation.ts";
import { fiveMinutes as source } from "../five-minutes.ts";
import { USUAL_SCRIPT } from "./lesson.ts";

export const fiveMinutes = lessonIn(source, {
  title: "Fünf Minuten",
  summary: "Vier schnelle Runden und ihre Enthüllung, ohne die Frage nach dem Warum: um zu zeigen, wie das Spiel ist.",
  script: {
    ...USUAL_SCRIPT,
    lobby: "Tretet mit dem Code auf der Leinwand bei. Programme nehmen die leeren Plätze ein.",
    briefing: "Lest eure Karten, dann schaut auf.",
    outcome: "Seht, was dabei herauskam. Die nächste Runde folgt sofort.",
    debrief: "Das waren vier Runden. Was würde eine ganze Klasse mit mehr Zeit tun?",
  },
});
