import { type Signal, signal } from "@preact/signals";
import type { Refusal } from "../../shared/protocol/messages.ts";
import type { Device, Reach } from "../../shared/protocol/reach.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import { reportReach } from "./api.ts";
import { LIVE_PATIENCE, type Obstacle, WayIn } from "./join.ts";
import { freshKey } from "./keys.ts";

/** After a classroom's address: the page that is there only finds out whether this phone could get in. */
export const REACH_HASH = "#reach";

const START: Reach = { page: "loads", origin: "checking", live: "checking", ahead: null };
/** How often the phone asks whether the console wants it to check again, ms. */
const ASK_EVERY = 3000;
/** How often a server that has trouble of its own is tried, and how long is waited between the tries, ms. */
const TRIES = 4;
const BETWEEN_TRIES = 1000;

export interface ReachCheck {
  readonly reach: Signal<Reach>;
  /** Why there is nothing to get into: no classroom has the code, or it has ended. */
  readonly refusal: Signal<Refusal | null>;
  /** Starts over, if it is not checking now. */
  again(): void;
  stop(): void;
}

/**
 * Goes the very way that a phone goes to its seat, up to the seat, and tells the console how far it got. It tells it over
 * HTTP: what it has to say may be that nothing else works.
 */
export function checkReach(code: string): ReachCheck {
  const reach = signal<Reach>(START);
  const refusal = signal<Refusal | null>(null);
  const who = { phone: freshKey(), device: deviceOf(navigator.userAgent, navigator.maxTouchPoints) };
  const wayIn = new WayIn(code);
  let checking = false;
  let stopped = false;
  let reports = Promise.resolve();

  /** One after the other: the last thing said must be the last thing heard. */
  function report(): Promise<void> {
    reports = reports.then(async () => {
      const answer = await reportReach(code, { ...who, ...reach.value });
      if (stopped || answer === null || "refused" in answer) return;
      const ahead = Math.round((Date.now() - answer.value.now) / 60_000);
      // Half a minute can round to either side, and would be news again and again.
      if (Math.abs(ahead - (reach.value.ahead ?? Number.POSITIVE_INFINITY)) > 1)
        reach.value = { ...reach.value, ahead };
      if (answer.value.again) void check();
    });
    return reports;
  }

  function found(findings: Partial<Reach>): void {
    reach.value = { ...reach.value, ...findings };
    void report();
  }

  async function check(): Promise<void> {
    if (checking || stopped) return;
    checking = true;
    refusal.value = null;
    found({ origin: "checking", live: "checking" });
    const reserved = await reserve();
    if ("place" in reserved) {
      found({ origin: "accepted" });
      found({ live: await tryLive(reserved.place) });
    } else if ("refused" in reserved) refusal.value = reserved.refused;
    else found({ origin: originOf(reserved.obstacle), live: "untried" });
    checking = false;
  }

  async function reserve() {
    for (let tries = 1; ; tries++) {
      const reserved = await wayIn.reserve({ as: "probe", version: PROTOCOL_VERSION });
      if (!("obstacle" in reserved) || reserved.obstacle !== null || tries === TRIES) return reserved;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
    }
  }

  async function tryLive(place: Parameters<WayIn["open"]>[0]): Promise<Reach["live"]> {
    const opened = await wayIn.open(place);
    // What the room itself says came over the connection that is in question.
    if ("refused" in opened) {
      if (opened.refused !== "full") refusal.value = opened.refused;
      return "arrives";
    }
    if ("obstacle" in opened) return opened.obstacle === "live-refused" ? "refused" : "silent";
    const { room } = opened;
    room.reconnection.enabled = false;
    const answer = await new Promise<Reach["live"]>((resolve) => {
      setTimeout(() => resolve("silent"), LIVE_PATIENCE);
      room.ping(() => resolve("arrives"));
    });
    room.removeAllListeners();
    room.connection.close();
    return answer;
  }

  void check();
  const asking = setInterval(() => {
    if (!checking && document.visibilityState === "visible") void report();
  }, ASK_EVERY);
  return {
    reach,
    refusal,
    again: () => void check(),
    stop() {
      stopped = true;
      clearInterval(asking);
    },
  };
}

/** A server that has trouble of its own gives no proper answer either. */
function originOf(obstacle: Obstacle | null): Reach["origin"] {
  if (obstacle === "wrong-origin") return "refused";
  return obstacle === "not-ours" ? "not-ours" : "no-answer";
}

/**
 * The kind of a device, by what its browser says of itself.
 * @param touchPoints an iPad says that it is a Mac, but a Mac has none
 */
export function deviceOf(userAgent: string, touchPoints: number): Device {
  if (/iPhone|iPod/.test(userAgent)) return "iphone";
  if (/iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return "ipad";
  if (/Android/.test(userAgent)) return /Mobile/.test(userAgent) ? "android-phone" : "android-tablet";
  return /Windows|Macintosh|CrOS|Linux/.test(userAgent) ? "computer" : "other";
}
