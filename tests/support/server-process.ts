import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const MAIN = join(import.meta.dirname, "..", "..", "server", "main.ts");

/** The server in a process of its own, as `npm start` runs it: it can be killed. */
export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Fulfilled once it listens. */
  static async start(data: string, port = 0): Promise<ServerProcess> {
    const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", MASQUERADE_DATA: data };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout })) {
      const own = /localhost:(\d+)/.exec(line)?.[1];
      if (own !== undefined) return new ServerProcess(child, `http://127.0.0.1:${own}`);
    }
    throw new Error("The server did not start.");
  }

  /** Ends it without a word, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }
}
