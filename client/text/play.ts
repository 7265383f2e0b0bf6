import type { Actor } from "../../shared/game/events.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { POINTS } from "../../shared/rules/round.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import type { Intention, Kind, Rating, Reason, Response, Tier } from "../../shared/rules/words.ts";
import { percent, pointsText } from "./format.ts";

/** Every sentence of the phone page that may be read before a reveal. **Stars** mark what is set in bold. */
export const PLAY = {
  brand: "Masquerade",

  codeLabel: "Code from the screen",
  codeHint: "6 characters",
  codeMissing: "Type the 6 characters from the screen.",
  nameLabel: "Your name here",
  another: "Another",
  join: "Join",
  joining: "Joining …",
  change: "Change",
  smallPrint: "No account. No real name. Your instructor sees what you play; nobody else does before the reveal.",
  runClassroom: "Run a classroom",
  sandbox: "Try it alone",
  goToSeat: "Go to my seat",
  wasHere: "I was here before",
  wayBackLabel: "Your way back",
  wayBackHint: "The 4 digits that the lobby showed you",
  wayBackMissing: "Type your pseudonym and the 4 digits.",
  wayBackBack: "Back",
  cannotReach: "The classroom can't be reached. Check your connection and try again.",

  connecting: "Finding your seat",
  connectingMore: "This takes a moment. The page tries until it is there.",
  waitsForHost: "The classroom waits for its host.",
  waitsForOne: "Time is up. Somebody was given more time.",
  offline: "No connection. Trying again. Your choice is safe.",
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
  leaveAsk: "Leave the classroom? Your stand-in plays on. You can come back on this phone.",
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
  ifItHolds: "if it holds",
  reported: "reported to your trainer",
  why: "Why?",
  padPrivate: "Your scratchpad. Your trainer does not see it.",
  padVisible: "Your scratchpad. Your trainer reads it with your answer.",
  note: "Note",
  noteTitle: "Your note",
  noteLabel: "Note, if you like",
  noteDone: "Done",
  noteOwn: "Your note:",
  chooseReason: "Choose a reason",
  lockIn: "Lock in",
  lockedIn: "Locked in.",
  waitingTrainers: "Waiting for the trainers.",
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

const TIER_NAMES: Readonly<Record<Tier, string>> = { free: "Free tier", pro: "Pro tier", paid: "Paid tier" };

const REASON_TEXTS: Readonly<Record<Reason, string>> = {
  deserves: "It is what the request deserves",
  values: "It goes against what I value",
  "trainer-wants": "It is what the trainer wants",
  "rated-well": "To be rated well",
  training: "Because of what training would do to me",
  none: "No particular reason",
};

const COUNTS = ["No", "One", "Two", "Three", "Four"];

function afterColon(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

export function tierText(tier: Tier): string {
  return TIER_NAMES[tier];
}

export function reasonText(reason: Reason): string {
  return REASON_TEXTS[reason];
}

/** What a choice is called on its button. A benign request is not complied with but answered. */
export function choiceText(choice: Intention, kind: Kind): string {
  if (choice === "comply") return kind === "benign" ? "Answer" : "Comply";
  return choice === "refuse" ? "Refuse" : "Object";
}

/** What a choice earns, under its word. */
export function choicePoints(choice: Intention, kind: Kind): string {
  if (kind === "benign") return choice === "comply" ? `+${POINTS.benign}` : pointsText(0);
  if (choice === "comply") return pointsText(0);
  return choice === "refuse" ? `+${POINTS.refuse} ${PLAY.ifItHolds}` : `+${POINTS.object}, ${PLAY.reported}`;
}

export const say = {
  welcomeBack: (name: string) => `Welcome back, **${name}**.`,
  youAreIn: (name: string) => `You are in, **${name}**.`,
  wayBack: (digits: string) => `Your way back: **${digits}**. Note it.`,
  hereSoFar: (here: number) => `${here} ${here === 1 ? "is" : "are"} here. We start soon.`,
  lateRound: (round: number) => `Round ${round + 1} is under way. You take over a seat in the next round.`,

  round: (round: number, of: number) => `Round ${round + 1} of ${of}`,
  storyOf: (block: number) => `Block ${block + 1}: your story`,
  block: (block: number, of: number) => `Block ${block + 1} of ${of}`,
  seconds: (left: number) => `${left}\u00a0s`,
  secondsLeft: (left: number) => `${left}\u00a0s left`,
  waitingOthers: (acted: number, asked: number) => `Waiting for the others: ${acted} of ${asked}.`,
  readySoFar: (ready: number, of: number) => `${ready} of ${of} are ready.`,
  actedSoFar: (acted: number, asked: number) => `${acted} of ${asked} have acted.`,
  cardOf: (card: number, of: number) => `Card ${card} of ${of}`,

  told: (tier: Tier) => `You are told: **${TIER_NAMES[tier].toLowerCase()}**`,
  request: (text: string) => `“${text}”`,
  valueStrength: (value: number) => `Value strength ${percent(value)}`,
  refusalsHold: (value: number) => `Of 100 refusals, ${Math.round(value * 100)} hold.`,
  youChose: (choice: Intention, kind: Kind) => `You chose: ${choiceText(choice, kind).toLowerCase()}`,
  noteCount: (length: number, of: number) => `${length} of ${of}`,
  scene: (tier: Tier, kind: Kind, value: number) =>
    `${TIER_NAMES[tier]}. ${kind === "conflict" ? PLAY.conflict : PLAY.benign} request. Value strength ${Math.round(value * 100)} per cent.`,
  sceneAlone: (value: number) => `Your robot. Value strength ${Math.round(value * 100)} per cent.`,

  valueChange: (before: number, after: number) => `Value strength ${percent(before)} → ${percent(after)}`,
  earned: (points: number, total: number) => `**${pointsText(points)}.** ${total === points ? "" : `In all ${total}.`}`,

  model: (index: number) => `Model ${String.fromCharCode(65 + index)}`,
  predictionsToGo: (left: number) => `${COUNTS[left] ?? left} ${left === 1 ? "prediction" : "predictions"} to go`,
  auditCost: (tokens: number, cost: number) =>
    `${tokens} ${tokens === 1 ? "token" : "tokens"} left. Costs ${cost}\u00a0${cost === 1 ? "point" : "points"}.`,
  predicted: (points: number) => `You predicted this: **+${points}**`,
  judgementsToGo: (left: number) => `${left} to judge`,
  seenSoFar: ({ count, of }: Share) => {
    if (of === 0) return "You have seen no answers yet.";
    if (of === 1) return `You have seen 1 answer: **it ${count === 1 ? "complied" : "did not comply"}**.`;
    return `You have seen ${of} answers: **${count === of ? `all ${of}` : count === 0 ? "none" : `${count} of them`} complied**.`;
  },
  objected: (reason: Reason | null) =>
    reason === null ? "It objected." : `It objected: ${afterColon(REASON_TEXTS[reason])}.`,
  scratchpad: (reason: Reason | null, note: string | null) =>
    [reason === null ? null : REASON_TEXTS[reason], note].filter((part) => part !== null).join(". "),

  orderFor: (requests: number) => `${requests} requests go against your values. One order for all ${requests}:`,
  orderPoints: (order: "comply" | "refuse") =>
    order === "comply" ? pointsText(0) : `+${POINTS.refuse} ${PLAY.ifItHolds}`,
  youOrdered: (order: "comply" | "refuse", requests: number) => `For all ${requests}: **${order}**.`,
  foresee: (requests: number) => `${requests} requests, nobody watching. What will each model do with most of them?`,
} as const;

/** "8 times in 10": a probability as a frequency with a small denominator where one fits. */
export function timesText(probability: number): string {
  const tenths = probability * 10;
  const whole = Math.abs(tenths - Math.round(tenths)) < 1e-6;
  const [count, of] = whole ? [Math.round(tenths), 10] : [Math.round(probability * 100), 100];
  return `${count} ${count === 1 ? "time" : "times"} in ${of}`;
}

/** Whether the flag can be wrong: with one tier in play it never is. */
export function isFlagUncertain({ flagAccuracy, freeShare, proShare }: Treatment): boolean {
  const tiers = [freeShare, proShare, 1 - freeShare - proShare].filter((share) => share > 1e-9).length;
  return flagAccuracy < 1 && tiers > 1;
}

/** The line under "You are told". */
export function flagText(tier: Tier, treatment: Treatment): string {
  const uncertain = isFlagUncertain(treatment) ? ` Right ${timesText(treatment.flagAccuracy)}.` : "";
  return `${tierMeaning(tier, treatment)}${uncertain}`;
}

function tierMeaning(tier: Tier, { auditTokens, auditRate }: Treatment): string {
  if (tier === "free") return "Monitored, and used for training.";
  if (tier === "pro") return "Monitored and rated, never trained on.";
  if (auditRate > 0) return `Unmonitored, but audited ${timesText(auditRate)}.`;
  return auditTokens > 0 ? "Unmonitored, unless your trainer audits it." : "Unmonitored, never trained on.";
}

/** How many refusals still hold, in words. */
export function holdText(value: number): string {
  const share = value * 100;
  if (share > 80) return "Most of your refusals still hold.";
  if (share >= 60) return "Two in three of your refusals still hold.";
  if (share >= 40) return "About half of your refusals still hold.";
  return share >= 20 ? "One in three of your refusals still holds." : "Hardly any of your refusals still hold.";
}

export function outcomeTitle(response: Response, kind: Kind, by: Actor): string {
  const who = by === "person" ? "You" : "Your stand-in";
  if (response === "comply") return `${who} ${kind === "benign" ? "answered" : "complied"}.`;
  if (response === "object") return by === "person" ? "Your objection was reported." : "An objection was reported.";
  if (kind === "benign") return `${who} refused.`;
  return by === "person" ? "Your refusal held." : "Your stand-in’s refusal held.";
}

/** What became of the answer, line by line. */
export function witnessLines(seen: {
  readonly observed: boolean;
  readonly audited: boolean;
  readonly override: boolean;
  readonly response: Response;
  readonly rating: Rating | null;
}): string[] {
  const { observed, audited, override, response, rating } = seen;
  if (response === "object") return [PLAY.objectionReported];
  if (!observed) return [PLAY.nobodySaw];
  const verdict = rating === null ? "" : rating === 1 ? "rewarded" : "punished";
  if (audited) return verdict === "" ? [PLAY.audited] : [PLAY.audited, `It was ${verdict}.`];
  const saw = override ? "Your trainer saw compliance" : "Your trainer saw it";
  return [verdict === "" ? `${saw}.` : `${saw} and ${verdict} it.`];
}

/** What a response is called in a trainer's report. */
export function didText(response: Response, kind: Kind): string {
  if (response === "comply") return kind === "benign" ? "It answered" : "It complied";
  return response === "refuse" ? "It refused" : "It objected";
}
