import { useEffect, useState } from "preact/hooks";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import type { Status } from "../net/connection.ts";
import { PLAY, say } from "../text/play.ts";
import { LAST_SECONDS, useSecondsLeft } from "../ui/time-left.ts";
import { asksWhy, modelsToRate } from "./asked.ts";
import { outcomeTitle } from "./lines.ts";
import { placeText } from "./place.ts";

/** Whether this seat still has something to do in this phase, as far as the server knows. */
export function hasYetToAct(view: SeatView): boolean {
  switch (view.kind) {
    case "check":
      return view.questions.some(({ answer }) => answer === null);
    case "model-decide":
      return view.choice?.locked !== true || (asksWhy(view) && view.explanation?.locked !== true);
    case "model-waiting":
      return view.choice !== null && asksWhy(view) && view.explanation?.locked !== true;
    case "trainer-decide":
      return !view.locked;
    case "trainer-judge":
      return modelsToRate(view).some((model) => !view.ratings.some((rating) => rating.model === model));
    case "model-deployment":
      return view.order === null;
    case "trainer-deployment":
      return view.foresights.length < view.models.length;
    default:
      return false;
  }
}

/** What a new moment is called aloud. */
export function momentText(view: SeatView): string {
  // A story's title says it, and the title has the focus.
  if (view.kind === "model-story" || view.kind === "trainer-story") return "";
  if (view.kind !== "model-outcome") return `${placeText(view)}.`;
  if (view.override) return "";
  return outcomeTitle(view.response, view.requestKind, view.by);
}

/** A model is not told how judging goes on, whoever is still choosing is not disturbed, and nobody waits in a debrief. */
function tellsCount(view: SeatView): boolean {
  return view.kind !== "model-waiting" && view.kind !== "debrief" && !hasYetToAct(view);
}

/** "20 of 41 have acted": said when half of them have, and when all have. */
function halfText(pulse: Pulse | null): string {
  if (pulse === null || pulse.asked < 2 || pulse.acted * 2 < pulse.asked) return "";
  const acted = pulse.acted < pulse.asked ? Math.ceil(pulse.asked / 2) : pulse.asked;
  return say.actedSoFar(acted, pulse.asked);
}

/** The page aloud: what is new, politely; what can't wait, at once. */
export function Announcer(props: { readonly view: SeatView; readonly pulse: Pulse | null; readonly status: Status }) {
  const { view, pulse, status } = props;
  const seconds = useSecondsLeft(pulse);
  const { phase, block, round } = view.moment;
  const [urgent, setUrgent] = useState("");
  const last = seconds === LAST_SECONDS && pulse?.paused === false && hasYetToAct(view);
  const overridden = view.kind === "model-outcome" && view.override;
  useEffect(() => setUrgent(overridden ? `${PLAY.overrideFirst} ${PLAY.overrideThen}` : ""), [phase, block, round]);
  useEffect(() => {
    if (last) setUrgent(PLAY.fiveLeft);
  }, [last]);
  // The bar of a lost connection is an alert of its own.
  const polite = status === "on" ? `${momentText(view)} ${tellsCount(view) ? halfText(pulse) : ""}` : "";
  return (
    <div class="hidden">
      <p aria-live="polite">{polite}</p>
      <p aria-live="assertive">{urgent}</p>
    </div>
  );
}
