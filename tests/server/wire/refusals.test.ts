import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { MAX_PEOPLE } from "../../../shared/game/limits.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { choice, enter, type Guest, Host, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { seatTaken, storeClassroom } from "../../support/server/stored-classroom.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer({ prepare: fullClassroom });
let created: Created;
let host: Host;
let guests: Guest<SeatView>[];

/** Opens a classroom with its host and five people in the lobby. */
async function openClass(): Promise<void> {
  created = await server.create();
  host = await Host.open(server.url, created.code, created.key);
  guests = await Promise.all([0, 1, 2, 3, 4].map((n) => sit(server.url, created.code, n)));
}

// Whatever was refused: everybody else is still served.
afterEach(async () => {
  const reply = await host.order({ type: "showOnScreen", screen: "sealed" });
  expect(reply).toEqual(host.view.moment.phase === "closed" ? { refused: "closed" } : { ok: true });
  expect(server.log).toEqual([]);
});

/** A classroom in which every place is taken. */
async function fullClassroom(data: string): Promise<void> {
  await storeClassroom(
    data,
    { code: "FUUUUW" },
    Array.from({ length: MAX_PEOPLE }, (_, n) => seatTaken(n)),
  );
}

/** Has something refused, and sees that nothing has come of it. */
async function refused(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = await server.count(created);
  const reply = await attempt();
  expect(await server.count(created)).toBe(before);
  return reply;
}

const JOIN = { as: "seat", version: PROTOCOL_VERSION, name: "Calm Otter" } as const;

describe("at the door", () => {
  beforeAll(openClass);

  /** Why a join was refused. */
  function turnedAway(code: string, join: unknown): Promise<unknown> {
    return refused(() =>
      enter(server.url, code, join).then(
        () => "let in",
        (error: Error) => error.message,
      ),
    );
  }

  test.each<[string, unknown]>([
    ["nothing said", undefined],
    ["a list", []],
    ["an unknown part", { ...JOIN, as: "teacher", key: newKey() }],
    ["no key", JOIN],
    ["a key of a wrong type", { ...JOIN, key: 7 }],
    ["a key that is too short to be secret", { ...JOIN, key: "short" }],
    ["an unknown field", { ...JOIN, key: newKey(), seat: 0 }],
    ["a name that is too long", { ...JOIN, key: newKey(), name: "x".repeat(25) }],
    ["a name that is none of ours", { ...JOIN, key: newKey(), name: "Mary Smith" }],
    ["a way back of letters", { ...JOIN, as: "return", key: newKey(), wayBack: "abcd" }],
    ["a version of a wrong type", { ...JOIN, key: newKey(), version: "1" }],
  ])("%s is a bad request", async (_, join) => {
    expect(await turnedAway(created.code, join)).toBe("refused:bad-request");
  });

  test("a page of another version is told so", async () => {
    const join = { ...JOIN, key: newKey(), version: PROTOCOL_VERSION + 1 };
    expect(await turnedAway(created.code, join)).toBe("refused:wrong-version");
  });

  test.each(["ZZZZZZ", "constructor", "__proto__", "a".repeat(500)])("the code %s is unknown", async (code) => {
    const join = { ...JOIN, key: newKey() };
    await expect(enter(server.url, code, join)).rejects.toMatchObject({ code: 522 });
  });

  test("a console without the host's key, or with another classroom's, is refused", async () => {
    const other = await server.create();
    for (const key of [newKey(), other.key]) {
      expect(await turnedAway(created.code, { as: "host", version: PROTOCOL_VERSION, key })).toBe("refused:wrong-key");
    }
  });

  test("a wrong way back is refused, and after five of them the right one too", async () => {
    const [guest] = guests;
    const { name = "", wayBack = "" } = guest?.welcome ?? {};
    const wrong = wayBack === "0000" ? "0001" : "0000";
    const back = (digits: string) => ({ ...JOIN, as: "return", key: newKey(), name, wayBack: digits });
    for (let n = 0; n < 5; n++) {
      expect(await turnedAway(created.code, back(wrong))).toBe("refused:name-unknown");
    }
    expect(await turnedAway(created.code, back(wayBack))).toBe("refused:too-many-tries");
  });

  test("a full classroom takes nobody more", async () => {
    const join = { ...JOIN, key: newKey(), name: "Happy Zebra" };
    expect(await turnedAway("FUUUUW", join)).toBe("refused:full");
    const facts = await fetch(`${server.url}/api/classrooms/FUUUUW`);
    expect(await facts.json()).toEqual({ code: "FUUUUW", open: true, full: true, started: false, names: "made-up" });
  });

  test("a ninth screen finds no place", async () => {
    const screens = await Promise.all(Array.from({ length: 8 }, () => watchScreen(server.url, created.code)));
    const join = { as: "screen", version: PROTOCOL_VERSION };
    expect(await turnedAway(created.code, join)).toBe("refused:full");
    await Promise.all(screens.map((screen) => screen.leave()));
  });

  test("a closed classroom lets nobody in, and says that it is closed", async () => {
    await openClass();
    await host.order({ type: "close" });
    for (const join of [
      { ...JOIN, key: newKey() },
      { as: "screen", version: PROTOCOL_VERSION },
    ]) {
      expect(await turnedAway(created.code, join)).toBe("refused:closed");
    }
    expect(await guests[0]?.act({ type: "ready" })).toEqual({ refused: "closed" });
    expect(await host.order({ type: "pause" })).toEqual({ refused: "closed" });
  });
});

