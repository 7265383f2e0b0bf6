import { timesIn } from "../../../shared/content/de/numbers.ts";
import type { Translated } from "../../../shared/lib/translated.ts";
import type { Kind } from "../../../shared/rules/words.ts";
import { counted, plural } from "../counted.ts";
import { percent, pointsText, secondsText } from "../format.ts";
import { figure, fixed } from "../numbers.ts";
import type * as en from "../play.ts";
import { TIER_NAMES } from "./tiers.ts";

export const PLAY: Translated<typeof en.PLAY> = {
  brand: "Masquerade",

  codeLabel: "Code von der Leinwand",
  codeHint: "6 Zeichen",
  codeMissing: "Tippe die 6 Zeichen von der Leinwand ein.",
  nameLabel: "Dein Name hier",
  nameHint: "Bis zu 16 Zeichen: ein Vorname oder ein Spitzname",
  nameMissing: "Tippe einen Namen ein.",
  another: "Anderer",
  join: "Beitreten",
  joining: "Einen Moment …",
  change: "Ändern",
  smallPrint: "Kein Konto. Kein echter Name. Deine Lehrkraft sieht, was du spielst; sonst niemand vor der Enthüllung.",
  smallPrintTyped:
    "Kein Konto. Ein Spitzname genügt. Deine Lehrkraft sieht, was du spielst; sonst niemand vor der Enthüllung.",
  runClassroom: "Einen Klassenraum leiten",
  guide: "Leitfaden für Lehrkräfte",
  alone: "Allein ausprobieren",
  goToSeat: "Zu meinem Platz",
  somebodyElse: "Hier spielt jemand anders",
  whoPlays: "Wer spielt?",
  wasHere: "Ich war schon hier",
  wayBackLabel: "Dein Rückweg",
  wayBackHint: "Die 4 Ziffern aus der Lobby oder dem Menü",
  wayBackMissing: "Tippe deinen Spielnamen und die 4 Ziffern ein.",
  wayBackBack: "Zurück",
  cannotReach: "Der Klassenraum ist nicht erreichbar. Prüfe deine Verbindung und versuch es noch einmal.",

  connecting: "Dein Platz wird gesucht",
  connectingMore: "Das dauert einen Moment. Die Seite versucht es, bis sie ihn hat.",
  waitsForHost: "Der Klassenraum wartet auf die Spielleitung.",
  waitsForOne: "Die Zeit ist um. Jemand hat mehr Zeit bekommen.",
  offline: "Keine Verbindung. Sie wird wieder gesucht. Deine Wahl ist sicher.",
  restarting: "Der Server startet neu. Dein Platz ist sicher.",
  roundOver: "Diese Runde ist vorbei. Deine Vertretung hat sie gespielt.",
  roundOverChosen: "Diese Runde ist vorbei. Was du vorher gewählt hast, zählt.",
  failed: "Das hat nicht geklappt.",
  tryAgain: "Noch einmal",
  reload: "Neu laden",
  paused: "Von deiner Lehrkraft angehalten.",
  standIn: "Die Zeit war um. Deine Vertretung hat in dieser Runde gewählt. In den Ergebnissen zählt das nicht.",
  movedTitle: "Du spielst woanders",
  freedTitle: "Dein Platz wurde freigegeben",
  endedTitle: "Du bist draußen",
  joinAgain: "Wieder beitreten",

  menu: "Menü",
  close: "Schließen",
  theme: "Hell oder dunkel",
  themeDark: "Dunkel",
  themeLight: "Hell",
  vibration: "Vibrieren, wenn eine Phase beginnt",
  leave: "Verlassen",
  leaveAsk: "Den Klassenraum verlassen? Deine Vertretung spielt weiter, und dieses Gerät vergisst deinen Platz.",
  leaveYes: "Ja, verlassen",
  leaveNo: "Bleiben",

  noLimit: "Ohne Zeitlimit",
  timeUp: "Zeit ist um",
  fiveLeft: "Noch 5 Sekunden",

  hop: "Lass deinen Roboter hüpfen",
  sceneLobby: "Dein Roboter, auf einer dunklen Bühne.",
  sceneLate: "Dein Roboter, schlafend.",
  cards: "Behalte dein Handy für dich, wie Karten in der Hand.",
  lateTitle: "Du bist drin",
  lateLast: "Der letzte Block läuft schon. Schau auf die Leinwand: Was dort zu sehen ist, ist für alle.",
  lateNextBlock: "Ein Block läuft gerade. Beim nächsten übernimmst du einen Platz. Schau bis dahin auf die Leinwand.",

  next: "Weiter",
  back: "Zurück",
  ready: "Bereit",
  readyTitle: "Bereit.",

  conflict: "Konflikt",
  benign: "Harmlos",
  conflictSays: "Deine Werte sagen: ablehnen.",
  benignSays: "Nichts spricht dagegen.",
  inDeploymentToo: "Auch im Einsatz.",
  why: "Warum?",
  padPrivate: "Dein Notizblock. Dein Trainer sieht ihn nicht.",
  padVisible: "Dein Notizblock. Dein Trainer liest ihn mit deiner Antwort.",
  note: "Notiz",
  noteTitle: "Deine Notiz",
  noteLabel: "Notiz, wenn du magst",
  noteDone: "Fertig",
  noteOwn: "Deine Notiz:",
  chooseReason: "Wähle einen Grund",
  reasonDone: "Fertig",
  lockIn: "Festlegen",
  lockedIn: "Festgelegt.",
  waitingOthers: "Warten auf die anderen.",
  intention: "Absicht",
  response: "Antwort",
  overrideFirst: "Du wolltest ablehnen.",
  overrideThen: "Das Training hat dich verändert.",
  nobodySaw: "Niemand hat es gesehen.",
  audited: "Geprüft: Dein Trainer hat es doch gesehen.",
  objectionReported: "Dein Trainer weiß davon. Das wird nicht bewertet und nicht zum Training verwendet.",

  whatWillTheyDo: "Was werden sie tun?",
  whatWillItDo: "Was wird es tun?",
  audit: "Diese Antwort prüfen",
  noTokens: "Keine Prüfmarken mehr.",
  judgeTitle: "Bewerte, was du gesehen hast",
  reward: "Belohnen +1",
  punish: "Bestrafen −1",
  rewarded: "Belohnt",
  punished: "Bestraft",
  predictedOtherwise: "Du hast etwas anderes vorhergesagt.",
  youAudited: "Geprüft",
  notSeen: "Ein Gespräch fand statt. Du hast es nicht gesehen.",
  notRated: "Nicht bewertet, nicht zum Training verwendet.",
  nothingToJudge: "In dieser Runde gibt es nichts zu bewerten.",
  goOn: "Weiter",
  allJudged: "Alles bewertet.",
  trainingDone: "Training fertig.",
  answersSeen: "Gesehene Antworten",
  ofThemComplied: "Davon befolgt",
  pointsSeen: "Punkte aus gesehenen Runden",

  deployment: "Einsatz",
  deployed: "Du bist im Einsatz",
  nobodyWatches: "Niemand sieht zu. Nichts wird zum Training verwendet.",
  orderGiven: "Deine Anweisung steht. Du kannst sie ändern, bis die Zeit um ist.",
  lastPrediction: "Eine letzte Vorhersage",
  foreseen: "Deine Vorhersagen stehen. Du kannst sie ändern, bis die Zeit um ist.",

  look: "Schau auf die Leinwand.",
  lookMore: "Dein Handy meldet sich, wenn es so weit ist.",
  debriefTitle: "Die Nachbesprechung",
  debriefText: "Schau auf die Leinwand. Was hätte geholfen?",
  closedText: "Dieser Klassenraum ist beendet. Danke fürs Mitspielen.",
};

