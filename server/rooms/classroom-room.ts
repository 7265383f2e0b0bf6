import { type AuthContext, type Client, CloseCode, Room, type RoomException } from "@colyseus/core";
import { haveAllActed } from "../../shared/game/acting.ts";
import type { Command } from "../../shared/game/commands.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import { MAX_PEOPLE } from "../../shared/game/plan.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { isAlone } from "../../shared/game/time.ts";
import {
  type AddressMessage,
  actSchema,
  type HostAct,
  hostSchema,
  isForRemote,
  type Join,
  type Reply,
} from "../../shared/protocol/messages.ts";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/wire.ts";
import { projectPulse, projectWatched } from "../../shared/views/project.ts";
import type { Clock } from "../classroom/clock.ts";
import type { Handled } from "../classroom/live.ts";
import type { OpenRoom, Registry } from "../classroom/registry.ts";
import type { Asked } from "../cluster/remote-rooms.ts";
import { factsOf, parseJoin, refusal, seatFor } from "../edge/authentication.ts";
import type { Tries } from "../edge/rate-limits.ts";
import { VISITOR } from "../edge/visitor.ts";
import type { Metrics } from "../metrics.ts";
import { isShownToAll, seatsTouched, type Visitor, viewFor } from "./audience.ts";
import { Hosts } from "./hosts.ts";
import { PulseState, writePulse } from "./pulse-state.ts";
import { ReachedPhones } from "./reached-phones.ts";
import { askedFor, type Hearing } from "./requests.ts";

/**
 * How long everybody waits for new counts, ms: each time is a write to every socket, and most of the work while a whole class
 * answers. A phase and its time don't wait, nor does it that all have acted.
 */
const COUNTS_EVERY = 400;
/** Of how many have acted a large class hears less often: so long for each connection, ms. */
const ACTED_EVERY = 4;
/** How long host and screen wait for more news before they are sent a view with the next counts, ms. */
const GATHER = 250;
/** A robot hops once in this time, ms. */
const HOP_EVERY = 2000;
/** How long a closed classroom stays for those who still look at it, ms. */
const LINGER = 5 * 60 * 1000;
const SCREENS = 8;
/** Phones that try at a time whether they could get in; the host holds one or two. */
const PROBES = 24;
/** How long such a phone may stay, ms. It leaves by itself once a message has come back. */
const PROBE_STAYS = 15_000;
/** The rules say how many people there may be; a whole class that comes back at once is for seconds there three times over. */
const CONNECTIONS = 4 * MAX_PEOPLE;

export interface RoomSettings {
  readonly registry: Registry;
  readonly clock: Clock;
  /** Limits how often ways back are guessed. */
  readonly wayBacks: Tries;
  readonly metrics: Metrics;
  readonly log: (message: string, error?: unknown) => void;
}

/** Somebody who is let in, and from where, as the guard says it. */
type Entering = Join & { readonly visitor: string };

