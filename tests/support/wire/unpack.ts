/** Reads one MessagePack value to its last byte. @throws if there is more, or less, or a kind that nothing here sends. */
export function unpack(bytes: Buffer): unknown {
  const reader = new Reader(bytes);
  const value = reader.value();
  if (reader.at !== bytes.length) throw new Error(`${bytes.length - reader.at} bytes stand behind the value.`);
  return value;
}

class Reader {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): unknown {
    const kind = this.#number(1);
    if (kind < 0x80) return kind;
    if (kind < 0x90) return this.#map(kind & 0x0f);
    if (kind < 0xa0) return this.#list(kind & 0x0f);
    if (kind < 0xc0) return this.#text(kind & 0x1f);
    if (kind >= 0xe0) return kind - 0x100;
    switch (kind) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xca:
        return this.#take(4).readFloatBE();
      case 0xcb:
        return this.#take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#number(1 << (kind - 0xcc));
      case 0xcf:
        return Number(this.#take(8).readBigUInt64BE());
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#take(1 << (kind - 0xd0)).readIntBE(0, 1 << (kind - 0xd0));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#number(1 << (kind - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#number(2 << (kind - 0xdc)));
      case 0xde:
      case 0xdf:
        return this.#map(this.#number(2 << (kind - 0xde)));
      default:
        throw new Error(`A value of kind ${kind.toString(16)} is not expected.`);
    }
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(this.at, this.at + length);
    if (taken.length < length) throw new Error("The value is cut short.");
    this.at += length;
    return taken;
  }

  #number(length: number): number {
    return this.#take(length).readUIntBE(0, length);
  }

  #text(length: number): string {
    return this.#take(length).toString();
  }

  #list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [String(this.value()), this.value()]));
  }
}
