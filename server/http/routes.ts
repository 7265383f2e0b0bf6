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
  /** Hears of everything that is refused, and why. */
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

/** What is undefined in `more` is left out. */
function refuse(response: Response, refused: Refusal, more?: { detail: string; fault?: LessonFault }): void {
  response.locals.refused(refused);
  response.status(STATUS[refused] ?? 400).json({ refused, ...more });
}

/** Everything that is served over HTTP but the joining of rooms. */
export function addRoutes(app: Application, site: RouteSettings): void {
  app.disable("x-powered-by");
  app.use((_, response, next) => {
    response.locals.refused = site.refused;
    next();
  });
  app.use("/api", express.json({ limit: "16kb" }), (_, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  app.get("/api/addresses", async (request, response) => {
    const facts = await site.addresses();
    // Only who sits at this machine is told its addresses on the network.
    const told = facts.addresses.filter(({ kind }) => kind === "public" || visitorOf(request) === LOCAL);
    response.json({ addresses: told, onlyHere: facts.onlyHere && visitorOf(request) === LOCAL });
  });
  app.get("/api/opening", (_, response) => {
    const facts: OpeningFacts = { password: site.password !== "" };
    response.json(facts);
  });
  app.post("/api/classrooms", (request, response) => createClassroom(site, request, response));
  app.get("/api/classrooms/:code", (request, response) => showFacts(site, request, response));
  app.delete("/api/classrooms/:code", (request, response) => deleteClassroom(site, request, response));
  app.get("/api/classrooms/:code/export", (request, response) => sendExport(site, request, response));
  app.get("/api/classrooms/:code/notes", (request, response) => sendNotes(site, request, response));
  app.post("/api/classrooms/:code/reach", (request, response) => passOnReach(site, request, response));
  app.use("/api", (_, response) => {
    response.status(404).json({ refused: "bad-request", detail: "There is nothing at this address." });
  });
  addPages(app, site.pages);
  app.use(answerErrors(site));
}

async function createClassroom(site: RouteSettings, request: Request, response: Response): Promise<void> {
  const { registry, openRoom, limits, password } = site;
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
  // R43. Who plays alone has no host, and so nobody gets the host's key.
  response.status(201).json(alone === undefined ? created : { code });
}

function seedOf({ seed }: Create) {
  return (seed === undefined ? null : parseSeed(seed)) ?? freshSeed();
}

/** The code in the address, if there is such a classroom, and whoever asks may know. */
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

async function showFacts(site: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeIn(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { code } = asked;
  const facts: CodeFacts = { code, ...((await callRoom(code, "facts")) ?? (await storedFacts(site, code))) };
  response.json(facts);
}

/** The facts of a classroom that no server has just now: it is closed, or between two servers. */
async function storedFacts({ store }: RouteSettings, code: string): Promise<PublicFacts> {
  if ((await store.classroom(code))?.closed !== false) return publicFacts(null);
  const events = await store.events(code);
  return publicFacts(events.length === 0 ? null : replay(events));
}

/** The code in the address, if the request comes with the key of its host. */
async function codeForHost(site: RouteSettings, request: Request): Promise<{ code: string } | Refusal> {
  const code = parseCode(String(request.params.code));
  const key = /^Bearer ([\w-]+)$/.exec(request.get("authorization") ?? "")?.[1];
  if (code !== null && key !== undefined && (await site.registry.isHost(code, key))) return { code };
  const asked = await codeIn(site, request);
  return typeof asked === "string" ? asked : "wrong-key";
}

async function deleteClassroom(site: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const forgotten = await callRoom(asked.code, "forget");
  if (forgotten === false) return refuse(response, "server-error");
  if (forgotten === null) await site.registry.forget(asked.code);
  response.json({ ok: true });
}

async function sendExport(site: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { registry, store } = site;
  const { code } = asked;
  const names = request.query.names === "1";
  const archive = exportArchive(registry.get(code)?.live.events ?? (await store.events(code)), { names });
  const file = names ? `masquerade-${code}-pseudonyms.zip` : `masquerade-${code}.zip`;
  response.type("application/zip").attachment(file).send(Buffer.from(archive));
}

async function sendNotes(site: RouteSettings, request: Request, response: Response): Promise<void> {
  const asked = await codeForHost(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const { registry, store } = site;
  const { code } = asked;
  response.json(projectNotes(registry.get(code)?.live.events ?? (await store.events(code))));
}

/** A phone tells the console whether it could get in. Only whoever knows the code is heard, and nothing of it is stored. */
async function passOnReach(site: RouteSettings, request: Request, response: Response): Promise<void> {
  if (!site.limits.reports.take(visitorOf(request))) return refuse(response, "too-fast");
  const parsed = reachSchema.safeParse(request.body);
  if (!parsed.success) return refuse(response, "bad-request", { detail: firstFault(parsed.error) });
  const asked = await codeIn(site, request);
  if (typeof asked === "string") return refuse(response, asked);
  const reply = await callRoom(asked.code, "reached", parsed.data);
  if (reply === null) return refuse(response, "closed");
  response.json(reply);
}

/** Who asks, as the guard wrote it down. */
function visitorOf(request: Request): string {
  return request.get(VISITOR) ?? "";
}

function answerErrors({ log }: RouteSettings): ErrorRequestHandler {
  return (error: { status?: number; type?: string; code?: unknown }, request, response, next) => {
    if (response.headersSent) return next(error);
    // Node's parser gave up on what the client went on to send. There is nobody left to answer.
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
