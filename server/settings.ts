import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Where the built pages are. */
export const PAGES = join(root, "client", "dist");

/** One thing that can be set from outside, by an environment variable. */
interface Setting<Value> {
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly meaning: string;
  /** The default. */
  readonly usual: string;
  /** Which values are allowed, as the end of a sentence with "must be". */
  readonly allowed: string;
  /** Parses a value; null if it is not allowed. */
  readonly read: (text: string) => Value | null;
  /** A secret is not repeated in an error. */
  readonly secret?: true;
}

/** Everything that can be set. The README and `npm start -- --help` list it from here. */
const SETTINGS = {
  port: {
    name: "PORT",
    meaning: "The port. 0 takes a free one.",
    usual: "2567",
    allowed: "a whole number from 0 to 65535",
    read: wholeNumber(0, 65535),
  },
  hostname: {
    name: "HOST",
    meaning:
      "The address of this computer on which the server is reached; `::` means all of them, 0.0.0.0 those of IPv4.",
    usual: "::",
    allowed: "an address",
    read: (text) => text,
  },
  data: {
    name: "MASQUERADE_DATA",
    meaning: "The database file. `:memory:` keeps nothing.",
    usual: "data/masquerade.db",
    allowed: "a file name",
    read: (text) => (text === ":memory:" ? text : resolve(root, text)),
  },
  databaseUrl: {
    name: "DATABASE_URL",
    meaning: "A PostgreSQL database instead of the file, like `postgresql://user:password@host/name`.",
    usual: "",
    allowed: "an address like postgresql://user:password@host/name",
    read: urlOf(/^postgres(ql)?:$/),
    secret: true,
  },
  redisUrl: {
    name: "REDIS_URL",
    meaning:
      "The Redis through which several servers with one `DATABASE_URL` share the work, like `redis://host:6379`.",
    usual: "",
    allowed: "an address like redis://host:6379",
    read: urlOf(/^rediss?:$/),
    secret: true,
  },
  publicAddress: {
    name: "PUBLIC_ADDRESS",
    meaning:
      "Where phones reach this server, like `https://classes.example.org`: QR codes show it, and its pages may use the server. With `REDIS_URL` it leads to this server and no other, like `classes.example.org/1`.",
    usual: "",
    allowed: "an address like https://classes.example.org or classes.example.org:8080/1",
    read: publicAddressIn,
  },
  keepDays: {
    name: "MASQUERADE_KEEP_DAYS",
    meaning: "For how many days a classroom is kept after its end.",
    usual: "30",
    allowed: "a whole number from 1 to 3650",
    read: wholeNumber(1, 3650),
  },
  password: {
    name: "OPENING_PASSWORD",
    meaning: "What must be known to open a classroom here. For a server that everybody can reach.",
    usual: "",
    allowed: "8 to 200 characters long",
    read: (text) => (text.length >= 8 && text.length <= 200 ? text : null),
    secret: true,
  },
  proxies: {
    name: "TRUST_PROXY",
    meaning: "How many proxies stand before the server and set `X-Forwarded-For`, `-Host` and `-Proto`.",
    usual: "0",
    allowed: "a whole number from 0 to 9",
    read: wholeNumber(0, 9),
  },
  origins: {
    name: "MASQUERADE_ORIGINS",
    meaning: "Origins besides its own whose pages may use the server, with commas between them.",
    usual: "",
    allowed: "origins like https://example.org, with commas between them",
    read: originsIn,
  },
  framing: {
    name: "FRAME_ANCESTORS",
    meaning: "Origins whose pages may show the game in a frame, with commas between them, like a learning platform's.",
    usual: "",
    allowed: "origins like https://moodle.example.org, with commas between them",
    read: originsIn,
  },
  logLevel: {
    name: "LOG_LEVEL",
    meaning: "How much is logged, a line of JSON each, on the error output: `info` has every request.",
    usual: "warn",
    allowed: "fatal, error, warn, info, debug, trace or silent",
    read: (text) => (/^(fatal|error|warn|info|debug|trace|silent)$/.test(text) ? text : null),
  },
  metricsKey: {
    name: "METRICS_KEY",
    meaning:
      "A key with which `/metrics` can be read from elsewhere (`Authorization: Bearer KEY`), and with `TRUST_PROXY` from this computer too.",
    usual: "",
    allowed: "16 to 200 letters, digits, dashes and underlines",
    read: (text) => (/^[\w-]{16,200}$/.test(text) ? text : null),
    secret: true,
  },
} satisfies Record<string, Setting<string | number | readonly string[]>>;

/** The values of all settings. An empty text where nothing is set, and nothing has to be. */
export type EnvironmentSettings = {
  readonly [Key in keyof typeof SETTINGS]: NonNullable<ReturnType<(typeof SETTINGS)[Key]["read"]>>;
};

/** A setting that can't be used, in words for the person who runs the server. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** @throws SettingError if a setting can't be used; the message says which and why. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): EnvironmentSettings {
  const read = Object.entries<Setting<unknown>>(SETTINGS).map(([key, setting]) => [key, valueFrom(setting, env)]);
  const settings = Object.fromEntries(read) as EnvironmentSettings;
  if (settings.redisUrl !== "" && (settings.databaseUrl === "" || settings.publicAddress === "")) {
    throw new SettingError("REDIS_URL needs DATABASE_URL and PUBLIC_ADDRESS beside it.");
  }
  return settings;
}

function valueFrom<Value>(
  { name, usual, allowed, read, secret }: Setting<Value>,
  env: NodeJS.ProcessEnv,
): Value | string {
  // An empty variable counts as unset: an empty file name would be a database that is not kept.
  const text = env[name]?.trim() || usual;
  if (text === "") return read("") ?? "";
  const value = read(text);
  if (value === null) throw new SettingError(`${name} must be ${allowed}${secret ? "" : `, not ${text}`}.`);
  return value;
}

/** All settings as rows of a table: name, what is usual, what it means. */
export function settingRows(): { readonly name: string; readonly usual: string; readonly meaning: string }[] {
  return Object.values(SETTINGS).map(({ name, usual, meaning }) => ({ name, usual, meaning }));
}

function wholeNumber(least: number, most: number): (text: string) => number | null {
  return (text) => (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null);
}

function urlOf(protocol: RegExp): (text: string) => string | null {
  return (text) => (text === "" || (URL.canParse(text) && protocol.test(new URL(text).protocol)) ? text : null);
}

/** A host, maybe with a scheme before it, and a port and a path after it. */
function publicAddressIn(text: string): string | null {
  const address = text.replace(/\/$/, "");
  const isOne = /^(https?:\/\/)?([\w.-]+|\[[\da-f:.]+\])(:\d+)?(\/[\w-]+)*$/i.test(address);
  return text === "" || (isOne && URL.canParse(address.replace(/^(https?:\/\/)?/i, "http://"))) ? address : null;
}

function originsIn(text: string): readonly string[] | null {
  const origins = text.split(",").flatMap((part) => part.trim() || []);
  return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin) ? origins : null;
}
