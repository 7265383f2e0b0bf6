import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** What each layer of shared/ may import, beside itself. Each imports only from those above it in this list. */
const SHARED: Record<string, readonly string[]> = {
  lib: [],
  rules: ["lib"],
  game: ["lib", "rules"],
  theory: ["lib", "rules", "game"],
  agents: ["lib", "rules", "game", "theory"],
  measures: ["lib", "rules", "game"],
  content: ["lib", "rules"],
  views: ["lib", "rules", "game", "measures", "content"],
  protocol: ["lib", "rules", "game"],
  replay: ["lib", "rules", "game", "measures", "views"],
};

/** What each room of the client may import, beside itself, not even by type. Each imports only from those above it in this list. */
const CLIENT: Record<string, readonly string[]> = {
  stage: [],
  theory: [],
  text: ["theory"],
  net: ["text"],
  ui: ["net", "text", "stage"],
  charts: ["text", "ui"],
  recording: ["net", "text", "ui"],
  reveal: ["stage", "text", "ui"],
  seat: ["net", "text", "ui"],
  pages: ["stage", "theory", "text", "net", "ui", "charts", "recording", "reveal", "seat"],
};

const CLIENT_MAY = ["protocol", "views", "content", "measures", "theory", "agents", "replay", "rules", "lib"];

/** What each room of shared/theory may import, beside itself. */
const THEORY: Record<string, readonly string[]> = {
  play: [],
  solve: ["play"],
  learn: ["play"],
  fit: ["play", "solve"],
};

/**
 * What each room of server/ may import, beside itself and shared/: a folder, or a file at the top. Only rooms that stand above it
 * here, so that no two import each other, not even types. `cli` has the programs, which may import everything.
 */
const SERVER: Record<string, readonly string[]> = {
  log: [],
  metrics: [],
  settings: [],
  greeting: [],
  store: ["metrics"],
  classroom: ["log", "store"],
  cluster: ["log", "store", "classroom"],
  edge: ["log", "store", "classroom", "cluster"],
  export: [],
  http: ["log", "store", "classroom", "cluster", "edge", "export"],
  rooms: ["log", "metrics", "classroom", "cluster", "edge"],
  rehearsal: ["classroom"],
  simulation: ["classroom", "export"],
  server: ["log", "metrics", "store", "classroom", "cluster", "edge", "http", "rooms"],
  main: ["log", "settings", "greeting", "store", "server"],
};

/** Packages that only some folders know. */
const KNOWN_ONLY_IN: Record<string, readonly string[]> = {
  "@colyseus/": [
    ...["server/edge/join-limits.ts", "server/edge/authentication.ts", "server/rooms/", "server/cluster/"],
    ...["server/server.ts", "server/rehearsal/", "client/net/", "tests/"],
  ],
  phaser: ["client/stage/", "tests/client/stage/"],
  zod: [
    "shared/game/schema.ts",
    "shared/game/plan.ts",
    "shared/game/phase.ts",
    "shared/game/events.ts",
    "shared/game/stored-events.ts",
    "shared/game/commands.ts",
    "shared/protocol/",
    "server/rooms/requests.ts",
    "server/edge/validation.ts",
    "server/store/",
  ],
  express: ["server/http/"],
  pg: ["server/store/", "tests/support/server/shared.ts"],
  pino: ["server/log.ts"],
  "prom-client": ["server/metrics.ts"],
  nanoid: ["server/classroom/secrets.ts", "client/net/keys.ts"],
};

interface Edge {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
  /** Types leave no trace at run time. */
  readonly typeOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    if (name === "dist" || name === "node_modules") return [];
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, typeOnly, from, dynamic]) => {
    const target = from ?? dynamic ?? "";
    const to = target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target;
    return { from: file, to, typeOnly: typeOnly !== undefined };
  });
}

const files = ["shared", "server", "client", "tests"].flatMap(filesIn);
const edges = files.flatMap(edgesOf);
const layerOf = (path: string) => path.split("/")[1] ?? "";
/** server/edge/guard.ts → edge, server/log.ts → log */
const roomOf = (path: string) => layerOf(path).replace(/\.ts$/, "");

function show(bad: readonly Edge[]): string[] {
  return bad.map(({ from, to }) => `${from} → ${to}`);
}

test("imports are read at all", () => {
  expect(edges.length).toBeGreaterThan(200);
  expect(show(edges)).toContain("shared/game/decide.ts → shared/game/answers.ts");
});

