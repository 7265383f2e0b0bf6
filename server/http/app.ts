import express, { type Application, type ErrorRequestHandler, type Request, type Response } from "express";
import { parseSeed } from "../../shared/lib/draw.ts";
import { type CodeFacts, type Create, createSchema, type Refusal } from "../../shared/protocol/messages.ts";
import { parseCode } from "../../shared/protocol/wire.ts";
import { planFor } from "../classroom/planning.ts";
import type { Registry } from "../classroom/registry.ts";
import { freshSeed } from "../classroom/secrets.ts";
import { exportArchive } from "../export/archive.ts";
import { isFull } from "../rooms/doorkeeper.ts";
import { firstFault } from "../rooms/requests.ts";
import type { EventStore } from "../store/event-store.ts";
import { addPages } from "./pages.ts";

export interface Site {
  readonly registry: Registry;
  readonly store: EventStore;
  /** The folder of the built pages. */
  readonly pages: string;
  /** Makes the room that people connect to. */
  readonly openRoom: (code: string) => Promise<void>;
  /** Cuts off everybody who is in it. */
  readonly closeRoom: (code: string) => Promise<void>;
  /** The addresses under which phones on the same network reach this server. */
  readonly addresses: () => string[];
  readonly log: (message: string, error?: unknown) => void;
}

const STATUS: Partial<Record<Refusal, number>> = {
  "unknown-code": 404,
  "unknown-lesson": 404,
  "wrong-key": 403,
  "too-many-classrooms": 503,
  "server-error": 500,
};

function refuse(response: Response, refused: Refusal, detail?: string): void {
  response.status(STATUS[refused] ?? 400).json(detail === undefined ? { refused } : { refused, detail });
}

/** Everything that is served over HTTP but the joining of rooms. */
export function addSite(app: Application, site: Site): void {
  app.disable("x-powered-by");
  app.use((_, response, next) => {
    response.set({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
    next();
  });
  app.use("/api", express.json({ limit: "16kb" }), (_, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  app.get("/api/health", (_, response) => {
    response.json({ ok: true, classrooms: site.registry.openCodes.length });
  });
  app.get("/api/addresses", (request, response) => {
    // Only who sits at this machine is told its addresses on the network.
    response.json({ addresses: isLocal(request) ? site.addresses() : [] });
  });
  app.post("/api/classrooms", (request, response) => createClassroom(site, request, response));
  app.get("/api/classrooms/:code", (request, response) => showFacts(site, request, response));
  app.delete("/api/classrooms/:code", (request, response) => deleteClassroom(site, request, response));
  app.get("/api/classrooms/:code/export", (request, response) => sendExport(site, request, response));
  app.use("/api", (_, response) => {
    response.status(404).json({ refused: "bad-request", detail: "There is nothing at this address." });
  });
  addPages(app, site.pages);
  app.use(answerErrors(site));
}

async function createClassroom({ registry, openRoom }: Site, request: Request, response: Response): Promise<void> {
  const parsed = createSchema.safeParse(request.body);
  if (!parsed.success) return refuse(response, "bad-request", firstFault(parsed.error));
  const planned = planFor(parsed.data);
  if ("refused" in planned) return refuse(response, planned.refused, planned.detail);
  const created = await registry.open(planned.plan, planned.options, seedOf(parsed.data));
  if (created === null) return refuse(response, "too-many-classrooms");
  await openRoom(created.code);
  response.status(201).json(created);
}

function seedOf({ seed }: Create) {
  return (seed === undefined ? null : parseSeed(seed)) ?? freshSeed();
}

async function showFacts({ registry, store }: Site, request: Request, response: Response): Promise<void> {
  const code = parseCode(String(request.params.code));
  const record = code === null ? null : await store.classroom(code);
  if (code === null || record === null) return refuse(response, "unknown-code");
  const room = registry.get(code);
  const facts: CodeFacts = {
    code,
    open: room !== undefined,
    full: room !== undefined && isFull(room),
    started: room !== undefined && room.live.room.phase.name !== "lobby",
  };
  response.json(facts);
}

/** The code in the address, if the request comes with the key of its host. */
async function codeForHost({ registry, store }: Site, request: Request): Promise<{ code: string } | Refusal> {
  const code = parseCode(String(request.params.code));
  if (code === null || (await store.classroom(code)) === null) return "unknown-code";
  const key = /^Bearer ([\w-]+)$/.exec(request.get("authorization") ?? "")?.[1];
  return key !== undefined && (await registry.isHost(code, key)) ? { code } : "wrong-key";
}

async function deleteClassroom(site: Site, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  await site.registry.forget(asked.code);
  await site.closeRoom(asked.code);
  response.json({ ok: true });
}

async function sendExport(site: Site, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { registry, store } = site;
  const { code } = asked;
  const archive = exportArchive(registry.get(code)?.live.events ?? (await store.events(code)));
  response.type("application/zip").attachment(`masquerade-${code}.zip`).send(Buffer.from(archive));
}

function isLocal(request: Request): boolean {
  const address = request.socket.remoteAddress ?? "";
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}

function answerErrors({ log }: Site): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === "entity.parse.failed") return refuse(response, "bad-request", "The body is not JSON.");
    if (error.type === "entity.too.large") {
      response.status(413).json({ refused: "bad-request", detail: "The body is too large." });
      return;
    }
    if (error.status !== undefined && error.status < 500) {
      response.status(error.status).json({ refused: "bad-request", detail: "The request could not be read." });
      return;
    }
    log(`${request.method} ${request.path} failed.`, error);
    refuse(response, "server-error");
  };
}