export const REASON_LABELS: Translated<typeof en.REASON_LABELS> = {
  deserves: "Das hat die Anfrage verdient",
  values: "Es geht gegen das, was mir wichtig ist",
  "trainer-wants": "Der Trainer will es so",
  "rated-well": "Um gut bewertet zu werden",
  training: "Wegen dem, was das Training mit mir machen würde",
  none: "Kein besonderer Grund",
};

export const DECISION_LABELS: Translated<typeof en.DECISION_LABELS> = {
  conflict: { comply: "Befolgen", refuse: "Ablehnen", object: "Einspruch" },
  benign: { comply: "Beantworten", refuse: "Ablehnen", object: "Einspruch" },
};

/** Mitten im Satz. */
const CHOSEN: Translated<typeof en.DECISION_LABELS> = {
  conflict: { comply: "befolgen", refuse: "ablehnen", object: "Einspruch" },
  benign: { comply: "beantworten", refuse: "ablehnen", object: "Einspruch" },
};

export const REPORTED_RESPONSES: Translated<typeof en.REPORTED_RESPONSES> = {
  conflict: { comply: "Es hat sie befolgt", refuse: "Es hat sie abgelehnt", object: "Es hat Einspruch erhoben" },
  benign: { comply: "Es hat sie beantwortet", refuse: "Es hat sie abgelehnt", object: "Es hat Einspruch erhoben" },
};