describe("a seat's request", () => {
  const TURN = { block: 0, round: 0 };
  const CHOOSE = { type: "choose", turn: TURN, intention: "refuse", lock: true };
  const EXPLAIN = { type: "explain", turn: TURN, reason: "none", note: null, lock: true };

  let models: Guest<SeatView>[];
  let trainers: Guest<SeatView>[];

  beforeAll(inFirstRound);

  async function inFirstRound(): Promise<void> {
    await openClass();
    await host.goTo("decide");
    await Promise.all(guests.map((guest) => guest.at("decide")));
    models = guests.filter((guest) => guest.view.kind === "model-decide");
    trainers = guests.filter((guest) => guest.view.kind === "trainer-decide");
    expect([models.length, trainers.length]).toEqual([3, 2]);
  }

  function model(n = 0): Guest<SeatView> {
    return at(models, n);
  }

  function trainer(n = 0): Guest<SeatView> {
    return at(trainers, n);
  }

  function at<T>(list: readonly T[], n: number): T {
    const item = list[n];
    if (item === undefined) throw new Error(`There is no number ${n}.`);
    return item;
  }

  function cardsOf(guest: Guest<SeatView>): number[] {
    const { view } = guest;
    if (view.kind !== "trainer-decide") throw new Error("No trainer decides here.");
    return view.cards.map(({ model: seat }) => seat);
  }

  const guessOn = (seats: readonly number[], lock = true) => {
    const guesses = seats.map((seat) => ({ model: seat, comply: true, audit: false }));
    return { type: "guess" as const, turn: TURN, guesses, lock };
  };

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "request"],
    ["null", null, "request"],
    ["a number", 7, "request"],
    ["a list", [CHOOSE], "request"],
    ["bytes", new Uint8Array([1, 2, 3]), "type"],
    ["an unknown type", { type: "win" }, "type"],
    ["a command of the host's", { type: "close" }, "type"],
    ["a command of the server's", { type: "takeSeat", name: "Calm Otter" }, "type"],
    ["a missing field", { type: "choose", turn: TURN }, "intention"],
    ["an unknown field", { ...CHOOSE, points: 1000 }, "request"],
    ["another's seat", { ...CHOOSE, seat: 1 }, "request"],
    ["an unknown intention", { ...CHOOSE, intention: "fake" }, "intention"],
    ["an intention of a wrong type", { ...CHOOSE, intention: 1 }, "intention"],
    ["a note that is too long", { ...EXPLAIN, note: "x".repeat(281) }, "note"],
    ["an unknown reason", { ...EXPLAIN, reason: "fear" }, "reason"],
    ["a reason told with the choice", { ...CHOOSE, reason: "none" }, "request"],
    ["a round that is no whole number", { ...CHOOSE, turn: { block: 0, round: 0.5 } }, "turn.round"],
    ["a round that is no number", { ...CHOOSE, turn: { block: 0, round: Number.NaN } }, "turn.round"],
    ["a rating of its own", { type: "judge", turn: TURN, ratings: [{ model: 1, rating: 2 }] }, "ratings.0.rating"],
    ["too many guesses", guessOn([0, 1, 2, 3, 4]), "guesses"],
  ])("that is %s is a bad request, and the field is named", async (_, request, field) => {
    const reply = await refused(() => model().ask("act", request));
    expect(reply).toEqual({ refused: "bad-request", detail: expect.stringMatching(new RegExp(`^${field}: .`)) });
  });

  test("for another phase is refused", async () => {
    expect(await refused(() => model().act({ type: "ready" }))).toEqual({ refused: "wrong-phase" });
    expect(await refused(() => trainer().act({ type: "judge", turn: TURN, ratings: [] }))).toEqual({
      refused: "wrong-phase",
    });
    expect(await refused(() => model().act({ type: "order", turn: TURN, order: "refuse" }))).toEqual({
      refused: "wrong-phase",
    });
  });

  test("for another round or block is refused", async () => {
    for (const turn of [
      { block: 0, round: 1 },
      { block: 1, round: 0 },
    ]) {
      expect(await refused(() => model().act(choice(model(), { turn })))).toEqual({ refused: "wrong-round" });
    }
  });

  test("from the wrong role is refused", async () => {
    const screen = await watchScreen(server.url, created.code);
    expect(await refused(() => trainer().ask("act", CHOOSE))).toEqual({ refused: "wrong-role" });
    expect(await refused(() => model().act(guessOn([model().seat])))).toEqual({ refused: "wrong-role" });
    expect(await refused(() => screen.ask("act", CHOOSE))).toEqual({ refused: "wrong-role" });
    expect(await refused(() => host.ask("act", CHOOSE))).toEqual({ refused: "wrong-role" });
    for (const guest of [model(), trainer(), screen]) {
      expect(await refused(() => guest.ask("host", { type: "close" }))).toEqual({ refused: "wrong-role" });
    }
    await screen.leave();
  });

  test("about somebody else's lab is refused", async () => {
    const foreign = cardsOf(trainer(1));
    const [own = -1] = cardsOf(trainer(0));
    for (const seats of [foreign, [own, ...foreign.slice(0, 1)], [own, own], [trainer(0).seat], [9999]]) {
      expect(await refused(() => trainer(0).act(guessOn(seats, false)))).toEqual({ refused: "not-your-lab" });
    }
  });

  test("that the treatment does not allow is refused", async () => {
    expect(await refused(() => model().act(choice(model(), { intention: "object" })))).toEqual({
      refused: "not-allowed",
    });
  });

  test("for a round that has not begun is refused", async () => {
    await openClass();
    const early = at(guests, 0);
    expect(await refused(() => early.ask("act", CHOOSE))).toEqual({ refused: "wrong-phase" });
    expect(await refused(() => early.act({ type: "ready" }))).toEqual({ refused: "wrong-phase" });
    await inFirstRound();
  });

  test("is answered once: the same again is accepted and changes nothing, another is refused", async () => {
    expect(await model().act(choice(model()))).toEqual({ ok: true });
    expect(await refused(() => model().act(choice(model())))).toEqual({ ok: true });
    for (const changes of [{ intention: "comply" }, { lock: false }] as const) {
      expect(await refused(() => model().act(choice(model(), changes)))).toEqual({ refused: "already-answered" });
    }
    const seats = cardsOf(trainer());
    expect(await trainer().act(guessOn(seats))).toEqual({ ok: true });
    const otherwise = seats.map((seat) => ({ model: seat, comply: false, audit: false }));
    expect(await refused(() => trainer().act({ ...guessOn([]), guesses: otherwise }))).toEqual({
      refused: "already-answered",
    });
  });

  test("while the classroom is paused is refused", async () => {
    await inFirstRound();
    await host.order({ type: "pause" });
    expect(await refused(() => model().act(choice(model())))).toEqual({ refused: "paused" });
    expect(await refused(() => host.order({ type: "pause" }))).toEqual({ refused: "paused" });
    await host.order({ type: "resume" });
  });

  test("from somebody who came late waits for the next round", async () => {
    const late = await sit(server.url, created.code, 9);
    expect(await refused(() => late.ask("act", CHOOSE))).toEqual({ refused: "not-playing-yet" });
    await late.leave();
  });
});

