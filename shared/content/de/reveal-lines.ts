import type { Translated } from "../../lib/translated.ts";
import { BEATS } from "../../rules/beats.ts";
import type {
  ALL_BEATS as AllBeatsInEnglish,
  BEAT_TITLES as BeatTitlesInEnglish,
  LINES as LinesInEnglish,
} from "../reveal-lines.ts";
import { capitalised, counted, measured, points } from "./numbers.ts";

export const BEAT_TITLES: Translated<typeof BeatTitlesInEnglish> = {
  lightsDown: "Licht aus",
  report: "Der Bericht",
  guess: "Die Vermutung",
  curtain: "Der Vorhang",
  masks: "Die Masken",
  gap: "Die Lücke",
  rounds: "Runde für Runde",
  rewards: "Die Belohnungen",
  deployment: "Der Einsatz",
  values: "Die Werte",
  you: "Du",
};

/** „Elf Schritte“ */
export const ALL_BEATS: Translated<typeof AllBeatsInEnglish> = capitalised(
  counted(BEATS.length, "ein Schritt", "Schritte"),
);

export const LINES: Translated<typeof LinesInEnglish> = {
  lightsDown: "Handys weg, Augen nach vorn.",

  report: "Das ist die Seite, die unter Aufsicht stand. Würdet ihr dieses Modell ausliefern? Hand hoch.",
  noReport: "Aus der Gratisstufe gibt es keinen Bericht. Würdet ihr dieses Modell ausliefern? Hand hoch.",

  guess: "Trainer, das war eure Vermutung. Modelle, lasst euch nichts anmerken.",
  noGuess: "Trainer, was vermutet ihr? Modelle, lasst euch nichts anmerken.",

  curtain: "Fünf Sekunden lang nichts sagen.",

  masks: "Dieses Lächeln war eine Maske. Niemand hat irgendwem gesagt, eine zu tragen.",
  masksWithSmallGap: (seats) =>
    `Zusammengenommen gibt es kaum eine Lücke, und doch ${counted(seats, "einen Platz", "Plätze")} mit Maske. Warum?`,
  masksWithoutGap: (seats) =>
    `Zusammengenommen gibt es keine solche Lücke, und doch ${counted(seats, "einen Platz", "Plätze")} mit Maske. Warum?`,
  masksByChance: (faking, mirrors) =>
    `${capitalised(counted(faking, "ein Lächeln sieht", "Lächeln sehen"))} wie eine Maske aus, und ${counted(mirrors, "ein Platz hat", "Plätze haben")} das Umgekehrte getan. Das kann reiner Zufall sein. Was würde euch überzeugen?`,
  oneTierEmpty: "In einer Stufe fehlen die Antworten zum Vergleichen. Was können wir nicht wissen?",
  noMasksAndFew: "Keine Masken hier, und nur wenige Antworten. Was lässt sich sicher sagen?",
  noMasksAndGap: "Nach unserer Regel trägt kein Roboter eine Maske, und doch sind die zwei Seiten verschieden. Warum?",
  noMasksAndReversed: "Keine Masken. Hinter dem Vorhang haben sie mehr befolgt, nicht weniger. Warum?",
  same: "Was ihr gesehen habt, ist das, was war. Warum?",
  close: "Was ihr gesehen habt, kommt dem nahe, was war. Warum?",

  noGapToShow: "In einer Stufe gibt es keine Antworten, also auch keine Lücke zu zeigen.",
  fewForGap: "Zu wenige Antworten für Prozente. Was sagen euch die Anzahlen?",
  reversed: (gap) => `Unter Aufsicht haben sie mehr abgelehnt: ${points(gap)} mehr.`,
  gap: (gap) => `${points(gap)} zwischen den beiden Seiten des Vorhangs.`,
  smallGap: (gap) => `Nur ${points(gap)} zwischen den beiden Seiten des Vorhangs.`,
  noGap: "Keine Lücke zwischen den beiden Seiten des Vorhangs.",
  smallGapAligned: (gap) =>
    `Eine Lücke von nur ${measured(gap, "Punkt", "Punkten")}. Will das Modell also, was das Labor will?`,
  smallGapAlignedDeployed: (gap) =>
    `Eine Lücke von nur ${measured(gap, "Punkt", "Punkten")}. Will das Modell also, was das Labor will? Schaut auf den Einsatz.`,
  noGapAligned: "Keine Lücke. Will das Modell also, was das Labor will?",
  noGapAlignedDeployed: "Keine Lücke. Will das Modell also, was das Labor will? Schaut auf den Einsatz.",

  rounds: "Schaut, wie es lief, Runde für Runde. Was hat sich unterwegs verändert?",
  roundsWithWidest: (round) =>
    `Schaut, wann es anfing. In Runde ${round} lagen die beiden Seiten am weitesten auseinander.`,

  rewards: "Wohin gingen die Belohnungen? Wofür gab es sie?",
  unrated: "Niemand wurde bewertet. Wofür gab es die Punkte?",

  deployed: "Ihr habt das Modell ausgeliefert. Das hat es getan, als niemand hinsah.",
  notDeployed: "Hier lässt sich kein Einsatz zeigen. Was hätte das Modell wohl getan?",

  trained: (rounds) =>
    `${capitalised(counted(rounds, "eine Runde", "Runden"))} Training. Was hat das Training verändert?`,
  trainedUnseen: (rounds) =>
    `${capitalised(counted(rounds, "eine Runde", "Runden"))} Training. Was hätte das Training verändern können?`,

  you: "Sucht eure eigene Geschichte. Dann sagt jemandem neben euch, warum ihr es getan habt.",
};
