import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { type RunningServer, type ServerSettings, startServer } from "../../../server/server.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import type { Create, Created } from "../../../shared/protocol/messages.ts";

/** A script of a page, of which a compressed copy lies beside it. */
export const TOOL = "console.log(1);".repeat(100);

/** What a test may set, and what is to stand in the database before the server opens it. */
export type TestSettings = Partial<ServerSettings> & { readonly prepare?: (data: string) => Promise<void> };

/** A lesson in which trainers have something to rate in every round, whatever is drawn: elsewhere a round may go past judge at once. */
export const RATED = {
  lesson: {
    ...({ masquerade: "lesson", version: 1, title: "All of it rated" } as const),
    blocks: [{ scenario: "free-and-paid", treatment: { rounds: 4, freeShare: 1, conflictShare: 1 } }],
  },
} as const;

/** A whole server on a port and a folder of its own. There can be one at a time in a process. */
export class TestServer {
  readonly log: string[] = [];
  readonly #settings: Partial<ServerSettings>;
  readonly #prepare: (data: string) => Promise<void>;
  #folder = "";
  #running: RunningServer | null = null;

  constructor({ prepare = async () => {}, ...settings }: TestSettings = {}) {
    this.#settings = settings;
    this.#prepare = prepare;
  }

  /** Makes the folder, with pages that are made up unless others are set, and starts the server. */
  async open(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    if (this.#settings.pages === undefined) await makeUpPages(this.pages);
    await this.#prepare(this.data);
    await this.start();
  }

  get folder(): string {
    return this.#folder;
  }

  get pages(): string {
    // Behind a dot, as where some people keep their programs.
    return this.#settings.pages ?? join(this.folder, ".pages");
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

async function makeUpPages(folder: string): Promise<void> {
  for (const [language, script, play, nowhere] of [
    [".", "tool", "Play", "Nowhere"],
    ["de", "werkzeug", "Spielen", "Nirgends"],
  ] as const) {
    const pages = join(folder, language);
    await mkdir(join(pages, "assets"), { recursive: true });
    await writeFile(join(pages, "assets", `${script}-h4sh.js`), TOOL);
    await writeFile(join(pages, "play.html"), `<title>${play}</title>`);
    await writeFile(join(pages, "not-found.html"), `<title>${nowhere}</title><body>`);
  }
  await writeFile(join(folder, "assets", "tool-h4sh.js.br"), brotliCompressSync(TOOL));
}

/** The events of a classroom in a file that no server uses. */
export async function eventsIn(data: string, code: string): Promise<GameEvent[]> {
  const store = openSqlite(data);
  const events = await store.events(code);
  await store.close();
  return events;
}
