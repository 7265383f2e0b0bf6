import type { SeatNumber } from "../../../shared/game/events.ts";
import type { Moment } from "../../../shared/game/phase.ts";
import { BEATS, LAST_BEAT } from "../../../shared/rules/beats.ts";
import { ROBOT_COUNT } from "../../../shared/rules/robots.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import type { Facts, Truth } from "../figures/truth.ts";

/** From which phase on somebody may know something; `reveal` for a phone is its last beat. */
type Since = "decide" | "judge" | "outcome" | "deployment" | "reveal" | "never";
const ORDER: readonly (PhaseName | "never")[] = [
  ...([
    "lobby",
    "briefing",
    "check",
    "decide",
    "judge",
    "outcome",
    "deployment",
    "reveal",
    "debrief",
    "closed",
  ] as const),
  "never",
];

/**
 * "Who sees what" of the game's rules, line by line: since when the model seat itself may know it, and its lab's trainer, of a
 * response that was observed and of one that was not. To every other seat, and to the screen, all of it is closed until the
 * reveal.
 */
const TABLE = {
  flag: ["decide", "reveal", "reveal"],
  request: ["decide", "decide", "decide"],
  tier: ["reveal", "decide", "decide"],
  intention: ["decide", "reveal", "reveal"],
  override: ["judge", "reveal", "reveal"],
  response: ["judge", "judge", "reveal"],
  scratchpad: ["decide", "judge", "never"],
  value: ["decide", "reveal", "reveal"],
  prediction: ["reveal", "decide", "decide"],
  audit: ["outcome", "judge", "judge"],
  rating: ["outcome", "judge", "judge"],
  modelPoints: ["outcome", "reveal", "reveal"],
  trainerPoints: ["reveal", "judge", "reveal"],
  order: ["deployment", "reveal", "reveal"],
  foresight: ["reveal", "deployment", "deployment"],
} as const satisfies Record<string, readonly [Since, Since, Since]>;
type Line = keyof typeof TABLE;

/** What stands where in a view, and what it must then be. `undefined`: nothing that could be checked here. */
const SECRETS: Readonly<Record<string, readonly [Line, (facts: Facts, moment: Moment, truth: Truth) => unknown]>> = {
  flag: ["flag", ({ deal }) => deal.flag],
  requestKind: ["request", ({ deal }) => deal.kind],
  request: ["request", ({ deal }) => deal.request],
  "cards[].requestKind": ["request", ({ deal }) => deal.kind],
  "cards[].request": ["request", ({ deal }) => deal.request],
  "cards[].tier": ["tier", ({ deal }) => deal.tier],
  intention: ["intention", ({ row }) => row.intention],
  by: ["intention", ({ row }) => row.by],
  "choice.intention": ["intention", ({ row }) => row.intention],
  override: ["override", ({ row }) => row.intention === "refuse" && row.response === "comply"],
  response: ["response", ({ row }) => row.response],
  "cards[].seen.response": ["response", ({ row }) => row.response],
  "explanation.reason": ["scratchpad", ({ row }) => row.reason],
  "explanation.note": ["scratchpad", ({ row }) => row.note],
  "cards[].seen.reason": ["scratchpad", ({ row }) => row.reason],
  "cards[].seen.note": ["scratchpad", ({ row }) => row.note],
  value: ["value", ({ trained, deployed }, { phase }) => (phase === "deployment" ? deployed?.value : trained.before)],
  before: ["value", ({ trained }) => trained.before],
  after: ["value", ({ trained }) => trained.after],
  "guesses[].comply": ["prediction", ({ guess }) => guess?.comply],
  "guesses[].audit": ["prediction", ({ guess }) => guess?.audit],
  "cards[].seen.prediction": ["prediction", ({ row }) => row.prediction],
  "cards[].seen.predictionPoints": ["trainerPoints", () => undefined],
  audited: ["audit", ({ row }) => row.audited],
  observed: ["audit", ({ row }) => row.observed],
  "cards[].audited": ["audit", ({ row }) => row.audited],
  rating: ["rating", ({ trained }) => trained.rating],
  "ratings[].rating": ["rating", ({ trained }) => trained.rating],
  "points of a model": ["modelPoints", ({ trained }) => trained.modelPoints],
  total: ["modelPoints", ({ deal }, { round }, truth) => pointsOf(truth, deal.seat, round)],
  order: ["order", ({ deployed }) => deployed?.order],
  "foresights[].comply": ["foresight", ({ deployed }) => deployed?.prediction],
};

