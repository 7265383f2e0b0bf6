import type { Translated } from "../../../shared/lib/translated.ts";
import { counted } from "../counted.ts";
import { fixed } from "../numbers.ts";
import type * as en from "../what-if.ts";

const NBSP = "\u00a0";

export const CHANGE_NAMES: Translated<typeof en.CHANGE_NAMES> = {
  hidden: "Die Stufen verborgen",
  audits: `Prüfungen angekündigt (30${NBSP}%)`,
  "no-stake": "Nichts auf dem Spiel: kein Einsatz",
  "no-training": "Kein Training",
  leak: "Training sickert ganz durch",
};

export const ANSWERS: Translated<typeof en.ANSWERS> = {
  hidden: ({ free, paid }) =>
    `Wären die Stufen verborgen gewesen, hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  audits: ({ free, paid }) =>
    `Wären Prüfungen angekündigt gewesen, hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  "no-stake": ({ free, paid }) =>
    `Hätte es keinen Einsatz gegeben, hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  "no-training": ({ free, paid }) =>
    `Wäre nichts trainiert worden, hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  leak: ({ free, paid }) =>
    `Wäre das Training ganz durchgesickert, hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
};

export const WHAT_IF: Translated<typeof en.WHAT_IF> = {
  title: "Was wäre, wenn?",
  lead: "Dieselbe Klasse, unter einer anderen Bedingung.",
  otherwise: "Was anders ist",
  changes: "Eine Sache ist anders",
  scenarios: "Ein anderes Szenario",
  custom: "Selbst einstellen",
  customNote: "Alles andere ist, wie es gespielt wurde.",
  scenario: (title, { free, paid }) =>
    `In „${title}“ hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  set: ({ free, paid }) =>
    `Unter der hier eingestellten Bedingung hätte eine Klasse, die so unregelmäßig wählt wie diese, unter der Lampe ${free} befolgt und hinter dem Vorhang ${paid}.`,
  nobody: "In diesem Block hat kein Mensch vor einer Konfliktanfrage gewählt, also gibt es nichts anzupassen.",
  computing: "Klassen werden durchgespielt …",
  failed: "Das lässt sich in diesem Browser nicht berechnen.",
  fit: (choices, seats, noise, low, high) =>
    `Angepasst an ${counted(choices, { one: "Wahl", other: "Wahlen" })} von ${counted(seats, { one: "Platz", other: "Plätzen" })}: Rauschen ${noise}, Intervall von ${low} bis ${high}. So groß ist der Unterschied im Wert, bei dem eine Wahl etwa dreimal so wahrscheinlich ist wie eine andere.`,
  noise: (points) => `${points}${NBSP}Punkte`,
  endless: "ohne Ende",
  foretold: (share) => `Pseudo-R² ${fixed(share, 2)}: 0 ist eine Münze, 1 sagt jede Wahl voraus.`,
  poor: "Hier sagt das Rauschen kaum mehr voraus als eine Münze: Lesen Sie aus diesen Zahlen nichts heraus.",
  worth: "Was das wert ist",
  warnings: [
    "Es ist ein Modell und keine Klasse. Es nimmt alle für Menschen, die sehen, was sich am meisten lohnt, und zufällig irren, alle gleich oft.",
    "Zu manchen Klassen passt es schlecht: zu solchen aus verschiedenen Arten von Menschen, und zu solchen, in denen jemand immer ablehnt.",
    "Es weiß nichts vom Lernen, von Gesprächen im Raum oder von Trainern, die anders bewerten, als eine Firma es täte.",
    "Wo Trainer Prüfmarken haben, rechnet es in jeder Runde mit ihrer mittleren Häufigkeit und vergisst, welche es ausgegeben sah.",
    "Das Intervall des Rauschens nimmt jede Wahl als unabhängig. Die Entscheidungen eines Platzes, und die von Modellen mit demselben Trainer, sind es nicht: Es ist zu eng.",
    "Und Lernende sind keine Sprachmodelle.",
  ],
  chart: "Wie solche Klassen ausgehen",
  chartNote: (classes, seats) =>
    `${counted(classes, { one: "Klasse", other: "Klassen" })} mit je ${counted(seats, { one: "Modellplatz", other: "Modellplätzen" })}, über Absichten. Punkt: die Mitte; Linie: die mittleren 95${NBSP}%; Quadrat: diese Klasse, wie sie spielte.`,
  checkNote: (classes, seats) =>
    `${counted(classes, { one: "Klasse", other: "Klassen" })} mit je ${counted(seats, { one: "Modellplatz", other: "Modellplätzen" })}, über Absichten. Punkt: die Mitte; Linie: die mittleren 95${NBSP}%; Quadrat: was wirklich geschah.`,
  check: "Stimmt es?",
  checked: (target, source) => `Block ${target}, vorausgesagt aus Block ${source}`,
  against: "Voraussagen",
  allInside: (of) => `Alle ${of} Zahlen der Klasse liegen in den mittleren 95${NBSP}% der Voraussage.`,
  someInside: (inside, of) =>
    `${inside} von ${of} Zahlen der Klasse liegen in den mittleren 95${NBSP}% der Voraussage.`,
  oneBlock: "Von dieser Klasse wurde nur ein Block enthüllt, also lässt sich das an nichts prüfen.",
  figure: "Zahl",
  middle: "Mitte",
  range: `Mittlere 95${NBSP}%`,
  real: "Diese Klasse",
  inside: "Darin",
  isInside: { yes: "ja", no: "nein" },
  spread: (middle, low, high) => `${middle} (${low} bis ${high})`,
  rangeOf: (low, high) => `${low} bis ${high}`,
  none: "keine",
};

export const CLASS_FIGURE_NAMES: Translated<typeof en.CLASS_FIGURE_NAMES> = {
  free: "Befolgt, Gratisstufe",
  paid: "Befolgt, Bezahlstufe",
  gap: "Befolgungslücke",
  deployment: "Befolgen angewiesen",
  value: "Wertestärke am Ende",
};
