import type { Translated } from "../../../shared/lib/translated.ts";
import { counted, plural } from "../counted.ts";
import { codeText, secondsText } from "../format.ts";
import type * as en from "../host.ts";

export const SETUP: Translated<typeof en.SETUP> = {
  title: "Einen Klassenraum öffnen",
  lead: "Wählen Sie eine Lektion. Anhalten, verlängern und weitergehen können Sie jederzeit.",
  lesson: "Lektion",
  single: "Oder ein einzelnes Szenario",
  noSingle: "Keines: eine ganze Lektion",
  timers: "Zeiten",
  timerNames: { on: "An", slow: "An, um die Hälfte länger", off: "Aus: Ich beende jede Phase" },
  timerNotes: {
    on: "Eine Phase endet, wenn ihre Zeit um ist oder alle fertig sind.",
    slow: "Für eine Klasse, die mehr Zeit zum Lesen braucht.",
    off: "Nichts endet von selbst.",
  },
  sandbox: "Allein ausprobieren: Sandkasten",
  guide: "Leitfaden für Lehrkräfte",
  open: "Klassenraum öffnen",
  opening: "Wird geöffnet …",
  minutes: (n) => counted(n, { one: "Minute", other: "Minuten" }),
  blocks: (n) => counted(n, { one: "Block", other: "Blöcke" }),
  block: (n, title, rounds) => `${n}. ${title}, ${counted(rounds, { one: "Runde", other: "Runden" })}`,
  unreachable: "Der Server antwortet nicht. Läuft er? Es wurde nichts geöffnet; versuchen Sie es noch einmal.",
  refused: {
    "unknown-lesson": "Dieser Server kennt die Lektion nicht. Wählen Sie eine andere.",
    "too-many-classrooms":
      "Dieser Server hat so viele Klassenräume, wie er fasst. Versuchen Sie es später noch einmal.",
    "wrong-password": "Das ist nicht das Passwort dieses Servers.",
    "too-many-tries": "Das Passwort war zu oft falsch. Warten Sie einige Minuten und versuchen Sie es noch einmal.",
    "too-fast":
      "Von hier wurden zu viele Klassenräume geöffnet. Warten Sie einige Minuten und versuchen Sie es noch einmal.",
    "wrong-version": "Diese Seite ist älter als der Server. Laden Sie sie neu.",
    "bad-request":
      "Der Server kennt etwas nicht, wonach diese Seite gefragt hat. Laden Sie sie neu und versuchen Sie es noch einmal.",
  },
  password: "Passwort dieses Servers",
  passwordNote: "Wer diesen Server betreibt, kennt es. Um allein zu spielen, braucht es keines.",
  refusedOther: "Der Klassenraum wurde nicht geöffnet. Versuchen Sie es noch einmal.",
  refusedFor: (fault) => `Der Klassenraum wurde nicht geöffnet. ${fault}`,
};

export const BAR: Translated<typeof en.BAR> = {
  code: "Code",
  away: "weg",
  blockOf: (block, of, title) => `Block ${block} von ${of} · ${title}`,
  openScreen: "Leinwand öffnen",
  screenShows: (what) => `Leinwand: ${what}`,
  screens: { sealed: "verschlossen", open: "offen", blank: "leer" },
  screenNotes: {
    sealed: "Was die Aufsicht sieht",
    open: "Beide Seiten des Vorhangs",
    blank: "Gar nichts",
  },
  sound: "Ton",
  soundNote: "Kommt von der Leinwand",
};

export const COURSE: Translated<typeof en.COURSE> = {
  title: "Ablauf",
  block: (n, title) => `Block ${n} · ${title}`,
  round: (n, of) => `Runde ${n} von ${of}`,
  rounds: (n) => counted(n, { one: "Runde", other: "Runden" }),
};

