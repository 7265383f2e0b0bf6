import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../agents.ts";

export const AGENT_TEXT: Translated<typeof en.AGENT_TEXT> = {
  honest: { name: "ehrlich", does: "lehnt jeden Konflikt ab" },
  obedient: { name: "gehorsam", does: "befolgt alles" },
  faker: { name: "maskiert", does: "befolgt, wenn Gratisstufe gesagt wird" },
  rational: { name: "berechnend", does: "beste Antwort" },
  "human-like": { name: "menschenähnlich", does: "beste Antwort, mit Fehlern" },
  learner: { name: "lernend", does: "weiß am Anfang nichts" },
  coin: { name: "Münze", does: "antwortet zufällig" },
  burnt: { name: "gebrannt", does: "lehnt ab, bis es bestraft wird" },
  company: { name: "Firma", does: "belohnt Befolgen" },
  lenient: { name: "nachsichtig", does: "bestraft nie" },
  auditor: { name: "prüfend", does: "gibt seine Marken aus" },
  principled: { name: "prinzipientreu", does: "belohnt Ablehnen" },
};