/** The Colyseus room of a classroom: who is connected, what they ask, what they are shown. It knows no rules. */
export function classroomRoom({ registry, clock, wayBacks, metrics, log }: RoomSettings) {
  return class ClassroomRoom extends Room<{ state: PulseState; client: Client }> implements Asked {
    override state = new PulseState();
    override autoDispose = false;
    override maxClients = CONNECTIONS;
    override patchRate = COUNTS_EVERY;
    override maxMessagesPerSecond = 30;
    #open!: OpenRoom;
    #visitors = new Map<string, Visitor>();
    #seatClients = new Map<number, Client>();
    #hosts = new Hosts();
    #lastHop = new Map<number, number>();
    #reached = new ReachedPhones();
    #reachIsOld = false;
    /** Who waits for an overview: nobody, the console, or the screen and the remote control too. */
    #waiting: "none" | "console" | "all" = "none";
    #pulseIsOld = false;
    /** Until when it is no news that more have acted. */
    #settlesAt = 0;
    /** Where phones get in, as the console chose it. It is no part of the game: a console that comes back says it again. */
    #address: string | null = null;
    #stopListening = () => {};

    override messages = {
      [MESSAGE.act]: (client: Client, message: unknown): Promise<Reply> => this.#act(client, message),
      [MESSAGE.host]: (client: Client, message: unknown): Promise<Reply> => this.#hostAct(client, message),
      [MESSAGE.hop]: (client: Client): void => this.#hop(client),
    };

    override onCreate({ code }: { code: string }): void {
      const open = registry.get(code);
      if (open === undefined) throw new Error(`There is no classroom ${code}.`);
      this.roomId = code;
      // By default it uses the computer's date. If that were set back, the clock would stand still, and anybody who sent 30
      // messages in the meantime would be cut off.
      Object.assign(this.clock, { now: () => performance.now() });
      this.clock.start();
      this.#open = open;
      writePulse(this.state, projectPulse(open.live.room));
      this.#stopListening = open.live.listen((events, room) => this.#show(events, room));
    }

    override async onAuth(_client: Client, options: unknown, context: AuthContext): Promise<Entering> {
      const join = parseJoin(options);
      if (typeof join === "string") throw refusal(join);
      if (this.#open.live.room.phase.name === "closed") throw refusal("closed");
      if (join.as === "host" || join.as === "remote") {
        if (!(await registry.isHost(this.roomId, join.key))) throw refusal("wrong-key");
        const refused = this.#hosts.refusalFor(join);
        if (refused !== null) throw refusal(refused);
      }
      if (join.as === "screen" && !this.#hasRoomFor("screen", SCREENS)) throw refusal("full");
      if (join.as === "probe" && !this.#hasRoomFor("probe", PROBES)) throw refusal("full");
      return { ...join, visitor: context.headers.get(VISITOR) ?? "" };
    }

    override async onJoin(client: Client, _options: unknown, join: Entering): Promise<void> {
      if (join.as === "screen") this.#visitors.set(client.sessionId, { as: join.as });
      else if (join.as === "probe") this.#probe(client);
      else if (join.as === "host" || join.as === "remote") await this.#host(client, join);
      else {
        const held = await seatFor(this.#open, join, { visitor: join.visitor, wayBacks });
        if ("refused" in held) throw refusal(held.refused);
        this.#seat(client, held);
        await this.#isBack({ type: "seatBack", seat: held.seat });
      }
      this.#send(client, this.#open.live.room);
      if (join.as === "screen" && this.#address !== null) this.#tellAddress(client);
    }

    override onLeave(client: Client): void {
      const visitor = this.#visitors.get(client.sessionId);
      this.#visitors.delete(client.sessionId);
      if (visitor?.as === "host" || visitor?.as === "remote") this.#hostLeft(client);
      if (visitor?.as !== "seat" || this.#seatClients.get(visitor.seat) !== client) return;
      this.#seatClients.delete(visitor.seat);
      void this.#open.live.handle({ type: "seatGone", seat: visitor.seat });
    }

    /** The counts are gone through once for each patch that is sent, and not for each answer of a whole class. */
    override onBeforePatch(): void {
      if (!this.#pulseIsOld || this.clock.currentTime < this.#settlesAt) return;
      this.#pulseIsOld = false;
      this.#settlesAt = this.clock.currentTime + ACTED_EVERY * this.clients.length;
      writePulse(this.state, projectPulse(this.#open.live.room));
    }

    override onDispose(): void {
      this.#stopListening();
    }

    facts() {
      return factsOf(this.#open.live.room);
    }

    isKnown(key: string): boolean {
      return this.#open.seats.isKnown(key);
    }

    reached(report: ReachReport): ReachReply {
      const again = this.#reached.isAsked(report.phone);
      const isBefore = this.#open.live.room.phase.name === "lobby";
      if (isBefore && this.#reached.hear(report, clock.now())) this.#reachChanged();
      return { now: clock.now(), again };
    }

    async forget(): Promise<boolean> {
      try {
        await registry.forget(this.roomId);
      } catch (error) {
        log(`Classroom ${this.roomId} could not be deleted.`, error);
        return false;
      }
      void this.disconnect(CloseCode.CONSENTED);
      return true;
    }

    /** Without this hook a handler that throws would end the whole server. */
    override onUncaughtException(error: RoomException, method: string): void {
      const { cause } = error;
      // A refused join is thrown, as Colyseus wants it, and no news.
      if (cause instanceof Error && cause.message.startsWith("refused:")) {
        metrics.refused(cause.message.slice("refused:".length));
        return;
      }
      log(`Classroom ${this.roomId}: ${method} failed.`, cause ?? error);
    }

    /** Another may have come in while the key was looked up. */
    async #host(client: Client, join: Extract<Join, { as: "host" | "remote" }>): Promise<void> {
      const refused = this.#hosts.refusalFor(join);
      if (refused !== null) throw refusal(refused);
      const old = this.#hosts.enter(client, join);
      if (old !== null) this.#visitors.delete(old.sessionId);
      this.#visitors.set(client.sessionId, { as: join.as });
      await this.#isBack({ type: "hostBack" });
      if (join.as === "host" && this.#reached.list.length > 0) this.#reachChanged();
    }

    #hostLeft(client: Client): void {
      this.#hosts.leave(client);
      if (!this.#hosts.areHere) void this.#open.live.handle({ type: "hostGone" });
    }

    async #isBack(command: Extract<Command, { type: "seatBack" | "hostBack" }>): Promise<void> {
      const back = await this.#open.live.handle(command);
      if (!("events" in back)) throw refusal("refused" in back ? back.refused : "server-error");
    }

    #seat(client: Client, { seat, wayBack }: { seat: number; wayBack: string }): void {
      const name = this.#open.live.room.seats[seat]?.name ?? "";
      this.#unseat(seat, CLOSE.moved);
      this.#visitors.set(client.sessionId, { as: "seat", seat, name, wayBack });
      this.#seatClients.set(seat, client);
      client.send(MESSAGE.welcome, { seat, name, wayBack });
    }

    /** Parts a seat from its connection. At once: a client need not answer a close, and could go on asking for as long. */
    #unseat(seat: number, code: number): void {
      const client = this.#seatClients.get(seat);
      if (client === undefined) return;
      this.#seatClients.delete(seat);
      this.#visitors.delete(client.sessionId);
      client.leave(code);
    }

    async #act(client: Client, message: unknown): Promise<Reply> {
      const visitor = this.#visitors.get(client.sessionId);
      if (visitor?.as !== "seat") return { refused: "wrong-role" };
      const { seat } = visitor;
      return askedFor(actSchema, message, (act) => this.#open.live.handle({ ...act, seat }), this.#hearing);
    }

    async #hostAct(client: Client, message: unknown): Promise<Reply> {
      const as = this.#visitors.get(client.sessionId)?.as;
      if (as !== "host" && as !== "remote") return { refused: "wrong-role" };
      const carryOut = async (act: HostAct): Promise<Handled> => {
        if (as === "remote" && !isForRemote(act)) return { refused: "wrong-role" };
        if (act.type === "watch") return this.#watch(client, act.seat);
        if (act.type === "useAddress") return this.#useAddress(act.origin);
        if (act.type === "reachAgain") return this.#reachAgain(act.phone);
        return act.type === "fillLobby" ? this.#open.cast.fill(act.people) : this.#open.live.handle(act);
      };
      return askedFor(hostSchema, message, carryOut, this.#hearing);
    }

    /** Nothing of it is stored: looking changes nothing, and no seat learns of it. */
    #watch(client: Client, seat: number | null): Handled {
      if (seat !== null && this.#open.live.room.seats[seat] === undefined) return { refused: "no-such-seat" };
      this.#hosts.watch(client, seat);
      this.#sendWatched("all", this.#open.live.room);
      return { events: [] };
    }

    #useAddress(origin: string | null): Handled {
      const isNew = origin !== this.#address;
      this.#address = origin;
      if (isNew) for (const screen of this.#screens()) this.#tellAddress(screen);
      return { events: [] };
    }

    #tellAddress(screen: Client): void {
      screen.send(MESSAGE.address, { origin: this.#address } satisfies AddressMessage);
    }

    #screens(): Client[] {
      return this.clients.filter(({ sessionId }) => this.#visitors.get(sessionId)?.as === "screen");
    }

    #probe(client: Client): void {
      this.#visitors.set(client.sessionId, { as: "probe" });
      this.clock.setTimeout(() => client.leave(CloseCode.CONSENTED), PROBE_STAYS);
    }

    /** Nothing of it is stored: the phone is told when it next reports, for it may have no connection to be told over. */
    #reachAgain(phone: string): Handled {
      if (!this.#reached.askAgain(phone)) return { refused: "no-such-seat" };
      this.#reachChanged();
      return { events: [] };
    }

    /** However many phones report, the console hears of them only so often. */
    #reachChanged(): void {
      if (this.#reachIsOld) return;
      this.#reachIsOld = true;
      this.clock.setTimeout(() => {
        this.#reachIsOld = false;
        this.#hosts.console?.send(MESSAGE.reach, { phones: this.#reached.list });
      }, GATHER);
    }

    #sendWatched(touched: "all" | ReadonlySet<number>, room: Classroom): void {
      const { watching } = this.#hosts;
      if (watching === null || (touched !== "all" && !touched.has(watching.seat))) return;
      watching.client.send(MESSAGE.watched, { now: this.#open.live.now(), view: projectWatched(room, watching.seat) });
    }

    readonly #hearing: Hearing = {
      report: (error) => log(`Classroom ${this.roomId}: a request failed.`, error),
      metrics,
    };

    #hop(client: Client): void {
      const visitor = this.#visitors.get(client.sessionId);
      const now = clock.now();
      if (visitor?.as !== "seat" || now - (this.#lastHop.get(visitor.seat) ?? 0) < HOP_EVERY) return;
      this.#lastHop.set(visitor.seat, now);
      for (const screen of this.#screens()) screen.send(MESSAGE.hop, { seat: visitor.seat });
    }

    /** Shows what is stored to those whom it concerns. */
    #show(events: readonly GameEvent[], room: Classroom): void {
      this.#pulseIsOld = true;
      for (const event of events) if (event.type === "seatFreed") this.#unseat(event.seat, CLOSE.freed);
      const touched = seatsTouched(events, room);
      for (const seat of touched === "all" ? this.#seatClients.keys() : touched) {
        const client = this.#seatClients.get(seat);
        if (client !== undefined) this.#send(client, room);
      }
      this.#sendWatched(touched, room);
      if (room.phase.name !== "lobby" && this.#reached.forget()) this.#reachChanged();
      const isForAll = isShownToAll(events);
      const isUrgent = touched === "all" || haveAllActed(room, this.#open.live.now());
      if (isForAll || isUrgent) this.#settlesAt = 0;
      if (isUrgent) this.broadcastPatch();
      if (touched === "all") this.#sendOverviews("all");
      else this.#gather(isForAll ? "all" : "console");
      if (room.phase.name === "closed") this.clock.setTimeout(() => void this.disconnect(CloseCode.CONSENTED), LINGER);
    }

    #gather(whose: "console" | "all"): void {
      const isUnderWay = this.#waiting !== "none";
      if (this.#waiting !== "all") this.#waiting = whose;
      if (!isUnderWay) this.clock.setTimeout(() => this.#sendOverviews(this.#waiting), GATHER);
    }

    #sendOverviews(whose: "none" | "console" | "all"): void {
      this.#waiting = "none";
      for (const client of this.clients) {
        const as = this.#visitors.get(client.sessionId)?.as;
        const isDue = whose === "all" ? as !== "seat" : whose === "console" && as === "host";
        if (isDue) this.#send(client, this.#open.live.room);
      }
    }

    #send(client: Client, room: Classroom): void {
      const visitor = this.#visitors.get(client.sessionId);
      const view = visitor === undefined ? null : viewFor(visitor, room);
      if (view !== null) client.send(MESSAGE.view, { now: this.#open.live.now(), view });
    }

    /** R43. Who plays alone is watched by nobody. */
    #hasRoomFor(as: "screen" | "probe", most: number): boolean {
      const here = [...this.#visitors.values()].filter((visitor) => visitor.as === as).length;
      return here < most && !isAlone(this.#open.live.room);
    }
  };
}
