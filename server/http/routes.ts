import express, { type Application, type ErrorRequestHandler, type Request, type Response } from "express";
import type { LessonFault } from "../../shared/content/lessons/own.ts";
import { replay } from "../../shared/game/evolve.ts";
import { parseSeed } from "../../shared/lib/draw.ts";
import {
  type AddressFacts,
  type CodeFacts,
  type Create,
  createSchema,
  type OpeningFacts,
  type Refusal,
  reachSchema,
} from "../../shared/protocol/messages.ts";
import { parseCode } from "../../shared/protocol/wire.ts";
import { projectNotes } from "../../shared/views/project-notes.ts";
import { planFor } from "../classroom/planning.ts";
import { type PublicFacts, publicFacts } from "../classroom/public-facts.ts";
import type { Registry } from "../classroom/registry.ts";
import { freshSeed } from "../classroom/secrets.ts";
import { callRoom } from "../cluster/remote-rooms.ts";
import type { RateLimits } from "../edge/rate-limits.ts";
import { firstFault } from "../edge/validation.ts";
import { LOCAL, VISITOR } from "../edge/visitor.ts";
import { exportArchive } from "../export/archive.ts";
import type { LogError } from "../log.ts";
import type { EventStore } from "../store/event-store.ts";
import { refusalOfOpening } from "./opening.ts";
import { addPages } from "./pages.ts";

export interface RouteSettings {
  readonly registry: Registry;
  readonly store: EventStore;
  /** The folder of the built pages. */
  readonly pages: string;
  /** Makes the room that people connect to. */
  readonly openRoom: (code: string) => Promise<void>;
  /** Where phones reach this server. */
  readonly addresses: () => Promise<AddressFacts>;
  readonly limits: RateLimits;
  /** What must be known to open a classroom; empty: nothing. */
  readonly password: string;
  /** Is called with the reason of every refusal. */
  readonly refused: (why: Refusal) => void;
  readonly log: LogError;
}

const STATUS: Partial<Record<Refusal, number>> = {
  "unknown-code": 404,
  "unknown-lesson": 404,
  "wrong-key": 403,
  "wrong-password": 403,
  "too-many-tries": 429,
  "too-fast": 429,
  "too-many-classrooms": 503,
  "server-error": 500,
};

/** Answers with a refusal. Undefined fields of `more` are left out. */
function refuse(response: Response, refused: Refusal, more?: { detail: string; fault?: LessonFault }): void {
  response.locals.refused(refused);
  response.status(STATUS[refused] ?? 400).json({ refused, ...more });
}

