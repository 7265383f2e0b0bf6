import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** Joining takes a few hundred bytes. */
const LARGEST_JOIN = 4096;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before everything that listens for requests: Colyseus reads the body of a join whatever its size and kind, before
 * any middleware could stop it. Call it once the server listens.
 */
export function guardRequests(server: Server): void {
  const listeners = server.listeners("request") as Listener[];
  const pass: Listener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    // Colyseus makes a URL of these two, and one that can't be would end the whole server.
    request.headers.host = "localhost";
    delete request.headers["x-forwarded-proto"];
    if (request.method === "POST" && request.url?.startsWith("/matchmake")) void passJoin(request, response, pass);
    else pass(request, response);
  });
}

async function passJoin(request: IncomingMessage, response: ServerResponse, pass: Listener): Promise<void> {
  try {
    const text = await readSmall(request);
    if (text === null) return refuse(response, 413, "The body is too large.");
    if (!isJson(text)) return refuse(response, 400, "The body is not JSON.");
    request.headers["content-type"] = "application/json";
    pass(Object.assign(request, { body: text }), response);
  } catch {
    // The sender went away in mid-sentence.
    request.destroy();
  }
}

/** The whole body; null once it is larger than a join can be. */
async function readSmall(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_JOIN) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // The loop's own end would destroy the connection before the answer is out.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_JOIN) return null;
  }
  return Buffer.concat(chunks).toString();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, { connection: "close", "content-type": "application/json" });
  response.end(JSON.stringify({ refused: "bad-request", detail }));
}
