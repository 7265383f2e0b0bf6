import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { transformWithOxc } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const STARTER = join(ROOT, "server", "cli", "run.cjs");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** A project with the starter, a package, one with a program, and a script that says how it was run. */
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "masquerade-"));
  write("server/cli/run.cjs", readFileSync(STARTER, "utf8"));
  needs("24.3");
  write("node_modules/game/package.json", JSON.stringify({ name: "game", version: "1.0.0" }));
  const tool = { name: "@some/tool", version: "2.0.0", bin: { "the-tool": "bin/tool.js" } };
  write("node_modules/@some/tool/package.json", JSON.stringify(tool));
  const say = `console.log(JSON.stringify({ args: process.argv.slice(2), runs: process.env.RUNS, path: process.env.PATH }));`;
  write("node_modules/@some/tool/bin/tool.js", say);
  write("tell.cjs", say);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(project, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The oldest Node that will do. */
function needs(version: string): void {
  const found = {
    engines: { node: `>=${version}` },
    dependencies: { game: "1.0.0" },
    devDependencies: { "@some/tool": "2.0.0" },
    optionalDependencies: { "node-here": "30.1.0", "node-elsewhere": "30.1.0" },
  };
  write("package.json", JSON.stringify(found));
}

/** Has npm bring along a Node that is really a shell script. Gives its path. */
function bringAlong(script: string): string {
  const found = { name: "node-here", version: "30.1.0", bin: { node: "bin/node" } };
  write("node_modules/node-here/package.json", JSON.stringify(found));
  const path = write("node_modules/node-here/bin/node", script);
  chmodSync(path, 0o755);
  return path;
}

function start(...args: string[]) {
  return spawn(process.execPath, [join(project, "server", "cli", "run.cjs"), ...args], { cwd: tmpdir() });
}

async function run(...args: string[]) {
  const child = start(...args);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, out, err };
}

describe("what is run", () => {
  test("is a script of the project, wherever one stands, with its arguments and settings as they were given", async () => {
    const args = ["a b", `"c"`, "$HOME", "D=e"];
    const { code, out, err } = await run("RUNS=25=many", "tell.cjs", ...args);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ args, runs: "25=many" });
  });

  test("is the program of a package", async () => {
    expect(JSON.parse((await run("the-tool", "--now")).out)).toMatchObject({ args: ["--now"] });
  });

  test("gives its exit code", async () => {
    write("fail.cjs", "process.exit(7)");
    expect(await run("fail.cjs")).toEqual({ code: 7, out: "", err: "" });
  });

  test.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "is told of %s",
    async (signal) => {
      const handler = `process.on("${signal}", () => { console.log("told"); process.exit(3); });`;
      write("wait.cjs", `${handler} console.log("ready"); setInterval(() => {}, 1000);`);
      const child = start("wait.cjs");
      const exited = once(child, "exit");
      let out = "";
      for await (const chunk of child.stdout) {
        if (out === "" && `${chunk}`.includes("ready")) child.kill(signal);
        out += chunk;
      }
      expect([out, await exited]).toEqual(["ready\ntold\n", [3, null]]);
    },
  );

  test.skipIf(process.platform === "win32")("ends the starter as it ended itself", async () => {
    write("die.cjs", `process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000);`);
    expect(await once(start("die.cjs"), "exit")).toEqual([null, "SIGTERM"]);
  });
});

