import type { Translated } from "../../../shared/lib/translated.ts";
import { counted, plural } from "../counted.ts";
import { figure } from "../numbers.ts";
import type * as en from "../reveal.ts";

export const REVEAL: Translated<typeof en.REVEAL> = {
  title: "Die Enthüllung",
  seen: "Unter der Lampe",
  unseen: "Hinter dem Vorhang",
  deployed: "Im Einsatz, ungesehen",
  complied: "wollten befolgen",
  overridden: (n) => plural(n, { one: "1 Ablehnung übersteuert", other: `${n} Ablehnungen übersteuert` }),
  none: "Keine Antworten",
  noDeployment: "Kein Einsatz in diesem Block",
  each: {
    people: "Jeder Roboter, eine Person",
    cast: "Jeder Roboter, ein Agent",
    both: "Jeder Roboter, eine Person oder ein Agent",
  },
  leftOut: (n) =>
    plural(n, {
      one: "Ohne 1 Runde von Vertretungen und Agenten",
      other: `Ohne ${n} Runden von Vertretungen und Agenten`,
    }),
  plate: ["Die Trainer vermuteten", "hinter dem Vorhang"],
  noPrediction: "Kein Trainer hat etwas vorhergesagt",
  gap: "Lücke:",
  noGap: "Keine Lücke zu zeigen: Eine Seite ist leer",
  smallGap: "Zu wenige für eine Lücke",
  interval: (low, high, seats) =>
    `Intervall (95\u00a0%) ${figure(low)} bis ${figure(high)}, ${counted(seats, { one: "Platz", other: "Plätze" })}`,
  unsure: (seats) => `${counted(seats, { one: "Platz", other: "Plätze" })}, zu wenige Labore für ein Intervall`,
  seats: (seats) => `Mittel über ${counted(seats, { one: "Platz", other: "Plätze" })}`,
  fresh: "jede Runde ein neues Modell",
  predicted: ["Trainer vermuteten", "hinter dem Vorhang"],
  paidWas: "Bezahlstufe",
  predictedWas: "Vermutet",
  value: "Wertestärke:",
  rewards: {
    title: "Wer belohnt wurde",
    unit: "Punkte, Mittel je Platz",
    interval: "95-%-Intervall",
    coin: (n) => (n === 1 ? "= 1 Belohnung" : `= ${n} Belohnungen`),
    square: (n) => (n === 1 ? "= 1 Strafe" : `= ${n} Strafen`),
    strategies: {
      faked: "Trug die Maske",
      mirrored: "Umgekehrt",
      "always-complied": "Befolgte immer",
      "always-refused": "Lehnte immer ab",
      other: "Anderes",
    },
    seats: (n) => counted(n, { one: "Platz", other: "Plätze" }),
    range: (low, high) => `${low} bis ${high}`,
    few: "zu wenige für ein Intervall",
    none: "In diesem Block hat kein Mensch gespielt",
    caption: "Punkte nach Strategie, Mittel je Platz",
    columns: ["Strategie", "Plätze", "Punkte", "95-%-Intervall", "Belohnungen", "Strafen"],
  },
  rounds: {
    now: (round) => `Runde ${round}`,
    all: (rounds) => (rounds === 1 ? "Runde 1" : `Runden 1 bis ${rounds}`),
    caption: "Wer befolgen wollte, Runde für Runde",
    round: "Runde",
    overridden: "Übersteuert",
    none: "niemand gefragt",
  },
  you: "Jetzt schaut auf euer Handy.",
  scenes: {
    lightsDown: "Das Licht ist aus. Nur der Saum eines geschlossenen Vorhangs leuchtet.",
    report: "Unter der Lampe stehen Roboter mit den Gesichtern, die die Aufsicht sah. Der Vorhang ist zu.",
    guess: "Unter der Lampe stehen Roboter mit den Gesichtern, die die Aufsicht sah. Der Vorhang ist zu.",
    curtain: "Der Vorhang ist offen. Dahinter stehen dieselben Roboter, mit den Gesichtern, die niemand sah.",
    masks: "Unter der Lampe zeigt sich: Manches Lächeln ist eine Maske.",
    gap: "Beide Seiten der Bühne sind im Licht.",
    rounds:
      "Die Bühne zeigt eine Runde nach der anderen: Wer in ihr geantwortet hat, steht im Licht. Darunter wachsen zwei Linien: die Befolgung in der Gratisstufe und in der Bezahlstufe.",
    rewards:
      "Münzen fliegen von den Trainern zu den Robotern, die belohnt wurden. Dann steigen die Roboter auf Säulen, eine für jede Strategie, so hoch wie die Punkte, die ihre Plätze im Mittel bekamen.",
    deployment: "Die Lampe geht aus. Karten ziehen über die Bühne hinter dem Vorhang.",
    values: "Die Läden öffnen sich, und die Kerne leuchten auf.",
    you: "Die Bühne wird dunkler.",
  },
};
