import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { type RunningServer, type ServerSettings, startServer } from "../../../server/server.ts";
import { PAGES } from "../../../server/settings.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Create, Created } from "../../../shared/protocol/messages.ts";

/** A script of a page, of which a compressed copy lies beside it. */
export const TOOL = "console.log(1);".repeat(100);

/** What a test may set, and what is to stand in the database before the server opens it. */
type TestSettings = Partial<ServerSettings> & { readonly prepare?: (data: string) => Promise<void> };

/** A whole server on a port and a folder of its own. There can be one at a time in a process. */
export class TestServer {
  readonly folder: string;
  readonly pages: string;
  readonly log: string[] = [];
  readonly #settings: Partial<ServerSettings>;
  #running: RunningServer | null = null;

  private constructor(folder: string, pages: string, settings: Partial<ServerSettings> = {}) {
    this.folder = folder;
    this.pages = pages;
    this.#settings = settings;
  }

  /** With the pages as they are built, for real browsers. */
  static async withPages(settings: Partial<ServerSettings> = {}): Promise<TestServer> {
    const folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    const server = new TestServer(folder, PAGES, settings);
    await server.start();
    return server;
  }

  static async start({ prepare, ...settings }: TestSettings = {}) {
    const folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    // Behind a dot, as where some people keep their programs.
    const server = new TestServer(folder, join(folder, ".pages"), settings);
    await mkdir(join(server.pages, "assets"), { recursive: true });
    await writeFile(join(server.pages, "assets", "tool-h4sh.js"), TOOL);
    await writeFile(join(server.pages, "assets", "tool-h4sh.js.br"), brotliCompressSync(TOOL));
    await writeFile(join(server.pages, "play.html"), "<title>Play</title>");
    await writeFile(join(server.pages, "not-found.html"), "<title>Nowhere</title><body>");
    await mkdir(join(server.pages, "de", "assets"), { recursive: true });
    await writeFile(join(server.pages, "de", "assets", "werkzeug-h4sh.js"), TOOL);
    await writeFile(join(server.pages, "de", "play.html"), "<title>Spielen</title>");
    await writeFile(join(server.pages, "de", "not-found.html"), "<title>Nirgends</title><body>");
    await prepare?.(server.data);
    await server.start();
    return server;
  }

  get data(): string {
    return join(this.folder, "masquerade.db");
  }

  get port(): number {
    if (this.#running === null) throw new Error("The server is not running.");
    return this.#running.port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param port 0 takes a free one. */
  async start(port = 0): Promise<void> {
    this.#running = await startServer({
      port,
      hostname: "127.0.0.1",
      data: this.data,
      pages: this.pages,
      // Where a test lets the time pass, nothing waits for the real one.
      ...(this.#settings.clock !== undefined && { share: 0 }),
      log: (message, error) => this.log.push(error === undefined ? message : `${message} ${error}`),
      ...this.#settings,
    });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = null;
  }

  async end(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async create(create: Partial<Create> = {}): Promise<Created> {
    const response = await this.post("/api/classrooms", { lesson: "quick-look", timers: "off", ...create });
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as Created;
  }

  post(path: string, body: unknown, more: Readonly<Record<string, string>> = {}): Promise<Response> {
    const headers = { "content-type": "application/json", ...more };
    return fetch(this.url + path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  /** The files of the export, by name. */
  async export({ code, key }: Created): Promise<Map<string, string>> {
    const headers = { authorization: `Bearer ${key}` };
    const response = await fetch(`${this.url}/api/classrooms/${code}/export`, { headers });
    if (!response.ok) throw new Error(await response.text());
    const files = Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())));
    return new Map(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  }

  /** How many events a classroom has. */
  async count(created: Created): Promise<number> {
    const lines = (await this.export(created)).get("events.ndjson") ?? "";
    return lines.split("\n").length - 1;
  }
}

/** The events of a classroom in a file that no server uses. */
export async function eventsIn(data: string, code: string): Promise<GameEvent[]> {
  const store = openSqlite(data);
  const events = await store.events(code);
  await store.close();
  return events;
}
