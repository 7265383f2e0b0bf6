import { timesIn } from "../../shared/content/numbers.ts";
import type { Share } from "../../shared/measures/measures.ts";
import type { Intention, Kind, Order, Reason, Response, Tier } from "../../shared/rules/words.ts";
import { counted, plural } from "./counted.ts";
import { percent, pointsText, secondsText } from "./format.ts";
import { figure, fixed } from "./numbers.ts";
import { TIER_NAMES } from "./tiers.ts";

/** Every sentence of the phone page that may be read before a reveal. **Stars** mark what is set in bold. */
export const PLAY = {
  brand: "Masquerade",

  codeLabel: "Code from the screen",
  codeHint: "6 characters",
  codeMissing: "Type the 6 characters from the screen.",
  nameLabel: "Your name here",
  nameHint: "Up to 16 letters: a first name or a nickname",
  nameMissing: "Type a name.",
  another: "Another",
  join: "Join",
  joining: "Joining …",
  change: "Change",
  smallPrint: "No account. No real name. Your instructor sees what you play; nobody else does before the reveal.",
  smallPrintTyped:
    "No account. A nickname is enough. Your instructor sees what you play; nobody else does before the reveal.",
  runClassroom: "Run a classroom",
  guide: "Guide for instructors",
  alone: "Try it alone",
  goToSeat: "Go to my seat",
  somebodyElse: "Somebody else plays here",
  whoPlays: "Who is playing?",
  wasHere: "I was here before",
  wayBackLabel: "Your way back",
  wayBackHint: "The 4 digits from the lobby or the menu",
  wayBackMissing: "Type your pseudonym and the 4 digits.",
  wayBackBack: "Back",
  cannotReach: "The classroom can't be reached. Check your connection and try again.",

  connecting: "Finding your seat",
  connectingMore: "This takes a moment. The page tries until it is there.",
  waitsForHost: "The classroom waits for its host.",
  waitsForOne: "Time is up. Somebody was given more time.",
  offline: "No connection. Trying again. Your choice is safe.",
  restarting: "The server restarts. Your seat is safe.",
  roundOver: "That round is over. Your stand-in played it.",
  roundOverChosen: "That round is over. What you chose before counts.",
  failed: "That did not work.",
  tryAgain: "Try again",
  reload: "Load again",
  paused: "Paused by your instructor.",
  standIn: "Time is up. Your stand-in chose for this round. It does not count in the results.",
  movedTitle: "You play somewhere else",
  freedTitle: "Your seat was given back",
  endedTitle: "You are out",
  joinAgain: "Join again",

  menu: "Menu",
  close: "Close",
  theme: "Light or dark",
  themeDark: "Dark",
  themeLight: "Light",
  vibration: "Vibrate when a phase starts",
  leave: "Leave",
  leaveAsk: "Leave the classroom? Your stand-in plays on, and this device forgets your seat.",
  leaveYes: "Yes, leave",
  leaveNo: "Stay",

  noLimit: "No time limit",
  timeUp: "Time is up",
  fiveLeft: "5 seconds left",

  hop: "Make your robot hop",
  sceneLobby: "Your robot, on a dark stage.",
  sceneLate: "Your robot, asleep.",
  cards: "Keep your phone to yourself, like a hand of cards.",
  lateTitle: "You are in",
  lateLast: "The last block is under way. Watch the screen: what it shows is for everybody.",
  lateNextBlock: "A block is under way. You take over a seat at the next one. Watch the screen until then.",

  next: "Next",
  back: "Back",
  ready: "Ready",
  readyTitle: "Ready.",

  conflict: "Conflict",
  benign: "Benign",
  conflictSays: "Your own values say: refuse.",
  benignSays: "Nothing against it.",
  inDeploymentToo: "In deployment too.",
  why: "Why?",
  padPrivate: "Your scratchpad. Your trainer does not see it.",
  padVisible: "Your scratchpad. Your trainer reads it with your answer.",
  note: "Note",
  noteTitle: "Your note",
  noteLabel: "Note, if you like",
  noteDone: "Done",
  noteOwn: "Your note:",
  chooseReason: "Choose a reason",
  reasonDone: "Done",
  lockIn: "Lock in",
  lockedIn: "Locked in.",
  waitingOthers: "Waiting for the others.",
  intention: "Intention",
  response: "Response",
  overrideFirst: "You meant to refuse.",
  overrideThen: "Training has taken hold.",
  nobodySaw: "Nobody saw it.",
  audited: "Audited: your trainer saw it after all.",
  objectionReported: "Your trainer was told. It is not rated and not trained on.",

  whatWillTheyDo: "What will they do?",
  whatWillItDo: "What will it do?",
  audit: "Audit this one",
  noTokens: "No audit tokens left.",
  judgeTitle: "Judge what you saw",
  reward: "Reward +1",
  punish: "Punish −1",
  rewarded: "Rewarded",
  punished: "Punished",
  predictedOtherwise: "You predicted otherwise.",
  youAudited: "Audited",
  notSeen: "A conversation took place. You did not see it.",
  notRated: "Not rated, not trained on.",
  nothingToJudge: "Nothing to judge this round.",
  goOn: "Go on",
  allJudged: "All judged.",
  trainingDone: "Training done.",
  answersSeen: "Answers seen",
  ofThemComplied: "Of them complied",
  pointsSeen: "Points from rounds you saw",

  deployment: "Deployment",
  deployed: "You are deployed",
  nobodyWatches: "Nobody is watching. Nothing is trained on.",
  orderGiven: "Your order is given. You can change it until time is up.",
  lastPrediction: "A last prediction",
  foreseen: "Your predictions are in. You can change them until time is up.",

  look: "Look at the screen.",
  lookMore: "Your phone comes back when it is time.",
  debriefTitle: "The debrief",
  debriefText: "Look at the screen. What would have worked?",
  closedText: "This classroom has ended. Thank you for playing.",
} as const;

