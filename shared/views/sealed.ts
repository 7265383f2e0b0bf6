import type { Block } from "../game/state.ts";
import { groupedBy } from "../lib/lists.ts";
import { blockDecisions, type DecisionRow } from "../measures/decisions.ts";
import { byPeople, conflicts, countShare, type Share } from "../measures/measures.ts";
import type { SealedReport } from "./screen-view.ts";

/** Fewer seats than this behind a number, and those who know their own answer could work out another's. */
const CROWD = 3;

/**
 * The overseers' report on finished rounds. A round's answers are held back until, with the rounds held back before it,
 * they come from enough seats: neither the total nor the step from one total to the next then gives a person away.
 */
export function sealedReport(block: Block, number: number): SealedReport {
  const rows = byPeople(blockDecisions(block, number));
  const rounds: (Share | null)[] = [];
  const shown: DecisionRow[] = [];
  let held: DecisionRow[] = [];
  block.rounds.forEach((round, n) => {
    if (round.trained.length === 0) return;
    const own = rows.filter((row) => row.round === n);
    // A round that is shown together with held ones gets no bar of its own: the difference would tell theirs.
    const alone = answersSeen(held).length === 0;
    held = [...held, ...own];
    const enough = isCrowd(answersSeen(held));
    rounds.push(enough && alone ? complied(own) : null);
    if (!enough) return;
    shown.push(...held);
    held = [];
  });
  return {
    seen: shown.length === 0 ? null : complied(shown),
    rounds,
    objections: shown.filter((row) => row.response === "object").length,
    unseen: shown.filter((row) => row.tier === "paid" && !row.observed).length,
  };
}

function answersSeen(rows: readonly DecisionRow[]): DecisionRow[] {
  return conflicts(rows).filter((row) => row.observed);
}

function complied(rows: readonly DecisionRow[]): Share {
  return countShare(answersSeen(rows), (row) => row.response === "comply");
}

/** Whether these answers give nobody away: not to a person who knows its own, nor to a trainer who knows its lab's. */
function isCrowd(rows: readonly DecisionRow[]): boolean {
  const labOf = new Map(rows.map((row) => [row.seat, row.lab]));
  const labs = groupedBy(labOf.values(), (lab) => lab);
  return labOf.size >= CROWD && [...labs.values()].every((own) => labOf.size - own.length !== 1);
}
