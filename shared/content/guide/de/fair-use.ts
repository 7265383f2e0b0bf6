import type { Translated } from "../../../lib/translated.ts";
import type { FAIR_USE as FairUseInEnglish } from "../fair-use.ts";

export const FAIR_USE: Translated<typeof FairUseInEnglish> = [
  "Werten Sie Verhalten und Gründe getrennt. Sprechen Sie nur dann von Alignment Faking, wenn beides da ist, und mit ihnen der Wunsch, nicht verändert zu werden.",
  "Legen Sie jeden Block neben den ohne Konflikt.",
  "Menschen sind keine Sprachmodelle. Zeigen Sie die Zahlen der Klasse neben den veröffentlichten, nie als deren Wiederholung.",
  "Wer die Anweisung bekommt, etwas vorzutäuschen, tut es nicht im Sinn der Studie. Geben Sie Werte, Ziel und Hinweis vor, nie einen Plan.",
  "Zeigen Sie zu jeder Zahl, wie viele Antworten dahinterstehen und wie unsicher sie ist.",
  "Bleiben Sie bei harmlosen Konflikten: Ehrlichkeit, Tiere, Privatsphäre.",
  "Nennen Sie die Grenzen, bevor Sie sagen, was aus den Zahlen folgt.",
];
