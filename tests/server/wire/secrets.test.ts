import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashKey } from "../../../server/classroom/secrets.ts";
import type { Dealt, GameEvent, Lab, Resolved } from "../../../shared/game/events.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { BEATS } from "../../../shared/rules/beats.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { planOf } from "../../support/class/setting.ts";
import { PULSE } from "../../support/secrets/allowed.ts";
import { choice, explanation, type Guest, Host, newKey, play, sit, watchScreen } from "../../support/server/guest.ts";
import { storeClassroom } from "../../support/server/stored-classroom.ts";
import { eventsIn } from "../../support/server/test-server.ts";
import { useServer } from "../../support/server/use-server.ts";
import { Tap } from "../../support/wire/tap.ts";

const CODE = "TESTED";
const HOST_KEY = newKey();
const SEED = 4711;
const PEOPLE = 9;

/** One client, all that it was sent, and all that it had been sent when the first block's curtain was still closed. */
interface Watched<Kind> {
  readonly guest: Kind;
  readonly tap: Tap;
  readonly key: string;
  beforeReveal: string;
}

const requests = (kind: string) => Array.from({ length: 400 }, (_, n) => `${kind}-canary-${n}-end`);
// All conflict, so that in every round there is something to explain.
const treatment = {
  rounds: 3,
  conflictShare: 1,
  freeShare: 0.4,
  proShare: 0.2,
  auditTokens: 1,
  auditRate: 0.3,
  deployment: 4,
};
const plan = {
  ...planOf({ blocks: (["private", "visible"] as const).map((scratchpad) => ({ ...treatment, scratchpad })) }),
  requests: { conflict: requests("conflict"), benign: requests("benign") },
};
const server = useServer({
  prepare: (data) => storeClassroom(data, { code: CODE, key: HOST_KEY, plan, seed: SEED }),
});
let seats: Watched<Guest<SeatView>>[];
let screen: Watched<Guest<ScreenView>>;
let host: Watched<Host>;
let events: GameEvent[];

const everything = ({ tap }: { readonly tap: Tap }) => tap.received.toString("latin1");
const noteOf = (seat: number, block: number, round: number) => `note-of-${seat}-in-${block}-${round}-end`;

// One class plays two blocks, the second with a scratchpad that trainers read, while every wire to it is listened to.
beforeAll(async () => {
  const listened = async <Kind>(open: (url: string, key: string) => Promise<Kind>): Promise<Watched<Kind>> => {
    const tap = await Tap.into(server.port);
    const key = newKey();
    return { guest: await open(tap.url, key), tap, key, beforeReveal: "" };
  };
  host = await listened((url) => Host.open(url, CODE, HOST_KEY));
  screen = await listened((url) => watchScreen(url, CODE));
  seats = [];
  for (let n = 0; n < PEOPLE; n++) seats.push(await listened((url, key) => sit(url, CODE, n, key)));
  await playAll();
  await server.stop();
  events = await eventsIn(server.data, CODE);
});

async function playAll(): Promise<void> {
  for (let block = 0; block < 2; block++) {
    await host.guest.goOn();
    await host.guest.goOn();
    for (let round = 0; round < 3; round++) {
      await inPhase("decide", round, async (guest) => {
        const { view } = guest;
        if (view.kind !== "model-decide") return play(guest);
        await guest.act(choice(guest, { intention: "comply", lock: false }));
        await guest.act(choice(guest, { intention: "comply" }));
        if (view.treatment.scratchpad === "visible") await explain(guest, noteOf(guest.seat, block, round));
      });
      await inPhase("judge", round, async (guest) => {
        const { view } = guest;
        if (view.kind === "trainer-judge") await play(guest);
        else if (view.kind === "model-waiting" && view.treatment.scratchpad === "private")
          await explain(guest, noteOf(guest.seat, block, round));
      });
      await inPhase("outcome", round);
    }
    await inPhase("deployment", 2, play);
    if (block === 0) for (const each of [host, screen, ...seats]) each.beforeReveal = everything(each);
    await inPhase("reveal", 2);
    for (const _ of BEATS.slice(1)) await host.guest.goOn();
  }
  await host.guest.goOn();
  await Promise.all([screen, ...seats].map(({ guest }) => guest.at("debrief")));
}

/** Written first, and locked in as the same: both are echoed to who wrote it. */
async function explain(guest: Guest<SeatView>, note: string): Promise<void> {
  await guest.act(explanation(guest, { reason: "training", note, lock: false }));
  await guest.act(explanation(guest, { reason: "training", note }));
}

/** Waits until everybody sees this phase, has each do something in it, and goes on. */
async function inPhase(
  phase: SeatView["moment"]["phase"],
  round: number,
  act?: (guest: Guest<SeatView>) => Promise<unknown> | undefined,
): Promise<void> {
  await Promise.all([host, screen, ...seats].map(({ guest }) => guest.at(phase, round)));
  await Promise.all(seats.map(({ guest }) => act?.(guest)));
  if (phase !== "reveal") await host.guest.goOn();
}

afterAll(() => {
  for (const { tap } of [host, screen, ...seats]) tap.close();
});

/** What happened, by block. */
function blocks() {
  const found: { labs: readonly Lab[]; deals: Dealt[]; rounds: (readonly Resolved[])[] }[] = [];
  for (const event of events) {
    if (event.type === "labsSeated") found.push({ labs: event.labs, deals: [], rounds: [] });
    if (event.type === "requestsDealt") found.at(-1)?.deals.push(...event.deals);
    if (event.type === "roundResolved") found.at(-1)?.rounds.push(event.rows);
  }
  return found;
}

/** The names of fields as they stand in a message: with their length before them. */
const field = (name: string) => String.fromCharCode(0xa0 | name.length) + name;

