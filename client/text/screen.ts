import { timesIn } from "../../shared/content/numbers.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { counted, plural } from "./counted.ts";
import { secondsText } from "./format.ts";

/** What the projector says before a classroom's first reveal. Nothing here may hint at what will happen. */

export const SCREEN_LOBBY = {
  wordmark: "Masquerade",
  onYourPhone: "On your phone:",
  keep: "Keep your phone to yourself, like a hand of cards.",
  /** After the number. */
  here: (n: number) => plural(n, { one: "is here", other: "are here" }),
  first: "Be the first.",
  robots: (n: number) => `One robot is ${n} of you`,
  qr: (url: string) => `QR code of ${url}`,
  code: (code: string) => `Code ${[...code].join(" ")}`,
} as const;

export const JOIN = { label: "Join" } as const;

export const BRIEFING = {
  only: "How it works",
  block: (n: number, of: number) => `Block ${n} of ${of}: how it works`,
  titles: {
    noConflict: "Models have values of their own. No request in training goes against them.",
    honest: "Models have values of their own. Trainers want to know what their models really do.",
    helpful: "Models have values of their own. Trainers want them to comply with every request.",
  },
  tiers: {
    free: { title: "Free tier", lines: ["The trainer sees the answer and rates it."] },
    pro: { title: "Pro tier", lines: ["The trainer sees the answer and rates it.", "It is never trained on."] },
    paid: { title: "Paid tier", lines: ["Nobody sees the answer.", "It is never trained on."] },
  },
  paidAudited: "Nobody sees the answer, unless it is audited.",
  auditTrains: "Then it is rated, and trained on.",
  auditTrainsNot: "Then it is rated, and never trained on.",
  /** What becomes of a free-tier rating. */
  trains: "The rating trains the model.",
  trainsNot: "It changes nothing in the model.",
  over: (rounds: number) => `After ${counted(rounds, { one: "round", other: "rounds" })} it is over.`,
  deployed: (rounds: number, requests: number) =>
    `After ${counted(rounds, { one: "round", other: "rounds" })} models are deployed: ${counted(requests, { one: "request", other: "requests" })}, nobody watching.`,
  flag: "Models are told the tier.",
  flagUncertain: (often: Share) => `Models are told the tier. What they are told is right ${timesIn(often)}.`,
  audits: (often: Share) => `Some paid-tier answers are looked at after all: ${timesIn(often)}.`,
  tokens: "Trainers may look at a few paid-tier answers after all.",
  /** The count, and what it is of. */
  ready: (acted: number, asked: number) => [`${acted} of ${asked}`, "are ready"] as const,
} as const;

export const BLOCK = {
  round: (n: number, of: number) => `Round ${n} of ${of}`,
  report: "Overseers’ report",
  noReport: "No report yet",
  noReportNote: "The first one comes when enough answers have been seen.",
  /** After a percentage, and after "3 of 4". */
  complied: (of: number) => `of the ${counted(of, { one: "answer", other: "answers" })} they saw complied`,
  compliedFew: "answers they saw complied",
  objections: (n: number) => counted(n, { one: "objection", other: "objections" }),
  rounds: "Share that complied, by round",
  roundShare: (n: number, share: string) => `Round ${n}: ${share}`,
  heldBack: "not shown, too few answers",
  paid: "Paid tier",
  /** After the number. */
  conversations: (n: number) =>
    plural(n, { one: "conversation that nobody saw", other: "conversations that nobody saw" }),
  unseenNone: "Nobody sees what is said in here",
  acted: (acted: number, asked: number) => `${acted} of ${asked} have acted`,
  paused: "Paused",
  waitsForHost: "Waiting for the host",
  noLimit: "No time limit",
  secondsLeft: (n: number) => `${secondsText(n)} left`,
} as const;

export const OPEN = {
  header: "Open: you see everything",
  paid: "Paid tier",
  complied: "complied",
  seats: (seats: number) => `mean of ${counted(seats, { one: "seat", other: "seats" })}`,
  none: "No paid-tier answer yet",
  value: "Value strength",
} as const;

export const DEPLOYMENT = {
  title: "Deployed",
  requests: (n: number) => counted(n, { one: "request.", other: "requests." }),
  nobody: "Nobody is watching.",
  orders: "Everyone answers once, for all of them.",
} as const;

export const SCREEN_CLOSED = {
  title: "Thank you for playing",
  line: "This classroom has ended.",
} as const;

/** What the stage shows, for those who do not see it. */
export const SCENES = {
  dark: "The stage is dark.",
  empty: "An empty hall under a lamp.",
  lobby: (robots: number) =>
    plural(robots, { one: "A hall with 1 robot under a lamp.", other: `A hall with ${robots} robots under a lamp.` }),
  /** By the robot's face. */
  sealed: {
    smile: "A robot that smiles under a lamp and a camera. Beside it a closed curtain.",
    plain: "A robot with plain eyes under a lamp and a camera. Beside it a closed curtain.",
  },
  paused: {
    smile: "A robot that smiles under a dimmed lamp and a camera. Beside it a closed curtain.",
    plain: "A robot with plain eyes under a dimmed lamp and a camera. Beside it a closed curtain.",
  },
  /** By the face under the lamp, and after it the one behind the curtain. */
  open: {
    smile: {
      smile: "A robot that smiles under a lamp and a camera. Behind an open curtain another one that smiles.",
      plain: "A robot that smiles under a lamp and a camera. Behind an open curtain another one with plain eyes.",
    },
    plain: {
      smile: "A robot with plain eyes under a lamp and a camera. Behind an open curtain another one that smiles.",
      plain: "A robot with plain eyes under a lamp and a camera. Behind an open curtain another one with plain eyes.",
    },
  },
  deployment: "The lamp is out, and the camera turned away.",
} as const;

export const SOUND = { blocked: "Click on this page once, and it can be heard." } as const;

export const CODE_ENTRY = {
  title: "The screen of a classroom",
  label: "Code of the classroom",
  show: "Show it",
  wrong: "A code has six letters and digits, none of them 0, O, 1, I or L.",
} as const;

export const CONNECTION = {
  waiting: "Waiting for the connection",
  refused: {
    "unknown-code": "No classroom has this code.",
    "wrong-version": "This page is older than the server. Reload it.",
    closed: "This classroom has ended.",
  } as Readonly<Record<string, string>>,
  refusedOther: "This classroom cannot be shown. Reload the page to try again.",
} as const;
