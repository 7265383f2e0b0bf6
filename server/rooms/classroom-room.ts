import { type AuthContext, type Client, CloseCode, Room, type RoomException } from "@colyseus/core";
import type { GameEvent } from "../../shared/game/events.ts";
import { MAX_PEOPLE } from "../../shared/game/limits.ts";
import type { Classroom } from "../../shared/game/state.ts";
import type { Reply } from "../../shared/protocol/messages.ts";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/wire.ts";
import type { Clock } from "../classroom/clock.ts";
import { publicFacts } from "../classroom/public-facts.ts";
import type { OpenRoom, Registry } from "../classroom/registry.ts";
import type { RoomCalls } from "../cluster/remote-rooms.ts";
import { refusalIn } from "../edge/authentication.ts";
import type { GuessLimit } from "../edge/rate-limits.ts";
import { VISITOR } from "../edge/visitor.ts";
import type { LogError } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { Connections } from "./connections.ts";
import { type Admitted, Joining } from "./joining.ts";
import { PhoneAccess } from "./phone-access.ts";
import { COUNTS_EVERY, Publisher, type RoomTime } from "./publisher.ts";
import { PulseState, writePulse } from "./pulse-state.ts";
import { RequestHandler } from "./requests.ts";

/** How long a closed classroom stays for those who still look at it, ms. */
const LINGER = 5 * 60 * 1000;
/** The rules limit the people. A whole class that comes back at once has up to three old connections each for some seconds. */
const CONNECTIONS = 4 * MAX_PEOPLE;

export interface RoomSettings {
  readonly registry: Registry;
  readonly clock: Clock;
  /** Limits how often ways back are guessed. */
  readonly wayBacks: GuessLimit;
  readonly metrics: Metrics;
  readonly log: LogError;
}

/** The Colyseus room of a classroom: it connects joining, requests and publishing to the classroom, and knows no rules. */
export function classroomRoom({ registry, clock, wayBacks, metrics, log }: RoomSettings) {
  return class ClassroomRoom extends Room<{ state: PulseState; client: Client }> implements RoomCalls {
    override state = new PulseState();
    override autoDispose = false;
    override maxClients = CONNECTIONS;
    override patchRate = COUNTS_EVERY;
    override maxMessagesPerSecond = 30;
    #open!: OpenRoom;
    #joining!: Joining;
    #requests!: RequestHandler;
    #publisher!: Publisher;
    readonly #connections = new Connections();
    readonly #time: RoomTime = {
      now: () => this.clock.currentTime,
      after: (ms, run) => void this.clock.setTimeout(run, ms),
    };
    readonly #access = new PhoneAccess(this.#connections, this.#time);
    #stopListening = () => {};

    override messages = {
      [MESSAGE.act]: (client: Client, message: unknown): Promise<Reply> => this.#requests.act(client, message),
      [MESSAGE.host]: (client: Client, message: unknown): Promise<Reply> => this.#requests.hostAct(client, message),
      [MESSAGE.hop]: (client: Client): void => this.#requests.hop(client),
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
      const shared = { open, live: open.live, connections: this.#connections, time: this.#time, access: this.#access };
      const sendPatch = () => void this.broadcastPatch();
      const publisher = new Publisher({ ...shared, sendPatch, writeCounts: (pulse) => writePulse(this.state, pulse) });
      const failed = (error: unknown) => log(`Classroom ${code}: a request failed.`, error);
      this.#publisher = publisher;
      this.#joining = new Joining({ ...shared, registry, wayBacks });
      this.#requests = new RequestHandler({ ...shared, publisher, clock, metrics, failed });
      this.#stopListening = open.live.listen((events, room) => this.#show(events, room));
    }

    override onAuth(_client: Client, options: unknown, context: AuthContext): Promise<Admitted> {
      return this.#joining.admit(options, context.headers.get(VISITOR) ?? "");
    }

    override async onJoin(client: Client, _options: unknown, join: Admitted): Promise<void> {
      await this.#joining.enter(client, join);
      this.#publisher.sendView(client);
      this.#access.welcome(client);
    }

    override onLeave(client: Client): void {
      this.#joining.leave(client);
    }

    override onBeforePatch(): void {
      this.#publisher.beforePatch();
    }

    override onDispose(): void {
      this.#stopListening();
    }

    /** Without this hook a handler that throws would end the whole server. */
    override onUncaughtException(error: RoomException, method: string): void {
      const refused = refusalIn(error.cause);
      if (refused === null) log(`Classroom ${this.roomId}: ${method} failed.`, error.cause ?? error);
      else metrics.refused(refused);
    }

    facts() {
      return publicFacts(this.#open.live.room);
    }

    isKnown(key: string): boolean {
      return this.#open.seats.isKnown(key);
    }

    reached(report: ReachReport): ReachReply {
      return this.#access.report(report, clock.now(), this.#open.live.room.phase.name !== "lobby");
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

    /** Call it once the events are stored. */
    #show(events: readonly GameEvent[], room: Classroom): void {
      for (const event of events) if (event.type === "seatFreed") this.#connections.unseat(event.seat, CLOSE.freed);
      this.#publisher.publish(events, room);
      if (room.phase.name !== "lobby") this.#access.forgetPhones();
      if (room.phase.name === "closed") this.clock.setTimeout(() => void this.disconnect(CloseCode.CONSENTED), LINGER);
    }
  };
}