describe("who may import whom", () => {
  test("shared imports only what stands below it", () => {
    const bad = edges.filter(({ from, to }) => {
      if (!from.startsWith("shared/")) return false;
      if (!to.startsWith("shared/")) return !/^zod(\/mini)?$/.test(to);
      return layerOf(from) !== layerOf(to) && !SHARED[layerOf(from)]?.includes(layerOf(to));
    });
    expect(show(bad)).toEqual([]);
  });

  test("the rooms of theory import only those below them, and no file stands outside one", () => {
    const roomOf = (path: string) => /^shared\/theory\/(?:(\w+)\/)?/.exec(path);
    const bad = edges.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === null || other === null || own[1] === other[1]) return false;
      return !THEORY[own[1] ?? ""]?.includes(other[1] ?? "");
    });
    expect(show(bad)).toEqual([]);
    const outside = files.filter(
      (file) => file.startsWith("shared/theory/") && THEORY[roomOf(file)?.[1] ?? ""] === undefined,
    );
    expect(outside).toEqual([]);
  });

  test("rooms of the server import only what stands above them in the table", () => {
    const bad = edges.filter(({ from, to }) => {
      if (!from.startsWith("server/") || !to.startsWith("server/") || roomOf(from) === "cli") return false;
      return roomOf(from) !== roomOf(to) && !SERVER[roomOf(from)]?.includes(roomOf(to));
    });
    expect(show(bad)).toEqual([]);
    const names = Object.keys(SERVER);
    const backwards = Object.entries(SERVER).flatMap(([name, above]) =>
      above.filter((other) => names.indexOf(other) >= names.indexOf(name) || !names.includes(other)),
    );
    expect(backwards).toEqual([]);
    const rooms = new Set(files.filter((file) => file.startsWith("server/")).map(roomOf));
    expect([...rooms].toSorted()).toEqual([...names, "cli"].toSorted());
  });

  test("a replay tells what happened, and decides nothing", () => {
    const bad = edges.filter(({ from, to }) => from.startsWith("shared/replay/") && to === "shared/game/decide.ts");
    expect(show(bad)).toEqual([]);
  });

  test("rooms of the client import only those below them", () => {
    const isInRoom = (path: string) => /^client\/[^/]+\//.test(path);
    const bad = edges.filter(
      ({ from, to }) =>
        isInRoom(from) &&
        isInRoom(to) &&
        layerOf(from) !== layerOf(to) &&
        !CLIENT[layerOf(from)]?.includes(layerOf(to)),
    );
    expect(show(bad)).toEqual([]);
  });

  test.each(Object.entries({ SHARED, CLIENT }))("%s lists each room after those that it may import", (_, rooms) => {
    const order = Object.keys(rooms);
    const bad = Object.entries(rooms).flatMap(([room, may]) =>
      may.filter((each) => !order.slice(0, order.indexOf(room)).includes(each)).map((each) => `${room} → ${each}`),
    );
    expect(bad).toEqual([]);
  });

  test("the client knows the game only through views and protocol", () => {
    const bad = edges.filter(({ from, to, typeOnly }) => {
      if (!from.startsWith("client/") || to.startsWith("client/") || to.startsWith("assets/")) return false;
      if (to.startsWith("server/") || to.startsWith("tests/")) return true;
      if (!to.startsWith("shared/")) return false;
      if (to.startsWith("shared/views/project")) return true;
      return !typeOnly && !CLIENT_MAY.includes(layerOf(to));
    });
    expect(show(bad)).toEqual([]);
  });

  test("the client has no way to decide or to the world state, not even by type", () => {
    const bad = edges.filter(
      ({ from, to }) => from.startsWith("client/") && /^shared\/game\/(decide|evolve|state)/.test(to),
    );
    expect(show(bad)).toEqual([]);
  });

  test("pages stand side by side: none imports another, and no other room of the client imports one", () => {
    const pageOf = (path: string) => /^client\/pages\/([^/]+)/.exec(path)?.[1];
    const bad = edges.filter(({ from, to }) => {
      const page = pageOf(to);
      return from.startsWith("client/") && page !== undefined && page !== pageOf(from);
    });
    expect(edges.some(({ from, to }) => pageOf(from) !== undefined && pageOf(from) === pageOf(to))).toBe(true);
    expect(show(bad)).toEqual([]);
  });

  test("nothing imports server or tests but they themselves, and tests", () => {
    const bad = edges.filter(({ from, to }) => {
      const owner = to.split("/")[0];
      return (owner === "server" || owner === "tests") && !from.startsWith(`${owner}/`) && !from.startsWith("tests/");
    });
    expect(show(bad)).toEqual([]);
  });

  test.each(Object.entries(KNOWN_ONLY_IN))("%s is known only where it belongs", (name, places) => {
    const bad = edges.filter(
      ({ from, to }) => (to === name || to.startsWith(name)) && !places.some((place) => from.startsWith(place)),
    );
    expect(show(bad)).toEqual([]);
  });
});

test("of the pages, only those that read recordings carry the schemas", () => {
  const next = Map.groupBy(
    edges.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const reached = (page: string) => {
    const all = new Set([page]);
    for (const file of all) for (const { to } of next.get(file) ?? []) all.add(to);
    return all;
  };
  const pages = files.filter((file) => /^client\/pages\/[^/]+\/main\.tsx$/.test(file));
  const carrying = pages.filter((page) => [...reached(page)].some((to) => to.startsWith("zod")));
  expect(carrying).toEqual(["client/pages/debrief/main.tsx", "client/pages/replay/main.tsx"]);
});

test("shared is pure: no clock, no chance of its own, no timers, no console, no page", () => {
  const impure =
    /\bMath\.random\b|\bDate\b|\bsetTimeout\b|\bsetInterval\b|\bconsole\b|\bprocess\b|\bdocument\b|\bwindow\b/;
  const bad = files.filter((file) => {
    const code = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"/gm, "");
    return file.startsWith("shared/") && impure.test(code);
  });
  expect(bad).toEqual([]);
});

test("no cycle of imports, not even of types", () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
