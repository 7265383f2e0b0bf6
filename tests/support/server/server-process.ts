import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { SHARED } from "./shared.ts";

const MAIN = join(import.meta.dirname, "..", "..", "..", "server", "main.ts");
/** Like `npm start`, keeps what comes of reading the code, which is half of a start. */
const RUN = `await import(${JSON.stringify(MAIN)}); (await import("node:module")).flushCompileCache();`;

/** The server in a process of its own, as `npm start` runs it: it can be killed. */
export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /**
   * Fulfilled once it listens.
   * @param more environment variables besides
   */
  static async start(data: string, port = 0, more: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
    const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", MASQUERADE_DATA: data, ...more };
    const child = spawn(process.execPath, ["--input-type=module", "--eval", RUN], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const own = /localhost:(\d+)/.exec(line)?.[1];
      if (own !== undefined) return new ServerProcess(child, `http://127.0.0.1:${own}`);
    }
    throw new Error("The server did not start.");
  }

  /** One of several servers that share a database and a Redis. It is reached under a port of its own. */
  static async startShared(databaseUrl: string): Promise<ServerProcess> {
    const port = await freePort();
    const shared = { DATABASE_URL: databaseUrl, REDIS_URL: SHARED.redis, PUBLIC_ADDRESS: `127.0.0.1:${port}` };
    return ServerProcess.start(":memory:", port, shared);
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Halts it as a computer does that hangs: it does nothing until it is let go on, and is told of nothing. */
  halt(): void {
    this.#child.kill("SIGSTOP");
  }

  goOn(): void {
    this.#child.kill("SIGCONT");
  }

  /** Ends it without a word, and waits until it is gone. */
  async kill(): Promise<null> {
    await this.#end("SIGKILL");
    return null;
  }

  /** Asks it to end, and waits until it has. Gives its exit code. */
  async stop(): Promise<number | null> {
    return this.#end("SIGTERM");
  }

  async #end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
    if (this.isRunning) {
      const gone = once(this.#child, "exit");
      this.#child.kill(signal);
      await gone;
    }
    return this.#child.exitCode;
  }
}

/** A port that nobody uses, below those that connections get by themselves: another server must not get it meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const probe = createServer().listen(port, "127.0.0.1");
    try {
      await once(probe, "listening");
    } catch {
      continue;
    }
    probe.close();
    await once(probe, "close");
    return port;
  }
}
