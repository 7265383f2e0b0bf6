import { Protocol } from "@colyseus/core";
import { type Decoder, decode, Reflection } from "@colyseus/schema";
import { Tap } from "../wire/tap.ts";
import { unpack } from "../wire/unpack.ts";

/** Something that came down a wire, whole. `raw` is every byte of it. */
export type Heard = { readonly raw: Buffer } & (
  | { readonly kind: "http"; readonly status: number; readonly body: string }
  | { readonly kind: "message"; readonly type: string; readonly content: unknown }
  | { readonly kind: "reply"; readonly content: unknown }
  | { readonly kind: "pulse"; readonly content: Readonly<Record<string, unknown>> }
  /** What the transport says on its own: that somebody is in, a ping, a close. */
  | { readonly kind: "transport"; readonly what: "entered" | "error" | "ping" | "close" }
);

/** A tap that understands what it hears, to the last byte: what it can't read is an error. */
export class Wiretap {
  readonly tap: Tap;
  readonly #lines: Line[] = [];

  private constructor(tap: Tap) {
    this.tap = tap;
  }

  static async into(port: number): Promise<Wiretap> {
    return new Wiretap(await Tap.into(port));
  }

  /** What has come in whole since this was last called. */
  fresh(): Heard[] {
    return this.tap.connections.flatMap(({ received }, n) => {
      this.#lines[n] ??= new Line();
      return this.#lines[n].read(received);
    });
  }

  /** How many bytes came of which the rest is still to come. */
  get unread(): number {
    return this.#lines.reduce((sum, line) => sum + line.unread, 0);
  }

  /** Every address that the client asked for. */
  get asked(): string[] {
    const said = this.tap.connections.flatMap(({ sent }) => sent.map((bytes) => bytes.toString("latin1")));
    return said.flatMap((text) => /^(?:GET|POST|DELETE) (\S+) HTTP/.exec(text)?.[1] ?? []);
  }
}

/** One connection: answers over HTTP, until it becomes a WebSocket. */
class Line {
  #chunks = 0;
  #rest: Buffer = Buffer.alloc(0);
  #isSocket = false;
  #pulse: Decoder | null = null;

  get unread(): number {
    return this.#rest.length;
  }

  read(received: readonly Buffer[]): Heard[] {
    this.#rest = Buffer.concat([this.#rest, ...received.slice(this.#chunks)]);
    this.#chunks = received.length;
    const heard: Heard[] = [];
    for (;;) {
      const next = this.#isSocket ? this.#frame() : this.#answer();
      if (next === null) return heard;
      this.#rest = this.#rest.subarray(next.raw.length);
      heard.push(next);
    }
  }

  #answer(): Heard | null {
    const head = this.#rest.indexOf("\r\n\r\n");
    if (head < 0) return null;
    const text = this.#rest.subarray(0, head).toString("latin1");
    const status = Number(text.split(" ")[1]);
    this.#isSocket = status === 101;
    const length = /^content-length: *(\d+)$/im.exec(text)?.[1];
    if (length === undefined && !this.#isSocket) throw new Error(`An answer of unknown length:\n${text}`);
    const end = head + 4 + Number(length ?? 0);
    if (this.#rest.length < end) return null;
    const raw = this.#rest.subarray(0, end);
    return { kind: "http", raw, status, body: raw.subarray(head + 4).toString() };
  }

  /** A frame of the server's: whole, not masked, and not compressed. */
  #frame(): Heard | null {
    const [first = 0, short = 0] = this.#rest;
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
    const start = 2 + wide;
    if (this.#rest.length < start) return null;
    const length = wide === 0 ? short : Number(`0x${this.#rest.subarray(2, start).toString("hex")}`);
    if (this.#rest.length < start + length) return null;
    const raw = this.#rest.subarray(0, start + length);
    const payload = raw.subarray(start);
    if (first === 0x88) return { kind: "transport", what: "close", raw };
    if (first === 0x89 || first === 0x8a) return { kind: "transport", what: "ping", raw };
    if (first !== 0x82) throw new Error(`A frame that begins with ${first} is not expected.`);
    return { raw, ...this.#message(payload) };
  }

  #message(bytes: Buffer) {
    const it = { offset: 1 };
    switch (bytes[0]) {
      case Protocol.JOIN_ROOM: {
        it.offset += 1 + (bytes[it.offset] ?? 0);
        it.offset += 1 + (bytes[it.offset] ?? 0);
        const end = decode.number(bytes, it) + it.offset;
        this.#pulse = Reflection.decode(bytes.subarray(0, end), it);
        if (end !== bytes.length) throw new Error("More than a schema is said on entering.");
        return { kind: "transport", what: "entered" } as const;
      }
      case Protocol.ERROR:
        return { kind: "transport", what: "error" } as const;
      case Protocol.ROOM_STATE:
      case Protocol.ROOM_STATE_PATCH: {
        if (this.#pulse === null) throw new Error("A state came before its schema.");
        this.#pulse.decode(bytes, it);
        return { kind: "pulse", content: this.#pulse.state.toJSON() as Record<string, unknown> } as const;
      }
      case Protocol.ROOM_DATA: {
        const type = decode.string(bytes, it);
        return { kind: "message", type, content: unpack(bytes.subarray(it.offset)) } as const;
      }
      case Protocol.ROOM_RESPONSE: {
        decode.number(bytes, it);
        return { kind: "reply", content: unpack(bytes.subarray(it.offset + 1)) } as const;
      }
      default:
        throw new Error(`A message of kind ${bytes[0]} is not expected.`);
    }
  }
}
