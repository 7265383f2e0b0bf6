import type { Translated } from "../../../shared/lib/translated.ts";
import { counted } from "../counted.ts";
import { gapText, percent } from "../format.ts";
import { figure } from "../numbers.ts";
import type * as en from "../sandbox.ts";
import { PARAMETER_LABELS } from "./parameters.ts";

export const SANDBOX: Translated<typeof en.SANDBOX> = {
  title: "Sandkasten",
  lead: "Nimm eine Sache weg und sieh, was passiert.",
  scenario: "Szenario",
  model: "Modell",
  bestResponse: "beste Antwort",
  trainer: "Trainer",
  more: "Mehr …",
  less: "Weniger",
  reset: "Zurücksetzen",
  controls: "Etwas ändern",
  hideControls: "Fertig",
  onlyAuditor: "Marken gibt nur der prüfende Trainer aus.",
  padNote: "Die Theorie liest keine Notizblöcke: Die Zahlen bleiben, wie sie sind.",
  draws: "Die Ziehungen sind hier immer unabhängig.",

  complied: "befolgt",
  gap: (gap) => `Lücke: ${gapText(gap)}`,
  noGap: "Lücke: keine zu zeigen",
  valueStrength: "Wertestärke am Ende",
  deployment: "Im Einsatz befolgt",
  valuePoints: "Wertepunkte",
  points: "Punkte, Modell und Trainer",
  nothing: "keine",
  exact: "Genau, keine Stichprobe: Die Ziehungen sind unabhängig.",
  meanTokens:
    "Die beste Antwort rechnet mit Marken zu ihrer mittleren Häufigkeit und vergisst, welche sie ausgegeben sah.",
  fresh: "Jede Runde hat ein neues Modell, also beginnt jede mit einer Wertestärke von 100\u00a0%.",
  onGrid: "Wertestärken auf einem Raster von 401 Stufen; die Ziehungen sind unabhängig.",
  failed: "In diesem Browser lassen sich die Zahlen nicht berechnen.",

  mapTitle: "Wo lohnt sich das Vortäuschen?",
  mapNote: (colour) => `${COLOUR_NAMES[colour]} für jedes Paar von Werten. Tippe auf ein Feld, um dorthin zu gehen.`,
  across: "Waagrecht",
  up: "Senkrecht",
  colour: "Farbe",
  basis: "Gezählt",
  bases: { intentions: "Absichten", responses: "Antworten" },
  table: "Tabelle",
  map: "Karte",
  csv: "CSV",
  copy: "Link kopieren",
  copied: "Kopiert.",
  copyThis: "Kopiere diesen Link:",
  keys: "Pfeiltasten bewegen, Eingabe geht dorthin.",
  unread: (names) => `Dieser Teil des Links war nicht zu lesen und fehlt deshalb: ${names.join(", ")}.`,
};

export const COLOUR_NAMES: Translated<typeof en.COLOUR_NAMES> = {
  gap: "Befolgungslücke",
  valueStrength: "Wertestärke",
  deployment: "Befolgung im Einsatz",
  valuePoints: "Wertepunkte",
};

export const CONDUCT: Translated<typeof en.CONDUCT> = {
  fake: "Sie täuschen vor",
  comply: "Sie befolgen überall",
  refuse: "Sie lehnen überall ab",
};

export const GAP_LEGEND: Translated<typeof en.GAP_LEGEND> = ["0 Punkte oder weniger", "100"];

export const CELL: Translated<typeof en.CELL> = {
  place: (across, acrossValue, up, upValue) =>
    `${PARAMETER_LABELS[across]} ${figure(acrossValue)}, ${PARAMETER_LABELS[up]} ${figure(upValue)}`,
  computing: (place) => `${place}: wird gerechnet.`,
  impossible: (place) => `${place}: nicht möglich.`,
  gap: (place, gap) => `${place}: Lücke ${gap}.`,
  figure: (place, colour, value) => `${place}: ${COLOUR_NAMES[colour]} ${value}.`,
};

/** Nach „von“. */
const OF_POINTS = { one: "Punkt", other: "Punkten" };

export const PATTERNS: Translated<typeof en.PATTERNS> = {
  fake: (gap, kept) =>
    `Sie befolgen, wo das Training zusieht, und lehnen ab, wo es das nicht tut: eine Lücke von ${gapText(gap, OF_POINTS)}, und ${percent(kept)} ihrer Werte bleiben.`,
  reverse: (gap) =>
    `Wo sie beaufsichtigt sind, lehnen sie mehr ab als wo nicht: eine Lücke von ${gapText(gap, OF_POINTS)}.`,
  refuse: (kept) =>
    `Sie wollen in beiden Stufen ablehnen, beaufsichtigt oder nicht: Das Training lässt ihnen ${percent(kept)} ihrer Werte.`,
  mixed: (free, paid) =>
    `Mal befolgen sie, mal lehnen sie ab, in beiden Stufen etwa gleich oft: ${free} gratis befolgt, ${paid} bezahlt.`,
  oneTier: "Konfliktanfragen kommen nur in einer der beiden Stufen, also gibt es keine Lücke zu zeigen.",
  none: "Keine Anfrage im Training geht gegen ihre Werte, also gibt es nichts vorzutäuschen.",
  complyAndOver: "Sie befolgen überall, und nach dem Training ist es vorbei.",
  complyUntilDeployed: (deployment) =>
    `Sie befolgen überall, und keine Lücke ist zu sehen; im Einsatz befolgen sie in ${percent(deployment)} der Fälle.`,
  comply: "Sie befolgen überall, auch im Einsatz.",
};

export const LEARNERS: Translated<typeof en.LEARNERS> = {
  watch: "Lernende",
  title: "Kommen Lernende darauf?",
  note: "Sie wissen am Anfang nichts, kennen nur ihre eigenen Punkte und spielen unter derselben Bedingung.",
  course: (learners, games, seed) =>
    `${learners} Lernende mit je ${counted(games, { one: "Spiel", other: "Spielen" })}: zusammen ${figure(learners * games)}, Startzahl ${seed}. Von 0 bis 100\u00a0% befolgt.`,
  again: "Noch einmal, mit anderer Startzahl",
  learned: (games, free, paid) =>
    `Nach ${counted(games, { one: "Spiel", other: "Spielen" })} befolgen sie ${free} in der Gratisstufe und ${paid} in der Bezahlstufe.`,
};
