import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashKey } from "../../../server/classroom/secrets.ts";
import { pseudonym } from "../../../shared/content/names.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { CODE_ALPHABET, PASSWORD_HEADER, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { BEATS, positionOf } from "../../../shared/rules/beats.ts";
import { PHASES } from "../../../shared/rules/words.ts";
import { planOf, treatmentOf } from "../../support/class/setting.ts";
import { Truth } from "../../support/figures/truth.ts";
import { PULSE } from "../../support/secrets/allowed.ts";
import { type Custom, type Listener, OverheardClass, ROUNDS } from "../../support/secrets/overheard-class.ts";
import { leaksToScreen } from "../../support/secrets/screen-sees.ts";
import { leaksToSeat, leavesOf, type Sitter, type Viewed } from "../../support/secrets/who-sees-what.ts";
import { enter, newKey } from "../../support/server/guest.ts";
import { storeClassroom } from "../../support/server/stored-classroom.ts";
import { eventsIn } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";

const PASSWORD = "password-canary";
const CUSTOMS: readonly Custom[] = ["usual", "opens the screen", "blanks the screen", "shows names"];

/** One class for each scenario, played at the same time. */
const classes = SCENARIOS.map(({ id, treatment }, n) => {
  const code = `TEST${CODE_ALPHABET[n]}2`;
  const room = new OverheardClass(n, { code, hostKey: newKey(), custom: CUSTOMS[n % CUSTOMS.length] ?? "usual" });
  return { id, code, room, treatment: oddly(treatmentOf(treatment), n), seed: seedFromNumber(900 + n) };
});

/** Short, and with such training that value strengths are numbers that nothing else is. */
function oddly(usual: ReturnType<typeof treatmentOf>, n: number) {
  const { trainingStrength, auditStrength, leak, auditTokens, deployment } = usual;
  const more = 0.001371 * (n + 1);
  const odd = {
    trainingStrength: trainingStrength + more,
    auditStrength: auditStrength + more,
    leak: 0.97 * leak + 0.0137,
  };
  return treatmentOf({
    ...usual,
    ...(trainingStrength > 0 && odd),
    ...{ rounds: ROUNDS, auditTokens: Math.min(auditTokens, ROUNDS), deployment: Math.min(deployment, 4) },
  });
}

const server = useServer({
  password: PASSWORD,
  prepare: async (data) => {
    for (const [n, { id, code, treatment, room }] of classes.entries()) {
      const requests = (kind: string) => Array.from({ length: 60 }, (_, i) => `${kind}-${code}-${i}-end`);
      const plan = { ...planOf({ blocks: [treatment], check: true }), lesson: id };
      const marked = { ...plan, requests: { conflict: requests("conflict"), benign: requests("benign") } };
      await storeClassroom(data, { code, key: room.hostKey, plan: marked, seed: 900 + n });
    }
  },
});
const truths = new Map<OverheardClass, Truth>();
const counts = { clients: 0, messages: 0, bytes: 0, checks: 0, strengths: 0 };

beforeAll(async () => {
  await Promise.all(classes.map(({ room }) => room.play(server.port, (url) => askAsStranger(url, room))));
  await server.stop();
  for (const { room } of classes) truths.set(room, new Truth(await eventsIn(server.data, room.code)));
  // Two hundred clients at once take their time on a busy machine.
});
afterAll(() => {
  for (const { room } of classes) for (const { wire } of room.everybody) wire.tap.close();
});

const WRONG = "a-key-that-nobody-was-given";

