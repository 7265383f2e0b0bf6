import { WebSocketTransport } from "@colyseus/ws-transport";

/** So many turns of the event loop read what has come: the answers, and those of clients in this very process to what it brings them. */
const TURNS = 3;

/**
 * Cuts off who no longer answers, but reads first what has come. When the server itself was busy for longer than the answers may
 * take, they have all come but are still to be read, and its timers are called before that: a whole class would be cut off.
 */
export class PatientTransport extends WebSocketTransport {
  protected override autoTerminateUnresponsiveClients(pingInterval: number, pingMaxRetries: number): void {
    this.pingInterval = setInterval(() => void this.#ask(pingMaxRetries), pingInterval);
  }

  async #ask(retries: number): Promise<void> {
    for (let turn = 0; turn < TURNS; turn++) await new Promise(setImmediate);
    for (const client of this.wss.clients as Set<Answering>) {
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
