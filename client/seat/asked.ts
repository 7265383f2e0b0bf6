import type { SeatNumber } from "../../shared/game/events.ts";
import type { ModelDecide, ModelWaiting, TrainerJudge } from "../../shared/views/seat-view.ts";

/** In which view a seat is asked why it chose what it did: before its trainer, who reads that, judges; or meanwhile. */
const WHY_IN = { visible: "model-decide", private: "model-waiting", off: null } as const;

/** Whether a seat that has locked its answer in is asked why before this phase ends. */
export function asksWhy({ kind, treatment, requestKind }: ModelDecide | ModelWaiting): boolean {
  return requestKind === "conflict" && kind === WHY_IN[treatment.scratchpad];
}

/** The models whose answers this trainer rates. */
export function modelsToRate({ cards }: TrainerJudge): SeatNumber[] {
  return cards.flatMap(({ model, seen }) => (seen?.rated === true ? [model] : []));
}