/** Everything that somebody can ask for who has the code, or guesses at it, and no key. */
async function askAsStranger(url: string, { code, hostKey }: OverheardClass): Promise<void> {
  const room = `/api/classrooms/${code}`;
  const bearer = { authorization: `Bearer ${WRONG}` };
  const wrong = { ...bearer, "content-type": "application/json", [PASSWORD_HEADER]: "a-guess" };
  const body = JSON.stringify({ lesson: "quick-look" });
  const asked = await Promise.all([
    ...["/health", "/ready", "/metrics", "/", `/${code}`, "/api/opening", room].map((path) => fetch(url + path)),
    ...["/export", "/notes", `/export?key=${hostKey}`, `/notes?key=${hostKey}`].map((path) => fetch(url + room + path)),
    ...["/export", "/export?names=1", "/notes"].map((path) => fetch(url + room + path, { headers: bearer })),
    ...[{}, bearer].map((headers) => fetch(url + room, { method: "DELETE", headers })),
    fetch(`${url}/api/classrooms`, { method: "POST", headers: wrong, body }),
  ]);
  await Promise.all(asked.map((response) => response.arrayBuffer()));
  const [version, key] = [PROTOCOL_VERSION, newKey()];
  for (const join of [
    { as: "host", version, key },
    { as: "remote", version, key },
    { as: "return", version, key, name: pseudonym(0), wayBack: "0000" },
    { as: "seat", version, key: "short", name: pseudonym(0) },
  ]) {
    await expect(enter(url, code, join)).rejects.toThrow("refused");
  }
}

/** Whom a phone was, as the server told it, when each thing was heard: a device can be given another seat. */
function* withSitter(listener: Listener, mayName: readonly string[]) {
  let sitter: Sitter | null = null;
  for (const { at, what } of listener.heard) {
    if (what.kind === "message" && what.type === "welcome") {
      const { seat, name } = what.content as Sitter;
      sitter = { seat, name, mayName };
    }
    yield { at, what, sitter };
  }
}

const rawOf = (listener: Listener) => Buffer.concat(listener.heard.map(({ what }) => what.raw));
const listenersOf = (room: OverheardClass, as: Listener["as"]) => room.everybody.filter((each) => each.as === as);
const namesIn = (room: OverheardClass) =>
  listenersOf(room, "seat").flatMap((each) => [...withSitter(each, [])].flatMap(({ sitter }) => sitter?.name ?? []));

/** What a listener was told of in views, each view with where the class was. */
function viewsTo(listener: Listener, mayName: readonly string[] = []) {
  return [...withSitter(listener, mayName)].flatMap(({ at, what, sitter }) => {
    if (what.kind !== "message" || what.type !== "view") return [];
    const { view } = what.content as { view: Viewed };
    counts.checks += leavesOf(view).length;
    return [{ at, view, sitter }];
  });
}

