"use strict";

/**
 * Runs a script of this project, or a program of one of its packages, on a Node that is new enough: the one that npm brought
 * along, else the one that runs this. All scripts in package.json start here, because no npm can be relied on to put the Node
 * that it brought along where `node` is looked for.
 *
 *   node server/cli/run.cjs [NAME=value …] server/cli/start.ts [argument …]
 *   node server/cli/run.cjs [NAME=value …] vitest [argument …]
 *
 * Any Node of the last ten years reads this file: no syntax newer than ES2015, no packages, nothing that Node 6 doesn't have.
 */

const childProcess = require("child_process");
const fs = require("fs");
const path = require("path");
const tty = require("tty");

const root = path.join(__dirname, "..", "..");
const packages = path.join(root, "node_modules");
const project = manifestIn(root);
const oldest = numbers(project.engines.node);

/** What a person can put right, in one sentence. */
class Missing extends Error {}

function manifestIn(folder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  } catch (_) {
    return null;
  }
}

function numbers(version) {
  return version.match(/\d+/g).map(Number);
}

function isNewEnough(version) {
  const own = numbers(version);
  return own[0] > oldest[0] || (own[0] === oldest[0] && own[1] >= oldest[1]);
}

/** Packages are added and changed by updates: a copy that is started without `npm ci` after one would fail halfway. */
function checkPackages() {
  const wanted = project.dependencies;
  const bad = Object.keys(wanted).filter((name) => {
    const found = manifestIn(path.join(packages, name));
    return found === null || found.version !== wanted[name];
  });
  if (bad.length === 0) return;
  const what = bad.length < Object.keys(wanted).length ? `${bad[0]} ${wanted[bad[0]]} is` : "The packages are";
  throw new Missing(`${what} not installed: run npm ci, then the same command again.`);
}

/** The Nodes that npm brought along: one, or none where the registry has none for this system. */
function broughtAlong() {
  return Object.keys(project.optionalDependencies)
    .map((name) => manifestIn(path.join(packages, name)))
    .filter((found) => found !== null)
    .map((found) => path.join(packages, found.name, found.bin.node));
}

/** Whether a program is a Node that runs here and is new enough. It isn't on another system's C library, or in a copied folder. */
function runs(node) {
  if (fs.realpathSync(node) === fs.realpathSync(process.execPath)) return isNewEnough(process.version);
  const answer = childProcess.spawnSync(node, ["--version"], { encoding: "utf8" });
  return answer.status === 0 && isNewEnough(answer.stdout);
}

function findNode() {
  const own = broughtAlong();
  const found = own.filter((node) => fs.existsSync(node)).find(runs);
  if (found !== undefined) return found;
  if (isNewEnough(process.version)) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const other =
    own.length > 0 ? "the one that npm brought along doesn't run here" : `npm brought none along for ${system}`;
  throw new Missing(
    `Masquerade needs Node ${oldest.join(".")} or newer, this is Node ${process.version.slice(1)}, and ${other}: ` +
      "install the newest from https://nodejs.org, then run the same command again."
  );
}

/** The file of a script, or of a package's program. */
function fileOf(name) {
  if (/\.[cm]?[jt]s$/.test(name)) return path.join(root, name);
  const wanted = Object.keys(project.dependencies).concat(Object.keys(project.devDependencies));
  for (let n = 0; n < wanted.length; n++) {
    const folder = path.join(packages, wanted[n]);
    const found = manifestIn(folder);
    const programs = (found && found.bin) || {};
    if (typeof programs === "string" ? path.basename(wanted[n]) === name : programs[name] !== undefined) {
      return path.join(folder, typeof programs === "string" ? programs : programs[name]);
    }
  }
  throw new Missing(`${name} is not installed: run npm ci, with nothing omitted, then the same command again.`);
}

function run(node, args) {
  // What the script starts in turn finds the same Node.
  process.env.PATH = path.dirname(node) + path.delimiter + process.env.PATH;
  let child = null;
  // Before there is a child: a signal in between would leave it behind. Ctrl+C on a terminal reaches it by itself, and some
  // programs take a second one for impatience.
  process.on("SIGINT", () => tty.isatty(0) || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  child = childProcess.spawn(node, args, { stdio: "inherit" });
  child.on("error", (error) => fail(error));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exit(1);
}

try {
  const args = process.argv.slice(2);
  while (/^\w+=/.test(args[0])) {
    const setting = args.shift();
    process.env[setting.slice(0, setting.indexOf("="))] = setting.slice(setting.indexOf("=") + 1);
  }
  checkPackages();
  const node = findNode();
  run(node, [fileOf(args[0])].concat(args.slice(1)));
} catch (error) {
  fail(error);
}
