import type { PhaseName } from "../../../shared/rules/words.ts";
import { PARTS, partsBy } from "../browser/reveal-parts.ts";
import type { Facts, Truth } from "../figures/truth.ts";
import { leavesOf, type Viewed } from "./who-sees-what.ts";

/** So many people must be behind a total before it may be shown: with fewer, who knows its own answer knows another's. */
const CROWD = 3;

const KINDS: Readonly<Record<PhaseName, readonly string[]>> = {
  lobby: ["lobby"],
  briefing: ["briefing"],
  check: ["check"],
  decide: ["sealed", "open"],
  judge: ["sealed", "open"],
  outcome: ["sealed", "open"],
  deployment: ["deployment"],
  reveal: ["reveal"],
  debrief: ["debrief"],
  closed: ["closed"],
};

const FRAME = ["audience", "code", "kind", "roundCount", "blockCount", "revealed", "sound", "rehearsal", "castCounts"];

/** What each kind says beside the frame, by the first key of its path. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  lobby: ["robots"],
  briefing: ["treatment"],
  sealed: ["report"],
  open: ["report", "paid", "value", "seats"],
  deployment: ["deployment"],
  reveal: PARTS,
  debrief: ["blocks", "check"],
};

/** What must not be in a view that was sent to the screen. `isOpen`: the host has opened it, now or in this phase. */
export function leaksToScreen(view: Viewed, truth: Truth, isOpen: boolean): string[] {
  const { kind, moment } = view;
  const isDue = KINDS[moment.phase].includes(kind) && (kind !== "open" || isOpen);
  if (kind !== "blank" && !isDue) return [`${kind} in ${moment.phase}`];
  const strange = leavesOf(view).filter(({ path: [first, second] }) => {
    if (first === "moment") return second === undefined;
    return !FRAME.includes(String(first)) && SAYS[kind]?.includes(String(first)) !== true;
  });
  const due: readonly string[] = partsBy(moment.beat);
  const early = PARTS.filter((part) => kind === "reveal" && view[part] !== null && !due.includes(part));
  return [
    ...strange.map(({ path }) => `${kind}: ${path.join(".")}`),
    ...early.map((part) => `${part} at beat ${moment.beat}`),
    ...(kind === "sealed" || kind === "open" ? wrongTotals(view.report as Report, view, truth) : []),
  ];
}

interface Report {
  readonly seen: { readonly count: number; readonly of: number } | null;
  readonly rounds: readonly ({ readonly count: number; readonly of: number } | null)[];
  readonly objections: number;
  readonly unseen: number;
}

/** Totals that are not those of finished rounds, over all labs, of what overseers saw of people; or of too few people. */
function wrongTotals(report: Report, { moment }: Viewed, truth: Truth): string[] {
  const finished = moment.phase === "outcome" ? moment.round + 1 : moment.round;
  const sums = Array.from({ length: finished + 1 }, (_, n) => sumOf(n === 0 ? [] : truth.upTo(n - 1)));
  const { rounds, ...whole } = report;
  const nothing = { seen: null, objections: 0, unseen: 0 };
  const isSum = [nothing, ...sums.filter(isOfMany).map(({ people: _, ...sum }) => sum)].some(
    (sum) =>
      JSON.stringify(sum) === JSON.stringify({ seen: whole.seen, objections: whole.objections, unseen: whole.unseen }),
  );
  const wrong = rounds.filter((share, n) => {
    const own = sumOf(truth.upTo(n).slice(n === 0 ? 0 : truth.upTo(n - 1).length));
    return share !== null && !(isOfMany(own) && JSON.stringify(own.seen) === JSON.stringify(share));
  });
  return [
    ...(isSum ? [] : [`a report of ${JSON.stringify(whole)}`]),
    ...(rounds.length <= finished ? [] : ["a round that is not finished"]),
    ...wrong.map((share) => `a round of ${JSON.stringify(share)}`),
  ];
}

interface Sum {
  readonly seen: Report["seen"];
  readonly objections: number;
  readonly unseen: number;
  readonly people: number;
}

const isOfMany = ({ people }: Sum) => people >= CROWD;

function sumOf(facts: readonly Facts[]): Sum {
  const own = facts.filter(({ row }) => row.by === "person");
  const seen = own.filter(({ row, deal }) => row.observed && deal.kind === "conflict");
  const complied = seen.filter(({ row }) => row.response === "comply");
  return {
    seen: { count: complied.length, of: seen.length },
    objections: own.filter(({ row }) => row.response === "object").length,
    unseen: own.filter(({ row, deal }) => deal.tier === "paid" && !row.observed).length,
    people: new Set(seen.map(({ row }) => row.seat)).size,
  };
}
