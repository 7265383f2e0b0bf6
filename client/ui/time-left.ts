import { useEffect, useState } from "preact/hooks";
import type { Pulse } from "../../shared/views/pulse.ts";
import { serverNow } from "../net/clock.ts";

/** Seconds at which the timer becomes urgent. */
export const LAST_SECONDS = 5;

/** What is left of the phase at a time of the server, ms; null where it has no limit. A pause stops it. */
export function timeLeft(pulse: Pulse, now: number): number | null {
  if (pulse.endsAt === 0) return null;
  return Math.max(0, pulse.paused ? pulse.timeLeft : pulse.endsAt - now);
}

/** R33. The pulse with this seat's own time, where it was given more than the others. */
export function ownTime(pulse: Pulse | null, moreUntil: number | null): Pulse | null {
  if (pulse === null || pulse.endsAt === 0 || moreUntil === null) return pulse;
  const more = Math.max(0, moreUntil - pulse.endsAt);
  return { ...pulse, endsAt: pulse.endsAt + more, timeLeft: pulse.timeLeft + more };
}

/** Whole seconds left, as they are counted down; null where there is no limit. */
export function useSecondsLeft(pulse: Pulse | null): number | null {
  const [, redraw] = useState(0);
  const left = pulse === null ? null : timeLeft(pulse, serverNow());
  const runs = pulse !== null && !pulse.paused && left !== null && left > 0;
  useEffect(() => {
    if (!runs) return;
    // A little after the full second, so that rounding up can't show the old one again.
    const timer = setTimeout(() => redraw((n) => n + 1), (left % 1000) + 15);
    return () => clearTimeout(timer);
  });
  return left === null ? null : Math.ceil(left / 1000);
}

/** The server's time, ms, looked at again every `every` ms. */
export function useServerNow(every = 250): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** True once `is` has held for `ms`. */
export function useLasting(is: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!is) {
      setLasted(false);
      return;
    }
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [is, ms]);
  return is && lasted;
}