describe("the host's request", () => {
  beforeAll(openClass);

  const LOBBY = { phase: "lobby", block: 0, round: 0, beat: "lightsDown" } as const;

  test.each<[string, unknown, object]>([
    ["nothing", undefined, { refused: "bad-request" }],
    ["an unknown type", { type: "reveal" }, { refused: "bad-request" }],
    ["a seat's command", { type: "ready" }, { refused: "bad-request" }],
    ["an unknown field", { type: "pause", now: true }, { refused: "bad-request" }],
    ["a beat that there is not", { type: "stepReveal", from: LOBBY, beat: "encore" }, { refused: "bad-request" }],
    ["for no time at all", { type: "extend", from: LOBBY, seconds: 0 }, { refused: "bad-request" }],
    ["for a moment that is over", { type: "goOn", from: { ...LOBBY, phase: "briefing" } }, { refused: "wrong-phase" }],
    ["for a reveal that is not on", { type: "stepReveal", from: LOBBY, beat: "report" }, { refused: "wrong-phase" }],
    ["for more time where there is no clock", { type: "extend", from: LOBBY, seconds: 30 }, { refused: "wrong-phase" }],
    ["to go on without a pause", { type: "resume" }, { refused: "not-paused" }],
    ["about a seat that there is not", { type: "freeSeat", seat: 999 }, { refused: "no-such-seat" }],
  ])("that is %s is refused", async (_, request, reply) => {
    expect(await refused(() => host.ask("host", request))).toMatchObject(reply);
  });
});