/** Adds everything that is served over HTTP except joining, which is Colyseus' own. */
export function addRoutes(app: Application, settings: RouteSettings): void {
  app.disable("x-powered-by");
  app.use((_, response, next) => {
    response.locals.refused = settings.refused;
    next();
  });
  app.use("/api", express.json({ limit: "16kb" }), (_, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  app.get("/api/addresses", async (request, response) => {
    const facts = await settings.addresses();
    // Only a visitor at this computer is told its addresses on the network.
    const told = facts.addresses.filter(({ kind }) => kind === "public" || visitorOf(request) === LOCAL);
    response.json({ addresses: told, onlyHere: facts.onlyHere && visitorOf(request) === LOCAL });
  });
  app.get("/api/opening", (_, response) => {
    const facts: OpeningFacts = { password: settings.password !== "" };
    response.json(facts);
  });
  app.post("/api/classrooms", (request, response) => createClassroom(settings, request, response));
  app.get("/api/classrooms/:code", (request, response) => showFacts(settings, request, response));
  app.delete("/api/classrooms/:code", (request, response) => deleteClassroom(settings, request, response));
  app.get("/api/classrooms/:code/export", (request, response) => sendExport(settings, request, response));
  app.get("/api/classrooms/:code/notes", (request, response) => sendNotes(settings, request, response));
  app.post("/api/classrooms/:code/reach", (request, response) => passOnReach(settings, request, response));
  app.use("/api", (_, response) => {
    response.status(404).json({ refused: "bad-request", detail: "There is nothing at this address." });
  });
  addPages(app, settings.pages);
  app.use(answerErrors(settings));
}

async function createClassroom(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  const { registry, openRoom, limits, password } = settings;
  const parsed = createSchema.safeParse(request.body);
  if (!parsed.success) return refuse(response, "bad-request", { detail: firstFault(parsed.error) });
  const { alone, demonstration } = parsed.data;
  const planned = planFor(parsed.data);
  if ("refused" in planned) return refuse(response, planned.refused, planned);
  const opening = { visitor: visitorOf(request), alone: alone !== undefined, password, limits };
  const refused = refusalOfOpening(request, opening);
  if (refused !== null) return refuse(response, refused);
  const created = await registry.open(planned.plan, planned.options, seedOf(parsed.data));
  if (created === null) return refuse(response, "too-many-classrooms");
  const { code } = created;
  if (demonstration !== undefined) await registry.get(code)?.cast.fill(demonstration.people);
  await openRoom(code);
  limits.codes.tell(visitorOf(request), code);
  // R43. A classroom of one person has no host: nobody gets its key.
  response.status(201).json(alone === undefined ? created : { code });
}

function seedOf({ seed }: Create) {
  return (seed === undefined ? null : parseSeed(seed)) ?? freshSeed();
}

/** The code in the address, if there is such a classroom and the visitor may know. */
async function codeIn(
  { registry, store, limits }: RouteSettings,
  request: Request,
): Promise<{ code: string } | Refusal> {
  const code = parseCode(String(request.params.code));
  if (code === null) return "unknown-code";
  const visitor = visitorOf(request);
  if (!limits.codes.mayAsk(visitor, code)) return "too-many-tries";
  if (registry.get(code) === undefined && (await store.classroom(code)) === null) return "unknown-code";
  limits.codes.wasRight(visitor, code);
  return { code };
}

async function showFacts(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeIn(settings, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { code } = asked;
  const facts: CodeFacts = { code, ...((await callRoom(code, "facts")) ?? (await storedFacts(settings, code))) };
  response.json(facts);
}

/** The facts of a classroom that no server has at the moment: it is closed, or moves from one server to another. */
async function storedFacts({ store }: RouteSettings, code: string): Promise<PublicFacts> {
  if ((await store.classroom(code))?.closed !== false) return publicFacts(null);
  const events = await store.events(code);
  return publicFacts(events.length === 0 ? null : replay(events));
}

/** The code in the address, if the request comes with the key of its host. */
async function codeForHost(settings: RouteSettings, request: Request): Promise<{ code: string } | Refusal> {
  const code = parseCode(String(request.params.code));
  const key = /^Bearer ([\w-]+)$/.exec(request.get("authorization") ?? "")?.[1];
  if (code !== null && key !== undefined && (await settings.registry.isHost(code, key))) return { code };
  const asked = await codeIn(settings, request);
  return typeof asked === "string" ? asked : "wrong-key";
}

async function deleteClassroom(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(settings, request);
  if (typeof asked === "string") return refuse(response, asked);
  const forgotten = await callRoom(asked.code, "forget");
  if (forgotten === false) return refuse(response, "server-error");
  if (forgotten === null) await settings.registry.forget(asked.code);
  response.json({ ok: true });
}

async function sendExport(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(settings, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { registry, store } = settings;
  const { code } = asked;
  const names = request.query.names === "1";
  const archive = exportArchive(registry.get(code)?.live.events ?? (await store.events(code)), { names });
  const file = names ? `masquerade-${code}-pseudonyms.zip` : `masquerade-${code}.zip`;
  response.type("application/zip").attachment(file).send(Buffer.from(archive));
}

async function sendNotes(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(settings, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { registry, store } = settings;
  const { code } = asked;
  response.json(projectNotes(registry.get(code)?.live.events ?? (await store.events(code))));
}

/** A phone tells the console whether it could get in. It must know the code, and nothing of it is stored. */
async function passOnReach(settings: RouteSettings, request: Request, response: Response): Promise<void> {
  if (!settings.limits.reports.take(visitorOf(request))) return refuse(response, "too-fast");
  const parsed = reachSchema.safeParse(request.body);
  if (!parsed.success) return refuse(response, "bad-request", { detail: firstFault(parsed.error) });
  const asked = await codeIn(settings, request);
  if (typeof asked === "string") return refuse(response, asked);
  const reply = await callRoom(asked.code, "reached", parsed.data);
  if (reply === null) return refuse(response, "closed");
  response.json(reply);
}

/** The visitor, as the guard wrote it into the headers. */
function visitorOf(request: Request): string {
  return request.get(VISITOR) ?? "";
}

function answerErrors({ log }: RouteSettings): ErrorRequestHandler {
  return (error: { status?: number; type?: string; code?: unknown }, request, response, next) => {
    if (response.headersSent) return next(error);
    // Node's parser rejected the rest of the request. There is nobody left to answer.
    if (typeof error.code === "string" && error.code.startsWith("HPE_")) return void request.destroy();
    if (error.type === "entity.parse.failed")
      return refuse(response, "bad-request", { detail: "The body is not JSON." });
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
