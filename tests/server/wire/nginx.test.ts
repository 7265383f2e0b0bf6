import { once } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { PAGE_HEADER, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { startServer } from "../../support/server/use-server.ts";
import { isNginxMissing, Nginx } from "../../support/wire/nginx.ts";

let nginx: Nginx;
afterEach(async () => {
  await nginx?.stop();
});

/** What a page at this origin comes to behind this nginx: in, with a socket over which something comes, or refused. */
async function joining(code: string, origin: string): Promise<"in" | { refused?: string; detail?: string }> {
  const body = JSON.stringify({ as: "screen", version: PROTOCOL_VERSION });
  const headers = { origin, "content-type": "application/json", [PAGE_HEADER]: "1" };
  const address = `127.0.0.1:${nginx.port}`;
  const response = await fetch(`http://${address}/matchmake/joinById/${code}`, { method: "POST", headers, body });
  const answer = (await response.json()) as { processId: string; roomId: string; sessionId: string };
  if (!response.ok) return answer as object;
  const { processId, roomId, sessionId } = answer;
  const socket = new WebSocket(`ws://${address}/${processId}/${roomId}?sessionId=${sessionId}`, { origin });
  await once(socket, "message");
  socket.close();
  await once(socket, "close");
  return "in";
}

const FORWARDED = `proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;`;

describe.skipIf(isNginxMissing())("behind nginx", () => {
  test.each([
    ["proxy_pass alone", "", 1],
    ["Host $host", "proxy_set_header Host $host;", 1],
    ["Host $host and the usual headers", `proxy_set_header Host $host; ${FORWARDED}`, 0],
    ["Host $http_host and the usual headers", `proxy_set_header Host $http_host; ${FORWARDED}`, 0],
    ["a Host of its own and the true one beside it", `proxy_set_header X-Forwarded-Host $http_host; ${FORWARDED}`, 0],
  ])("with %s and TRUST_PROXY a page comes in, and its socket", async (_, headers, warnings) => {
    const server = await startServer({ proxies: 1 });
    const { code } = await server.create();
    nginx = await Nginx.start(server.port, headers);
    expect(await joining(code, `http://127.0.0.1:${nginx.port}`)).toBe("in");
    expect(server.log).toHaveLength(warnings);
  });

  const REWRITTEN: [string, string, (port: number) => string][] = [
    ["proxy_pass alone", "", (port) => `127.0.0.1:${port}`],
    ["Host $host on another port", "proxy_set_header Host $host;", () => "127.0.0.1"],
    ["a rewritten Host", "proxy_set_header Host inner.test;", () => "inner.test"],
  ];

  test.each(REWRITTEN)("with %s and without TRUST_PROXY a page is told both addresses", async (_, headers, asked) => {
    const server = await startServer();
    const { code } = await server.create();
    nginx = await Nginx.start(server.port, headers);
    const page = `http://127.0.0.1:${nginx.port}`;
    const answer = await joining(code, page);
    expect(answer).toMatchObject({ refused: "wrong-origin" });
    const both = `This page is from ${page}, but the server was asked for as ${asked(server.port)}.`;
    expect(answer).toHaveProperty("detail", expect.stringContaining(both));
  });

  test.each(REWRITTEN)("with %s a page of the PUBLIC_ADDRESS comes in, and no other", async (_, headers) => {
    const server = await startServer({ publicAddress: "https://play.test" });
    const { code } = await server.create();
    nginx = await Nginx.start(server.port, headers);
    expect(await joining(code, "https://play.test")).toBe("in");
    expect(await joining(code, "https://elsewhere.example")).toMatchObject({ refused: "wrong-origin" });
  });

  test("with Host $http_host a page comes in without TRUST_PROXY, and no other", async () => {
    const server = await startServer();
    const { code } = await server.create();
    nginx = await Nginx.start(server.port, "proxy_set_header Host $http_host;");
    expect(await joining(code, `http://127.0.0.1:${nginx.port}`)).toBe("in");
    expect(await joining(code, "https://elsewhere.example")).toMatchObject({ refused: "wrong-origin" });
  });
});
