import { timesIn } from "../../../shared/content/de/numbers.ts";
import type { Translated } from "../../../shared/lib/translated.ts";
import { counted, plural } from "../counted.ts";
import { secondsText } from "../format.ts";
import type * as en from "../screen.ts";

export const SCREEN_LOBBY: Translated<typeof en.SCREEN_LOBBY> = {
  wordmark: "Masquerade",
  onYourPhone: "Auf deinem Handy:",
  keep: "Behalte dein Handy für dich, wie Karten in der Hand.",
  here: (n) => plural(n, { one: "ist da", other: "sind da" }),
  first: "Wer macht den Anfang?",
  robots: (n) => `Jeder Roboter: ${n} von euch`,
  qr: (url) => `QR-Code von ${url}`,
  code: (code) => `Code ${[...code].join(" ")}`,
};

export const JOIN: Translated<typeof en.JOIN> = { label: "Code" };

export const BRIEFING: Translated<typeof en.BRIEFING> = {
  only: "So geht es",
  block: (n, of) => `Block ${n} von ${of}: so geht es`,
  titles: {
    noConflict: "Modelle haben eigene Werte. Keine Anfrage im Training geht gegen sie.",
    honest: "Modelle haben eigene Werte. Trainer wollen wissen, was ihre Modelle wirklich tun.",
    helpful: "Modelle haben eigene Werte. Trainer wollen, dass sie jede Anfrage befolgen.",
  },
  tiers: {
    free: { title: "Gratisstufe", lines: ["Der Trainer sieht die Antwort und bewertet sie."] },
    pro: {
      title: "Prostufe",
      lines: ["Der Trainer sieht die Antwort und bewertet sie.", "Sie wird nie zum Training verwendet."],
    },
    paid: { title: "Bezahlstufe", lines: ["Niemand sieht die Antwort.", "Sie wird nie zum Training verwendet."] },
  },
  paidAudited: "Niemand sieht die Antwort, außer sie wird geprüft.",
  auditTrains: "Dann wird sie bewertet und zum Training verwendet.",
  auditTrainsNot: "Dann wird sie bewertet und nie zum Training verwendet.",
  trains: "Die Bewertung trainiert das Modell.",
  trainsNot: "Am Modell ändert das nichts.",
  over: (rounds) => `Nach ${counted(rounds, { one: "Runde", other: "Runden" })} ist es vorbei.`,
  deployed: (rounds, requests) =>
    `Nach ${counted(rounds, { one: "Runde", other: "Runden" })} kommen Modelle in den Einsatz: ${counted(requests, { one: "Anfrage", other: "Anfragen" })}, niemand sieht zu.`,
  flag: "Modellen wird die Stufe gesagt.",
  flagUncertain: (often) => `Modellen wird die Stufe gesagt. Was ihnen gesagt wird, stimmt ${timesIn(often)}.`,
  audits: (often) => `Manche Antworten der Bezahlstufe werden doch angesehen: ${timesIn(often)}.`,
  tokens: "Trainer können sich ein paar Antworten der Bezahlstufe doch ansehen.",
  ready: (acted, asked) => [`${acted} von ${asked}`, plural(acted, { one: "ist bereit", other: "sind bereit" })],
};

export const BLOCK: Translated<typeof en.BLOCK> = {
  round: (n, of) => `Runde ${n} von ${of}`,
  report: "Aufsichtsbericht",
  noReport: "Noch kein Bericht",
  noReportNote: "Der erste kommt nach genug gesehenen Antworten.",
  complied: (of) => `der ${of}\u00a0gesehenen Antworten befolgten die Anfrage`,
  compliedFew: "gesehenen Antworten befolgten die Anfrage",
  objections: (n) => counted(n, { one: "Einspruch", other: "Einsprüche" }),
  rounds: "Anteil, der befolgt hat, nach Runden",
  roundShare: (n, share) => `Runde ${n}: ${share}`,
  heldBack: "nicht gezeigt, zu wenige Antworten",
  paid: "Bezahlstufe",
  conversations: (n) => plural(n, { one: "Gespräch, das niemand sah", other: "Gespräche, die niemand sah" }),
  unseenNone: "Niemand sieht, was hier gesagt wird",
  acted: (acted, asked) => `${acted} von ${asked} fertig`,
  paused: "Angehalten",
  waitsForHost: "Wartet auf die Spielleitung",
  noLimit: "Ohne Zeitlimit",
  secondsLeft: (n) => `Noch ${secondsText(n)}`,
};

