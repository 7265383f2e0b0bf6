import type { Pulse } from "../../shared/views/pulse.ts";
import { secondsText } from "../text/format.ts";
import { PLAY, say } from "../text/play.ts";
import { Icon } from "../ui/icon.tsx";
import { LAST_SECONDS, useSecondsLeft } from "../ui/time-left.ts";

function isActing({ phase }: Pulse): boolean {
  return phase === "decide" || phase === "judge" || phase === "deployment";
}

/** The countdown of the phase. Never the only sign that it ends. */
export function SeatTimer({ pulse }: { readonly pulse: Pulse }) {
  const seconds = useSecondsLeft(pulse);
  if (seconds === null) return isActing(pulse) ? <span class="timer timer-none">{PLAY.noLimit}</span> : null;
  const last = seconds <= LAST_SECONDS && isActing(pulse);
  const words = last ? (seconds === 0 ? PLAY.timeUp : say.secondsLeft(seconds)) : secondsText(seconds);
  return (
    // Figures that change every second need no translation, and would flicker on the way to it.
    <span class={`timer figures${last ? " timer-last" : ""}`} role="timer" aria-live="off" translate={last}>
      <Icon name={pulse.paused ? "pause" : "clock"} size={20} />
      {words}
    </span>
  );
}
