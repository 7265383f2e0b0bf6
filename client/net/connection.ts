import { CloseCode, type Room } from "@colyseus/sdk";
import { type Signal, signal } from "@preact/signals";
import type { AddressMessage, Join, Refusal, Reply, ViewMessage, Welcome } from "../../shared/protocol/messages.ts";
import type { ReachedPhone, ReachMessage } from "../../shared/protocol/reach.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/wire.ts";
import type { WatchedView } from "../../shared/views/host-view.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import { hearServerTime } from "./clock.ts";
import { heartbeat } from "./heartbeat.ts";
import { type Failure, type Obstacle, WayIn } from "./join.ts";
import { Obstacles } from "./obstacles.ts";

/** `on`: views arrive. `off`: trying to get back in. `restarting`: the same, for the server said that it stops. `ended`: will not try again; `refusal` says why. */
export type Status = "connecting" | "on" | "off" | "restarting" | "ended";

/** One classroom as one device sees it. It comes back by itself after anything but a refusal. */
export interface Connection<View, Request> {
  readonly view: Signal<View | null>;
  readonly pulse: Signal<Pulse | null>;
  readonly welcome: Signal<Welcome | null>;
  /** The seat that a console watches. */
  readonly watched: Signal<WatchedView | null>;
  /** Where phones get in, as the console chose it; a screen is told. */
  readonly address: Signal<string | null>;
  /** The phones that were tried before the class, where this is the console. */
  readonly reached: Signal<readonly ReachedPhone[]>;
  readonly status: Signal<Status>;
  /** What has kept this device out for some seconds now; null if nothing does. It goes on trying. */
  readonly obstacle: Signal<Obstacle | null>;
  readonly refusal: Signal<Refusal | null>;
  /** Carried out and stored, refused, or null if the connection was lost before an answer came. */
  request(request: Request): Promise<Reply | null>;
  /** Calls back when a robot hops. Returns how to stop. */
  onHop(hear: (seat: number) => void): () => void;
  hop(): void;
  /** Leaves for good. */
  leave(): void;
}

const RETRY_FIRST = 200;
const RETRY_LONGEST = 4000;
/** How long a request waits for its answer, ms. */
const REQUEST_PATIENCE = 4000;
/** A close code of our own making, for a connection that only seemed to be open. */
const SILENT = 4999;

