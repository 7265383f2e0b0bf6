import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** What a proxy does to those who want a live connection, and to what they say of themselves. */
export interface Manners {
  /** `pass`: as it should. `refuse`: turned down. `hang`: never answered. `swallow`: let through, and nothing comes back. */
  live: "pass" | "refuse" | "hang" | "swallow";
  /** Tells the server another host than the one that the page was asked of, as a proxy does that nobody has set up. */
  host: string | null;
  /** Answers everything but pages itself. */
  captive: boolean;
  /** Answers nothing. */
  silent: boolean;
}

/** Stands between pages and the server, as networks do that have a mind of their own. Its manners may change at any time. */
export class BadProxy {
  readonly url: string;
  readonly manners: Manners = { live: "pass", host: null, captive: false, silent: false };
  readonly #sockets = new Set<Socket>();
  readonly #close: () => void;

  private constructor(url: string, close: () => void) {
    this.url = url;
    this.#close = close;
  }

  static async before(port: number, manners: Partial<Manners> = {}): Promise<BadProxy> {
    const server = createServer((asked, response) => {
      const { manners: now } = proxy;
      if (now.silent) return;
      if (now.captive && /^\/(api|matchmake)\//.test(asked.url ?? "")) {
        response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in to the guest network</h1>");
        return;
      }
      const headers = proxy.#passedOn(asked.headers);
      const passed = request({ port, host: "127.0.0.1", path: asked.url, method: asked.method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on("error", () => response.destroy());
      asked.pipe(passed);
    });
    server.on("connection", (socket) => proxy.#keep(socket));
    server.on("upgrade", (asked, near: Socket, head) => {
      const { live, silent } = proxy.manners;
      if (live === "hang" || silent) return;
      if (live === "refuse") return void near.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      const far = connect(port, "127.0.0.1");
      proxy.#keep(far);
      const lines = Object.entries(proxy.#passedOn(asked.headers)).map(([name, value]) => `${name}: ${value}`);
      far.write([`GET ${asked.url} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
      far.write(head);
      near.pipe(far);
      if (live === "pass") far.pipe(near);
      else far.once("data", (handshake) => near.write(handshake.subarray(0, handshake.indexOf("\r\n\r\n") + 4)));
      far.on("close", () => near.destroy());
      near.on("close", () => far.destroy());
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port: own } = server.address() as AddressInfo;
    const proxy: BadProxy = new BadProxy(`http://127.0.0.1:${own}`, () => server.close());
    Object.assign(proxy.manners, manners);
    return proxy;
  }

  close(): void {
    this.#close();
    this.cut();
  }

  /** Ends every connection that goes through it. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
    return this.manners.host === null ? headers : { ...headers, host: this.manners.host };
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#sockets.delete(socket));
  }
}
