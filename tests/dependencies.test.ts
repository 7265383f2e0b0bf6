import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly engines?: unknown;
  readonly hasInstallScript?: boolean;
}

const root = resolve(import.meta.dirname, "..");
const read = (name: string) => JSON.parse(readFileSync(resolve(root, name), "utf8"));
const manifest = read("package.json");
const { "": own, ...packages } = read("package-lock.json").packages as Record<string, Locked>;
const locked = Object.entries(packages);

const wanted = Object.entries<string>({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
  ...manifest.overrides,
});

test("every dependency is pinned to one version, and that one is locked", () => {
  for (const [name, version] of wanted) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
  expect(own).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
});

test("every locked package can be told from a changed one, and is fetched from whatever registry is set", () => {
  expect(locked.length).toBeGreaterThan(wanted.length);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([name]) => name)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

// They run on the Node that npm brings along; npm would leave them out for the Node that it runs on itself.
test("no optional package is left out for the sake of an older Node: take its `engines` out of package-lock.json", () => {
  const choosy = locked.filter(([, { optional, engines }]) => optional && engines !== undefined);
  expect(choosy.map(([name]) => name)).toEqual([]);
});

test("no package runs a script of its own when it is installed", () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
  const allowed = scripts.filter((name) => manifest.allowScripts[name.replace(/^.*node_modules\//, "")] !== false);
  expect(allowed).toEqual([]);
});

/** Licences under which a package may be passed on with this one. */
const FREE =
  /^\(?(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|OFL-1\.1|MPL-2\.0|CC-BY-4\.0|Python-2\.0)\b/;

test("every package that runs in a class may be passed on", () => {
  const others = locked.filter(([, { dev, license = "" }]) => dev !== true && !FREE.test(license));
  expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

/** What `npm audit` says of what runs in a class; null where nobody can be asked. */
function audited(): Readonly<Record<string, { readonly severity: string }>> | null {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: root,
    encoding: "utf8",
    timeout: 30_000,
  });
  try {
    return JSON.parse(stdout).vulnerabilities ?? null;
  } catch {
    return null;
  }
}

// News from elsewhere: it must not stop anybody from working, and nobody may miss it.
test.runIf(process.env.CI)("no package that runs in a class is known to be unsafe", ({ skip }) => {
  const vulnerabilities = audited();
  if (vulnerabilities === null) return skip("The registry's advisories can't be asked from here.");
  const bad = Object.entries(vulnerabilities).filter(([, { severity }]) => /^(high|critical)$/.test(severity));
  expect(bad).toEqual([]);
});
