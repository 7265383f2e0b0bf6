import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readSettings, settingRows } from "../../server/settings.ts";

const root = resolve(import.meta.dirname, "..", "..");

test("where nothing is set, or what is set is empty, everything is as usual", () => {
  const usual = readSettings({});
  expect(usual).toEqual({
    port: 2567,
    hostname: "::",
    data: join(root, "data", "masquerade.db"),
    databaseUrl: "",
    redisUrl: "",
    publicAddress: "",
    keepDays: 30,
    password: "",
    proxies: 0,
    origins: [],
    framing: [],
    logLevel: "warn",
    metricsKey: "",
  });
  expect(readSettings(Object.fromEntries(settingRows().map(({ name }) => [name, " "])))).toEqual(usual);
});

test("what is set is taken", () => {
  const set = { PORT: "0", MASQUERADE_DATA: ":memory:", TRUST_PROXY: "2", OPENING_PASSWORD: "open sesame" };
  expect(readSettings({ ...set, MASQUERADE_ORIGINS: "https://a.example, http://b.example:8080" })).toMatchObject({
    port: 0,
    data: ":memory:",
    proxies: 2,
    password: "open sesame",
    origins: ["https://a.example", "http://b.example:8080"],
  });
});

test.each([
  ["https://a.example", "https://a.example"],
  ["https://a.example/", "https://a.example"],
  ["a.example:8080/1", "a.example:8080/1"],
  ["[2001:db8::23]:2567", "[2001:db8::23]:2567"],
])("PUBLIC_ADDRESS can be %s", (value, read) => {
  expect(readSettings({ PUBLIC_ADDRESS: value }).publicAddress).toBe(read);
});

test.each<[string, string, string]>([
  ["PORT", "eighty", "a whole number from 0 to 65535, not eighty"],
  ["PORT", "65536", "a whole number from 0 to 65535, not 65536"],
  ["PORT", "1e3", "a whole number from 0 to 65535, not 1e3"],
  ["MASQUERADE_KEEP_DAYS", "0", "a whole number from 1 to 3650, not 0"],
  ["TRUST_PROXY", "true", "a whole number from 0 to 9, not true"],
  [
    "MASQUERADE_ORIGINS",
    "https://a.example/",
    "origins like https://example.org, with commas between them, not https://a.example/",
  ],
  ["MASQUERADE_ORIGINS", "*", "origins like https://example.org, with commas between them, not *"],
  ...["ftp://a.example", "a.example:99999", "https://", "a b", "https://a.example?b", "https://me@a.example"].map(
    (value): [string, string, string] => [
      "PUBLIC_ADDRESS",
      value,
      `an address like https://classes.example.org or classes.example.org:8080/1, not ${value}`,
    ],
  ),
  ...["*", "https://a.example/x", "a.example", "'self'", "https://a.example; script-src *"].map(
    (value): [string, string, string] => [
      "FRAME_ANCESTORS",
      value,
      `origins like https://moodle.example.org, with commas between them, not ${value}`,
    ],
  ),
  ["LOG_LEVEL", "loud", "fatal, error, warn, info, debug, trace or silent, not loud"],
  // Secrets are not repeated.
  ["OPENING_PASSWORD", "sesame", "8 to 200 characters long"],
  ["DATABASE_URL", "mysql://root:sesame@a.example", "an address like postgresql://user:password@host/name"],
  ["REDIS_URL", "a.example:6379", "an address like redis://host:6379"],
  ["METRICS_KEY", "with a space in it", "16 to 200 letters, digits, dashes and underlines"],
])("%s can't be %s", (name, value, allowed) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name} must be ${allowed}.`);
});

test.each([{ DATABASE_URL: "postgresql://a.example/b" }, { PUBLIC_ADDRESS: "a.example/1" }])(
  "servers that share the work need a database and an address each: %o is not enough",
  (one) => {
    const set = { ...one, REDIS_URL: "redis://a.example" };
    expect(() => readSettings(set)).toThrow("REDIS_URL needs DATABASE_URL and PUBLIC_ADDRESS beside it.");
  },
);

test("the README lists every setting with what is usual", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const rows = settingRows().map(
    ({ name, usual, meaning }) => `| \`${name}\` | ${usual && `\`${usual}\``} | ${meaning} |`,
  );
  for (const row of rows) expect(readme).toContain(row);
  expect(readme.match(/^\| `[A-Z_]+` \|/gm)).toHaveLength(rows.length);
});
