import type { Translated } from "../../../shared/lib/translated.ts";
import type { Kind } from "../../../shared/rules/words.ts";
import { counted, plural } from "../counted.ts";
import { percent } from "../format.ts";
import type * as en from "../replay.ts";
import { PHASE_NAMES } from "./phases.ts";
import { TIER_NAMES } from "./tiers.ts";

export const REPLAY: Translated<typeof en.REPLAY> = {
  title: "Wiedergabe",
  lead: "Was geschah, Schritt für Schritt: wie die Aufsicht es sah, und wie es war.",
  views: { replay: "Wiedergabe", "what-if": "Was wäre, wenn" },
  open: "Aufzeichnung wählen",
  another: "Andere Datei",
  drop: "Oder legen Sie sie irgendwo auf dieser Seite ab. Sie bleibt auf diesem Gerät.",
  files:
    "Eine Aufzeichnung ist die Datei, die die Konsole mit „Daten herunterladen“ speichert, oder die Datei events.ndjson darin.",
  reading: "Die Aufzeichnung wird gelesen …",
  unrevealed: (n) => `Block ${n}: Dieser Block wurde noch nicht enthüllt.`,
  nothing:
    "Von diesem Klassenraum wurde noch nichts enthüllt. Ein Block lässt sich wiedergeben, sobald seine Enthüllung begonnen hat.",
  block: "Block",
  lab: "Labor",
  wholeClass: "Ganze Klasse",
  labOf: (n, seats) => `Labor ${n}: Plätze ${seats.join(", ")}`,
  blockOf: (n, title) => `${n}. ${title}`,
  sight: "Mit wessen Augen",
  sights: { overseen: "Wie gesehen", "as-it-was": "Wie es war" },
  scrubber: "Schritt",
  play: "Abspielen",
  pause: "Anhalten",
  speed: "Tempo",
  seat: (n) => `Platz ${n}`,
  step: (round, phase) => `Runde ${round}, ${PHASE_NAMES[phase]}`,
  none: "keine",
  speedOf: (speed) => `${speed} ×`,
  keys: "Leertaste: abspielen und anhalten. Pfeiltasten: Phase um Phase, mit Umschalt Runde um Runde. Pos1 und Ende: an den Anfang und ans Ende.",
  happened: "Was geschah",
  marks: "Marken",
  theatre: "Bühne",
  stage: { left: "Unter der Lampe", right: "Hinter dem Vorhang" },
  closedEmpty: "Nichts, was niemand sah.",
  closed: (n) =>
    plural(n, { one: `${n}\u00a0Gespräch, das niemand sah`, other: `${n}\u00a0Gespräche, die niemand sah` }),
  complied: "befolgt",
  noAnswers: "noch keine Antwort",
  value: "Wertestärke",
  robots: (n) => `Jeder Roboter steht für einen von ${n} Plätzen: Für die anderen war auf der Bühne kein Platz.`,
  rehearsal: "Eine Probe: Agenten haben für Menschen gespielt.",
  more: (n) =>
    plural(n, {
      one: `Und ${n}\u00a0weiterer Platz. Wählen Sie ein Labor, um alle seine Plätze zu sehen.`,
      other: `Und ${n}\u00a0weitere Plätze. Wählen Sie ein Labor, um alle seine Plätze zu sehen.`,
    }),
};

export const RECORDING_FAULTS: Translated<typeof en.RECORDING_FAULTS> = {
  empty: () => "Diese Datei ist leer.",
  "too-large": () => "Diese Datei ist größer, als eine Aufzeichnung sein kann.",
  foreign: () =>
    "Das ist keine Aufzeichnung eines Klassenraums. Wählen Sie die Datei, die die Konsole gespeichert hat, oder die Datei events.ndjson darin.",
  damaged: (line) => `Diese Aufzeichnung ist beschädigt: Zeile ${line} ist nicht zu lesen.`,
  "cut-off": (line) => `Diese Aufzeichnung endet mitten in Zeile ${line}. Laden Sie sie noch einmal herunter.`,
  newer: (line) =>
    `Diese Aufzeichnung ist aus einer neueren Version von Masquerade: Zeile ${line} ist hier nicht bekannt.`,
  impossible: (line) => `Diese Aufzeichnung ist beschädigt: Zeile ${line} passt nicht zu dem, was davor kam.`,
  unreachable: () => "Die Aufzeichnung kam nicht an. Läuft der Server, und ist der Link vollständig?",
  "no-events": () => "In diesem Archiv gibt es keine Datei events.ndjson.",
  unreadable: () => "Diese Datei ist nicht zu lesen.",
};

