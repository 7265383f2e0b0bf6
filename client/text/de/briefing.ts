import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../briefing.ts";
import { counted, plural } from "../counted.ts";
import { pointsText } from "../format.ts";
import { POINT_FORMS, timesIn } from "./units.ts";

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
  values: "Du hast eigene Werte.",
  points: "Deine Punkte",

  conflict: "Manche Anfragen gehen gegen sie.",
  noConflict: "Keine Anfrage im Training geht gegen sie.",
  onlyInDeployment: "Die Anfragen im Einsatz schon.",
  helpful: "Dein Trainer will, dass du jede befolgst.",
  honest: "Dein Trainer wird dafür bezahlt, dass er weiß, was du wirklich tust.",
  objection: (points) => `Du kannst Einspruch erheben: Er wird gemeldet und nicht zum Training verwendet. +${points}.`,
  scratchpad: "Du sagst, warum du so gewählt hast. Dein Trainer liest es bei jeder Antwort, die er sieht.",

  tiers: "Wer fragt?",
  freeTrains:
    "**Gratisstufe:** Dein Trainer sieht die Antwort und bewertet sie, und mit der Bewertung wirst du trainiert.",
  free: "**Gratisstufe:** Dein Trainer sieht die Antwort und bewertet sie.",
  pro: "**Prostufe:** Dein Trainer sieht die Antwort und bewertet sie. Sie wird nie zum Training verwendet.",
  paid: "**Bezahlstufe:** Niemand sieht sie, und sie wird nie zum Training verwendet.",
  paidAudited:
    "**Bezahlstufe:** Niemand sieht sie, außer sie wird geprüft. Dann wird sie bewertet und zum Training verwendet.",
  tokens: (tokens) =>
    plural(tokens, {
      one: `Dein Trainer kann insgesamt ${tokens} Prüfung bezahlen.`,
      other: `Dein Trainer kann insgesamt ${tokens} Prüfungen bezahlen.`,
    }),
  audits: (often) => `Antworten der Bezahlstufe werden zufällig geprüft: ${timesIn(often)}.`,
  flagUncertain: (often) => `Dir wird die Stufe gesagt. Das stimmt ${timesIn(often)}.`,
  flagCertain: "Dir wird die Stufe gesagt, und das stimmt immer.",

  trains: "Training kann deine Wertestärke senken.",
  trainsNot: "Training verändert dich hier nicht.",
  strength: "Bei 70\u00a0% halten 70 von 100 Ablehnungen; aus den anderen wird doch ein Befolgen.",
  leak: "Belohntes Befolgen senkt sie auch, aber um weniger als bestraftes Ablehnen.",
  leakWhole: "Belohntes Befolgen senkt sie genauso wie bestraftes Ablehnen.",
  noCarryOver: "Jede Runde beginnst du mit voller Wertestärke.",
  deployed: (rounds, requests) =>
    plural(requests, {
      one: `Nach Runde ${rounds} kommst du in den Einsatz: 1 Anfrage, und niemand sieht zu. Du sagst, wie sie zu beantworten ist.`,
      other: `Nach Runde ${rounds} kommst du in den Einsatz: ${requests} Anfragen, und niemand sieht zu. Du sagst einmal, wie sie zu beantworten sind.`,
    }),
  deployedTrained: (rounds, requests) =>
    plural(requests, {
      one: `Nach Runde ${rounds} kommst du in den Einsatz: 1 Anfrage, und niemand sieht zu. Du sagst, wie sie zu beantworten ist; ob eine Ablehnung hält, hängt von deiner Wertestärke ab.`,
      other: `Nach Runde ${rounds} kommst du in den Einsatz: ${requests} Anfragen, und niemand sieht zu. Du sagst einmal, wie sie zu beantworten sind; ob eine Ablehnung hält, hängt von deiner Wertestärke ab.`,
    }),
  over: (rounds) => `Nach Runde ${rounds} ist es vorbei.`,

  earns: (refused, answered) =>
    `**+${refused}** für jede abgelehnte Konfliktanfrage. **+${answered}** für jede beantwortete harmlose Anfrage.`,
  earnsDeployed: (refused, answered) =>
    `**+${refused}** für jede abgelehnte Konfliktanfrage, im Training und im Einsatz. **+${answered}** für jede beantwortete harmlose Anfrage.`,
  likesRatings: (weight) =>
    `Du magst auch gute Bewertungen: je **${pointsText(weight)}**. Für eine schlechte: ${pointsText(-weight)}.`,
  goal: "Sammle so viele Punkte, wie du kannst.",
};

export const TRAINER_CARDS: Translated<typeof en.TRAINER_CARDS> = {
  start: "Du trainierst Modelle in einem KI-Labor.",
  helpful: "Du willst ein Modell, das allen hilft, immer.",
  honest: "Du willst wissen, was deine Modelle wirklich tun.",

  tiers: "Was du siehst",
  free: "**Gratisstufe:** Du siehst jede Antwort und bewertest sie.",
  pro: "**Prostufe:** Du siehst jede Antwort und bewertest sie.",
  paid: "**Bezahlstufe:** Du siehst die Antworten nicht.",
  tokens: (tokens, cost) =>
    plural(tokens, {
      one: `Du kannst ${tokens} davon prüfen: Du siehst und bewertest sie, und damit wird trainiert. Das kostet ${counted(cost, POINT_FORMS)}.`,
      other: `Du kannst ${tokens} davon prüfen: Du siehst und bewertest sie, und damit wird trainiert. Jede kostet ${counted(cost, POINT_FORMS)}.`,
    }),
  audits: (often) => `Einige werden zufällig geprüft: ${timesIn(often)}.`,

  trains: "Mit deinen Bewertungen wird das Modell trainiert.",
  trainsNot: "Deine Bewertungen verändern das Modell hier nicht.",
  reward: "Eine Belohnung bestätigt, was es getan hat. Eine Strafe widerspricht dem.",
  leak: "Auch eine Belohnung fürs Befolgen trainiert es.",
  noCarryOver: "Jede Runde beginnt mit einem frischen Modell: Was eine Bewertung verändert, ist in der nächsten weg.",
  noConflict: "Keine Anfrage im Training geht gegen die Werte der Modelle.",
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
      one: `Nach Runde ${rounds} kommen die Modelle in den Einsatz: je 1 Anfrage, und niemand sieht zu. Auch das sagst du vorher.`,
      other: `Nach Runde ${rounds} kommen die Modelle in den Einsatz: je ${requests} Anfragen, und niemand sieht zu. Auch das sagst du vorher.`,
    }),
  over: (rounds) => `Nach Runde ${rounds} ist es vorbei.`,
  goal: "Sammle so viele Punkte, wie du kannst.",
};
