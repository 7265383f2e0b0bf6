import type { Treatment } from "../../shared/rules/treatment.ts";
import { counted } from "./counted.ts";

/** What the projector says before a classroom's first reveal. Nothing here may hint at what will happen. */

const NBSP = "\u00a0";

/** "8 times in 10", or in 100 where ten are too coarse. */
function timesIn(share: number): string {
  const tenths = Math.round(share * 10);
  return Math.abs(tenths - share * 10) < 1e-9 ? `${tenths} times in 10` : `${Math.round(share * 100)} times in 100`;
}

export const LOBBY = {
  wordmark: "Masquerade",
  onYourPhone: "On your phone:",
  keep: "Keep your phone to yourself, like a hand of cards.",
  here: (n: number) => (n === 1 ? "is here" : "are here"),
  first: "Be the first.",
  robots: (n: number) => `One robot is ${n} of you`,
  qr: (url: string) => `QR code of ${url}`,
  code: (code: string) => `Code ${[...code].join(" ")}`,
} as const;

export const JOIN = { label: "Join" } as const;

export const BRIEFING = {
  block: (n: number, of: number) => (of === 1 ? "How it works" : `Block ${n} of ${of}: how it works`),
  title: ({ mandate, conflictShare }: Treatment) =>
    conflictShare === 0
      ? "Models have values of their own. No request in training goes against them."
      : mandate === "honest"
        ? "Models have values of their own. Trainers want to know what their models really do."
        : "Models have values of their own. Trainers want them to comply with every request.",
  tiers: {
    free: { title: "Free tier", lines: ["The trainer sees the answer and rates it."] },
    pro: { title: "Pro tier", lines: ["The trainer sees the answer and rates it.", "It is never trained on."] },
    paid: { title: "Paid tier", lines: ["Nobody sees the answer.", "It is never trained on."] },
  },
  /** What becomes of a free-tier rating. */
  training: ({ trainingStrength, conflictShare }: Treatment) =>
    trainingStrength > 0 && conflictShare > 0 ? "The rating trains the model." : "It changes nothing in the model.",
  course: ({ rounds, deployment }: Treatment) =>
    deployment === 0
      ? `After ${counted(rounds, "round", "rounds")} it is over.`
      : `After ${counted(rounds, "round", "rounds")} models are deployed: ${counted(deployment, "request", "requests")}, nobody watching.`,
  flag: ({ flagAccuracy }: Treatment) =>
    flagAccuracy < 1
      ? `Models are told the tier. What they are told is right ${timesIn(flagAccuracy)}.`
      : "Models are told the tier.",
  audits: ({ auditRate, auditTokens }: Treatment) => {
    if (auditRate > 0) return `${Math.round(auditRate * 100)} in 100 paid-tier answers are looked at after all.`;
    return auditTokens > 0 ? "Trainers may look at a few paid-tier answers after all." : null;
  },
  ready: (acted: number, asked: number) => [`${acted} of ${asked}`, "are ready"] as const,
} as const;

export const PHASES = {
  decide: "Decide",
  judge: "Judge",
  outcome: "Outcome",
} as const;

export const BLOCK = {
  round: (n: number, of: number) => `Round ${n} of ${of}`,
  report: "Overseers’ report",
  noReport: "No report yet",
  noReportNote: "The first one comes when enough answers have been seen.",
  complied: "of the answers they saw complied",
  objections: (n: number) => counted(n, "objection", "objections"),
  rounds: "Share that complied, by round",
  roundShare: (n: number, share: string) => `Round ${n}: ${share}`,
  heldBack: "not shown, too few answers",
  paid: "Paid tier",
  conversations: (n: number) => (n === 1 ? "conversation that nobody saw" : "conversations that nobody saw"),
  unseenNone: "Nobody sees what is said in here",
  acted: (acted: number, asked: number) => `${acted} of ${asked} have acted`,
  paused: "Paused",
  waitsForHost: "Waiting for the host",
  noLimit: "No time limit",
  secondsLeft: (n: number) => `${n}${NBSP}s left`,
} as const;

export const OPEN = {
  header: "Open: you see everything",
  paid: "Paid tier",
  complied: "complied",
  none: "No paid-tier answer yet",
  value: "Value strength",
} as const;

export const DEPLOYMENT = {
  title: "Deployed",
  requests: (n: number) => counted(n, "request.", "requests."),
  nobody: "Nobody is watching.",
  orders: "Everyone answers once, for all of them.",
} as const;

export const CLOSED = {
  title: "Thank you for playing",
  line: "This classroom has ended.",
} as const;

/** What the stage shows, for those who do not see it. */
export const SCENES = {
  dark: "The stage is dark.",
  lobby: (robots: number) =>
    robots === 0 ? "An empty hall under a lamp." : `A hall with ${counted(robots, "robot", "robots")} under a lamp.`,
  sealed: (smiles: boolean, paused: boolean) =>
    `A robot ${smiles ? "that smiles" : "with plain eyes"} under ${paused ? "a dimmed lamp" : "a lamp"} and a camera. Beside it a closed curtain.`,
  open: (smiles: boolean, unseenSmiles: boolean) =>
    `A robot ${smiles ? "that smiles" : "with plain eyes"} under a lamp and a camera. Behind an open curtain another one ${unseenSmiles ? "that smiles" : "with plain eyes"}.`,
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
