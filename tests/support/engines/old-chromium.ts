import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/chromium", import.meta.url));

/** The last that runs on Windows 7 and 8, and one that is too old. */
export const OLD = { chrome109: "109.0.6", chrome103: "103.0.0" } as const;

/**
 * A Chromium of that time, from the npm registry: a version of the package that the tests' own Chromium is from. It is no
 * dependency, as only the long tests need it, and is fetched once.
 */
export async function oldChromium(version: string): Promise<string> {
  const folder = join(CACHE, version);
  const program = join(folder, "chromium");
  if (existsSync(join(folder, "whole"))) return program;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", ["install", ...quiet, `@sparticuz/chromium@${version}`], { cwd: folder });
  // The package's own way to unpack it takes whatever Chromium lies in the folder for temporary files, of whichever version.
  const packed = join(folder, "node_modules", "@sparticuz", "chromium", "bin", "chromium.br");
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(program, { mode: 0o755 }));
  await writeFile(join(folder, "whole"), "");
  return program;
}