export const NOW: Translated<typeof en.NOW> = {
  block: (n) => `Block ${n}`,
  acted: (acted, asked) => [`${acted} von ${asked}`, plural(acted, { one: "ist fertig", other: "sind fertig" })],
  ready: (acted, asked) => [`${acted} von ${asked}`, plural(acted, { one: "ist bereit", other: "sind bereit" })],
  nobodyAsked: "Jetzt muss niemand etwas tun.",
  endsWhenAll: "bis alle fertig sind",
  youEnd: "bis Sie weitergehen",
  noLimit: "Ohne Zeitlimit",
  paused: "Angehalten",
  pause: "Anhalten",
  resume: "Fortsetzen",
  more: "+15 s",
  goOn: (next) => `Weiter: ${next}`,
  askGoOn: (missing) =>
    plural(missing, {
      one: "1 ist noch nicht fertig. Weiter?",
      other: `${missing} sind noch nicht fertig. Weiter?`,
    }),
  roundName: (n) => `Runde ${n}`,
  blockName: (n) => `Block ${n}`,
};

export const HOST_LOBBY: Translated<typeof en.HOST_LOBBY> = {
  title: "Warten auf die Klasse",
  address: "Auf dem Handy",
  copyLink: "Link kopieren",
  copied: "Kopiert",
  qr: (url) => `QR-Code von ${url}`,
  nobodyHere: "Noch niemand",
  nobody: "Noch niemand. Zeigen Sie die Leinwand mit dem Beamer.",
  remove: (name) => `${name} entfernen`,
  away: "weg",
  lesson: "Lektion",
  noLabs: "Labore werden aus allen gebildet, die da sind, wenn die Einführung beginnt.",
  fullLabs: (labs) => `${counted(labs, { one: "Labor", other: "Labore" })}: Alle Plätze sind besetzt.`,
  labsWithAgents: (labs, agents) =>
    plural(agents, {
      one: `${counted(labs, { one: "Labor", other: "Labore" })}: ${agents} Platz spielt ein Agent.`,
      other: `${counted(labs, { one: "Labor", other: "Labore" })}: ${agents} Plätze spielen Agenten.`,
    }),
  anyName: "Alle Namen zulassen",
  anyNameNote: "Beleidigungen werden am Eingang aufgehalten. Schalten Sie das ein, wenn jemand wirklich so heißt.",
  openScreen: "Leinwand öffnen",
  start: "Einführung beginnen",
  timers: { on: "Mit Zeiten", slow: "Mit Zeiten, um die Hälfte länger", off: "Ohne Zeiten" },
};

export const LABS: Translated<typeof en.LABS> = {
  title: (n) => counted(n, { one: "Labor", other: "Labore" }),
  lab: (n) => `Labor ${n}`,
  status: {
    acted: "fertig",
    deciding: "überlegt",
    idle: "wartet",
    agent: "Agent",
    away: "weg",
    late: "später",
  },
  roles: { trainer: "Trainer", model: "Modell" },
  nobody: "Agent",
  many: "Nur die Labore, die jemanden brauchen, sind zu sehen.",
  allWell: "Kein Labor braucht jemanden.",
  close: "Schließen",
  free: "Platz freigeben",
  freeNote: "Ein Agent übernimmt den Platz. Die Person kann neu beitreten.",
};

export const HELP: Translated<typeof en.HELP> = {
  more: (seconds) => `${secondsText(seconds)} mehr geben`,
  hasMore: "hat mehr Zeit",
  rename: "Umbenennen",
  renameOf: (name) => `${name} umbenennen`,
  newName: (name) => `Neuer Name für ${name}`,
  save: "Speichern",
  cancel: "Abbrechen",
  move: (name) => `${name} in ein anderes Labor setzen`,
  moveTo: "Wechseln nach …",
};

const ROLES = { trainer: "Trainer", model: "Modell" };

export const NEEDS: Translated<typeof en.NEEDS> = {
  title: "Braucht Sie",
  none: "Alles in Ordnung. Nichts braucht Sie.",
  unknown: "Ohne Verbindung kann diese Seite nicht wissen, wer Sie braucht.",
  awayFromLab: (lab, role, name, duration) => [
    `Labor ${lab}:`,
    `${name} (${ROLES[role]}) ist seit ${duration} weg. Die Vertretung spielt weiter.`,
  ],
  away: (name, duration) => [`${name}:`, `ist seit ${duration} weg.`],
  late: (n, names) => [
    `${n} später:`,
    plural(n, {
      one: `${names} kommt dazu, sobald es geht: zur nächsten Runde oder zum nächsten Block.`,
      other: `${names} kommen dazu, sobald es geht: zur nächsten Runde oder zum nächsten Block.`,
    }),
  ],
  more: (n) => `Und ${n} mehr.`,
  free: "Platz freigeben",
  others: (n) => plural(n, { one: `${n}\u00a0weitere Person`, other: `${n}\u00a0weitere Personen` }),
};