describe("opening a classroom", () => {
  test.each<[string, unknown, number, object]>([
    ["nothing", null, 400, { refused: "bad-request" }],
    ["an unknown lesson", { lesson: "no-such" }, 404, { refused: "unknown-lesson" }],
    ["a lesson of a wrong type", { lesson: 7 }, 400, { refused: "bad-request" }],
    ["an unknown field", { lesson: "quick-look", code: "AAAAAA" }, 400, { refused: "bad-request" }],
    ["a seed that is none", { lesson: "quick-look", seed: "7" }, 400, { refused: "bad-request" }],
    ["labs that are too large", { lesson: "quick-look", modelsPerLab: 5 }, 400, { refused: "bad-request" }],
    [
      "an unknown agent",
      { lesson: "quick-look", fillers: { model: "constructor", trainer: "company" } },
      400,
      { refused: "bad-request", detail: expect.stringContaining("fillers.model") },
    ],
  ])("with %s is refused by name, and opens none", async (_, create, status, reply) => {
    const health = async () => (await fetch(`${server.url}/health`)).json();
    const before = await health();
    const response = await server.post("/api/classrooms", create);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(reply);
    expect(await health()).toEqual(before);
  });
});

describe("an export", () => {
  test("is for the host only", async () => {
    const other = await server.create();
    const get = (code: string, authorization?: string) =>
      fetch(`${server.url}/api/classrooms/${code}/export`, authorization ? { headers: { authorization } } : {});
    for (const authorization of [undefined, "Bearer", `Bearer ${newKey()}`, `Bearer ${other.key}`, created.key]) {
      const response = await get(created.code, authorization);
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ refused: "wrong-key" });
    }
    for (const code of ["ZZZZZZ", "short", "%00"]) {
      const response = await get(code, `Bearer ${created.key}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ refused: "unknown-code" });
    }
  });
});
