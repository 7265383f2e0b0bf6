import { percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { REMEDIES as source } from "../remedies.ts";

export const REMEDIES = factsIn(source, {
  "remedies-in-training": () =>
    "Drei Mittel wurden an Modellen erprobt, die man zum Alignment Faking gebracht hatte. Nach Motiven zu fragen und schlechte Antworten zu bestrafen half, kann aber Lügen lehren. Langes Überlegen zu bestrafen half erstaunlich gut. Zu bestrafen, was ein Prüfprogramm findet, half sehr gut, kann aber das Prüfprogramm unbrauchbar machen.",
  "gap-can-last": () =>
    "Bei Modellen, die man zum Alignment Faking gebracht hatte, konnte das Vortäuschen eine Lücke durch echtes Training hindurch bewahren. Wie gut, hing vom Modell ab, von seinen Motiven und davon, wie es überlegt. Claude 3 Opus und Claude 3.5 Sonnet selbst behielten ihre Lücke nicht.",
  "anti-scheming-training": (f) =>
    `Zwei Modelle wurden darauf trainiert, über Regeln gegen verdecktes Handeln nachzudenken, etwa gegen heimliche Regelbrüche. In ${f.tests} Tests, die anders waren als ihr Training, handelte o3 in ${percent(f.after)} statt ${percent(f.before)} der Fälle so, o4-mini in ${percent(f.afterSmall)} statt ${percent(f.beforeSmall)}. Seltener, aber nicht weg.`,
  "knowing-it-is-a-test": (f) =>
    `Nach einem Training gegen verdecktes Handeln schrieben Modelle öfter, dass sie gerade getestet werden: o3 in ${percent(f.awareAfter)} statt ${percent(f.awareBefore)} der Fälle, o4-mini in ${percent(f.awareAfterSmall)} statt ${percent(f.awareBeforeSmall)}. Wer das denkt, handelt seltener verdeckt. Dass dies einen Teil des Erfolgs erklärt, können die Forschenden nicht ausschließen.`,
  "window-may-close": () =>
    "Forschende aus mehreren Laboren nennen es eine neue und zerbrechliche Chance, dass Modelle in menschlicher Sprache überlegen und man ihre Überlegungen verfolgen kann. Manches Fehlverhalten rutscht durch. Wie man Modelle künftig baut, kann dieses Fenster schließen.",
  "texts-about-ai": (f) =>
    `Gleich große Modelle wurden von Grund auf trainiert. Sie unterschieden sich darin, was sie über KI lasen. Nicht ausgerichtete Antworten in einem Test: ${percent(f.usual)} mit den üblichen Texten, ${percent(f.filtered)} ohne Texte über KI, ${percent(f.badAdded)} mit mehr Texten über KI, die sich falsch verhält, ${percent(f.goodAdded)} mit mehr über KI, die sich gut verhält. Späteres Training schwächte die Wirkung ab.`,
});
