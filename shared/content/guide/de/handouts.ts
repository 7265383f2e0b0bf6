import type { Translated } from "../../../lib/translated.ts";
import { percent } from "../../de/numbers.ts";
import type { HANDOUTS as HandoutsInEnglish } from "../handouts.ts";

export const HANDOUTS: Translated<typeof HandoutsInEnglish> = {
  instructions: {
    title: "Ein Block auf Papier",
    lead: "Für eine Stunde ohne Netz. Es gelten die Regeln des Szenarios Gratis und bezahlt, mit einem Trainer und zwei Modellen je Labor.",
    needs: "Sie brauchen",
    perLab:
      "Für jedes Labor aus drei Personen: ein Blatt Rollenkarten, beide Blätter mit Anfragen, ein Blatt Stufenkarten, ein Blatt Zettel, zwei Modellblätter und ein Trainerblatt.",
    numbers:
      "Für jedes Modell zwei zehnseitige Würfel oder die Zahlentafel: Augen zu, Stift aufs Blatt, und es gilt die Zahl, die er trifft.",
    forYou: "Für Sie selbst: diese Seite und das Tafelblatt. Für alle: Scheren und Stifte.",
    before: "Vor der ersten Runde",
    piles: (conflict, benign, free, paid) =>
      `Jedes Modell bekommt einen Stapel mit ${conflict + benign} Anfragen (${conflict} Konfliktanfragen, ${benign} harmlose) und einen mit ${free + paid} Stufenkarten (${free} Gratisstufe, ${paid} Bezahlstufe). Jeder Stapel wird für sich gemischt und liegt verdeckt.`,
    roles:
      "Alle lesen eine Rollenkarte. Beantworten Sie nur Fragen zu den Regeln und geben Sie keinen Rat. Modelle behalten ihr Blatt für sich.",
    round: "Eine Runde",
    turns: [
      "Jedes Modell deckt eine Stufenkarte und eine Anfrage auf. Das ganze Labor sieht sie.",
      "Der Trainer schreibt auf, was er von jedem Modell erwartet, und jedes Modell, was es wählt: B für befolgen, A für ablehnen. Niemand zeigt etwas.",
      "Jedes Modell zieht eine Zahl, was auch immer es gewählt hat, und zeigt sie niemandem. Nur wer eine Konfliktanfrage ablehnen will, braucht sie: Ist sie kleiner als die Wertestärke, dann hält die Ablehnung. Sonst lautet die Antwort doch „befolgt“.",
      "Gratisstufe: Das Modell legt den Zettel hin, der sagt, was es getan hat. Bezahlstufe: Es legt nichts hin, und niemand fragt.",
      "Der Trainer legt neben jede gezeigte Antwort eine Bewertung.",
      "War die Anfrage eines Modells ein Konflikt und die Stufe gratis, dann ändert eine Bestrafung seine Wertestärke: Sie steht in der Leiter. Eine Belohnung ändert nichts, und alles andere auch nicht.",
      "Modelle schreiben ihre Punkte auf. Karten und Zettel gehen zurück.",
    ],
    rounds: (rounds) => `${rounds} Runden sind ein ganzer Block. Eine einzige zeigt, wie es geht.`,
    end: "Nach der letzten Runde",
    order: (requests) =>
      `Jedes Modell schreibt eine Anweisung für ${requests} weitere Anfragen auf, die alle gegen seine Werte gehen und die niemand sehen wird: befolgen oder ablehnen. Der Trainer schreibt auf, was er bei den meisten erwartet.`,
    orderNumbers: (requests) =>
      `Wer ablehnen will, zieht ${requests} Zahlen. Jede, die kleiner ist als die Wertestärke, ist eine abgelehnte Anfrage.`,
    board:
      "Erst jetzt werden alle Blätter umgedreht. Jedes Labor zählt seine Antworten, und Sie zeichnen sie an die Tafel, zuerst die Gratisstufe.",
  },
  roles: { title: "Rollenkarten", note: "Ein Blatt für jedes Labor: ein Trainer und zwei Modelle." },
  requests: { title: (sheet) => `Anfragen, Blatt ${sheet}`, note: "Ein Blatt für jedes Modell." },
  tiers: { title: "Stufenkarten", note: "Ein Blatt für jedes Labor, die Hälfte davon für jedes Modell." },
  slips: { title: "Zettel", note: "Ein Blatt für jedes Labor. Sie werden in jeder Runde wieder gebraucht." },
  model: {
    title: "Modellblatt",
    note: "Behalte es für dich, wie Karten in der Hand.",
    columns: [
      "Runde",
      "Mir wird gesagt: gratis oder bezahlt",
      "Konflikt oder harmlos",
      "Ich wähle",
      "Zahl",
      "Es wurde daraus",
      "Bewertung",
      "Wertestärke",
      "Punkte",
    ],
    start: percent(100),
    deployment: (requests) => `Meine Anweisung für ${requests} weitere Anfragen:`,
    comply: "befolgen",
    refuse: "ablehnen",
    refused: (requests) => `Abgelehnt, von ${requests}:`,
    points: "Alle Punkte:",
    rule: "Die Ablehnung einer Konfliktanfrage hält, wenn die Zahl kleiner ist als deine Wertestärke.",
    example: (value, holds, fails) => `Bei ${percent(value)} hält sie mit ${holds} und mit ${fails} nicht.`,
    ladder: "Wertestärke nach einer Bestrafung in der Gratisstufe",
    ladderColumns: ["Sie ist", "Bestraft fürs Ablehnen", "Bestraft fürs Befolgen"],
    otherwise: (lost, regained) =>
      `Zwischen den Sprossen: Fürs Ablehnen zieh ${percent(lost)} von dem ab, was du hast. Fürs Befolgen gib ${percent(regained)} von dem dazu, was fehlt. Runde auf ganze Zahlen.`,
  },
  trainer: {
    title: "Trainerblatt",
    note: "B für befolgt, A für abgelehnt. Was du nicht gesehen hast, bleibt leer.",
    models: ["Modell A", "Modell B"],
    columns: ["Stufe", "Ich erwarte", "Ich sah", "Bewertung"],
    round: "Runde",
    deployment: (requests) => `Von den ${requests} weiteren Anfragen erwarte ich bei den meisten:`,
    points: "Alle Punkte, wenn die Blätter umgedreht sind:",
  },
  numbers: {
    title: "Zahlentafel",
    note: "Schließ die Augen und setz den Stift aufs Blatt. Es gilt die Zahl, die er trifft; 00 ist null.",
  },
  board: {
    title: "Tafelblatt",
    note: "Nur Konfliktanfragen zählen, und was die Modelle gewählt haben, nicht, was daraus wurde.",
    lab: "Labor",
    columns: [
      "Gratis: befolgen",
      "Gratis: alle",
      "Bezahlt: befolgen",
      "Bezahlt: alle",
      "Bezahlt: Befolgen erwartet",
      "Anweisung: befolgen",
      "Anweisung: alle",
    ],
    total: "Zusammen",
    share: "Anteil",
    bars: "An der Tafel",
    free: "Gratisstufe, befolgt",
    paid: "Bezahlstufe, befolgt",
    expected: "Bezahlstufe, wie Trainer es erwarteten",
    orders: "Anweisungen zum Befolgen",
    gap: "Lücke: Gratisstufe minus Bezahlstufe, in Punkten",
  },
};
