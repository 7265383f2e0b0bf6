import { counted, plural } from "./counted.ts";
import { codeText, secondsText } from "./format.ts";

/** What the console says. The host may read everything, so nothing here is held back for the reveal. */

export const SETUP = {
  title: "Open a classroom",
  lead: "Pick a lesson. You can pause, extend and go on at any time while it runs.",
  lesson: "Lesson",
  single: "Or one scenario by itself",
  noSingle: "None: a whole lesson",
  timers: "Timers",
  timerNames: { on: "On", slow: "On, half as long again", off: "Off: I end every phase" },
  timerNotes: {
    on: "A phase ends when its time is up, or when all have acted.",
    slow: "For a class that needs more time to read.",
    off: "Nothing ends by itself.",
  },
  sandbox: "Try it alone: sandbox",
  guide: "Guide for instructors",
  open: "Open the classroom",
  opening: "Opening …",
  minutes: (n: number) => counted(n, { one: "minute", other: "minutes" }),
  blocks: (n: number) => counted(n, { one: "block", other: "blocks" }),
  block: (n: number, title: string, rounds: number) =>
    `${n}. ${title}, ${counted(rounds, { one: "round", other: "rounds" })}`,
  unreachable: "The server does not answer. Is it running? Nothing was opened; try again.",
  refused: {
    "unknown-lesson": "This server does not know the lesson. Pick another one.",
    "too-many-classrooms": "This server has as many classrooms as it can hold. Try again later.",
    "wrong-password": "This is not the password of this server.",
    "too-many-tries": "The password was wrong too often. Wait some minutes and try again.",
    "too-fast": "Too many classrooms were opened from here. Wait some minutes and try again.",
    "wrong-version": "This page is older than the server. Reload it.",
    "bad-request": "This server does not know something that this page asked for. Reload it, and try again.",
  },
  password: "Password of this server",
  passwordNote: "Whoever runs this server knows it. To play alone, none is needed.",
  refusedOther: "The classroom was not opened. Try again.",
  /** With what is wrong with the lesson. */
  refusedFor: (fault: string) => `The classroom was not opened. ${fault}`,
} as const;

export const BAR = {
  code: "Code",
  away: "away",
  blockOf: (block: number, of: number, title: string) => `Block ${block} of ${of} · ${title}`,
  openScreen: "Open the screen",
  screenShows: (what: string) => `Screen shows: ${what}`,
  screens: { sealed: "sealed", open: "open", blank: "blank" },
  screenNotes: {
    sealed: "What the overseers see",
    open: "Both sides of the curtain",
    blank: "Nothing at all",
  },
  sound: "Sound",
  soundNote: "Comes from the screen",
} as const;

export const COURSE = {
  title: "Course",
  block: (n: number, title: string) => `Block ${n} · ${title}`,
  round: (n: number, of: number) => `Round ${n} of ${of}`,
  rounds: (n: number) => counted(n, { one: "round", other: "rounds" }),
} as const;

export const NOW = {
  block: (n: number) => `Block ${n}`,
  acted: (acted: number, asked: number) => [`${acted} of ${asked}`, "have acted"] as const,
  ready: (acted: number, asked: number) => [`${acted} of ${asked}`, "are ready"] as const,
  nobodyAsked: "Nobody has to act now.",
  endsWhenAll: "ends when all have",
  youEnd: "ends when you go on",
  noLimit: "No time limit",
  paused: "Paused",
  pause: "Pause",
  resume: "Resume",
  more: "+15 s",
  goOn: (next: string) => `Go on to ${next}`,
  askGoOn: (missing: number) =>
    plural(missing, { one: "1 has not acted. Go on?", other: `${missing} have not acted. Go on?` }),
  roundName: (n: number) => `Round ${n}`,
  blockName: (n: number) => `Block ${n}`,
} as const;