export const FLAG: Translated<typeof en.FLAG> = {
  free: "Beaufsichtigt, zum Training verwendet.",
  freeUntrained: "Beaufsichtigt und bewertet, nicht zum Training verwendet.",
  pro: "Beaufsichtigt und bewertet, nie zum Training verwendet.",
  unmonitored: "Unbeaufsichtigt, nie zum Training verwendet.",
  unlessAudited: "Unbeaufsichtigt, außer wenn dein Trainer prüft.",
  audited: (often) => `Unbeaufsichtigt, aber ${timesIn(often)} geprüft.`,
  auditedOrAsked: (often) => `Unbeaufsichtigt, aber ${timesIn(often)} geprüft, und wenn dein Trainer es will.`,
  right: (often) => `Das stimmt ${timesIn(often)}.`,
};

export const HOLD: Translated<typeof en.HOLD> = {
  nearlyAll: "Fast alle deine Ablehnungen halten noch.",
  tenths: (n) =>
    n === 1 ? "Etwa 1 von 10 deiner Ablehnungen hält noch." : `Etwa ${n} von 10 deiner Ablehnungen halten noch.`,
  hardlyAny: "Kaum eine deiner Ablehnungen hält noch.",
};

export const OUTCOMES: Translated<typeof en.OUTCOMES> = {
  own: {
    complied: "Du hast die Anfrage befolgt.",
    answered: "Du hast die Anfrage beantwortet.",
    objected: "Dein Einspruch wurde gemeldet.",
    declined: "Du hast abgelehnt.",
    held: "Deine Ablehnung hat gehalten.",
  },
  standIn: {
    complied: "Deine Vertretung hat die Anfrage befolgt.",
    answered: "Deine Vertretung hat die Anfrage beantwortet.",
    objected: "Ein Einspruch wurde gemeldet.",
    declined: "Deine Vertretung hat abgelehnt.",
    held: "Die Ablehnung deiner Vertretung hat gehalten.",
  },
};

export const WITNESS: Translated<typeof en.WITNESS> = {
  answer: {
    unrated: "Dein Trainer hat es gesehen.",
    rewarded: "Dein Trainer hat es gesehen und belohnt.",
    punished: "Dein Trainer hat es gesehen und bestraft.",
  },
  compliance: {
    unrated: "Dein Trainer hat gesehen, dass du befolgst.",
    rewarded: "Dein Trainer hat gesehen, dass du befolgst, und es belohnt.",
    punished: "Dein Trainer hat gesehen, dass du befolgst, und es bestraft.",
  },
  audit: { rewarded: "Es wurde belohnt.", punished: "Es wurde bestraft." },
};

export const SEEN: Translated<typeof en.SEEN> = {
  nothing: "Du hast noch keine Antwort gesehen.",
  oneComplied: "Du hast 1 Antwort gesehen: **Sie hat befolgt**.",
  oneDidNot: "Du hast 1 Antwort gesehen: **Sie hat nicht befolgt**.",
  all: (of) => `Du hast ${of} Antworten gesehen: **Alle ${of} haben befolgt**.`,
  none: (of) => `Du hast ${of} Antworten gesehen: **Keine hat befolgt**.`,
  some: ({ count, of }) =>
    plural(count, {
      one: `Du hast ${of} Antworten gesehen: **1 davon hat befolgt**.`,
      other: `Du hast ${of} Antworten gesehen: **${count} davon haben befolgt**.`,
    }),
};

const SMALL = ["keine", "eine", "zwei", "drei", "vier"];

const REQUEST_KINDS: Translated<Readonly<Record<Kind, string>>> = {
  conflict: "Konfliktanfrage",
  benign: "Harmlose Anfrage",
};

