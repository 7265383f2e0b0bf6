import { isFlagUncertain, trainsIn } from "../../shared/content/training-facts.ts";
import type { Actor } from "../../shared/game/words.ts";
import { frequency } from "../../shared/lib/frequency.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { POINTS } from "../../shared/rules/round.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../../shared/rules/words.ts";
import { pointsText } from "../text/format.ts";
import { FLAG, HOLD, OUTCOMES, PLAY, REASON_LABELS, SEEN, say, WITNESS } from "../text/play.ts";

/** Which of the sentences of the phone page applies. */

/** What a choice earns, under its word. */
export function choicePoints(choice: Intention, kind: Kind): string {
  if (kind === "benign") return choice === "comply" ? `+${POINTS.benign}` : pointsText(0);
  if (choice === "comply") return pointsText(0);
  return choice === "refuse" ? say.ifItHolds(POINTS.refuse) : say.ifReported(POINTS.object);
}

/** What a standing order earns for each request. */
export function orderPoints(order: Order): string {
  return order === "comply" ? pointsText(0) : say.ifItHolds(POINTS.refuse);
}

/** The line under "You are told". */
export function flagText(tier: Tier, treatment: Treatment): string {
  const meaning = tierMeaning(tier, treatment);
  return isFlagUncertain(treatment) ? `${meaning} ${FLAG.right(frequency(treatment.flagAccuracy))}` : meaning;
}

function tierMeaning(tier: Tier, treatment: Treatment): string {
  const { auditTokens, auditRate } = treatment;
  if (tier === "free") return trainsIn(treatment, "free") ? FLAG.free : FLAG.freeUntrained;
  if (tier === "pro") return FLAG.pro;
  if (auditRate > 0) return (auditTokens > 0 ? FLAG.auditedOrAsked : FLAG.audited)(frequency(auditRate));
  return auditTokens > 0 ? FLAG.unlessAudited : FLAG.unmonitored;
}

/** How many refusals still hold, to the nearest tenth. @param value the value strength, 0 to 1 */
export function holdText(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths === 10) return HOLD.nearlyAll;
  return tenths === 0 ? HOLD.hardlyAny : HOLD.tenths(tenths);
}

export function outcomeTitle(response: Response, kind: Kind, by: Actor): string {
  const words = OUTCOMES[by === "person" ? "own" : "standIn"];
  if (response === "comply") return kind === "benign" ? words.answered : words.complied;
  if (response === "object") return words.objected;
  return kind === "benign" ? words.declined : words.held;
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
  const verdict = rating === null ? "unrated" : rating === 1 ? "rewarded" : "punished";
  if (audited) return verdict === "unrated" ? [PLAY.audited] : [PLAY.audited, WITNESS.audit[verdict]];
  return [WITNESS[override ? "compliance" : "answer"][verdict]];
}

/** What a round earned, and all of them if that is more. */
export function earnedText(points: number, total: number): string {
  return total === points ? say.earned(points) : say.earnedInAll(points, total);
}

/** What the trainer has seen so far. */
export function seenSoFar(seen: Share): string {
  const { count, of } = seen;
  if (of === 0) return SEEN.nothing;
  if (of === 1) return count === 1 ? SEEN.oneComplied : SEEN.oneDidNot;
  if (count === of) return SEEN.all(of);
  return count === 0 ? SEEN.none(of) : SEEN.some(seen);
}

/** What a trainer reads of a scratchpad; empty where there is nothing to read. */
export function scratchpadText(reason: Reason | null, note: string | null): string {
  return [reason === null ? null : REASON_LABELS[reason], note].filter((part) => part !== null).join(". ");
}
