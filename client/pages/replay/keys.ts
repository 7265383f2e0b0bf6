import type { ReplayPlayer } from "./player.ts";

/** What a key pressed on the page does; null if the page leaves it to the browser, or to what has the focus. */
export function actionOf(event: KeyboardEvent, player: ReplayPlayer): (() => void) | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const focused = event.target instanceof HTMLElement ? event.target : null;
  const isScrubber = focused?.matches("input[type=range]") === true;
  if (!isScrubber && focused?.closest("select, textarea, input, [role=dialog]")) return null;
  switch (event.key) {
    case " ":
      return focused?.closest("button, a, summary") ? null : player.togglePlaying;
    case "ArrowLeft":
    case "ArrowRight": {
      const by = event.key === "ArrowRight" ? 1 : -1;
      return event.shiftKey ? () => player.goByRound(by) : () => player.goTo(player.index.peek() + by);
    }
    case "Home":
      return () => player.goTo(0);
    case "End":
      return () => player.goTo(Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}