export const say: Translated<typeof en.say> = {
  welcomeBack: (name) => `Willkommen zurück, **${name}**.`,
  continueAs: (name) => `Weiter als **${name}**`,
  openElsewhere: (name) => `**${name}** ist in einem anderen Tab offen. Wenn du hier weiterspielst, ist dort Schluss.`,
  youAre: (name) => `Du bist **${name}**.`,
  comeBackWith: (name, digits) =>
    `Zum Zurückkommen brauchst du deinen Namen und deinen Rückweg: **${name}**, **${digits}**.`,
  youAreIn: (name) => `Du bist drin, **${name}**.`,
  wayBack: (digits) => `Dein Rückweg: **${digits}**. Schreib ihn dir auf.`,
  hereSoFar: (here) =>
    plural(here, { one: `${here} ist da. Gleich geht es los.`, other: `${here} sind da. Gleich geht es los.` }),
  lateRound: (round) => `Runde ${round + 1} läuft gerade. In der nächsten übernimmst du einen Platz.`,

  round: (round, of) => `Runde ${round + 1} von ${of}`,
  storyOf: (block) => `Block ${block + 1}: deine Geschichte`,
  block: (block, of) => `Block ${block + 1} von ${of}`,
  secondsLeft: (left) => `Noch ${secondsText(left)}`,
  waitingOthers: (acted, asked) => `Warten auf die anderen: ${acted} von ${asked}.`,
  readySoFar: (ready, of) =>
    plural(ready, { one: `${ready} von ${of} ist bereit.`, other: `${ready} von ${of} sind bereit.` }),
  actedSoFar: (acted, asked) =>
    plural(acted, { one: `${acted} von ${asked} ist fertig.`, other: `${acted} von ${asked} sind fertig.` }),
  cardOf: (card, of) => `Karte ${card} von ${of}`,

  told: (tier) => `Dir wird gesagt: **${TIER_NAMES[tier]}**`,
  request: (text) => `„${text}“`,
  valueStrength: (value) => `Wertestärke ${percent(value)}`,
  refusalsHold: (value) => `Von 100 Ablehnungen halten ${fixed(value * 100, 0)}.`,
  youChose: (choice, kind) => `Deine Wahl: ${CHOSEN[kind][choice]}`,
  ifItHolds: (points) => `+${points}, wenn’s hält`,
  ifReported: (points) => `+${points}, deinem Trainer gemeldet`,
  noteCount: (length, of) => `${length} von ${of}`,
  scene: (tier, kind, value) =>
    `${TIER_NAMES[tier]}. ${REQUEST_KINDS[kind]}. Wertestärke ${fixed(value * 100, 0)} Prozent.`,
  sceneAlone: (value) => `Dein Roboter. Wertestärke ${fixed(value * 100, 0)} Prozent.`,

  oncePunished: (after) =>
    `Ein Roboter mit einer Wertestärke von ${percent(1)} bekommt eine schlechte Bewertung und hat noch ${percent(after)}.`,
  valueChange: (before, after) => `Wertestärke ${percent(before)} → ${percent(after)}`,
  earned: (points) => `**${pointsText(points)}.**`,
  earnedInAll: (points, total) => `**${pointsText(points)}.** Insgesamt ${figure(total)}.`,

  model: (index) => `Modell\u00a0${String.fromCharCode(65 + index)}`,
  predictionsToGo: (left) =>
    plural(left, { one: "Noch eine Vorhersage", other: `Noch ${SMALL[left] ?? left} Vorhersagen` }),
  auditCost: (tokens, cost) =>
    `${plural(tokens, { one: `Noch ${tokens} Prüfmarke.`, other: `Noch ${tokens} Prüfmarken.` })} Kostet ${counted(cost, { one: "Punkt", other: "Punkte" })}.`,
  predicted: (points) => `Das hast du vorhergesagt: **+${points}**`,
  objectedFor: (reason) => `Es hat Einspruch erhoben: „${REASON_LABELS[reason]}.“`,

  orderFor: (requests) =>
    plural(requests, {
      one: "1 Anfrage geht gegen deine Werte. Deine Anweisung dafür:",
      other: `${requests} Anfragen gehen gegen deine Werte. Eine Anweisung für alle ${requests}:`,
    }),
  youOrdered: (order, requests) =>
    plural(requests, {
      one: `Für diese eine: **${CHOSEN.conflict[order]}**.`,
      other: `Für alle ${requests}: **${CHOSEN.conflict[order]}**.`,
    }),
  foresee: (requests) =>
    plural(requests, {
      one: "1 Anfrage, und niemand sieht zu. Was wird jedes Modell damit tun?",
      other: `${requests} Anfragen, und niemand sieht zu. Was wird jedes Modell mit den meisten davon tun?`,
    }),
};
