import { getMessageBytes, Protocol } from "@colyseus/core";
import { decode, encode } from "@colyseus/schema";
import { WebSocket } from "ws";
import { unpack } from "../../support/wire/unpack.ts";

/** What every view of every server under load has. */
export interface LoadView {
  readonly kind: string;
  readonly requestKind?: "conflict" | "benign";
  readonly moment: { readonly phase: string; readonly round: number };
  readonly cards?: readonly { readonly model: number; readonly seen?: { readonly rated: boolean } | null }[];
}

/** One socket of the crowd. It asks, hears the answer, and keeps its last view and how much came. */
export abstract class Client {
  view: LoadView | null = null;
  /** When the last view came, by `performance.now()`. */
  seenAt = 0;
  /** Bytes of views, with their frames. */
  viewBytes = 0;
  readonly socket: WebSocket;
  #waiting: { isSo: (view: LoadView) => boolean; found: () => void } | null = null;
  readonly #asked = new Map<number, (reply: unknown) => void>();
  #lastId = 0;
  #hasLeft = false;

  constructor(url: string) {
    this.socket = new WebSocket(url, { perMessageDeflate: false });
    this.socket.on("message", (frame: Buffer) => this.hear(frame));
    this.socket.on("error", () => this.socket.terminate());
    this.socket.on("close", (code) => {
      // Nobody would wait for what can't come any more.
      if (!this.#hasLeft) throw new Error(`A connection was lost (${code}).`);
    });
  }

  protected abstract hear(frame: Buffer): void;
  protected abstract request(id: number, type: string, payload: unknown): Buffer;

  /** All bytes that came over this socket. */
  get bytes(): number {
    return (this.socket as unknown as { _socket: { bytesRead: number } })._socket.bytesRead;
  }

  /** Fulfilled with the reply. */
  ask(type: string, payload: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.socket.send(this.request(id, type, payload));
    });
  }

  /** Fulfilled once the last view is such a one. */
  until(isSo: (view: LoadView) => boolean): Promise<void> {
    if (this.view !== null && isSo(this.view)) return Promise.resolve();
    return new Promise((found) => {
      this.#waiting = { isSo, found };
    });
  }

  at(phase: string, round: number): Promise<void> {
    return this.until(({ moment }) => moment.phase === phase && moment.round === round);
  }

  leave(): void {
    this.#hasLeft = true;
    this.socket.terminate();
  }

  protected saw(view: LoadView, payload: number): void {
    this.view = view;
    this.seenAt = performance.now();
    this.viewBytes += payload + (payload < 126 ? 2 : payload < 65_536 ? 4 : 10);
    if (this.#waiting?.isSo(view) !== true) return;
    this.#waiting.found();
    this.#waiting = null;
  }

  protected answered(id: number, reply: unknown): void {
    this.#asked.get(id)?.(reply);
    this.#asked.delete(id);
  }
}

/** A client of a Colyseus room, ours or the small one. */
export class RoomClient extends Client {
  /** Enters a room, and waits for the first view. @throws if it is refused. */
  static async enter(url: string, code: string, join: unknown, from = "192.0.2.1"): Promise<RoomClient> {
    const response = await fetch(`${url}/matchmake/joinById/${code}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from },
      body: JSON.stringify(join),
    });
    const seat = (await response.json()) as Record<string, string>;
    if (seat.sessionId === undefined) throw new Error(`Nobody got in: ${JSON.stringify(seat)}`);
    const address = `${url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
    const client = new RoomClient(address);
    await client.until(() => true);
    return client;
  }

  protected override request(id: number, type: string, payload: unknown): Buffer {
    const it = { offset: 1 };
    const head = Buffer.alloc(64);
    head[0] = Protocol.ROOM_REQUEST;
    encode.number(head, id, it);
    encode.string(head, type, it);
    // Behind the kind of message and an empty name, both of one byte.
    const packed = getMessageBytes.raw(Protocol.ROOM_DATA, "", payload).subarray(2);
    return Buffer.concat([head.subarray(0, it.offset), packed]);
  }

  protected override hear(frame: Buffer): void {
    const it = { offset: 1 };
    if (frame[0] === Protocol.JOIN_ROOM) this.socket.send(Buffer.from([Protocol.JOIN_ROOM]));
    if (frame[0] === Protocol.ROOM_RESPONSE) {
      const id = decode.number(frame, it);
      this.answered(id, unpack(frame.subarray(it.offset + 1)));
    }
    if (frame[0] !== Protocol.ROOM_DATA || decode.string(frame, it) !== "view") return;
    this.saw((unpack(frame.subarray(it.offset)) as { view: LoadView }).view, frame.length);
  }
}

/** A client of the bare server, which speaks JSON. */
export class BareClient extends Client {
  static async enter(url: string): Promise<BareClient> {
    const client = new BareClient(url.replace("http", "ws"));
    await client.until(() => true);
    return client;
  }

  protected override request(id: number, type: string, payload: unknown): Buffer {
    return Buffer.from(JSON.stringify({ id, type, payload }));
  }

  protected override hear(frame: Buffer): void {
    const { id, reply, view } = JSON.parse(frame.toString());
    if (view !== undefined) this.saw(view, frame.length);
    else this.answered(id, reply);
  }
}
