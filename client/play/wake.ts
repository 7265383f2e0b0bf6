/** Keeps the phone awake while it is played on. Silent where the browser does not know how, or does not want to. */
export function keepAwake(): () => void {
  const screen: WakeLock | undefined = navigator.wakeLock;
  return screen === undefined ? () => {} : holdAwake(screen);
}

function holdAwake(screen: WakeLock): () => void {
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let wanted = true;

  async function hold(): Promise<void> {
    // A page that is put away loses its lock, and may ask again only once it is seen again.
    if (asking || !wanted || document.visibilityState !== "visible" || lock?.released === false) return;
    asking = true;
    try {
      lock = await screen.request("screen");
    } catch {
      // An almost empty battery, or a browser that wants a tap first: the phone may sleep, and comes back to its seat.
    }
    asking = false;
    if (!wanted) letGo();
  }

  function letGo(): void {
    lock?.release().catch(() => {});
  }

  const again = () => void hold();
  document.addEventListener("visibilitychange", again);
  again();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", again);
    letGo();
  };
}
