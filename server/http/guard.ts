import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** Joining takes a few hundred bytes. */
const LARGEST_JOIN = 4096;

/**
 * Stands before everything that listens for requests: Colyseus reads the body of a join whatever its size, before any
 * middleware could stop it. Call it once the server listens.
 */
export function guardRequests(server: Server): void {
  const listeners = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/matchmake") && !isSmall(request)) {
      response.writeHead(413, { connection: "close", "content-type": "application/json" });
      response.end(JSON.stringify({ refused: "bad-request", detail: "The body is too large." }));
      request.destroy();
      return;
    }
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** A body without a stated length could be of any; Node holds senders to what they state. */
function isSmall(request: IncomingMessage): boolean {
  if (request.headers["transfer-encoding"] !== undefined) return false;
  return Number(request.headers["content-length"] ?? 0) <= LARGEST_JOIN;
}