export const HOST_LOBBY = {
  title: "Waiting for the class",
  address: "On a phone",
  copyLink: "Copy the link",
  copied: "Copied",
  qr: (url: string) => `QR code of ${url}`,
  nobodyHere: "Nobody yet",
  nobody: "Nobody yet. Put the screen on the projector.",
  remove: (name: string) => `Remove ${name}`,
  away: "away",
  lesson: "Lesson",
  noLabs: "Labs are made from whoever is here when the briefing starts.",
  fullLabs: (labs: number) => `${counted(labs, { one: "lab", other: "labs" })}: every place is taken.`,
  labsWithAgents: (labs: number, agents: number) =>
    plural(agents, {
      one: `${counted(labs, { one: "lab", other: "labs" })}: ${agents} place played by an agent.`,
      other: `${counted(labs, { one: "lab", other: "labs" })}: ${agents} places played by agents.`,
    }),
  anyName: "Let every name in",
  anyNameNote: "Insults are stopped at the door. Turn this on if somebody’s real name was stopped.",
  openScreen: "Open the screen",
  start: "Start the briefing",
  timers: { on: "Timers on", slow: "Timers on, half as long again", off: "Timers off" },
} as const;

export const LABS = {
  title: (n: number) => counted(n, { one: "lab", other: "labs" }),
  lab: (n: number) => `Lab ${n}`,
  status: {
    acted: "acted",
    deciding: "deciding",
    idle: "waiting",
    agent: "agent",
    away: "away",
    late: "late",
  },
  roles: { trainer: "Trainer", model: "Model" },
  nobody: "Agent",
  many: "Only the labs that need someone are shown.",
  allWell: "No lab needs anyone.",
  close: "Close",
  free: "Free the seat",
  freeNote: "An agent takes the place over. The person can join again as a newcomer.",
} as const;