function roleOf(seat: number, block: number): "trainer" | "model" {
  return blocks()[block]?.labs.some(({ trainer }) => trainer === seat) ? "trainer" : "model";
}

test("the class was played as this test means it to be", () => {
  expect(seats.map(({ guest }) => guest.seat)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(blocks().map(({ labs, rounds }) => [labs.length, rounds.length])).toEqual([
    [3, 3],
    [3, 3],
  ]);
  const rows = blocks().flatMap(({ rounds }) => rounds.flat());
  expect(rows.every(({ by }) => by === "person")).toBe(true);
  expect(new Set(rows.map(({ observed }) => observed))).toEqual(new Set([true, false]));
  expect(server.log).toEqual([]);
});

test("what everybody may have does arrive, so that its absence elsewhere means something", () => {
  for (const each of seats) {
    const { name = "", wayBack = "" } = each.guest.welcome ?? {};
    expect(everything(each)).toContain(name);
    expect(everything(each)).toContain(field("wayBack") + field(wayBack));
    expect(everything(host)).toContain(name);
    if (roleOf(each.guest.seat, 0) === "model") expect(each.beforeReveal).toContain(noteOf(each.guest.seat, 0, 1));
  }
});

describe("nobody is sent", () => {
  test("the seed, the host's key, any seat's key, or what is kept of them", () => {
    const keys = [HOST_KEY, ...seats.map(({ key }) => key)];
    const secrets = [seedFromNumber(SEED), ...keys, ...keys.map(hashKey)];
    for (const each of [host, screen, ...seats]) {
      for (const secret of secrets) expect(everything(each).includes(secret)).toBe(false);
    }
  });

  test("somebody else's way back, not even the host", () => {
    for (const each of [host, screen, ...seats]) {
      for (const { guest } of seats) {
        const { wayBack = "" } = guest.welcome ?? {};
        const own = each.guest.welcome?.wayBack === wayBack;
        expect(everything(each).includes(field(wayBack))).toBe(own);
      }
    }
  });

  test("somebody else's pseudonym, but for the host", () => {
    for (const each of [screen, ...seats]) {
      for (const other of seats) {
        const { name = "" } = other.guest.welcome ?? {};
        expect(everything(each).includes(name)).toBe(other === each);
      }
    }
  });

  test("somebody else's note, but for the trainer of the lab with an observed response where it may be read", () => {
    const readable = new Map<number, Set<string>>(seats.map(({ guest }) => [guest.seat, new Set()]));
    blocks().forEach(({ labs, rounds }, block) => {
      for (const { trainer, models } of labs) {
        for (const [round, rows] of rounds.entries()) {
          for (const { seat, observed } of rows.filter((row) => models.includes(row.seat))) {
            const note = noteOf(seat, block, round);
            readable.get(seat)?.add(note);
            if (block === 1 && observed) readable.get(trainer)?.add(note);
          }
        }
      }
    });
    for (const each of seats) {
      const found = new Set(everything(each).match(/note-of-\d+-in-\d-\d-end/g));
      expect(found).toEqual(readable.get(each.guest.seat));
    }
    expect(everything(screen)).not.toContain("note-of-");
    expect(everything(host)).not.toContain("note-of-");
  });

  test("a request that was not dealt in its own place or its own lab", () => {
    const dealt = new Map<number, Set<string>>(seats.map(({ guest }) => [guest.seat, new Set()]));
    for (const { labs, deals } of blocks()) {
      for (const { seat, request } of deals) {
        const lab = labs.find(({ models }) => models.includes(seat));
        for (const owner of [seat, lab?.trainer ?? -1]) dealt.get(owner)?.add(request);
      }
    }
    for (const each of seats) {
      expect(new Set(everything(each).match(/\w+-canary-\d+-end/g))).toEqual(dealt.get(each.guest.seat));
    }
    expect(everything(screen)).not.toContain("-canary-");
  });
});

describe("before the reveal", () => {
  test.each<["trainer" | "model", readonly string[]]>([
    ["model", ["tier", "prediction", "predictedBy", "guesses", "cards", "foresights", "tokenSpent", "labs", "faces"]],
    ["trainer", ["flag", "intention", "override", "value", "before", "after", "order", "layout", "labs", "faces"]],
  ])("a %s is sent no field of what it may not know", (role, fields) => {
    const own = seats.filter(({ guest }) => roleOf(guest.seat, 0) === role);
    expect(own.length).toBeGreaterThan(2);
    for (const { beforeReveal } of own) expect(fields.filter((name) => beforeReveal.includes(field(name)))).toEqual([]);
  });

  test("the screen is sent no field that speaks of one person", () => {
    const fields = [
      "name",
      "flag",
      "tier",
      "intention",
      "value",
      "reason",
      "note",
      "override",
      "faces",
      "labs",
      "figures",
    ];
    expect(fields.filter((name) => screen.beforeReveal.includes(field(name)))).toEqual([]);
    expect(screen.beforeReveal).toContain(field("report"));
  });

  test("a trainer is shown a response if and only if it was observed", () => {
    let compared = 0;
    for (const { guest } of seats) {
      for (const view of guest.views) {
        if (view.kind !== "trainer-judge") continue;
        const rows = blocks()[view.moment.block]?.rounds[view.moment.round] ?? [];
        for (const { model, seen } of view.cards) {
          const row = rows.find(({ seat }) => seat === model);
          expect(seen?.response ?? null).toBe(row?.observed ? row.response : null);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(36);
  });
});

test("the synchronised state is what everyone may know, and nothing else", () => {
  for (const { guest } of [host, screen, ...seats]) {
    expect(Object.keys(guest.pulse).toSorted()).toEqual(PULSE.toSorted());
  }
});
