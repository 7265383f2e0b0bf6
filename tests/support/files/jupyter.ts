import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const JUPYTER = "jupyter";

/** What there is not to run a notebook with, and says so; null if all is there. */
export function missingJupyter(): string | null {
  const missing = whatIsMissing();
  if (missing !== null) process.stderr.write(`The exported notebook is not run, for ${missing}.\n`);
  return missing;
}

function whatIsMissing(): string | null {
  const { stdout, status: code } = spawnSync(JUPYTER, ["--paths", "--json"], { encoding: "utf8" });
  // Where it is installed `jupyter` finds it by this name; to ask it for its version takes seconds.
  if (code !== 0 || !isCommand(`${JUPYTER}-nbconvert`)) return "there is no jupyter nbconvert";
  const folders = (JSON.parse(stdout) as { data: readonly string[] }).data;
  const kernel = folders.map((folder) => join(folder, "kernels", "python3", "kernel.json")).find(existsSync);
  if (kernel === undefined) return "Jupyter has no Python";
  const [python = ""] = (JSON.parse(readFileSync(kernel, "utf8")) as { argv: readonly string[] }).argv;
  const { status } = spawnSync(python, ["-c", "import matplotlib, numpy, pandas"]);
  return status === 0 ? null : "Jupyter's Python has no pandas or no matplotlib";
}

function isCommand(name: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Runs a notebook where it is. @returns what its last cell printed, and how many pictures it drew */
export async function runNotebook(path: string): Promise<{ readonly printed: string; readonly pictures: number }> {
  await promisify(execFile)(JUPYTER, ["nbconvert", "--to", "notebook", "--execute", "--inplace", path]);
  const { cells } = JSON.parse(await readFile(path, "utf8")) as { cells: readonly { outputs?: readonly Output[] }[] };
  const printed = (cells.at(-1)?.outputs ?? [])
    .filter(({ name }) => name === "stdout")
    .map(({ text }) => [text].flat());
  const all = cells.flatMap(({ outputs = [] }) => outputs);
  return { printed: printed.flat().join(""), pictures: all.filter(({ data }) => data?.["image/png"]).length };
}
