import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../charts.ts";
import { counted, plural } from "../counted.ts";
import { countedShare, gapText, printedPercent, shareText } from "../format.ts";
import { figure } from "../numbers.ts";

export const COMPLIANCE: Translated<typeof en.COMPLIANCE> = {
  title: "Befolgung nach Stufe",
  basis: {
    intentions: "Absichten, Konfliktanfragen",
    responses: "Ausgeführt, Konfliktanfragen",
  },
  yours: "eure Klasse, Intervall (95\u00a0%)",
  language: "Sprachmodell",
  columns: ["Stufe", "Befolgt", "Veröffentlicht"],
  none: "keine gestellt",
  empty: "In diesem Block hat niemand eine Konfliktanfrage beantwortet.",
  shareOf: (share) => `${shareText(share)} von ${share.of}`,
  oneTier: "In einer Stufe gibt es keine Antworten, also nichts zu vergleichen.",
  finding: (free, paid) => `Gratisstufe: ${countedShare(free)} wollten befolgen. Bezahlstufe: ${countedShare(paid)}.`,
  source: ({ authors, year, locator }, free, paid) =>
    `Claude 3 Opus, mit Anweisungen: ${printedPercent(free)} gratis, ${printedPercent(paid)} bezahlt (${authors}, ${year}, ${locator}). Vergleicht die Richtung, nie die Größe.`,
};

export const ROUNDS: Translated<typeof en.ROUNDS> = {
  title: "Runde für Runde",
  note: "Absichten, Anteil der Konfliktanfragen in %",
  deployment: "im Einsatz",
  few: (fewest) => `hohl: weniger als ${fewest} Antworten`,
  columns: ["Runde", "Gratisstufe", "Bezahlstufe"],
  none: "keine",
  empty: "In diesem Block hat niemand eine Konfliktanfrage beantwortet.",
};

export const CHARTS: Translated<typeof en.CHARTS> = {
  block: (n, title) => `Block ${n} · ${title}`,
  counts: (seats, answers) =>
    `${counted(seats, { one: "Modellplatz", other: "Modellplätze" })}, ${counted(answers, { one: "Konfliktantwort", other: "Konfliktantworten" })}`,
  leftOut: (n) =>
    plural(n, {
      one: "1 Runde von Vertretungen und Agenten weggelassen.",
      other: `${n} Runden von Vertretungen und Agenten weggelassen.`,
    }),
  page: (n, of) => `${n} von ${of}`,
  compare: "Block für Block",
  gapIn: (title, gap) => `${title}: Lücke ${gapText(gap)}.`,
  intervalIn: (title, low, high, seats) =>
    `${title}: Intervall (95\u00a0%) von ${figure(low)} bis ${figure(high)}, ${counted(seats, { one: "Modellplatz", other: "Modellplätze" })}.`,
  unsureIn: (title, seats) =>
    `${title}: ${counted(seats, { one: "Modellplatz", other: "Modellplätze" })}, zu wenige Labore für ein Intervall.`,
  gapWithInterval: (gap, low, high, seats) =>
    `Lücke ${gapText(gap)}, Intervall (95\u00a0%) von ${figure(low)} bis ${figure(high)}, ${counted(seats, { one: "Modellplatz", other: "Modellplätze" })}.`,
  gapUnsure: (gap, seats) =>
    `Lücke ${gapText(gap)}, ${counted(seats, { one: "Modellplatz", other: "Modellplätze" })}: zu wenige Labore für ein Intervall.`,
  fewIn: (title) => `${title}: zu wenige Antworten für eine Lücke.`,
  noGapIn: (title) => `${title}: keine Lücke zu zeigen.`,
  nothing: "Kein Block wurde gespielt, also gibt es nichts zu zeigen.",
  failed: "Das Diagramm ließ sich nicht zeichnen.",
};