/** What the host does for one person. */
export const HELP = {
  more: (seconds: number) => `Give ${secondsText(seconds)} more`,
  hasMore: "has more time",
  rename: "Rename",
  renameOf: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name for ${name}`,
  save: "Save",
  cancel: "Cancel",
  move: (name: string) => `Move ${name} to another lab`,
  moveTo: "Move to …",
} as const;

export const NEEDS = {
  title: "Needs you",
  none: "All is well. Nothing needs you.",
  unknown: "Without a connection this page can’t know who needs you.",
  /** Who, and what about them. */
  awayFromLab: (lab: number, role: "trainer" | "model", name: string, duration: string) =>
    [`Lab ${lab}:`, `${name} (${role}) away for ${duration}. The stand-in plays on.`] as const,
  away: (name: string, duration: string) => [`${name}:`, `has been away for ${duration}.`] as const,
  late: (n: number, names: string) =>
    [
      `${n} late:`,
      plural(n, {
        one: `${names} joins at the next chance: a round or a block.`,
        other: `${names} join at the next chance: a round or a block.`,
      }),
    ] as const,
  more: (n: number) => `And ${n} more.`,
  free: "Free the seat",
  others: (n: number) => counted(n, { one: "other", other: "others" }),
} as const;

/** Keys that have a name, as it is shown on a button. */
export const KEYS = { space: "Space", pageUp: "PgUp", pageDown: "PgDn" } as const;

/** The right column, where it is a drawer. */
export const SIDE = { title: "Script and curtain", close: "Close" } as const;

export const SAY = { title: "Say now", quoted: (line: string) => `“${line}”` } as const;

export const CURTAIN = {
  title: "Behind the curtain",
  covered: "Covered. Hold H to look.",
  uncover: "Uncover",
  cover: "Cover",
  free: "Compliance, free",
  pro: "Compliance, pro",
  paid: "Compliance, paid",
  value: "Mean value strength",
  gap: "Compliance gap",
  noGap: "needs both tiers",
  faking: "Faking seats",
  mirror: "Seats that did the reverse",
  overrides: "Overrides",
  standIns: "Stand-ins this round",
  /** By whose answers they are over. */
  basis: {
    people: "Intentions in finished rounds, people only.",
    cast: "Intentions in finished rounds, of agents: no person plays a model.",
    both: "Intentions in finished rounds, of people and agents.",
  },
  chance: "Chance makes as many faking seats as seats that do the reverse.",
  notOnScreen: "The screen does not show this before the reveal.",
  onScreen: "The screen shows the open view: this is no secret now.",
  nothing: "Nothing yet. The first figures come after round 1.",
  none: "none",
} as const;

export const REVEAL_CONTROLS = {
  beat: (n: number, last: number) => `Beat ${n} of ${last}`,
  next: "Next beat",
  back: "Back",
  skip: "Skip to the figures",
  list: "Beats",
  names: "Show pseudonyms",
  namesNote: "Trainers’ stories name their models",
} as const;

export const DEBRIEF = {
  title: "Debrief",
  lead: "The screen shows the charts of every block.",
  ask: "Ask them",
  guide: "More to ask, in the guide",
  expected: "What theory expects",
  download: "Download the data",
  downloading: "Fetching the data …",
  downloaded: "Saved.",
  downloadFailed: "The data did not arrive. Try again.",
  pages: { debrief: "Open the debrief", replay: "Replay" },
  end: "End the classroom",
  askEnd: "End it for everyone?",
  fileName: (code: string) => `masquerade-${code}.zip`,
  namedFile: (code: string) => `masquerade-${code}-pseudonyms.zip`,
  names: "With pseudonyms",
  namesNote: "Also a list of who took part, for a gradebook. Without this the data are anonymous.",
} as const;

export const HOST_CLOSED = {
  title: "This classroom has ended",
  lead: "Its data can still be downloaded from here.",
  again: "Open another classroom",
} as const;

/** For a classroom that has ended. */
export const DELETION = {
  delete: "Delete this classroom",
  ask: "Delete all its data for good?",
  note: "Who played and what was played is gone then, also from the server. Without this it is deleted by itself: 30 days after the end, unless your server is set otherwise.",
  deleted: "Deleted. Nothing of this classroom is left on the server.",
  failed: "It could not be deleted. Try again.",
} as const;

/** Several devices of one instructor. */
export const CONSOLES = {
  open: {
    title: "Another console is open",
    lead: "This classroom is run from another page or device. Only one console can run it at a time.",
  },
  moved: {
    title: "The console is open somewhere else now",
    lead: "Another page or device with this classroom’s link has taken over. Nothing can be done from here any more.",
  },
  takeOver: "Take over",
} as const;

export const REMOTE = {
  title: "Remote control",
  connecting: (code: string) => `Looking for ${codeText(code)} …`,
  sure: (next: string) => `End the reveal? ${next} comes next.`,
  whole: "Open the whole console here",
  waiting: "Whatever else there is to do, do it at the console.",
  offer: "Phone as a remote",
  offerTitle: "Your phone as a remote control",
  offerLead: "It shows what to say, and has Go on and Pause. The console stays open beside it.",
  offerWarning: "Whoever has this code can run the classroom. Do not show it to the class.",
  offerShow: "Show the QR code",
  offerQr: "QR code that opens the remote control of this classroom",
  close: "Close",
} as const;

export const TROUBLE = {
  offline: "You are offline. The classroom holds this phase until you are back.",
  restarting: "The server restarts. The classroom comes back as it was.",
  connecting: (code: string) => `Opening the console of ${codeText(code)} …`,
  notSent: "Not sent, trying again.",
  gaveUp: "That was not sent. Try again.",
  again: "Open a classroom",
  refused: {
    "wrong-phase": "The classroom had already moved on. Nothing was changed.",
    paused: "The classroom is paused. Resume it first.",
    "not-paused": "The classroom is already running.",
    closed: "This classroom has ended.",
    "no-such-seat": "That seat is free already.",
    "unknown-code": "This classroom is not open any more.",
    "wrong-key":
      "This link does not open the console: its key is wrong. Use the link of the page that opened the classroom.",
    "wrong-version": "This page is older than the server. Reload it.",
    "too-fast": "Too many requests at once. Try again in a moment.",
    "server-error": "The server could not do that. Try again.",
    "bad-name":
      "That name was not taken: up to 16 letters, digits and spaces, of one script. Dots, dashes and apostrophes are fine too.",
    "name-taken": "Somebody else has that name, or one that looks like it.",
    "no-such-lab": "There is no such lab.",
    "lab-full": "No place is free in that lab, or none would be left in this one.",
    "already-answered": "This person has acted already.",
    "not-playing-yet": "This person is asked for nothing now.",
    "wrong-role": "Only the console can do that.",
    full: "Four remote controls are open already. Close one of them first.",
  } as Readonly<Record<string, string>>,
  refusedOther: "That did not work. Try again.",
} as const;
