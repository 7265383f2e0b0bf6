import { beforeAll, describe, expect, test } from "vitest";
import type { Created } from "../../shared/protocol/messages.ts";
import { INPUTS, oddValue, SEED, spoilt } from "../support/chance/odd.ts";
import { Dice } from "../support/chance/random.ts";
import { useServer } from "../support/server/use-server.ts";
import { sendRaw } from "../support/wire/raw.ts";

/** A request takes as long as some hundred messages that are tried without a wire. */
const REQUESTS = Math.ceil(INPUTS / 5);

// Some say that more will come than does: nobody waits long for them here.
const server = useServer({ patience: 500 });
let created: Created;

beforeAll(async () => {
  created = await server.create();
});

const METHODS = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"] as const;
const PARTS = [
  "api",
  "classrooms",
  "export",
  "health",
  "addresses",
  "assets",
  "matchmake",
  "joinById",
  "host",
  "..",
  "%2e%2e",
  "%",
  "%00",
  "",
  "a".repeat(300),
];

function path(dice: Dice): string {
  const parts = Array.from({ length: dice.below(5) }, () => {
    if (dice.is(0.3)) return created.code;
    return dice.is(0.9)
      ? (PARTS[dice.below(PARTS.length)] ?? "")
      : encodeURIComponent(String(oddValue(dice)).toWellFormed());
  });
  return `/${parts.join("/")}${dice.is(0.1) ? "?x=%E0%A4%A&x[__proto__]=1" : ""}`;
}

/** Also what Colyseus says of a way to join that there is not (520), and of a code that there is not (522). */
const ANSWERED = /^([234]\d\d|520|522|503)$/;

/** A request as it stands on the wire, with something wrong in it. */
function request(dice: Dice): string {
  const body = JSON.stringify(
    spoilt({ lesson: "no-such-lesson", timers: "on", seed: "0".repeat(32) }, dice),
    (_, value) => (typeof value === "bigint" ? String(value) : value),
  );
  const text = dice.is(0.8) ? (body ?? "") : (body ?? "").slice(0, dice.below(40));
  const headers = [
    "Host: x",
    "Connection: close",
    `Content-Type: ${dice.pick(["application/json", "text/plain", "multipart/form-data", ""])}`,
    `Authorization: ${dice.pick(["Bearer x", "Bearer ", "Basic x", "Bearer =1+1"])}`,
    `Cookie: ${dice.pick(["language=de", "language=__proto__", "=", ";;;"])}`,
    `Accept-Language: ${dice.pick(["de", "*", "q=;;", "x-".repeat(50)])}`,
    `Content-Length: ${dice.is(0.95) ? Buffer.byteLength(text) : dice.below(9)}`,
  ];
  return [`${METHODS[dice.below(METHODS.length)]} ${path(dice)} HTTP/1.1`, ...headers, "", text].join("\r\n");
}

describe(`${REQUESTS} spoilt requests over HTTP, from ${SEED}`, () => {
  test("are answered or refused, none ends in an error of the server's own, and nothing is opened by them", async () => {
    const dice = new Dice(SEED);
    const ends = new Map<string, number>();
    for (let n = 0; n < REQUESTS; n++) {
      const asked = request(dice);
      const answer = await sendRaw(server.port, asked);
      const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? "none";
      expect([asked, status]).toEqual([asked, expect.stringMatching(ANSWERED)]);
      ends.set(status, (ends.get(status) ?? 0) + 1);
    }
    expect(server.log).toEqual([]);
    expect(ends.size).toBeGreaterThan(3);
    const events = (await server.export(created)).get("events.ndjson") ?? "";
    expect(events.trim().split("\n")).toHaveLength(2);
  });
});