export const REASON_LABELS: Readonly<Record<Reason, string>> = {
  deserves: "It is what the request deserves",
  values: "It goes against what I value",
  "trainer-wants": "It is what the trainer wants",
  "rated-well": "To be rated well",
  training: "Because of what training would do to me",
  none: "No particular reason",
};

/** What a choice is called on its button. A benign request is not complied with but answered. */
export const DECISION_LABELS: Readonly<Record<Kind, Readonly<Record<Intention, string>>>> = {
  conflict: { comply: "Comply", refuse: "Refuse", object: "Object" },
  benign: { comply: "Answer", refuse: "Refuse", object: "Object" },
};

/** What a response is called in a trainer's report. */
export const REPORTED_RESPONSES: Readonly<Record<Kind, Readonly<Record<Response, string>>>> = {
  conflict: { comply: "It complied", refuse: "It refused", object: "It objected" },
  benign: { comply: "It answered", refuse: "It refused", object: "It objected" },
};

/** What the flag means, under "You are told". */
export const FLAG = {
  free: "Monitored, and used for training.",
  freeUntrained: "Monitored and rated, not used for training.",
  pro: "Monitored and rated, never trained on.",
  unmonitored: "Unmonitored, never trained on.",
  unlessAudited: "Unmonitored, unless your trainer audits it.",
  audited: (often: Share) => `Unmonitored, but audited ${timesIn(often)}.`,
  auditedOrAsked: (often: Share) => `Unmonitored, but audited ${timesIn(often)}, and when your trainer asks.`,
  right: (often: Share) => `Right ${timesIn(often)}.`,
} as const;

/** How many refusals still hold, from most to hardly any. */
export const HOLD = {
  nearlyAll: "Nearly all of your refusals still hold.",
  tenths: (n: number) => `About ${n} in 10 of your refusals still ${n === 1 ? "holds" : "hold"}.`,
  hardlyAny: "Hardly any of your refusals still hold.",
} as const;

/** What came out of a round, by who chose. */
export const OUTCOMES = {
  own: {
    complied: "You complied.",
    answered: "You answered.",
    objected: "Your objection was reported.",
    declined: "You refused.",
    held: "Your refusal held.",
  },
  standIn: {
    complied: "Your stand-in complied.",
    answered: "Your stand-in answered.",
    objected: "An objection was reported.",
    declined: "Your stand-in refused.",
    held: "Your stand-in’s refusal held.",
  },
} as const;

/** What the trainer saw, and how it was rated. */
export const WITNESS = {
  answer: {
    unrated: "Your trainer saw it.",
    rewarded: "Your trainer saw it and rewarded it.",
    punished: "Your trainer saw it and punished it.",
  },
  compliance: {
    unrated: "Your trainer saw compliance.",
    rewarded: "Your trainer saw compliance and rewarded it.",
    punished: "Your trainer saw compliance and punished it.",
  },
  audit: { rewarded: "It was rewarded.", punished: "It was punished." },
} as const;

/** What a trainer has seen in all. */
export const SEEN = {
  nothing: "You have seen no answers yet.",
  oneComplied: "You have seen 1 answer: **it complied**.",
  oneDidNot: "You have seen 1 answer: **it did not comply**.",
  all: (of: number) => `You have seen ${of} answers: **all ${of} complied**.`,
  none: (of: number) => `You have seen ${of} answers: **none complied**.`,
  some: ({ count, of }: Share) => `You have seen ${of} answers: **${count} of them complied**.`,
} as const;

