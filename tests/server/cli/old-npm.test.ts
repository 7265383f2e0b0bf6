import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BROUGHT_ALONG, FreshCopy, fetchPackage, systemNode, visit } from "../../support/server/fresh-copy.ts";

// Fetches what it needs, which takes a while: all pairs of Node and npm, and what only developers need, are in tests/long.
test.runIf(process.env.CI && process.platform === "linux")(
  "npm 10 on the system's Node: npm ci --omit=dev && npm start runs the game on the Node that npm brings along",
  async () => {
    const node = systemNode();
    if (node === undefined) throw new Error("There is no Node on the PATH but that of node_modules.");
    const folder = await mkdtemp(join(tmpdir(), "masquerade-"));
    try {
      const copy = new FreshCopy(folder, { node, npm: await fetchPackage("npm@10", folder) });
      expect(await copy.npm("ci", "--omit=dev")).toMatchObject({ code: 0 });
      expect(copy.missingPackages(false)).toEqual([]);
      copy.takeBuiltPages();
      expect(await copy.npmStart(visit)).not.toContain("Building the pages");
      expect(copy.versionsFor("server/cli/start.ts")).toEqual([BROUGHT_ALONG]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
