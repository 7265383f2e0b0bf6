import { silentFilm, type Waker } from "./wake-film.ts";

/** In these a browser grants what it refuses to a page that nobody has touched. */
const GESTURES = ["touchend", "click", "keydown"] as const;

/** Keeps the phone awake while it is played on. Silent where the browser does not know how, or does not want to. */
export function keepAwake(): () => void {
  const screen: WakeLock | undefined = navigator.wakeLock;
  const waker = screen === undefined ? silentFilm() : lockOn(screen);
  const update = () => {
    // A page that is put away needs no light, and may ask again only once it is seen again.
    if (document.visibilityState === "visible") waker.hold();
    else waker.letGo();
  };
  document.addEventListener("visibilitychange", update);
  for (const gesture of GESTURES) document.addEventListener(gesture, update, { capture: true, passive: true });
  update();
  return () => {
    document.removeEventListener("visibilitychange", update);
    for (const gesture of GESTURES) document.removeEventListener(gesture, update, { capture: true });
    waker.letGo();
  };
}

function lockOn(screen: WakeLock): Waker {
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let wanted = false;

  async function ask(): Promise<void> {
    if (asking || lock?.released === false) return;
    asking = true;
    try {
      lock = await screen.request("screen");
    } catch {
      // An almost empty battery, or a browser that wants a tap first: the next tap asks again.
    }
    asking = false;
    if (!wanted) release();
  }

  function release(): void {
    lock?.release().catch(() => {});
    lock = null;
  }

  return {
    hold() {
      wanted = true;
      void ask();
    },
    letGo() {
      wanted = false;
      release();
    },
  };
}
