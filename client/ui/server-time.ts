import { useEffect, useState } from "preact/hooks";
import type { Pulse } from "../../shared/views/pulse.ts";
import { serverNow } from "../net/clock.ts";

/** The server's time, ms, looked at again every `every` ms. */
export function useServerNow(every = 250): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** What is left of the phase, ms; null where it has no time of its own. While paused it stands still. */
export function timeLeft(pulse: Pulse, now: number): number | null {
  if (pulse.paused) return pulse.timeLeft > 0 ? pulse.timeLeft : null;
  return pulse.endsAt > 0 ? Math.max(0, pulse.endsAt - now) : null;
}