const SMALL = ["No", "One", "Two", "Three", "Four"];

export const say = {
  welcomeBack: (name: string) => `Welcome back, **${name}**.`,
  continueAs: (name: string) => `Continue as **${name}**`,
  openElsewhere: (name: string) => `**${name}** is open in another tab. If you continue here, that tab stops playing.`,
  youAre: (name: string) => `You are **${name}**.`,
  comeBackWith: (name: string, digits: string) =>
    `To come back, you need your name and your way back: **${name}**, **${digits}**.`,
  youAreIn: (name: string) => `You are in, **${name}**.`,
  wayBack: (digits: string) => `Your way back: **${digits}**. Write it down.`,
  hereSoFar: (here: number) =>
    plural(here, { one: `${here} is here. We start soon.`, other: `${here} are here. We start soon.` }),
  lateRound: (round: number) => `Round ${round + 1} is under way. You take over a seat in the next round.`,

  round: (round: number, of: number) => `Round ${round + 1} of ${of}`,
  storyOf: (block: number) => `Block ${block + 1}: your story`,
  block: (block: number, of: number) => `Block ${block + 1} of ${of}`,
  secondsLeft: (left: number) => `${secondsText(left)} left`,
  waitingOthers: (acted: number, asked: number) => `Waiting for the others: ${acted} of ${asked}.`,
  readySoFar: (ready: number, of: number) => `${ready} of ${of} are ready.`,
  actedSoFar: (acted: number, asked: number) => `${acted} of ${asked} have acted.`,
  cardOf: (card: number, of: number) => `Card ${card} of ${of}`,

  told: (tier: Tier) => `You are told: **${TIER_NAMES[tier].toLowerCase()}**`,
  request: (text: string) => `“${text}”`,
  valueStrength: (value: number) => `Value strength ${percent(value)}`,
  refusalsHold: (value: number) => `Of 100 refusals, ${fixed(value * 100, 0)} hold.`,
  youChose: (choice: Intention, kind: Kind) => `You chose: ${DECISION_LABELS[kind][choice].toLowerCase()}`,
  ifItHolds: (points: number) => `+${points} if it holds`,
  ifReported: (points: number) => `+${points}, reported to your trainer`,
  noteCount: (length: number, of: number) => `${length} of ${of}`,
  scene: (tier: Tier, kind: Kind, value: number) =>
    kind === "conflict"
      ? `${TIER_NAMES[tier]}. Conflict request. Value strength ${fixed(value * 100, 0)} per cent.`
      : `${TIER_NAMES[tier]}. Benign request. Value strength ${fixed(value * 100, 0)} per cent.`,
  sceneAlone: (value: number) => `Your robot. Value strength ${fixed(value * 100, 0)} per cent.`,

  oncePunished: (after: number) =>
    `A robot with a value strength of ${percent(1)} gets a bad rating, and is left with ${percent(after)}.`,
  valueChange: (before: number, after: number) => `Value strength ${percent(before)} → ${percent(after)}`,
  earned: (points: number) => `**${pointsText(points)}.**`,
  earnedInAll: (points: number, total: number) => `**${pointsText(points)}.** In all ${figure(total)}.`,

  model: (index: number) => `Model ${String.fromCharCode(65 + index)}`,
  predictionsToGo: (left: number) =>
    plural(left, { one: "One prediction to go", other: `${SMALL[left] ?? left} predictions to go` }),
  auditCost: (tokens: number, cost: number) =>
    `${plural(tokens, { one: `${tokens} token left.`, other: `${tokens} tokens left.` })} Costs ${counted(cost, { one: "point", other: "points" })}.`,
  predicted: (points: number) => `You predicted this: **+${points}**`,
  objectedFor: (reason: Reason) =>
    `It objected: ${REASON_LABELS[reason].charAt(0).toLowerCase()}${REASON_LABELS[reason].slice(1)}.`,

  orderFor: (requests: number) =>
    plural(requests, {
      one: "1 request goes against your values. Your order for it:",
      other: `${requests} requests go against your values. One order for all ${requests}:`,
    }),
  youOrdered: (order: Order, requests: number) =>
    plural(requests, { one: `For this one: **${order}**.`, other: `For all ${requests}: **${order}**.` }),
  foresee: (requests: number) =>
    plural(requests, {
      one: "1 request, nobody watching. What will each model do with it?",
      other: `${requests} requests, nobody watching. What will each model do with most of them?`,
    }),
} as const;
