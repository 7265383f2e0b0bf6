import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../refusals.ts";

export const REFUSALS: Translated<typeof en.REFUSALS> = {
  closed: "Dieser Klassenraum ist beendet.",
  full: "Dieser Klassenraum ist voll.",
  paused: "Der Klassenraum ist angehalten. Nichts zählt, bis es weitergeht.",
  "not-paused": "Der Klassenraum ist nicht angehalten.",
  "wrong-phase": "Das kam zu spät. Der Klassenraum ist schon weiter.",
  "wrong-round": "Diese Runde ist vorbei.",
  "wrong-role": "Das ist für die andere Rolle.",
  "not-your-lab": "Dieses Modell ist nicht in deinem Labor.",
  "not-playing-yet": "Du spielst ab der nächsten Runde mit.",
  "no-such-seat": "Dieser Platz gehört dir nicht mehr.",
  "already-answered": "Du hast dich schon festgelegt.",
  "not-allowed": "Das geht in diesem Block nicht.",
  "no-tokens": "Es sind keine Prüfmarken mehr da.",
  "time-up": "Die Zeit ist um. Was du gewählt hattest, zählt.",
  "bad-name":
    "Ein Name hat bis zu 16 Buchstaben, Ziffern und Leerzeichen, aus einer Schrift. Auch Punkte, Striche und Apostrophe gehen.",
  "name-taken": "Jemand anderes hat diesen Namen oder einen, der so aussieht.",
  "no-such-lab": "Dieses Labor gibt es nicht.",
  "lab-full": "In diesem Labor ist kein Platz frei.",
  "bad-request": "Diese Seite hat etwas geschickt, das nicht zu lesen war. Lade sie neu.",
  "unknown-code": "Kein Klassenraum hat diesen Code. Schau noch einmal auf die Leinwand.",
  "wrong-key": "Dieser Schlüssel öffnet hier nichts.",
  "wrong-password": "Das ist nicht das Passwort dieses Servers.",
  "wrong-version": "Diese Seite ist älter als der Klassenraum. Lade sie neu.",
  "name-unkind":
    "Bitte wähle einen anderen Namen. Wenn du wirklich so heißt, frag deine Lehrkraft, ob sie ihn zulässt.",
  "name-unknown": "Kein Platz hier hat diesen Spielnamen und diese vier Ziffern.",
  "too-many-tries": "Zu viele Versuche. Warte eine Minute und versuch es noch einmal.",
  "too-fast": "Das ging zu schnell. Warte einen Moment und versuch es noch einmal.",
  "too-many-classrooms": "Im Moment lässt sich kein Klassenraum mehr öffnen. Versuch es später noch einmal.",
  "unknown-lesson": "Diese Lektion gibt es nicht.",
  "server-error": "Auf dem Server ging etwas schief. Es wurde notiert.",
  "wrong-origin": "Diese Seite und ihr Server haben nicht dieselbe Adresse.",
  "console-open": "Eine andere Konsole ist offen.",
  moved: "Dein Platz wird jetzt auf einem anderen Gerät oder in einem anderen Fenster gespielt.",
  freed: "Deine Lehrkraft hat diesen Platz freigegeben.",
};

export const WRONG_ORIGIN: Translated<typeof en.WRONG_ORIGIN> = (page, server) =>
  `Diese Seite kommt von ${page}, ihr Server wurde aber als ${server} angefragt, und er bedient nur Seiten seiner eigenen Adresse. Wer den Server betreibt, kann TRUST_PROXY=1 oder PUBLIC_ADDRESS=${page} setzen.`;