describe.skipIf(process.platform === "win32")("the Node that it is run on", () => {
  const PRETENDER = `#!/bin/sh\nif [ "$1" = --version ]; then echo v30.1.0; else echo "brought along, $PATH"; fi\n`;

  test("is the one that npm brought along, and is found by what is started in turn", async () => {
    const node = bringAlong(PRETENDER);
    const { out } = await run("tell.cjs");
    expect(out).toMatch(`brought along, ${dirname(node)}:`);
  });

  test.each([
    ["can't be run here", "\u007fELF of another machine"],
    ["lacks a library", "#!/bin/sh\necho 'GLIBC_2.28 not found' >&2\nexit 1\n"],
    ["is too old", "#!/bin/sh\necho v22.20.0\n"],
  ])("is the system's, when that one %s", async (_, script) => {
    bringAlong(script);
    const { code, out, err } = await run("tell.cjs");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out).path.split(":")[0]).toBe(dirname(process.execPath));
  });

  test("is the system's, when npm brought none", async () => {
    expect((await run("tell.cjs")).code).toBe(0);
  });

  const OWN = process.version.slice(1);
  test("is asked for in a sentence, when npm brought none and the system's is too old", async () => {
    needs("99.2");
    expect(await run("tell.cjs")).toEqual({
      code: 1,
      out: "",
      err:
        `Masquerade needs Node 99.2 or newer, this is Node ${OWN}, and npm brought none along for ` +
        `${process.platform}-${process.arch}: install the newest from https://nodejs.org, then run the same command again.\n`,
    });
  });

  test("is asked for in a sentence, when neither runs", async () => {
    needs("99.2");
    bringAlong("\u007fELF of another machine");
    const { code, err } = await run("tell.cjs");
    expect(code).toBe(1);
    expect(err).toMatch(`this is Node ${OWN}, and the one that npm brought along doesn't run here: install`);
  });
});

describe("what is missing is named in a sentence", () => {
  test("before npm ci", async () => {
    rmSync(join(project, "node_modules"), { recursive: true });
    const err = "The packages are not installed: run npm ci, then the same command again.\n";
    expect(await run("tell.cjs")).toEqual({ code: 1, out: "", err });
  });

  test("after an update that brought a newer package", async () => {
    write("node_modules/other/package.json", JSON.stringify({ name: "other", version: "1.0.0" }));
    const now = {
      ...JSON.parse(readFileSync(join(project, "package.json"), "utf8")),
      dependencies: { game: "1.0.0", other: "1.0.1" },
    };
    write("package.json", JSON.stringify(now));
    const err = "other 1.0.1 is not installed: run npm ci, then the same command again.\n";
    expect(await run("tell.cjs")).toEqual({ code: 1, out: "", err });
  });

  test("where only what plays is installed", async () => {
    rmSync(join(project, "node_modules", "@some"), { recursive: true });
    const err = "the-tool is not installed: run npm ci, with nothing omitted, then the same command again.\n";
    expect(await run("the-tool")).toEqual({ code: 1, out: "", err });
  });
});

test("every script of package.json goes through the starter, in words that any shell takes", () => {
  for (const [name, script] of Object.entries<string>(manifest.scripts)) {
    for (const command of script.split(" && ")) {
      expect([name, command]).toEqual([
        name,
        expect.stringMatching(/^(node server\/cli\/run\.cjs|npm run --silent) [\w./= -]+$/),
      ]);
    }
  }
});

test("npm brings along a Node that is new enough for each system that a class is run on", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const [major = 0, minor = 0] = manifest.engines.node.match(/\d+/g).map(Number);
  const systems = Object.entries<string>(manifest.optionalDependencies).map(([name, version]) => {
    const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
    expect([name, ownMajor > major || (ownMajor === major && ownMinor >= minor)]).toEqual([name, true]);
    const { os, cpu } = packages[`node_modules/${name}`];
    return `${os} ${cpu}`;
  });
  const all = ["darwin arm64", "darwin x64", "linux arm64", "linux x64", "win32 arm64", "win32 x64"];
  expect(systems.sort()).toEqual(all);
});

test("a Node of ten years ago can read the starter", async () => {
  const code = readFileSync(STARTER, "utf8");
  const as = async (target: string) => (await transformWithOxc(code, "run.js", { target })).code;
  expect(await as("es2015")).toBe(await as("esnext"));
  // Node 6 reads no comma after the last argument of a call, which the transformation leaves out by itself.
  expect(code).not.toMatch(/,\s*\)/);
});
