import type { SeatView } from "../../shared/views/seat-view.ts";
import { CHECK } from "../text/check.ts";
import { PLAY, say } from "../text/play.ts";

/** Where in the classroom's course this page is: the top left corner of every page. */
export function placeText({ kind, moment, roundCount, blockCount }: SeatView): string {
  switch (kind) {
    case "lobby":
    case "debrief":
    case "closed":
    case "own-debrief":
      return PLAY.brand;
    case "check":
      return CHECK.title;
    case "late":
    case "briefing":
    case "dark":
    case "own-reveal":
      return say.block(moment.block, blockCount);
    case "model-story":
    case "trainer-story":
      return say.storyOf(moment.block);
    case "model-deployment":
    case "trainer-deployment":
      return PLAY.deployment;
    default:
      return say.round(moment.round, roundCount);
  }
}
