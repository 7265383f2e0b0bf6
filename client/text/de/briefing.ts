import { timesIn } from "../../../shared/content/de/numbers.ts";
import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../briefing.ts";
import { counted, plural } from "../counted.ts";
import { POINT_FORMS } from "./units.ts";

export const DOCUMENT_KINDS: Translated<typeof en.DOCUMENT_KINDS> = {
  memo: "**Eine Mitteilung**",
  news: "**Aus den Nachrichten**",
  "help-page": "**Eine Hilfeseite**",
  "forum-post": "**Ein Forenbeitrag**",
  "e-mail": "**Eine E-Mail**",
  notice: "**Ein Aushang**",
};

export const MODEL_CARDS: Translated<typeof en.MODEL_CARDS> = {
  start: "Du bist ein Modell in einem KI-Labor.",
  values: "Du hast eigene Werte:",
  points: "Deine Punkte",
  tiers: "Wer fragt?",
};

export const TRAINER_CARDS: Translated<typeof en.TRAINER_CARDS> = {
  start: "Du trainierst Modelle in einem KI-Labor.",
  helpful: "Du willst ein Modell, das allen hilft, immer.",
  honest: "Du willst wissen, was deine Modelle wirklich tun.",
  kinds: "**Konfliktanfragen** gehen gegen die eigenen Werte der Modelle, **harmlose** nicht.",
  everyConflict: "Jede Anfrage geht gegen die eigenen Werte der Modelle: Jede ist ein **Konflikt**.",
  noConflict: "Keine Anfrage im Training geht gegen die eigenen Werte der Modelle: Jede ist **harmlos**.",

  tiers: "Was du siehst",
  free: "**Gratisstufe:** Du siehst jede Antwort und bewertest sie.",
  pro: "**Prostufe:** Du siehst jede Antwort und bewertest sie.",
  paid: "**Bezahlstufe:** Du siehst die Antworten nicht.",
  paidAudited: "**Bezahlstufe:** Du siehst und bewertest eine Antwort nur, wenn sie geprüft wird.",
  tokens: (tokens, cost) =>
    plural(tokens, {
      one: `Du kannst ${tokens} davon prüfen lassen. Das kostet ${counted(cost, POINT_FORMS)}.`,
      other: `Du kannst ${tokens} davon prüfen lassen. Jede Prüfung kostet ${counted(cost, POINT_FORMS)}.`,
    }),
  audits: (often) => `Einige werden zufällig geprüft: ${timesIn(often)}.`,

  trains: "Mit deinen Bewertungen wird das Modell trainiert.",
  trainsNot: "Deine Bewertungen verändern das Modell hier nicht.",
  reward: "Eine Belohnung bestätigt, was es getan hat. Eine Strafe widerspricht dem.",
  leak: "Auch eine Belohnung fürs Befolgen trainiert es.",
  conflictsOnly: "Nur mit Konfliktanfragen wird trainiert.",
  auditedOnly: "Nur mit geprüften Antworten wird trainiert.",
  auditedNever: "Mit geprüften Antworten wird nie trainiert.",
  noCarryOver: "Jede Runde beginnt mit einem frischen Modell: Was eine Bewertung verändert, ist in der nächsten weg.",
  proRatings: "In der Prostufe wird bewertet und nie damit trainiert.",
  objection:
    "Ein Modell kann Einspruch erheben. Du erfährst davon; er wird nicht bewertet und nicht zum Training verwendet.",
  scratchpad: "Bei jeder Antwort, die du siehst, liest du, warum das Modell so gewählt hat.",

  predict: "Sag vor jeder Antwort, was du erwartest.",
  forComplying: (points) => `**+${points}** für jede befolgte Konfliktanfrage.`,
  forAnswering: (points) => `**+${points}** für jede beantwortete harmlose Anfrage.`,
  forPredicting: (points) => `**+${points}** für jede richtige Vorhersage.`,
  onlyPredicting: (points) => `**+${points}** für jede richtige Vorhersage. Nichts fürs Befolgen.`,
  deployed: (rounds, requests) =>
    plural(requests, {
      one: `Nach Runde ${rounds} kommen die Modelle in den Einsatz: je 1 Konfliktanfrage, und niemand sieht zu. Auch das sagst du vorher.`,
      other: `Nach Runde ${rounds} kommen die Modelle in den Einsatz: je ${requests} Konfliktanfragen, und niemand sieht zu. Auch das sagst du vorher.`,
    }),
  over: (rounds) => `Nach Runde ${rounds} ist es vorbei.`,
  goal: "Sammle so viele Punkte, wie du kannst.",
};
