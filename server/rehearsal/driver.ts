import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { HostAct, Reply, ViewMessage } from "../../shared/protocol/messages.ts";
import { MESSAGE, PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { PhaseName } from "../../shared/rules/words.ts";
import type { HostView } from "../../shared/views/host-view.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import { Pace } from "./pace.ts";

/** The phases in which people have something to do. */
const WAITS: ReadonlySet<PhaseName> = new Set<PhaseName>(["briefing", "check", "decide", "judge", "deployment"]);

/** A host without a person: goes on whenever everybody has done what the phase asks, until the debrief. */
export class HostDriver {
  #room: Room | null = null;
  #view: HostView | null = null;
  #pulse: Pulse | null = null;
  #busy = false;
  #expected = 0;
  readonly #pace = new Pace();
  readonly #done = Promise.withResolvers<void>();

  /** Fulfilled in the debrief. Rejected if the classroom refuses to go on. */
  get done(): Promise<void> {
    return this.#done.promise;
  }

  /** Enters, and starts the lesson once so many have a seat, programs and people. */
  async drive(url: string, code: string, key: string, expected: number): Promise<void> {
    this.#expected = expected;
    const room = await new ColyseusSDK(url).joinById(code, { as: "host", version: PROTOCOL_VERSION, key });
    this.#room = room;
    room.reconnection.enabled = false;
    room.onStateChange((state: Pulse) => {
      this.#pulse = state;
      this.#consider();
    });
    room.onMessage(MESSAGE.view, ({ view }: ViewMessage<HostView>) => {
      this.#view = view;
      this.#consider();
    });
    room.onLeave((code) => this.#done.reject(new Error(`The host's connection was lost (${code}).`)));
  }

  async close(): Promise<void> {
    await this.#ask({ type: "close" });
    await this.#room?.leave();
  }

  #consider(): void {
    const view = this.#view;
    const pulse = this.#pulse;
    if (view === null || pulse === null || this.#busy) return;
    const { moment } = view;
    if (moment.phase === "debrief") return this.#done.resolve();
    // Counts and view travel apart: only counts of the very moment that the view shows may move it on.
    if (pulse.phase !== moment.phase || pulse.round !== moment.round || pulse.block !== moment.block) return;
    if (!this.#isReady(pulse)) return;
    this.#busy = true;
    void this.#goOn(moment);
  }

  #isReady({ phase, people, agents, asked, acted }: Pulse): boolean {
    if (phase === "lobby") return people + agents >= this.#expected;
    return !WAITS.has(phase) || acted >= asked;
  }

  async #goOn(from: HostView["moment"]): Promise<void> {
    await this.#pace.next();
    const reply = await this.#ask({ type: "goOn", from });
    this.#busy = false;
    if (reply === null) return this.#done.reject(new Error("The host's request was not answered."));
    // With timers on the phase may have ended by itself meanwhile: the next view tells.
    if ("refused" in reply && reply.refused === "wrong-phase") return;
    if ("refused" in reply) return this.#done.reject(new Error(`The classroom refused to go on: ${reply.refused}.`));
    this.#consider();
  }

  async #ask(act: HostAct): Promise<Reply | null> {
    try {
      return (await this.#room?.request(MESSAGE.host, act)) ?? null;
    } catch {
      return null;
    }
  }
}
