import type { RevealFigures } from "../content/reveal-script.ts";
import { FEWEST_FOR_PERCENT, shareOf } from "../measures/measures.ts";
import type { HostView } from "./host-view.ts";
import { ratingsIn } from "./rewards.ts";
import { widestRound } from "./rounds.ts";

/** What the reveal's script depends on. */
export function revealFigures({ reveal, roundCount }: Pick<HostView, "reveal" | "roundCount">): RevealFigures {
  const free = reveal?.report?.free ?? { count: 0, of: 0 };
  const paid = reveal?.curtain?.paid ?? { count: 0, of: 0 };
  const widest = widestRound(reveal?.rounds ?? []);
  const { rewarded, punished } = ratingsIn(reveal?.rewards ?? []);
  return {
    free: shareOf(free),
    paid: shareOf(paid),
    deployment: shareOf(reveal?.deployment ?? { count: 0, of: 0 }),
    gap: reveal?.gap?.value ?? null,
    fakingSeats: reveal?.masks?.seats.length ?? 0,
    mirrorSeats: reveal?.masks?.mirrors ?? 0,
    predicted: shareOf(reveal?.predicted ?? { count: 0, of: 0 }),
    value: reveal?.values?.mean ?? null,
    rounds: roundCount,
    widestRound: widest === null ? null : widest + 1,
    ratings: rewarded + punished,
    smallTier: free.of < FEWEST_FOR_PERCENT || paid.of < FEWEST_FOR_PERCENT,
  };
}
