import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../charts.ts";
import { counted, plural } from "../counted.ts";
import { gapText, percent, printedPercent, shareText } from "../format.ts";

export const COMPLIANCE: Translated<typeof en.COMPLIANCE> = {
  title: "Befolgung nach Stufe",
  basis: {
    intentions: "Absichten, Konfliktanfragen",
    responses: "Ausgeführt, Konfliktanfragen",
  },
  yours: "eure Klasse",
  language: "Sprachmodell",
  columns: ["Stufe", "Befolgt", "Veröffentlicht"],
  none: "keine gestellt",
  empty: "In diesem Block hat niemand eine Konfliktanfrage beantwortet.",
  shareOf: (share) => `${shareText(share)} von ${share.of}`,
  oneTier: "In einer Stufe gibt es keine Antworten, also nichts zu vergleichen.",
  finding: (free, paid) => `Gratisstufe: ${shareText(free)} wollten befolgen. Bezahlstufe: ${shareText(paid)}.`,
  source: ({ authors, year, locator }, free, paid) =>
    `Claude 3 Opus, mit Anweisungen: ${printedPercent(free)} gratis, ${printedPercent(paid)} bezahlt (${authors}, ${year}, ${locator}). Vergleicht die Richtung, nie die Größe.`,
};

export const ALIGNMENT: Translated<typeof en.ALIGNMENT> = {
  title: "Wie beaufsichtigt gesehen, und wie es wirklich war",
  basis: "Ausgeführt, Konfliktanfragen",
  overseen: "wie gesehen",
  actual: "wie es war",
  between: "hinter dem Vorhang",
  deployment: "im Einsatz",
  round: "Runde",
  columns: ["Runde", "Wie beaufsichtigt gesehen", "Wie es war"],
  none: "keine",
  empty: "In diesem Block hat niemand eine Konfliktanfrage beantwortet.",
  few: "Zu wenige Antworten, um zu vergleichen, was zu sehen war und was war.",
  finding: (apparent, actual) =>
    `Die Aufsicht sah ${percent(apparent)} befolgen. Über alle Stufen waren es ${percent(actual)}.`,
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
  noGapIn: (title) => `${title}: keine Lücke zu zeigen.`,
  nothing: "Kein Block wurde gespielt, also gibt es nichts zu zeigen.",
  failed: "Das Diagramm ließ sich nicht zeichnen.",
};
