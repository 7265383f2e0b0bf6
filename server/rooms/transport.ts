import { WebSocketTransport } from "@colyseus/ws-transport";

/** How many turns of the event loop it takes to read everything that has arrived. A client in the same process needs several. */
const TURNS = 10;
/** A question that is asked so much later than it should be, ms, shows that the server itself stood still. */
const LATE = 500;

/**
 * Cuts off who no longer answers, but reads first what has come. When the server itself was busy for longer than the answers may
 * take, they have all come but are still to be read, and its timers are called before that: a whole class would be cut off.
 * After a standstill everybody is asked anew.
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