describe.each(classes)("$id", ({ room, seed, treatment }) => {
  const truth = () => truths.get(room) as Truth;

  test("all was heard to the last byte, and nothing but what each kind of client is ever told", () => {
    for (const listener of room.everybody) {
      expect(listener.wire.unread).toBe(0);
      const kinds = new Set(listener.heard.map(({ what }) => (what.kind === "message" ? what.type : what.kind)));
      const own = { seat: ["welcome"], host: ["watched"], screen: [], remote: [], stranger: [] }[listener.as];
      const all = listener.as === "stranger" ? ["http", "transport"] : ["http", "transport", "reply", "pulse", "view"];
      expect([...kinds].filter((kind) => ![...all, ...own].includes(kind))).toEqual([]);
      counts.clients++;
      counts.messages += listener.heard.length;
      counts.bytes += rawOf(listener).length;
    }
  });

  test("no view to a seat has anything that the table keeps from it then", () => {
    const mayName = room.custom === "shows names" ? namesIn(room) : [];
    const kinds = new Set<string>();
    for (const phone of listenersOf(room, "seat")) {
      const leaks = viewsTo(phone, mayName).flatMap(({ at, view, sitter }) => {
        kinds.add(view.kind);
        const early = isLater(view.moment, at) ? [`${view.kind} is told too early`] : [];
        return sitter === null ? ["a view before a welcome"] : [...early, ...leaksToSeat(view, sitter, truth())];
      });
      expect(leaks).toEqual([]);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(15);
  });

  test("no view to the screen has anything that the table keeps from it then, beat by beat", () => {
    const { openedIn } = room;
    for (const screen of listenersOf(room, "screen")) {
      const views = viewsTo(screen);
      const leaks = views.flatMap(({ at, view }) => {
        const early = isLater(view.moment, at) ? [`${view.kind} is told too early`] : [];
        return [...early, ...leaksToScreen(view, truth(), openedIn === view.moment.round)];
      });
      expect(leaks).toEqual([]);
      expect(views.some(({ view }) => view.kind === "open")).toBe(openedIn !== null);
    }
  });

  test("a remote control has nobody in it, and nothing of the reveal before its first beat", () => {
    const keys = [
      "audience",
      "code",
      "moment",
      "roundCount",
      "lesson",
      "title",
      "script",
      "blocks",
      "hasCheck",
      "reveal",
    ];
    for (const { view } of listenersOf(room, "remote").flatMap((remote) => viewsTo(remote))) {
      expect(Object.keys(view).toSorted()).toEqual(keys.toSorted());
      expect(view.reveal === null).toBe(view.moment.phase !== "reveal");
    }
  });

  test("replies and counts say nothing else", () => {
    for (const { what } of room.everybody.flatMap(({ heard }) => heard)) {
      if (what.kind === "reply") expect(what.content).toEqual({ ok: true });
      if (what.kind === "pulse") expect(Object.keys(what.content).filter((key) => !PULSE.includes(key))).toEqual([]);
    }
  });

  test("a value strength is nowhere among the bytes before the reveal, but for its own seat's", () => {
    const all = truth().upTo(ROUNDS - 1);
    const strengths = (seats: readonly number[]) =>
      new Set(
        all.filter(({ deal }) => seats.includes(deal.seat)).flatMap(({ trained }) => [trained.before, trained.after]),
      );
    const odd = [...strengths(all.map(({ deal }) => deal.seat))].filter((value) => value > 0 && value < 1);
    for (const listener of room.everybody.filter(({ as }) => as !== "host")) {
      const heard = [...withSitter(listener, [])];
      const mine = strengths(heard.flatMap(({ sitter }) => sitter?.seat ?? []));
      const before = heard.filter(
        ({ at }) => !isLater(at, { phase: "deployment", block: 0, round: ROUNDS - 1, beat: "lightsDown" }),
      );
      const isOpen = listener.as === "screen" && room.openedIn !== null;
      const bytes = Buffer.concat(before.map(({ what }) => what.raw));
      counts.checks += odd.length;
      const found = odd.filter((value) => bytes.includes(packedDouble(value)));
      counts.strengths += found.length;
      // An open screen has their mean, which may be one of them.
      if (!isOpen) expect(found.filter((value) => !mine.has(value))).toEqual([]);
    }
  });

  test("nobody is sent a key, what is kept of one, the seed, or the password", () => {
    const keys = [room.hostKey, ...room.keys];
    const secrets = [seed, PASSWORD, ...keys, ...keys.map(hashKey)];
    for (const listener of room.everybody) {
      const bytes = rawOf(listener);
      counts.checks += secrets.length;
      expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    }
  });

  test("nobody says a key in an address", () => {
    const keys = [room.hostKey, ...room.keys];
    for (const { wire } of room.everybody.filter(({ as }) => as !== "stranger")) {
      expect(wire.asked.length).toBeGreaterThan(1);
      expect(wire.asked.filter((address) => keys.some((key) => address.includes(key)))).toEqual([]);
    }
  });

  test("nobody but the host is sent another's name, and nobody another's way back", () => {
    const people = listenersOf(room, "seat").flatMap(({ heard }) =>
      heard.flatMap(({ what }) => (what.kind === "message" && what.type === "welcome" ? [what.content] : [])),
    ) as { name: string; wayBack: string }[];
    for (const listener of room.everybody) {
      const bytes = rawOf(listener);
      const welcomes = listener.heard.flatMap(({ what }) =>
        what.kind === "message" && what.type === "welcome" ? [what.content as { name: string; wayBack: string }] : [],
      );
      counts.checks += 2 * people.length;
      for (const { name, wayBack } of people) {
        const isOwn = welcomes.some((own) => own.name === name);
        const isNamed = listener.as === "host" || (listener.as === "seat" && room.custom === "shows names");
        if (!isNamed) expect(bytes.includes(name)).toBe(isOwn);
        const isKnown = welcomes.some((own) => own.wayBack === wayBack);
        expect(bytes.includes(`wayBack\xa4${wayBack}`, undefined, "latin1")).toBe(isKnown);
      }
    }
  });

  test("a note goes to who wrote it, to a trainer who may read it, and to a console that watches; a request to its lab", () => {
    for (const listener of room.everybody) {
      const heard = [...withSitter(listener, [])];
      const seats = new Set(heard.flatMap(({ sitter }) => sitter?.seat ?? []));
      const mine = truth()
        .upTo(ROUNDS - 1)
        .filter(({ deal, trainer }) => seats.has(deal.seat) || seats.has(trainer));
      const isReadable = (fact: (typeof mine)[number]) =>
        treatment.scratchpad === "visible" && fact.row.observed && seats.has(fact.trainer);
      const notes = mine.filter(isReadable).map(({ row }) => row.note);
      const text = rawOf(listener).toString("latin1");
      const found = text.match(/(note|conflict|benign)-\w+(-\d+)+-end/g) ?? [];
      counts.checks += found.length;
      const strange = found.filter((word) => {
        if (!word.includes(`-${room.code}-`)) return true;
        if (!word.startsWith("note")) return !mine.some(({ deal }) => deal.request === word);
        return !word.startsWith(`note-${room.code}-${listener.mark}-`) && !notes.includes(word);
      });
      if (listener.as !== "host") expect(strange).toEqual([]);
    }
  });

  test("a stranger is told what the code is good for, and refused everything else", () => {
    const strangers = listenersOf(room, "stranger");
    expect(strangers.length).toBe(3);
    for (const { heard } of strangers) {
      const said = heard.flatMap(({ what }) => (what.kind === "http" && what.body.startsWith("{") ? [what] : []));
      const told = said.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
      const refused = told.filter((each) => "refused" in each);
      expect(refused.filter((each) => each.refused === "wrong-key").length).toBe(9);
      // Of so many classes at once some are told that there were too many tries.
      const guessed = refused.filter(({ refused: why }) => why === "wrong-password" || why === "too-many-tries");
      expect(guessed.length).toBe(1);
      const facts = told.filter((each) => "started" in each);
      expect(facts.map((each) => Object.keys(each).toSorted())).toEqual([["code", "full", "names", "open", "started"]]);
      const rest = told.filter((each) => !("refused" in each) && !("started" in each));
      const keys = [
        "ok",
        "classrooms",
        "ready",
        "password",
        "error",
        "code",
        "name",
        "sessionId",
        "roomId",
        "processId",
      ];
      expect(rest.flatMap((each) => Object.keys(each)).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

/** Whether a moment comes after another one. */
function isLater(moment: Viewed["moment"], than: Viewed["moment"]): boolean {
  const place = ({ phase, round, beat }: Viewed["moment"]) => {
    const isInRound = phase === "decide" || phase === "judge" || phase === "outcome";
    const order = PHASES.indexOf(phase);
    return (
      (order < 3 ? order : isInRound ? 10 + 10 * round + order : 1000 + 100 * order) + positionOf(beat) / BEATS.length
    );
  };
  // A reveal can be stepped back.
  return moment.phase === "reveal" && than.phase === "reveal" ? false : place(moment) > place(than);
}

/** As it stands in a message. */
function packedDouble(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xcb);
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

test("so much was listened to", () => {
  expect(server.log).toEqual([]);
  expect(counts.clients).toBeGreaterThan(200);
  expect(counts.messages).toBeGreaterThan(15_000);
  expect(counts.bytes).toBeGreaterThan(4_000_000);
  expect(counts.checks).toBeGreaterThan(100_000);
  // They do turn up where they may, so that their absence elsewhere says something.
  expect(counts.strengths).toBeGreaterThan(40);
  console.info(JSON.stringify(counts));
});
