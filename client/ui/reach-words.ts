import { CLOCK_TOLERANCE, canPlay, type Reach } from "../../shared/protocol/reach.ts";
import type { Obstacle } from "../net/join.ts";
import { wrongOriginText } from "../net/refusals.ts";
import { REACH } from "../text/reach.ts";

/** What keeps a page out, and what to do about it. Only the page itself has been told both addresses that do not belong together. */
export function obstacleText(obstacle: Obstacle): string {
  return obstacle === "wrong-origin" ? wrongOriginText() : REACH.sentences[obstacle];
}

/** What a phone's findings mean, in one sentence: the first thing that is in its way, or that nothing is. */
export function reachSentence(reach: Reach): string {
  const { page, origin, live, ahead } = reach;
  if (page === "no-scripts") return REACH.sentences["no-scripts"];
  if (origin === "refused") return REACH.sentences["wrong-origin"];
  if (origin === "not-ours" || origin === "no-answer") return REACH.sentences[origin];
  if (live === "refused" || live === "silent") return REACH.sentences[`live-${live}`];
  if (canPlay(reach) === null) return REACH.checking;
  const off = Math.abs(ahead ?? 0);
  return off < CLOCK_TOLERANCE ? REACH.canPlay : REACH.clock(off);
}
