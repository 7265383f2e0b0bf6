import { writeSync } from "node:fs";
import { openSqlite } from "../../../server/store/sqlite.ts";
import type { GameEvent } from "../../../shared/game/events.ts";

// Run by tests in a process of its own: writes on and on, and says of each write that it was acknowledged.
const CODES = ["AAAAAA", "BBBBBB", "CCCCCC"];

const store = openSqlite(process.argv[2] ?? "");
for (const code of CODES) await store.reserve({ code, hostKeyHash: "", createdAt: 0, closed: false });
const sizes = new Map<string, number>();
for (const code of CODES) sizes.set(code, (await store.events(code)).length);

for (let write = 0; ; write++) {
  const additions = CODES.map((code, c) => {
    const from = sizes.get(code) ?? 0;
    const events: GameEvent[] = Array.from({ length: 1 + ((write + c) % 25) }, (_, i) => {
      return { type: "seatReady", seat: from + i, at: write };
    });
    sizes.set(code, from + events.length);
    return {
      code,
      from,
      events,
      holders: [{ seat: 0, keyHash: String(from + events.length), wayBack: "" }],
      freed: [],
    };
  });
  await store.append(additions);
  // At once and in full, or an acknowledgement could be lost with the process.
  writeSync(1, `${JSON.stringify(Object.fromEntries(sizes))}\n`);
}
