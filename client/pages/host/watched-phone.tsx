import { useEffect, useRef, useState } from "preact/hooks";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { serverNow } from "../../net/clock.ts";
import { type Glimpse, LISTENING } from "../../seat/glimpse.ts";
import { LAB } from "../../text/lab.ts";

interface WatchedPhoneProps {
  readonly view: SeatView;
  readonly pulse: Pulse;
}

/** What a seat's phone shows now: to be looked at, and not to be touched or read out as if it were the console's own. */
export function WatchedPhone({ view, pulse }: WatchedPhoneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [listening, setListening] = useState(false);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      const isFrame = source === frame.current?.contentWindow && origin === location.origin;
      if (isFrame && data === LISTENING) setListening(true);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useEffect(() => {
    const glimpse: Glimpse = { view, pulse, now: serverNow() };
    if (listening) frame.current?.contentWindow?.postMessage(glimpse, location.origin);
  }, [listening, view, pulse]);
  return (
    <div class="watched-phone" inert>
      <iframe ref={frame} src="/watch" title={LAB.phoneOf(view.name)} tabIndex={-1} />
    </div>
  );
}
