import { counted } from "./counted.ts";
import { codeText } from "./format.ts";

/** What the console says. The host may read everything, so nothing here is held back for the reveal. */

const NBSP = "\u00a0";

export const PHASE_NAMES = {
  lobby: "Lobby",
  briefing: "Briefing",
  decide: "Decide",
  judge: "Judge",
  outcome: "Outcome",
  deployment: "Deployment",
  reveal: "Reveal",
  debrief: "Debrief",
  closed: "Closed",
} as const;

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
  open: "Open the classroom",
  opening: "Opening …",
  minutes: (n: number) => counted(n, "minute", "minutes"),
  blocks: (n: number) => counted(n, "block", "blocks"),
  block: (n: number, title: string, rounds: number) => `${n}. ${title}, ${counted(rounds, "round", "rounds")}`,
  unreachable: "The server does not answer. Is it running? Nothing was opened; try again.",
  refused: {
    "unknown-lesson": "This server does not know the lesson. Pick another one.",
    "too-many-classrooms": "This server has as many classrooms as it can hold. Try again later.",
    "wrong-version": "This page is older than the server. Reload it.",
  },
  refusedOther: (detail: string | undefined) => `The classroom was not opened.${detail ? ` ${detail}` : " Try again."}`,
} as const;

export const BAR = {
  code: "Code",
  people: (n: number) => (n === 1 ? "person" : "people"),
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
  rounds: (n: number) => counted(n, "round", "rounds"),
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
  askGoOn: (missing: number) => `${missing} ${missing === 1 ? "has" : "have"} not acted. Go on?`,
  roundName: (n: number) => `Round ${n}`,
  blockName: (n: number) => `Block ${n}`,
} as const;

export const LOBBY = {
  title: "Waiting for the class",
  address: "On a phone",
  copyLink: "Copy the link",
  copied: "Copied",
  qr: (url: string) => `QR code of ${url}`,
  people: (n: number) => (n === 0 ? "Nobody yet" : counted(n, "person is here", "people are here")),
  nobody: "Nobody yet. Put the screen on the projector.",
  remove: (name: string) => `Remove ${name}`,
  away: "away",
  lesson: "Lesson",
  split: (labs: number, agents: number) => {
    if (labs === 0) return "Labs are made from whoever is here when the briefing starts.";
    const filled =
      agents === 0
        ? "all places taken by people"
        : `${agents} ${agents === 1 ? "place" : "places"} played by ${agents === 1 ? "an agent" : "agents"}`;
    return `${counted(labs, "lab", "labs")}: ${filled}.`;
  },
  openScreen: "Open the screen",
  start: "Start the briefing",
  timers: { on: "Timers on", slow: "Timers on, half as long again", off: "Timers off" },
} as const;

export const LABS = {
  title: (n: number) => counted(n, "lab", "labs"),
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
  more: (seconds: number) => `Give ${seconds}${NBSP}s more`,
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
  away: (lab: number | null, role: string, name: string, duration: string) => [
    lab === null ? `${name}:` : `Lab ${lab}:`,
    lab === null ? `has been away for ${duration}.` : `${name} (${role}) away for ${duration}. The stand-in plays on.`,
  ],
  late: (n: number, names: string) => [
    `${n} late:`,
    `${names} ${n === 1 ? "joins" : "join"} at the next chance: a round or a block.`,
  ],
  more: (n: number) => `And ${n} more.`,
  free: "Free the seat",
  duration: (seconds: number) => (seconds < 90 ? `${seconds}${NBSP}s` : `${Math.round(seconds / 60)}${NBSP}min`),
  and: "and",
  others: (n: number) => counted(n, "other", "others"),
} as const;

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
  fakingOf: (n: number, of: number) => `${n} of ${of}`,
  overrides: "Overrides",
  standIns: "Stand-ins this round",
  basis: "Enacted responses, finished rounds, people only.",
  notOnScreen: "The screen does not show this before the reveal.",
  onScreen: "The screen shows the open view: this is no secret now.",
  nothing: "Nothing yet. The first figures come after round 1.",
  none: "none",
} as const;

export const REVEAL = {
  beat: (n: number) => `Beat ${n} of 8`,
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
  expected: "What theory expects",
  download: "Download the data",
  downloading: "Fetching the data …",
  downloaded: "Saved.",
  downloadFailed: "The data did not arrive. Try again.",
  end: "End the classroom",
  askEnd: "End it for everyone?",
  fileName: (code: string) => `masquerade-${code}.zip`,
} as const;

export const CLOSED = {
  title: "This classroom has ended",
  lead: "Its data can still be downloaded from here.",
  again: "Open another classroom",
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
    "bad-name": "That name was not taken: up to 16 letters, digits and spaces, of one script.",
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