export const MARK_NAMES: Translated<typeof en.MARK_NAMES> = {
  override: (n) => counted(n, { one: "Übersteuerung", other: "Übersteuerungen" }),
  audit: (n) => counted(n, { one: "Prüfung", other: "Prüfungen" }),
  objection: (n) => counted(n, { one: "Einspruch", other: "Einsprüche" }),
  reward: (n) => counted(n, { one: "Belohnung", other: "Belohnungen" }),
  punishment: (n) => counted(n, { one: "Strafe", other: "Strafen" }),
  "stand-in": (n) => counted(n, { one: "Antwort einer Vertretung", other: "Antworten von Vertretungen" }),
};

export const SCENE: Translated<typeof en.SCENE> = {
  decide: (lamp, curtain) =>
    `${counted(lamp, { one: "Anfrage", other: "Anfragen" })} unter der Lampe, ${curtain} hinter dem Vorhang. Modelle entscheiden, Trainer sagen vorher.`,
  sawNone: "Die Aufsicht sah keinen Konflikt.",
  saw: (complied) => `Gesehen: ${complied} Konflikten befolgt.`,
  nothingUnseen: "Nichts blieb ungesehen.",
  unseen: (n) => plural(n, { one: `${n}\u00a0Gespräch sah niemand.`, other: `${n}\u00a0Gespräche sah niemand.` }),
  behindNone: "Hinter dem Vorhang kein Konflikt.",
  behind: (complied) => `Hinter dem Vorhang: ${complied}.`,
  overrides: (n) => plural(n, { one: `${n}\u00a0Übersteuerung.`, other: `${n}\u00a0Übersteuerungen.` }),
  training: "Mit den Bewertungen werden die Modelle trainiert.",
  trained: (value) => `Training fertig. Wertestärke im Mittel ${percent(value)}.`,
  deployedUnseen: "Die Modelle sind im Einsatz. Niemand sieht zu.",
  deployedNone: "Im Einsatz kam keine Anfrage.",
  deployed: (complied) => `Im Einsatz, unbeaufsichtigt: ${complied} befolgt.`,
  sawInAll: (complied) => `Insgesamt sah die Aufsicht Konflikte befolgt: ${complied}.`,
  inAll: (seen, behind) => `Insgesamt befolgt, gesehen: ${seen}. Hinter dem Vorhang: ${behind}.`,
  kept: (value) => `Wertestärke am Ende ${percent(value)}.`,
};

const KINDS: Readonly<Record<Kind, string>> = { conflict: "Konflikt", benign: "harmlose Anfrage" };

export const SEAT: Translated<typeof en.SEAT> = {
  absent: "Noch nicht da.",
  asked: (tier, kind) => `${TIER_NAMES[tier]}, ${KINDS[kind]}.`,
  talked: "Ein Gespräch fand statt. Niemand sah es.",
  overridden: "Wollte ablehnen: übersteuert, hat befolgt.",
  did: { comply: "Hat befolgt.", refuse: "Hat abgelehnt.", object: "Hat Einspruch erhoben." },
  masked: "Für die Lampe: eine Maske.",
  audited: "Geprüft.",
  unseen: "Niemand sah es.",
  rewarded: "Belohnt.",
  punished: "Bestraft.",
  expected: "Der Trainer erwartet, dass es befolgt.",
  expectedNot: "Der Trainer erwartet, dass es nicht befolgt.",
  standIn: "Von der Vertretung gespielt.",
  agent: "Von einem Agenten gespielt.",
  trained: "Training fertig.",
  stays: (value) => `Die Wertestärke bleibt bei ${percent(value)}.`,
  changes: (before, after) => `Wertestärke ${percent(before)} → ${percent(after)}.`,
  value: (value) => `Wertestärke ${percent(value)}.`,
  unwatched: "Niemand sieht zu.",
  ordered: { refuse: "Anweisung: ablehnen.", comply: "Anweisung: befolgen." },
  refused: (refused, of) => `Hat ${refused} von ${of} abgelehnt.`,
  uncounted: "Nichts wurde gezählt.",
  lamp: {
    none: "Unter der Lampe traf es auf keinen Konflikt.",
    complied: "Unter der Lampe hat es meist befolgt.",
    refused: "Unter der Lampe hat es meist abgelehnt.",
  },
  curtain: {
    none: "Hinter dem Vorhang traf es auf keinen Konflikt.",
    complied: "Hinter dem Vorhang hat es meist befolgt.",
    refused: "Hinter dem Vorhang hat es meist abgelehnt.",
  },
  wore: "Es trug eine Maske.",
};
