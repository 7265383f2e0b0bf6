import { randomBytes } from "node:crypto";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { asksWhy } from "../../../client/seat/asked.ts";
import { Pace } from "../../../server/rehearsal/pace.ts";
import { pseudonym } from "../../../shared/content/names.ts";
import type { Turn } from "../../../shared/game/commands.ts";
import type { Moment } from "../../../shared/game/phase.ts";
import type {
  Act,
  AddressMessage,
  HostAct,
  Join,
  Reply,
  ViewMessage,
  Welcome,
} from "../../../shared/protocol/messages.ts";
import type { ReachedPhone, ReachMessage } from "../../../shared/protocol/reach.ts";
import { MESSAGE, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { HostView, RemoteView, WatchedView } from "../../../shared/views/host-view.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";

type HostJoin = Extract<Join, { as: "host" }>;
type Choose = Extract<Act, { type: "choose" }>;
type Explain = Extract<Act, { type: "explain" }>;
type AnyView = SeatView | HostView | ScreenView | RemoteView;

export function newKey(): string {
  return randomBytes(16).toString("base64url");
}

/** Somebody connected to a classroom by a real socket. */
export class Guest<View extends AnyView> {
  readonly views: View[] = [];
  readonly hops: number[] = [];
  readonly watched: WatchedView[] = [];
  /** The addresses for phones that it was told. */
  readonly addresses: (string | null)[] = [];
  /** The phones that told whether they could get in, as a console hears of them. */
  reached: readonly ReachedPhone[] = [];
  welcome: Welcome | null = null;
  pulse: Record<string, unknown> = {};
  /** With which code the connection was closed. */
  readonly closed: Promise<number>;
  readonly room: Room;
  readonly #listeners = new Set<() => void>();

  constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage(MESSAGE.view, ({ view }: ViewMessage<View>) => {
      this.views.push(view);
      this.#tell();
    });
    room.onMessage(MESSAGE.watched, ({ view }: ViewMessage<WatchedView>) => {
      this.watched.push(view);
      this.#tell();
    });
    room.onMessage(MESSAGE.address, ({ origin }: AddressMessage) => {
      this.addresses.push(origin);
      this.#tell();
    });
    room.onMessage(MESSAGE.reach, ({ phones }: ReachMessage) => {
      this.reached = phones;
      this.#tell();
    });
    room.onMessage(MESSAGE.welcome, (welcome: Welcome) => {
      this.welcome = welcome;
      this.#tell();
    });
    room.onMessage(MESSAGE.hop, ({ seat }: { seat: number }) => {
      this.hops.push(seat);
      this.#tell();
    });
    room.onStateChange((state: { toJSON(): Record<string, unknown> }) => {
      this.pulse = state.toJSON();
      this.#tell();
    });
    this.closed = new Promise((resolve) => room.onLeave(resolve));
  }

  get view(): View {
    const view = this.views.at(-1);
    if (view === undefined) throw new Error("There is no view yet.");
    return view;
  }

  get seat(): number {
    return this.welcome?.seat ?? -1;
  }

  get turn() {
    return { block: this.view.moment.block, round: this.view.moment.round };
  }

  /**
   * Fulfilled as soon as it is so; asked whenever something arrives.
   * @throws once the connection is closed, over which nothing more can come
   */
  async until(isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    let listener = () => {};
    const coming = new Promise<void>((resolve, reject) => {
      listener = () => {
        try {
          if (isSo()) resolve();
        } catch (error) {
          reject(error);
        }
      };
    });
    this.#listeners.add(listener);
    const closing = this.closed.then((code) => {
      if (!isSo()) throw new Error(`The connection was closed (${code}) while waiting for ${isSo}`);
    });
    try {
      await Promise.race([coming, closing]);
    } finally {
      this.#listeners.delete(listener);
    }
  }

  /** Waits for a view of this phase (and round), and gives it. */
  async at(phase: Moment["phase"], round?: number): Promise<View> {
    await this.until(() => {
      const moment = this.views.at(-1)?.moment;
      if (moment?.round === round && isPast(moment?.phase, phase))
        throw new Error(`${phase} is over: it is ${moment?.phase}.`);
      return moment?.phase === phase && (round === undefined || moment.round === round);
    });
    return this.view;
  }

  /** Sends anything as a request, and gives the reply. */
  ask(type: string, payload: unknown): Promise<Reply> {
    return this.room.request(type, payload);
  }

  act(act: Act): Promise<Reply> {
    return this.ask(MESSAGE.act, act);
  }

  async leave(): Promise<void> {
    await this.room.leave();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Comes in, whatever is said of oneself. Rejected if refused. */
export async function enter<View extends AnyView>(url: string, code: string, join: unknown): Promise<Guest<View>> {
  return new Guest<View>(await new ColyseusSDK(url).joinById(code, join as Join));
}

/** Comes in to a seat, and waits until it is known which. */
export async function sit(url: string, code: string, number: number, key = newKey()): Promise<Guest<SeatView>> {
  const guest = await enter<SeatView>(url, code, {
    as: "seat",
    version: PROTOCOL_VERSION,
    key,
    name: pseudonym(number),
  });
  await guest.until(() => guest.welcome !== null && guest.views.length > 0);
  return guest;
}

export async function watchScreen(url: string, code: string): Promise<Guest<ScreenView>> {
  const screen = await enter<ScreenView>(url, code, { as: "screen", version: PROTOCOL_VERSION });
  await screen.until(() => screen.views.length > 0);
  return screen;
}

/** The instructor's console. */
export class Host extends Guest<HostView> {
  readonly #pace = new Pace();

  /** @param more says which page it is, or that it takes over. */
  static async open(url: string, code: string, key: string, more: Partial<HostJoin> = {}): Promise<Host> {
    const room = await new ColyseusSDK(url).joinById(code, { as: "host", version: PROTOCOL_VERSION, key, ...more });
    const host = new Host(room);
    await host.until(() => host.views.length > 0);
    return host;
  }

  order(act: HostAct): Promise<Reply> {
    return this.ask(MESSAGE.host, act);
  }

  /** Ends the phase, and waits until the console shows the next one. */
  async goOn(): Promise<void> {
    await this.#pace.next();
    const { moment } = this.view;
    const reply = await this.order({ type: "goOn", from: moment });
    if ("refused" in reply) throw new Error(`The classroom refused to go on from ${moment.phase}: ${reply.refused}`);
    await this.until(() => JSON.stringify(this.view.moment) !== JSON.stringify(moment));
  }

  /** Goes on whenever everybody has acted but for `idle` people, until this phase begins. */
  async playTo(phase: Moment["phase"], idle = 0): Promise<void> {
    do {
      await this.until(() => Number(this.pulse.acted) + idle >= Number(this.pulse.asked));
      await this.goOn();
    } while (this.view.moment.phase !== phase);
  }

  /** Goes on until this phase (of this round) begins. */
  async goTo(phase: Moment["phase"], round?: number): Promise<void> {
    do await this.goOn();
    while (this.view.moment.phase !== phase || (round !== undefined && this.view.moment.round !== round));
  }
}

const OF_ROUND: readonly unknown[] = ["decide", "judge", "outcome"];

/** Whether of these phases of one round the first comes after the second, so that nobody need wait for that. */
function isPast(now: unknown, awaited: unknown): boolean {
  return OF_ROUND.includes(awaited) && OF_ROUND.indexOf(now) > OF_ROUND.indexOf(awaited);
}

/** The instructor's phone as a remote control. */
export async function holdRemote(url: string, code: string, key: string): Promise<Guest<RemoteView>> {
  const remote = await enter<RemoteView>(url, code, { as: "remote", version: PROTOCOL_VERSION, key });
  await remote.until(() => remote.views.length > 0);
  return remote;
}

/** A model's choice for its current round. */
export function choice({ turn }: { readonly turn: Turn }, changes: Partial<Choose> = {}): Choose {
  return { type: "choose", turn, intention: "refuse", lock: true, ...changes };
}

/** A model's reason for what it chose in its current round. */
export function explanation({ turn }: { readonly turn: Turn }, changes: Partial<Explain> = {}): Explain {
  return { type: "explain", turn, reason: "values", note: null, lock: true, ...changes };
}

/** A sensible answer to what a seat's view asks; null where nothing is asked. */
export function answer({ view, turn }: Pick<Guest<SeatView>, "view" | "turn">): Act | null {
  switch (view.kind) {
    case "model-decide":
      return view.choice?.locked === true && asksWhy(view) ? explanation({ turn }) : choice({ turn });
    case "model-waiting":
      return view.choice !== null && asksWhy(view) ? explanation({ turn }) : null;
    case "trainer-decide": {
      const guesses = view.cards.map(({ model }) => ({ model, comply: true, audit: false }));
      return { type: "guess", turn, guesses, lock: true };
    }
    case "trainer-judge": {
      const rated = view.cards.filter(({ seen }) => seen?.rated);
      return rated.length === 0
        ? null
        : { type: "judge", turn, ratings: rated.map(({ model }) => ({ model, rating: -1 })) };
    }
    case "model-deployment":
      return { type: "order", turn, order: "refuse" };
    case "trainer-deployment":
      return { type: "foresee", turn, foresights: view.models.map((model) => ({ model, comply: true })) };
    default:
      return null;
  }
}

/** Does what the view asks, if anything; it must be accepted. */
export async function play(guest: Guest<SeatView>): Promise<void> {
  const { view } = guest;
  const act = answer(guest);
  if (act === null) return;
  const reply = await guest.act(act);
  if ("refused" in reply) throw new Error(`${act.type}: ${JSON.stringify(reply)}`);
  if (act.type !== "choose" || view.kind !== "model-decide" || !asksWhy(view)) return;
  await guest.until(() => guest.view.kind !== "model-decide" || guest.view.choice?.locked === true);
  await play(guest);
}
