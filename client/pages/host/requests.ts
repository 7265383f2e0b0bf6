import { type Signal, signal } from "@preact/signals";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { Connection } from "../../net/connection.ts";
import { wrongOriginText } from "../../net/refusals.ts";
import { TROUBLE } from "../../text/host.ts";

/** Sends what the host asks for and says in words what came of it. */
export interface Requests {
  act(request: HostAct): void;
  /** One sentence about the last request that did not go through; null if all is well. */
  readonly trouble: Signal<string | null>;
}

const TRIES = 4;
const PATIENCE = 15_000;
const SHOWN_FOR = 6000;

export function requestsTo<View>(connection: Connection<View, HostAct>): Requests {
  const trouble = signal<string | null>(null);
  const pending = new Set<string>();
  let clearing: ReturnType<typeof setTimeout> | undefined;

  function say(sentence: string | null, forMs?: number): void {
    clearTimeout(clearing);
    trouble.value = sentence;
    if (forMs !== undefined) clearing = setTimeout(() => say(null), forMs);
  }

  async function send(request: HostAct): Promise<void> {
    for (let left = TRIES; left > 0; left--) {
      const reply = await connection.request(request);
      if (reply !== null) {
        if ("ok" in reply) say(null);
        else say(troubleText(reply.refused), SHOWN_FOR);
        return;
      }
      say(TROUBLE.notSent);
      if (!(await backWithin(connection, PATIENCE))) break;
      // The first try may have been carried out, its answer lost: time must not be added twice.
      if (request.type === "extend" || request.type === "giveTime") break;
    }
    say(TROUBLE.gaveUp, SHOWN_FOR);
  }

  return {
    trouble,
    act(request) {
      // A second press before the first is answered is the same wish.
      const wish = JSON.stringify(request);
      if (pending.has(wish)) return;
      pending.add(wish);
      void send(request).finally(() => pending.delete(wish));
    },
  };
}

/** Waits until the connection is there again; false if it takes too long. */
function backWithin<View>({ status }: Connection<View, HostAct>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    let stop = (): void => {};
    const timer = setTimeout(() => {
      stop();
      resolve(false);
    }, ms);
    // A request can fail while the status still says "on": only a change to it counts, or a moment's wait.
    const retry = setTimeout(() => {
      if (status.peek() === "on") done();
    }, 800);
    let first = true;
    function done(): void {
      clearTimeout(timer);
      clearTimeout(retry);
      stop();
      resolve(true);
    }
    stop = status.subscribe((now) => {
      if (!first && now === "on") done();
      first = false;
    });
  });
}

/** What a refusal means to the host. */
export function troubleText(refusal: string): string {
  if (refusal === "wrong-origin") return wrongOriginText();
  return TROUBLE.refused[refusal] ?? TROUBLE.refusedOther;
}