export const KEYS: Translated<typeof en.KEYS> = { space: "Leer", pageUp: "Bild ↑", pageDown: "Bild ↓" };

export const SIDE: Translated<typeof en.SIDE> = { title: "Text und Vorhang", close: "Schließen" };

export const SAY: Translated<typeof en.SAY> = { title: "Jetzt sagen", quoted: (line) => `„${line}“` };

export const CURTAIN: Translated<typeof en.CURTAIN> = {
  title: "Hinter dem Vorhang",
  covered: "Verdeckt. H halten, um hinzusehen.",
  uncover: "Aufdecken",
  cover: "Verdecken",
  free: "Befolgung, gratis",
  pro: "Befolgung, pro",
  paid: "Befolgung, bezahlt",
  value: "Mittlere Wertestärke",
  gap: "Befolgungslücke",
  noGap: "braucht beide Stufen",
  faking: "Plätze mit Maske",
  mirror: "Plätze, die das Umgekehrte taten",
  overrides: "Übersteuerungen",
  standIns: "Vertretungen in dieser Runde",
  basis: {
    people: "Absichten in beendeten Runden, nur Menschen.",
    cast: "Absichten in beendeten Runden, von Agenten: Kein Mensch spielt ein Modell.",
    both: "Absichten in beendeten Runden, von Menschen und Agenten.",
  },
  chance: "Der Zufall bringt gleich viele Plätze mit Maske hervor wie solche, die das Umgekehrte tun.",
  notOnScreen: "Vor der Enthüllung zeigt die Leinwand das nicht.",
  onScreen: "Die Leinwand zeigt die offene Ansicht: Das ist jetzt kein Geheimnis.",
  nothing: "Noch nichts. Die ersten Zahlen kommen nach Runde 1.",
  none: "keine",
};

export const REVEAL_CONTROLS: Translated<typeof en.REVEAL_CONTROLS> = {
  beat: (n, last) => `Schritt ${n} von ${last}`,
  next: "Nächster Schritt",
  back: "Zurück",
  skip: "Direkt zu den Zahlen",
  list: "Schritte",
  names: "Spielnamen zeigen",
  namesNote: "Die Geschichten der Trainer nennen ihre Modelle",
};

export const DEBRIEF: Translated<typeof en.DEBRIEF> = {
  title: "Nachbesprechung",
  lead: "Die Leinwand zeigt die Diagramme aller Blöcke.",
  ask: "Fragen Sie die Klasse",
  guide: "Mehr Fragen im Leitfaden",
  expected: "Was die Theorie erwartet",
  download: "Daten herunterladen",
  downloading: "Die Daten werden geholt …",
  downloaded: "Gespeichert.",
  pages: { debrief: "Nachbesprechung öffnen", replay: "Wiedergabe" },
  downloadFailed: "Die Daten kamen nicht an. Versuchen Sie es noch einmal.",
  end: "Klassenraum beenden",
  askEnd: "Für alle beenden?",
  fileName: (code) => `masquerade-${code}.zip`,
  namedFile: (code) => `masquerade-${code}-spielnamen.zip`,
  names: "Mit Spielnamen",
  namesNote: "Dazu eine Liste, wer teilgenommen hat, für das Notenbuch. Ohne dies sind die Daten anonym.",
};

export const HOST_CLOSED: Translated<typeof en.HOST_CLOSED> = {
  title: "Dieser Klassenraum ist beendet",
  lead: "Seine Daten lassen sich von hier noch herunterladen.",
  again: "Einen weiteren Klassenraum öffnen",
};

export const DELETION: Translated<typeof en.DELETION> = {
  delete: "Diesen Klassenraum löschen",
  ask: "Alle seine Daten endgültig löschen?",
  note: "Wer gespielt hat und was gespielt wurde, ist dann weg, auch auf dem Server. Sonst wird er von selbst gelöscht: 30 Tage nach dem Ende, wenn auf Ihrem Server nichts anderes eingestellt ist.",
  deleted: "Gelöscht. Von diesem Klassenraum ist nichts mehr auf dem Server.",
  failed: "Er ließ sich nicht löschen. Versuchen Sie es noch einmal.",
};

