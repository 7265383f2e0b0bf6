import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { PAGES } from "../../../server/settings.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** What somebody has installed: the program of a Node, and the folder of an npm. */
export interface Installed {
  readonly node: string;
  readonly npm: string;
}

/** A package from the registry, unpacked into a folder of its own. Gives its path. */
export async function fetchPackage(spec: string, into: string): Promise<string> {
  const folder = join(into, spec.replaceAll(/[/@]/g, "-"));
  mkdirSync(folder, { recursive: true });
  const env = environment(process.env.PATH ?? "");
  const { stdout } = await promisify(execFile)("npm", ["pack", "--silent", spec], { cwd: folder, env });
  await promisify(execFile)("tar", ["-xzf", stdout.trim()], { cwd: folder });
  return join(folder, "package");
}

export function manifestOf(folder: string): {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
} {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Whether this npm is made for that version of Node. */
export function isMadeFor(npm: string, node: string): boolean {
  const { satisfies } = createRequire(join(npm, "package.json"))("semver");
  return satisfies(node, manifestOf(npm).engines.node);
}

/** The system's Node: the first that is not one of a package. */
export function systemNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find((node) => spawnSync(node, ["--version"]).status === 0);
}

/** The version of Node that npm brings along for this computer. */
export const BROUGHT_ALONG = `v${manifestOf(ROOT).optionalDependencies[`node-${process.platform}-${process.arch}`]}`;

/** Without what an npm that runs this test has set for its own scripts. */
function environment(path: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_(registry|cache|userconfig)$)|node_compile_cache$|node$|vitest|ci$)/i.test(name),
  );
  const folders = path.split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: folders.join(delimiter) };
}

export interface Ended {
  readonly code: number | null;
  /** What it printed, errors as well. */
  readonly said: string;
}

/** The project as somebody has it who has just fetched it: with nothing installed or built. Changes not committed are in it. */
export class FreshCopy {
  readonly folder: string;
  readonly #installed: Installed;
  readonly #env: NodeJS.ProcessEnv;
  /** Every process of Node writes a line into it: its version, and what it runs. */
  readonly #runs: string;

  constructor(folder: string, installed: Installed) {
    this.folder = join(folder, "masquerade");
    this.#installed = installed;
    const list = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
    for (const name of String(list.stdout).split("\0")) {
      if (name !== "") cpSync(join(ROOT, name), join(this.folder, name));
    }
    const programs = join(folder, "programs");
    mkdirSync(programs);
    symlinkSync(installed.node, join(programs, "node"));
    symlinkSync(join(installed.npm, "bin", "npm-cli.js"), join(programs, "npm"));
    this.#runs = join(folder, "runs");
    const recorder = join(folder, "record.cjs");
    const line = `process.version + " " + process.argv[1] + "\\n"`;
    writeFileSync(recorder, `require("fs").appendFileSync(${JSON.stringify(this.#runs)}, ${line});`);
    this.#env = {
      ...environment(`${programs}${delimiter}${process.env.PATH}`),
      NODE_OPTIONS: `--require=${recorder}`,
      PORT: "0",
      HOST: "127.0.0.1",
      MASQUERADE_DATA: join(folder, "masquerade.db"),
    };
  }

  /** Brings in the pages of this checkout, which are from the same sources. */
  takeBuiltPages(): void {
    cpSync(PAGES, join(this.folder, "client", "dist"), { recursive: true });
  }

  /** The versions of Node on which a script of the project has been run, in the copy. */
  versionsFor(script: string): string[] {
    const lines = readFileSync(this.#runs, "utf8").split("\n");
    const path = join(this.folder, script);
    return [...new Set(lines.filter((line) => line.endsWith(` ${path}`)).map((line) => line.split(" ")[0] ?? ""))];
  }

  /**
   * Packages that this checkout has and the copy lacks: npm leaves out what it takes to be for other systems.
   * @param withDev whether those that only developers need count, too
   */
  missingPackages(withDev = true): string[] {
    const installed = (folder: string): [name: string, about: { readonly dev?: boolean }][] => {
      const list = readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8");
      return Object.entries(JSON.parse(list).packages);
    };
    const found = new Set(installed(this.folder).map(([name]) => name));
    return installed(ROOT).flatMap(([name, { dev }]) => (found.has(name) || (dev && !withDev) ? [] : [name]));
  }

  async npm(...args: string[]): Promise<Ended> {
    return this.node(join(this.#installed.npm, "bin", "npm-cli.js"), ...args);
  }

  async node(...args: string[]): Promise<Ended> {
    const child = spawn(this.#installed.node, args, { cwd: this.folder, env: this.#env });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { code, said: `${out}${err}` };
  }

  /** Runs `npm start` until the server says where it is, and `visit` has been there; then stops it. Gives what it said. */
  async npmStart(visit: (url: string) => Promise<void>): Promise<string> {
    const cli = join(this.#installed.npm, "bin", "npm-cli.js");
    // In a group of its own: it can be stopped with all that it has started, as a terminal does.
    const child = spawn(this.#installed.node, [cli, "start"], { cwd: this.folder, env: this.#env, detached: true });
    const closed = once(child, "close");
    const errors = text(child.stderr);
    let said = "";
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        said += `${line}\n`;
        const port = /localhost:(\d+)/.exec(line)?.[1];
        if (port === undefined) continue;
        await visit(`http://127.0.0.1:${port}`);
        return said;
      }
    } finally {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await closed;
    }
    throw new Error(`npm start ended: ${said}${await errors}`);
  }
}

/** Fails unless the server answers with the page of the phones. */
export async function visit(url: string): Promise<void> {
  const response = await fetch(url);
  const page = await response.text();
  if (!response.ok || !page.includes("<title>")) throw new Error(`The server answers ${response.status}: ${page}`);
}
