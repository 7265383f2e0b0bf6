import { type ReadonlySignal, signal } from "@preact/signals";

/** How a seat is open in another tab of this browser: looked at (in a window of its own), or behind other tabs. */
export type TabState = "shown" | "hidden";

/** What a tab tells the others. Tabs have the same origin, and read the same keys in the storage anyway. */
interface Notice {
  /** Names the tab as long as its page lives: a tab that is duplicated, or loads again, is another one. */
  readonly tab: string;
  readonly sits: { readonly key: string; readonly open: TabState } | null;
  /** Wants to know of the others too. */
  readonly asks: boolean;
}

/** The other tabs of this browser that play, as far as they answer. One that the phone has put to sleep doesn't, and holds no seat. */
export interface Tabs {
  /** Seats by key. */
  readonly others: ReadonlySignal<ReadonlyMap<string, TabState>>;
  /** This tab plays the seat with this key; null: none. */
  sit(key: string | null): void;
  /** Tells again how this tab is seen. */
  tell(): void;
  /** This tab goes away; `sit` or `tell` bring it back. */
  goAway(): void;
  /** Whether another tab plays this seat. False if none has answered within `patience`, ms. */
  isOpen(key: string, patience: number): Promise<boolean>;
}

/** How often a tab that plays no seat makes sure that the others are still there, ms. One that is closed may not get to say so. */
const CHECK_EVERY = 2000;

/**
 * @param channel null where the browser has none: then no tab knows of another.
 * @param seen how this tab is seen now.
 * @param checkEvery ms.
 */
export function knowTabs(channel: BroadcastChannel | null, seen: () => TabState, checkEvery = CHECK_EVERY): Tabs {
  const tab = String(Math.random());
  const byTab = new Map<string, { readonly key: string; readonly open: TabState }>();
  const others = signal<ReadonlyMap<string, TabState>>(new Map());
  const heardOf = new Set<string>();
  let mine: string | null = null;
  let checking: ReturnType<typeof setInterval> | undefined;

  function post(asks: boolean, key = mine): void {
    const sits = key === null ? null : { key, open: seen() };
    channel?.postMessage({ tab, sits, asks } satisfies Notice);
  }

  function hear({ tab: from, sits, asks }: Notice): void {
    heardOf.add(from);
    if (sits === null) byTab.delete(from);
    else byTab.set(from, sits);
    update();
    if (asks && mine !== null) post(false);
  }

  function update(): void {
    const open = new Map<string, TabState>();
    for (const each of byTab.values()) if (open.get(each.key) !== "shown") open.set(each.key, each.open);
    others.value = open;
    const isDue = byTab.size > 0 && mine === null;
    if (isDue) checking ??= setInterval(check, checkEvery);
    else stopChecking();
  }

  function check(): void {
    for (const each of byTab.keys()) if (!heardOf.has(each)) byTab.delete(each);
    heardOf.clear();
    update();
    if (checking !== undefined) post(true);
  }

  function stopChecking(): void {
    clearInterval(checking);
    checking = undefined;
  }

  channel?.addEventListener("message", ({ data }: MessageEvent<Notice>) => hear(data));
  post(true);
  return {
    others,
    sit(key) {
      mine = key;
      post(false);
      update();
    },
    tell: () => post(false),
    goAway: () => post(false, null),
    async isOpen(key, patience) {
      if (channel === null || others.peek().has(key)) return channel !== null;
      post(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => finish(false), patience);
        const stop = others.subscribe((open) => {
          if (open.has(key)) finish(true);
        });
        function finish(isOpen: boolean): void {
          clearTimeout(timer);
          stop();
          resolve(isOpen);
        }
      });
    },
  };
}
