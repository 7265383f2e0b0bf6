import type { ChildProcess } from "node:child_process";

/** One page in a browser of whatever make. */
export interface Tab {
  readonly name: string;
  /** What the page threw, and what it logged as an error. */
  readonly faults: readonly string[];
  go(url: string): Promise<void>;
  /** The value of an expression in the page, which must be one that JSON can tell, or a promise of one. */
  run<T>(expression: string): Promise<T>;
  /** A PNG of the page. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Waits until something is so, as far as a slow machine lets it become so. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first line on the output of a program that has what is looked for. */
export function lineOf(program: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    program.stdout?.on("data", hear);
    program.stderr?.on("data", hear);
    program.on("error", reject);
    program.on("exit", (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}

export async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once("exit", resolve));
  program.kill();
  await gone;
}
