import { WebSocketTransport } from "@colyseus/ws-transport";

/** How many turns of the event loop it takes to read everything that has arrived; several if a client is in the same process. */
const TURNS = 10;
/** A ping that is sent this much too late, ms, shows that the server itself stood still. */
const LATE = 500;

/**
 * A WebSocket transport that cuts off clients which no longer answer its pings, but first reads the answers that have arrived.
 * When the server itself was busy for longer than an answer may take, all answers have arrived but are not read yet, and timers
 * run before that: a whole class would be cut off. After such a standstill every client is pinged anew.
 */
export class PatientTransport extends WebSocketTransport {
  protected override autoTerminateUnresponsiveClients(pingInterval: number, pingMaxRetries: number): void {
    let asked = performance.now();
    this.pingInterval = setInterval(() => {
      const now = performance.now();
      const stoodStill = now - asked > pingInterval + LATE;
      asked = now;
      void this.#ask(pingMaxRetries, stoodStill);
    }, pingInterval);
  }

  async #ask(retries: number, stoodStill: boolean): Promise<void> {
    for (let turn = 0; turn < TURNS; turn++) await new Promise(setImmediate);
    for (const client of this.wss.clients as Set<Answering>) {
      if (stoodStill) client.pingCount = 0;
      if (client.pingCount >= retries) client.terminate();
      else {
        client.pingCount++;
        client.ping(() => {});
      }
    }
  }
}

/** A socket of the transport, which counts the pings that have not been answered. */
type Answering = Parameters<WebSocketTransport["onConnection"]>[0];
