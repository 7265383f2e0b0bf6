import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A wire between one client and the server: it keeps every byte that the client was sent, and can be cut. */
export class Tap {
  readonly url: string;
  /** What came over each connection, and what the client said on it, in the order in which they were made. */
  readonly connections: { readonly received: Buffer[]; readonly sent: Buffer[] }[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #received: Buffer[] = [];
  readonly #close: () => void;
  #deaf = false;

  private constructor(url: string, close: () => void) {
    this.url = url;
    this.#close = close;
  }

  static async into(port: number): Promise<Tap> {
    const server = createServer((near) => tap.#join(near, connect(port, "127.0.0.1")));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port: own } = server.address() as AddressInfo;
    const tap: Tap = new Tap(`http://127.0.0.1:${own}`, () => server.close());
    return tap;
  }

  /** Everything that has come from the server so far. */
  get received(): Buffer {
    return Buffer.concat(this.#received);
  }

  /** From now on the client hears nothing more, but is still heard. */
  deafen(): void {
    this.#deaf = true;
  }

  /** The connection is gone, and neither end is told why. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.#close();
  }

  #join(near: Socket, far: Socket): void {
    const own = { received: [] as Buffer[], sent: [] as Buffer[] };
    this.connections.push(own);
    far.on("data", (chunk) => {
      this.#received.push(chunk);
      own.received.push(chunk);
      if (!this.#deaf) near.write(chunk);
    });
    near.on("data", (chunk) => {
      own.sent.push(chunk);
      far.write(chunk);
    });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }
}