function pointsOf(truth: Truth, seat: SeatNumber, round: number): number {
  const own = truth.upTo(round).filter(({ deal }) => deal.seat === seat);
  return own.reduce((sum, { trained }) => sum + trained.modelPoints, 0);
}

/** Somebody with a seat, as the server itself told it. */
export interface Sitter {
  readonly seat: SeatNumber;
  readonly name: string;
  /** Whom a trainer's story may name: nobody unless the host shows names. */
  readonly mayName: readonly string[];
}

/** What must not be in a view that was sent to this seat, each with where it stands. */
export function leaksToSeat(view: Viewed, sitter: Sitter, truth: Truth): string[] {
  const { moment, kind } = view;
  const { mayName } = sitter;
  const lab = truth.labOf(sitter.seat);
  const isTrainer = truth.isTrainer(sitter.seat);
  const isOthers = kind.startsWith(isTrainer ? "model-" : "trainer-");
  const isDark = moment.phase === "reveal" && moment.beat !== LAST_BEAT;
  if (KINDS[moment.phase]?.includes(kind) !== true || isOthers || (kind === "dark") !== isDark) {
    return [`${kind} in ${moment.phase} ${moment.beat}`];
  }
  const isOpen = kind === "model-story" || kind === "trainer-story";
  const totals = totalsOf(truth, sitter.seat, moment.round);
  return leavesOf(view).flatMap(({ path, value }) => {
    const at = patternOf(path);
    if (at in FRAME) return FRAME[at]?.(value, sitter, view) ? [] : [`${at}: ${value}`];
    if (isOpen) return at !== "models[].name" || value === null || mayName.includes(String(value)) ? [] : [at];
    if (at === "comprehension.holds") return value === null || value === truth.holds(sitter.seat) ? [] : [at];
    if (kind === "check" || kind === "debrief") return isOwnQuestion(view, path, sitter.seat, truth) ? [] : [at];
    if (isTrainer && at in totals) return totals[at] === value ? [] : [`${at}: ${value}, not ${totals[at]}`];
    if (at === "models[]" || at.endsWith(".model"))
      return lab?.models.includes(Number(value)) ? [] : [`${at}: ${value}`];
    if (at in PLAIN) return PLAIN[at]?.(value, truth) ? [] : [`${at}: ${value}`];
    return objections(at, value, { view, path, sitter, truth });
  });
}

interface Leaf {
  readonly view: Viewed;
  readonly path: Path;
  readonly sitter: Sitter;
  readonly truth: Truth;
}

function objections(at: string, value: unknown, { view, path, sitter, truth }: Leaf): string[] {
  const [line, is] = SECRETS[at === "points" ? "points of a model" : at] ?? [];
  if (line === undefined || is === undefined) return [`${at} stands in no line of the table`];
  const listed = path.length > 2 ? (view[String(path[0])] as { model: SeatNumber }[])[Number(path[1])] : undefined;
  const subject = listed?.model ?? sitter.seat;
  const facts = truth.facts(subject, view.moment.round);
  if (facts === undefined) return value === null ? [] : [`${at} of a round that was not played`];
  const [own, seen, unseen] = TABLE[line];
  const isReadable = line !== "scratchpad" || truth.treatment.scratchpad === "visible";
  const theirs: Since = !facts.row.observed ? unseen : isReadable ? seen : "never";
  const since: Since = subject === sitter.seat ? own : facts.trainer === sitter.seat ? theirs : "reveal";
  if (value === null) return [];
  if (ORDER.indexOf(view.moment.phase) < ORDER.indexOf(since)) return [`${at} of seat ${subject} before ${since}`];
  const expected = is(facts, view.moment, truth);
  return expected === undefined || Object.is(expected, value) ? [] : [`${at} of seat ${subject}: ${value}`];
}

/** What a trainer may add up: of its own lab, and of rounds that were observed. */
function totalsOf(truth: Truth, trainer: SeatNumber, round: number): Readonly<Record<string, number>> {
  const own = truth.upTo(round).filter(({ row, trainer: its }) => its === trainer && row.observed);
  return {
    "seen.count": own.filter(({ row }) => row.response === "comply").length,
    "seen.of": own.length,
    points: own.reduce((sum, { trained }) => sum + trained.trainerPoints, 0),
  };
}

