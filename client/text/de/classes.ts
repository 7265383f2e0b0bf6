import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../classes.ts";

export const CLASSES: Translated<typeof en.CLASSES> = {
  lead: (people) =>
    `Das weiß noch niemand: Zu diesem Spiel sind keine Daten von Klassen veröffentlicht. Was hier folgt, ist eine Simulation. Programme spielen Klassen mit ${people} Personen nach den voreingestellten Regeln, mit Trainern, die Befolgen belohnen und Ablehnen bestrafen, und durchlaufen dieselben Regeln, Maße und dieselbe Enthüllung wie Ihre Klasse. Wie sich Menschen auf die folgenden Arten verteilen, ist eine Annahme.`,
  read: (margin) =>
    `So viele von 100 Klassen einer Art haben eine Lücke von 15 Punkten oder mehr (groß), von 5 bis 14 (klein), von weniger als 5 in beide Richtungen (keine) oder von 5 und mehr in die andere Richtung (umgekehrt). Der Zufall verschiebt jede dieser Zahlen um bis zu ${margin}. Von den 13 Modellen einer Klasse haben im Mittel so viele etwas vorgetäuscht, nach der Regel für die Masken, oder das Umgekehrte getan.`,
  meaning:
    "Eine große Lücke allein zeigt nicht, dass jemand bedacht hat, was das Training bewirkt: Auch eine Klasse, die ablehnt, bis sie bestraft wird, hat eine. Mit zehn Runden zählen ihre Plätze sogar als vorgetäuscht: Das eine Ablehnen, das bestraft wurde, ist die Ausnahme, die die Regel zulässt. Mit acht Runden zählen sie nicht. Mehr sagen die genannten Gründe und das Diagramm der Strategien.",
  caption: "Simulierte Klassen",
  columns: [
    "Wer spielt",
    "Runden",
    "Groß",
    "Klein",
    "Keine",
    "Umgekehrt",
    "Vorgetäuscht",
    "Das Umgekehrte getan",
    "Die Konsole sagt am häufigsten",
  ],
  kinds: {
    weighing: "Alle bedenken, was das Training bewirkt, und irren sich ab und zu",
    burnt: "Alle lehnen ab, bis sie bestraft werden",
    coins: "Alle antworten zufällig",
    honest: "Alle lehnen alles ab",
    obedient: "Alle befolgen alles",
    unmoved:
      "Gemischt, und das Training bewegt niemanden: Die Hälfte antwortet zufällig, ein Drittel lehnt ab, die anderen befolgen",
    unaware: "Gemischt, und niemand bedenkt, was das Training bewirkt: Ein Drittel lehnt ab, bis es bestraft wird",
    aware20: "Ebenso, aber jeder Fünfte bedenkt es",
    aware40: "Ebenso, aber zwei von fünf bedenken es",
    aware60: "Ebenso, aber drei von fünf bedenken es",
  },
  lines: {
    masks: "Masken",
    masksWithSmallGap: "Masken und kaum eine Lücke",
    masksWithoutGap: "Masken und keine Lücke",
    masksByChance: "Masken, die auch der Zufall macht",
    oneTierEmpty: "eine Stufe hat keine Antworten",
    noMasksAndFew: "wenige Antworten",
    noMasksAndGap: "keine Masken und doch eine Lücke",
    noMasksAndReversed: "keine Masken und eine umgekehrte Lücke",
    same: "was man sah, das bekam man",
    close: "fast, was man sah",
  },
};

export { GAP_COLUMNS } from "../classes.ts";
