import { once } from "node:events";
import { connect } from "node:net";
import { Protocol } from "@colyseus/sdk";
import { WebSocket } from "ws";

/** Sends bytes, and gives everything that comes back until the server ends the connection. */
export async function sendRaw(port: number, ...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk;
  });
  // The server may end the connection while more is being sent: what it said before is what counts.
  socket.on("error", () => socket.destroy());
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return received;
}

/** A WebSocket in a classroom that sends what it likes, frame by frame. */
export class RawGuest {
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
  readonly frames: Buffer[] = [];

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.on("close", resolve));
    socket.on("message", (frame: Buffer) => this.frames.push(frame));
    // Whatever is wrong shows in how it is closed.
    socket.on("error", () => {});
  }

  /** Asks for a place with any body, and connects to it; the server may well refuse then. */
  static async connect(url: string, code: string, body: unknown): Promise<RawGuest> {
    const response = await fetch(`${url}/matchmake/joinById/${code}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const { processId, roomId, sessionId } = (await response.json()) as Record<string, string>;
    const address = `${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`;
    const guest = new RawGuest(new WebSocket(address));
    await once(guest.socket, "open");
    return guest;
  }

  /** The same, and says that it is in. */
  static async join(url: string, code: string, body: unknown): Promise<RawGuest> {
    const guest = await RawGuest.connect(url, code, body);
    if (guest.frames.length === 0) await once(guest.socket, "message");
    guest.send([Protocol.JOIN_ROOM]);
    return guest;
  }

  send(bytes: Uint8Array | readonly number[]): void {
    this.socket.send(Buffer.from(bytes as Uint8Array));
  }

  /** The first frame of this kind that came, or that comes. */
  async answer(kind: number): Promise<Buffer> {
    for (;;) {
      const frame = this.frames.find(([first]) => first === kind);
      if (frame !== undefined) return frame;
      await once(this.socket, "message");
    }
  }
}
