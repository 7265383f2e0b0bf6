import { describe, expect, test } from "vitest";
import { parseJoin } from "../../server/edge/authentication.ts";
import { Metrics } from "../../server/metrics.ts";
import { answerRequest } from "../../server/rooms/requests.ts";
import { momentOf } from "../../shared/game/phase.ts";
import { type Act, actSchema, createSchema, type HostAct, hostSchema } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { ORDERS, REASONS } from "../../shared/rules/words.ts";
import { goOn, play, type Stage, seatTaken, stage } from "../server/classroom/setup.ts";
import { INPUTS, oddValue, SEED, spoilt } from "../support/chance/odd.ts";
import { Dice } from "../support/chance/random.ts";

const PEOPLE = ["Calm Otter", "Bold Finch", "Keen Heron", "Glad Puffin", "Wise Badger"];
/** After so many inputs the class moves on, so that every phase is tried. */
const PER_PHASE = 40;

async function gathered(): Promise<Stage> {
  const set = await stage({ blocks: [{ rounds: 2, auditTokens: 1, objection: "on", scratchpad: "visible" }] });
  for (const name of PEOPLE) await play(set.live, seatTaken(name));
  return set;
}

/** Something that a seat could well ask for now, and the seat. */
function sensibleAct({ live }: Stage, dice: Dice): { readonly seat: number; readonly act: Act } {
  const { name, block, round } = live.room.phase;
  const turn = { block, round };
  const { trainer, models } = live.room.blocks[block]?.labs[dice.below(2)] ?? { trainer: 0, models: [1] };
  const model = models[dice.below(models.length)] ?? 1;
  const lock = dice.is(0.3);
  const guesses = models.map((each) => ({ model: each, comply: dice.is(0.5), audit: false }));
  const ofModel: Act[] = [
    { type: "choose", turn, intention: dice.pick(ORDERS), lock },
    { type: "explain", turn, reason: dice.pick(REASONS), note: "A note.", lock },
    { type: "order", turn, order: dice.pick(ORDERS) },
  ];
  const ofTrainer: Act[] = [
    { type: "guess", turn, guesses, lock },
    { type: "judge", turn, ratings: models.map((each) => ({ model: each, rating: -1 })) },
    { type: "foresee", turn, foresights: models.map((each) => ({ model: each, comply: dice.is(0.5) })) },
  ];
  if (name === "briefing") return { seat: model, act: { type: "ready" } };
  const plays = dice.is(0.5);
  const acts = plays ? ofModel : ofTrainer;
  return { seat: plays ? model : trainer, act: acts[dice.below(acts.length)] ?? { type: "ready" } };
}

/** Something that the host could well ask for now. */
function sensibleHostAct({ live }: Stage, dice: Dice): HostAct {
  const from = momentOf(live.room.phase);
  return dice.pick<() => HostAct>([
    () => ({ type: "goOn", from }),
    () => ({ type: "stepReveal", from, beat: dice.pick(BEATS) }),
    () => ({ type: "pause" }),
    () => ({ type: "resume" }),
    () => ({ type: "extend", from, seconds: 15 }),
    () => ({ type: "showOnScreen", screen: "open" }),
    () => ({ type: "showNames", on: true }),
    () => ({ type: "allowAnyName", on: true }),
    () => ({ type: "countCast", on: true }),
    () => ({ type: "freeSeat", seat: dice.below(5) }),
    () => ({ type: "giveTime", from, seat: dice.below(5), seconds: 60 }),
    () => ({ type: "renameSeat", seat: dice.below(5), name: "Small Newt" }),
    () => ({ type: "moveSeat", seat: dice.below(5), lab: dice.below(2) }),
  ])();
}

const reports = (faults: unknown[]) => ({
  failed: (error: unknown) => faults.push(error),
  metrics: new Metrics(() => ({ sockets: 0, classrooms: 0, people: 0 })),
});

/** Sends spoilt requests to a class on its way through a lesson; what is refused must change nothing. */
async function fuzz(
  ask: (set: Stage, dice: Dice, faults: unknown[]) => ReturnType<typeof answerRequest>,
): Promise<void> {
  const dice = new Dice(SEED);
  let set = await gathered();
  let carriedOut = 0;
  for (let n = 0; n < INPUTS; n++) {
    if (n % PER_PHASE === 0) await goOn(set.live).catch(() => {});
    if (set.live.room.phase.name === "closed") set = await gathered();
    const { live, store, log } = set;
    const [room, stored] = [live.room, live.events.length];
    const faults: unknown[] = [];
    const reply = await ask(set, dice, faults);
    expect(faults).toEqual([]);
    expect(log).toEqual([]);
    if ("ok" in reply) carriedOut++;
    else {
      expect(reply.refused).not.toBe("server-error");
      expect(live.room).toBe(room);
      expect(live.events).toHaveLength(stored);
    }
    store.writes.length = 0;
  }
  // Both sides of the border were tried.
  expect(carriedOut).toBeGreaterThan(INPUTS / 100);
  expect(carriedOut).toBeLessThan(INPUTS * 0.9);
}

describe(`${INPUTS} spoilt requests, from ${SEED}`, () => {
  test("of seats: each is carried out or refused, and a refused one changes nothing", async () => {
    await fuzz((set, dice, faults) => {
      const { seat, act } = sensibleAct(set, dice);
      return answerRequest(actSchema, spoilt(act, dice), (read) => set.live.handle({ ...read, seat }), reports(faults));
    });
  });

  test("of the host: each is carried out or refused, and a refused one changes nothing", async () => {
    await fuzz((set, dice, faults) =>
      answerRequest(
        hostSchema,
        spoilt(sensibleHostAct(set, dice), dice),
        (act) => set.live.handle(act as Parameters<typeof set.live.handle>[0]),
        reports(faults),
      ),
    );
  });
});

describe(`${INPUTS} spoilt ways in, from ${SEED}`, () => {
  const dice = new Dice(SEED);
  const key = "k".repeat(22);
  const WAYS_IN = [
    { as: "seat", version: PROTOCOL_VERSION, key, name: "Calm Otter" },
    { as: "return", version: PROTOCOL_VERSION, key, name: "Calm Otter", wayBack: "1234" },
    { as: "host", version: PROTOCOL_VERSION, key, page: key, takeOver: true },
    { as: "remote", version: PROTOCOL_VERSION, key },
    { as: "screen", version: PROTOCOL_VERSION },
  ] as const;

  test("say who somebody is, or are refused by name", () => {
    const ends = new Map<string, number>();
    for (let n = 0; n < INPUTS; n++) {
      const join = parseJoin(spoilt(dice.pick<unknown>(WAYS_IN as unknown as [unknown, ...unknown[]]), dice));
      if (typeof join === "string") expect(["bad-request", "wrong-version"]).toContain(join);
      else expect(WAYS_IN.map(({ as }) => as)).toContain(join.as);
      const end = typeof join === "string" ? join : join.as;
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    expect(ends.size).toBe(WAYS_IN.length + 2);
  });

  test("to open a classroom are read or refused, and never throw", () => {
    const create = { lesson: "quick-look", timers: "on", screen: "sealed", modelsPerLab: 2, seed: "0".repeat(32) };
    let read = 0;
    for (let n = 0; n < INPUTS; n++) {
      const { success } = createSchema.safeParse(dice.is(0.1) ? oddValue(dice) : spoilt(create, dice));
      if (success) read++;
    }
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(INPUTS);
  });
});