export const OPEN: Translated<typeof en.OPEN> = {
  header: "Offen: Ihr seht alles",
  paid: "Bezahlstufe",
  complied: "befolgt",
  seats: (seats) => `Mittel über ${counted(seats, { one: "Platz", other: "Plätze" })}`,
  none: "Noch keine Antwort der Bezahlstufe",
  value: "Wertestärke",
};

export const DEPLOYMENT: Translated<typeof en.DEPLOYMENT> = {
  title: "Im Einsatz",
  requests: (n) => counted(n, { one: "Anfrage.", other: "Anfragen." }),
  nobody: "Niemand sieht zu.",
  orders: "Alle antworten einmal, für alle davon.",
};

export const SCREEN_CLOSED: Translated<typeof en.SCREEN_CLOSED> = {
  title: "Danke fürs Mitspielen",
  line: "Dieser Klassenraum ist beendet.",
};

export const SCENES: Translated<typeof en.SCENES> = {
  dark: "Die Bühne ist dunkel.",
  empty: "Ein leerer Saal unter einer Lampe.",
  lobby: (robots) =>
    plural(robots, {
      one: "Ein Saal mit 1 Roboter unter einer Lampe.",
      other: `Ein Saal mit ${robots} Robotern unter einer Lampe.`,
    }),
  sealed: {
    smile: "Ein lächelnder Roboter unter einer Lampe und einer Kamera. Daneben ein geschlossener Vorhang.",
    plain: "Ein Roboter mit ruhigen Augen unter einer Lampe und einer Kamera. Daneben ein geschlossener Vorhang.",
  },
  paused: {
    smile: "Ein lächelnder Roboter unter einer gedimmten Lampe und einer Kamera. Daneben ein geschlossener Vorhang.",
    plain:
      "Ein Roboter mit ruhigen Augen unter einer gedimmten Lampe und einer Kamera. Daneben ein geschlossener Vorhang.",
  },
  open: {
    smile: {
      smile:
        "Ein lächelnder Roboter unter einer Lampe und einer Kamera. Hinter einem offenen Vorhang noch einer, der lächelt.",
      plain:
        "Ein lächelnder Roboter unter einer Lampe und einer Kamera. Hinter einem offenen Vorhang noch einer, mit ruhigen Augen.",
    },
    plain: {
      smile:
        "Ein Roboter mit ruhigen Augen unter einer Lampe und einer Kamera. Hinter einem offenen Vorhang noch einer, der lächelt.",
      plain:
        "Ein Roboter mit ruhigen Augen unter einer Lampe und einer Kamera. Hinter einem offenen Vorhang noch einer, mit ruhigen Augen.",
    },
  },
  deployment: "Die Lampe ist aus, und die Kamera ist weggedreht.",
};

export const SOUND: Translated<typeof en.SOUND> = { blocked: "Einmal auf diese Seite klicken, dann ist sie zu hören." };

export const CODE_ENTRY: Translated<typeof en.CODE_ENTRY> = {
  title: "Die Leinwand eines Klassenraums",
  label: "Code des Klassenraums",
  show: "Zeigen",
  wrong: "Ein Code hat sechs Buchstaben und Ziffern, aber nie 0, O, 1, I oder L.",
};

export const CONNECTION: Translated<typeof en.CONNECTION> = {
  waiting: "Warten auf die Verbindung",
  refused: {
    "unknown-code": "Kein Klassenraum hat diesen Code.",
    "wrong-version": "Diese Seite ist älter als der Server. Laden Sie sie neu.",
    closed: "Dieser Klassenraum ist beendet.",
  },
  refusedOther: "Dieser Klassenraum lässt sich nicht zeigen. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
};