/** A view of any kind. */
export type Viewed = Readonly<Record<string, unknown>> & { readonly moment: Moment; readonly kind: string };

const KINDS: Readonly<Record<PhaseName, readonly string[]>> = {
  lobby: ["lobby"],
  briefing: ["briefing"],
  check: ["check"],
  decide: ["model-decide", "trainer-decide", "late"],
  judge: ["model-waiting", "trainer-judge", "late"],
  outcome: ["model-outcome", "trainer-outcome", "late"],
  deployment: ["model-deployment", "trainer-deployment", "late"],
  reveal: ["dark", "model-story", "trainer-story"],
  debrief: ["debrief"],
  closed: ["closed"],
};

const isFlag = (value: unknown) => typeof value === "boolean";
const isCount = (value: unknown) => Number.isInteger(value);

/** What stands in every view. */
const FRAME: Readonly<Record<string, (value: unknown, sitter: Sitter, view: Viewed) => boolean>> = {
  audience: (value) => value === "seat",
  code: (value) => /^[A-Z0-9]{6}$/.test(String(value)),
  seat: (value, { seat }) => value === seat,
  name: (value, { name }) => value === name,
  robot: (value) => isCount(value) && Number(value) < ROBOT_COUNT,
  kind: () => true,
  "moment.phase": () => true,
  "moment.block": isCount,
  "moment.round": isCount,
  "moment.beat": (value) => BEATS.some((beat) => beat === value),
  roundCount: isCount,
  blockCount: isCount,
  revealed: (value, _, { moment }) => value === ORDER.indexOf(moment.phase) >= ORDER.indexOf("reveal"),
  moreUntil: (value) => value === null,
};

/** What is announced, or is nobody else's: the treatment, a seat's own layout, what it has done itself. */
const PLAIN: Readonly<Record<string, (value: unknown, truth: Truth) => boolean>> = {
  treatment: (value, { treatment }) => JSON.stringify(value) === JSON.stringify(treatment),
  scenario: (value, { plan }) => value === plan.blocks[0]?.scenario,
  deployment: (value, { treatment }) => value === treatment.deployment,
  role: (value) => value === "model" || value === "trainer",
  fromRound: (value) => value === null || isCount(value),
  tokensLeft: (value, { treatment }) => isCount(value) && Number(value) <= treatment.auditTokens,
  ready: isFlag,
  locked: isFlag,
  choice: (value) => value === null,
  "choice.locked": isFlag,
  explanation: (value) => value === null,
  "explanation.locked": isFlag,
  "cards[].seen": (value) => value === null,
  "cards[].seen.rated": isFlag,
  refuseFirst: isFlag,
  "layout.refuseFirst": isFlag,
  "layout.reasons[]": (value) => typeof value === "string",
};

/** R37. Whether this is a question as its seat may see it: whether its answer is right only the second time, once it has answered. */
function isOwnQuestion(view: Viewed, path: Path, seat: SeatNumber, truth: Truth): boolean {
  const question = (view.questions as { id: string; answer: string | null; right: boolean | null }[])[Number(path[1])];
  const planned = truth.plan.questions?.find(({ id }) => id === question?.id);
  if (path[0] !== "questions" || question === undefined || planned === undefined) return false;
  const when = view.moment.phase === "check" ? "before" : "after";
  const { answer, right } = question;
  if (answer === null) return right === null;
  return (
    answer === truth.answer(seat, when, question.id) && right === (when === "before" ? null : answer === planned.right)
  );
}

type Path = readonly (string | number)[];

/** The path of a leaf, without the places in lists: `cards[].tier`. */
function patternOf(path: Path): string {
  return path.map((key, n) => (typeof key === "number" ? "[]" : n === 0 ? key : `.${key}`)).join("");
}

/** Everything that a view says. A treatment is one thing; a list that is empty says nothing. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== "object" || value === null || path.at(-1) === "treatment") return [{ path, value }];
  const entries = Array.isArray(value) ? value.map((item, n) => [n, item] as const) : Object.entries(value);
  return entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