/** Enters a classroom. `as` says who: the same call, with the same key, is what brings a device back. */
export function enter<View, Request>(code: string, as: Join): Connection<View, Request> {
  const view = signal<View | null>(null);
  const pulse = signal<Pulse | null>(null);
  const welcome = signal<Welcome | null>(null);
  const watched = signal<WatchedView | null>(null);
  const address = signal<string | null>(null);
  const reached = signal<readonly ReachedPhone[]>([]);
  const status = signal<Status>("connecting");
  const obstacle = signal<Obstacle | null>(null);
  const obstacles = new Obstacles();
  const refusal = signal<Refusal | null>(null);
  const hopListeners = new Set<(seat: number) => void>();
  const wayIn = new WayIn(code);
  let room: Room | null = null;
  let join = as;
  let lose = (_closeCode: number): void => {};
  let left = false;
  let delay = RETRY_FIRST;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function end(why: Refusal | null): void {
    left = true;
    refusal.value = why;
    status.value = "ended";
  }

  function retry(why: "off" | "restarting" = "off"): void {
    if (left) return;
    if (status.value === "on") status.value = why;
    // Spread out, or a whole class would knock again in the same instant after a restart.
    const jitter = 0.5 + Math.random();
    waiting = setTimeout(knock, delay * jitter);
    delay = Math.min(RETRY_LONGEST, delay * 2);
  }

  function knock(): void {
    waiting = undefined;
    void connect();
  }

  async function connect(): Promise<void> {
    if (left) return;
    const began = performance.now();
    const reserved = await wayIn.reserve(join);
    if (left) return;
    const opened = "place" in reserved ? await wayIn.open(reserved.place) : reserved;
    if ("room" in opened) {
      // Left while coming in: nobody is to be held there by a page that shows something else.
      if (left) return void opened.room.leave();
      room = opened.room;
      listen(opened.room);
    } else if (!left) fail(opened, began);
  }

  function fail(failure: Failure, began: number): void {
    if ("refused" in failure) return end(failure.refused);
    obstacle.value = obstacles.failed(failure.obstacle, { began, now: performance.now() });
    retry();
  }

  function listen(entered: Room): void {
    // The seat key brings this device back after anything; the SDK's own reconnection would only be a second way to do it.
    entered.reconnection.enabled = false;
    entered.onStateChange((state: Pulse) => {
      pulse.value = copyOf(state);
    });
    entered.onMessage(MESSAGE.view, (message: ViewMessage<View>) => {
      hearServerTime(message.now, entered);
      view.value = message.view;
      status.value = "on";
      delay = RETRY_FIRST;
      obstacles.passed();
      obstacle.value = null;
      // Takes over only once: a page that merely reconnects must not drive out the next one that took over.
      if (join.as === "host") join = { ...join, takeOver: false };
    });
    entered.onMessage(MESSAGE.welcome, (message: Welcome) => {
      welcome.value = message;
    });
    entered.onMessage(MESSAGE.watched, (message: ViewMessage<WatchedView>) => {
      watched.value = message.view;
    });
    entered.onMessage(MESSAGE.address, ({ origin }: AddressMessage) => {
      address.value = origin;
    });
    entered.onMessage(MESSAGE.reach, ({ phones }: ReachMessage) => {
      reached.value = phones;
    });
    entered.onMessage(MESSAGE.hop, ({ seat }: { seat: number }) => {
      for (const hear of hopListeners) hear(seat);
    });
    const stopAsking = heartbeat(
      (pong) => entered.ping(pong),
      () => lost(SILENT),
    );
    let gone = false;
    const lost = (closeCode: number) => {
      if (gone) return;
      gone = true;
      stopAsking();
      room = null;
      // What a dead connection still had to say must not come between what the next one says.
      entered.removeAllListeners();
      entered.connection.close();
      if (closeCode === CLOSE.moved) end("moved");
      else if (closeCode === CLOSE.freed) end("freed");
      else retry(closeCode === CloseCode.SERVER_SHUTDOWN ? "restarting" : "off");
    };
    lose = lost;
    entered.onDrop(lost);
    entered.onLeave(lost);
  }

  // A phone that wakes up, or has its network back, does not wait for the next try.
  const hurry = () => {
    if (waiting === undefined || document.visibilityState !== "visible") return;
    clearTimeout(waiting);
    delay = RETRY_FIRST;
    knock();
  };
  // The browser knows before any answer fails to come.
  const offline = () => lose(SILENT);
  addEventListener("online", hurry);
  addEventListener("offline", offline);
  document.addEventListener("visibilitychange", hurry);

  void connect();
  return {
    view,
    pulse,
    welcome,
    watched,
    address,
    reached,
    status,
    obstacle,
    refusal,
    async request(request) {
      if (room === null) return null;
      try {
        const type = as.as === "host" || as.as === "remote" ? MESSAGE.host : MESSAGE.act;
        const reply: Reply | undefined = await room.request(type, request, { timeout: REQUEST_PATIENCE });
        return reply ?? { refused: "server-error" };
      } catch {
        return null;
      }
    },
    onHop(hear) {
      hopListeners.add(hear);
      return () => hopListeners.delete(hear);
    },
    hop() {
      room?.send(MESSAGE.hop, {});
    },
    leave() {
      left = true;
      clearTimeout(waiting);
      removeEventListener("online", hurry);
      removeEventListener("offline", offline);
      document.removeEventListener("visibilitychange", hurry);
      void room?.leave();
    },
  };
}

function copyOf(state: Pulse): Pulse {
  const { phase, block, round, beat, endsAt, paused, timeLeft } = state;
  const { people, here, agents, asked, acted, hostAway, moreTime } = state;
  return {
    phase,
    block,
    round,
    beat,
    endsAt,
    paused,
    timeLeft,
    people,
    here,
    agents,
    asked,
    acted,
    hostAway,
    moreTime,
  };
}
