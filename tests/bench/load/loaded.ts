import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Usage } from "./reporting.ts";

/** Cores for the server and for the crowd, where there is a way to say so. */
const CORE = { server: "0", crowd: "1" } as const;

/** Has this process, which plays the crowd, leave the first core to the server. False if there is no way to. */
export function makeRoom(): boolean {
  try {
    execFileSync("taskset", ["-acp", CORE.crowd, String(process.pid)], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A server in a process of its own, which is put under load. */
export class Loaded {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.url = `http://127.0.0.1:${port}`;
  }

  /**
   * Starts one of the servers in this folder, on a core of its own if `isPinned`.
   * @param where what ours stores in: a file; if it is to share the work, also the addresses of a PostgreSQL and of a Redis
   */
  static async start(
    name: "ours" | "bare" | "small-room",
    isPinned: boolean,
    ...where: readonly string[]
  ): Promise<Loaded> {
    const command = [process.execPath, "--expose-gc", join(import.meta.dirname, `${name}.ts`), ...where];
    const [first = "", ...rest] = isPinned ? ["taskset", "-c", CORE.server, ...command] : command;
    const child = spawn(first, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const [{ port }] = await once(child, "message");
    return new Loaded(child, port);
  }

  /** @param collect whether garbage is collected before */
  async usage(collect = false): Promise<Usage> {
    this.#child.send({ collect });
    const [usage] = await once(this.#child, "message");
    return usage as Usage;
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.disconnect();
    await gone;
  }
}