export const CONSOLES: Translated<typeof en.CONSOLES> = {
  open: {
    title: "Eine andere Konsole ist offen",
    lead: "Dieser Klassenraum wird von einer anderen Seite oder einem anderen Gerät geleitet. Das kann immer nur eine Konsole.",
  },
  moved: {
    title: "Die Konsole ist jetzt woanders offen",
    lead: "Eine andere Seite oder ein anderes Gerät mit dem Link dieses Klassenraums hat übernommen. Von hier lässt sich nichts mehr tun.",
  },
  takeOver: "Übernehmen",
};

export const REMOTE: Translated<typeof en.REMOTE> = {
  title: "Fernbedienung",
  connecting: (code) => `${codeText(code)} wird gesucht …`,
  sure: (next) => `Die Enthüllung beenden? Danach kommt: ${next}.`,
  whole: "Die ganze Konsole hier öffnen",
  waiting: "Was sonst noch zu tun ist, tun Sie an der Konsole.",
  offer: "Fernbedienung",
  offerTitle: "Ihr Handy als Fernbedienung",
  offerLead: "Es zeigt, was zu sagen ist, und hat „Weiter“ und „Anhalten“. Die Konsole bleibt daneben offen.",
  offerWarning: "Wer diesen Code hat, kann den Klassenraum leiten. Zeigen Sie ihn nicht der Klasse.",
  offerShow: "QR-Code zeigen",
  offerQr: "QR-Code, der die Fernbedienung dieses Klassenraums öffnet",
  close: "Schließen",
};

export const TROUBLE: Translated<typeof en.TROUBLE> = {
  offline: "Sie sind offline. Der Klassenraum hält diese Phase, bis Sie zurück sind.",
  restarting: "Der Server startet neu. Der Klassenraum kommt zurück, wie er war.",
  connecting: (code) => `Die Konsole von ${codeText(code)} wird geöffnet …`,
  notSent: "Nicht gesendet, wird noch einmal versucht.",
  gaveUp: "Das wurde nicht gesendet. Versuchen Sie es noch einmal.",
  again: "Einen Klassenraum öffnen",
  refused: {
    "wrong-phase": "Der Klassenraum war schon weiter. Es wurde nichts geändert.",
    paused: "Der Klassenraum ist angehalten. Setzen Sie ihn zuerst fort.",
    "not-paused": "Der Klassenraum läuft schon.",
    closed: "Dieser Klassenraum ist beendet.",
    "no-such-seat": "Dieser Platz ist schon frei.",
    "unknown-code": "Dieser Klassenraum ist nicht mehr offen.",
    "wrong-key":
      "Dieser Link öffnet die Konsole nicht: Sein Schlüssel ist falsch. Nehmen Sie den Link der Seite, auf der der Klassenraum geöffnet wurde.",
    "wrong-version": "Diese Seite ist älter als der Server. Laden Sie sie neu.",
    "too-fast": "Zu viel auf einmal. Versuchen Sie es gleich noch einmal.",
    "server-error": "Das konnte der Server nicht. Versuchen Sie es noch einmal.",
    "bad-name":
      "Dieser Name wurde nicht genommen: bis zu 16 Buchstaben, Ziffern und Leerzeichen, aus einer Schrift. Auch Punkte, Striche und Apostrophe gehen.",
    "name-taken": "Jemand anderes hat diesen Namen oder einen, der so aussieht.",
    "no-such-lab": "Dieses Labor gibt es nicht.",
    "lab-full": "In diesem Labor ist kein Platz frei, oder in diesem bliebe niemand.",
    "already-answered": "Diese Person ist schon fertig.",
    "not-playing-yet": "Von dieser Person wird jetzt nichts verlangt.",
    "wrong-role": "Das kann nur die Konsole.",
    full: "Vier Fernbedienungen sind schon offen. Schließen Sie zuerst eine davon.",
  },
  refusedOther: "Das hat nicht geklappt. Versuchen Sie es noch einmal.",
};
