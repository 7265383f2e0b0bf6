import { describe, expect, test } from "vitest";
import { AGENTS } from "../../../shared/agents/agents.ts";
import type { Command } from "../../../shared/game/commands.ts";
import { replay } from "../../../shared/game/evolve.ts";
import { IDLE_LIMIT } from "../../../shared/game/limits.ts";
import { HOUR, SECOND } from "../../support/class/setting.ts";
import { turns } from "../../support/time/fake-clock.ts";
import { CODE, choice, goOn, inFirstRound, play, type Stage, seatTaken, stage } from "./setup.ts";

/** Notes what becomes of a promise, so that a test can see that nothing has yet. */
function watch<T>(promise: Promise<T>): { result: T | undefined } {
  const seen: { result: T | undefined } = { result: undefined };
  void promise.then((result) => {
    seen.result = result;
  });
  return seen;
}

async function expectSameAsStored({ live, store }: Stage): Promise<void> {
  const events = await store.events(CODE);
  expect(live.events).toEqual(events);
  expect(live.room).toEqual(replay(events));
}

describe("before it is stored", () => {
  test("nothing is acknowledged, published or to be seen", async () => {
    const { live, store } = await stage();
    const before = live.room;
    const heard: string[] = [];
    live.listen((events) => heard.push(...events.map(({ type }) => type)));
    const goAhead = store.holdUp();
    const reply = watch(live.handle(seatTaken("Calm Otter")));
    await turns();
    expect(store.writes).toHaveLength(1);
    expect(reply.result).toBeUndefined();
    expect(heard).toEqual([]);
    expect(live.room).toBe(before);
    goAhead();
    await turns();
    expect(reply.result).toMatchObject({ events: [{ type: "seatTaken" }] });
    expect(heard).toEqual(["seatTaken"]);
    expect(live.room.seats).toHaveLength(1);
  });

  test("the same answer once more is not acknowledged either: it rests on the first", async () => {
    const { live, store } = await stage();
    const { models } = await inFirstRound(live);
    const goAhead = store.holdUp();
    store.failNext(new Error("The disk is full."));
    const first = watch(live.handle(choice(models[0] ?? -1)));
    await turns();
    const again = watch(live.handle(choice(models[0] ?? -1)));
    await turns();
    expect([first.result, again.result]).toEqual([undefined, undefined]);
    goAhead();
    await turns();
    expect([first.result, again.result]).toEqual([{ failed: true }, { failed: true }]);
  });

  test("an answer that changes nothing is acknowledged without a write if all is stored", async () => {
    const { live, store } = await stage();
    const { models } = await inFirstRound(live);
    await play(live, choice(models[0] ?? -1));
    const writes = store.writes.length;
    expect(await live.handle(choice(models[0] ?? -1))).toEqual({ events: [] });
    expect(store.writes).toHaveLength(writes);
  });

  test("what comes up in one turn shares one write, and is decided in order", async () => {
    const { live, store } = await stage();
    const names = ["Calm Otter", "Bold Finch", "Calm Otter"];
    const replies = await Promise.all(names.map((name) => live.handle(seatTaken(name))));
    expect(store.writes).toHaveLength(1);
    expect(replies).toMatchObject([
      { events: [{ type: "seatTaken", seat: 0 }] },
      { events: [{ type: "seatTaken", seat: 1 }] },
      { refused: "not-allowed" },
    ]);
  });
});

describe("a write that fails", () => {
  const FULL = new Error("The disk is full.");

  test("leaves the classroom as it was, is told to nobody, and the next command works", async () => {
    const staged = await stage();
    const { live, store, log } = staged;
    await play(live, seatTaken("Calm Otter"));
    const before = live.room;
    const heard: string[] = [];
    live.listen((events) => heard.push(...events.map(({ type }) => type)));
    store.failNext(FULL);
    expect(await live.handle(seatTaken("Bold Finch"))).toEqual({ failed: true });
    expect(live.room).toBe(before);
    expect(heard).toEqual([]);
    expect(log).toEqual([`Classroom ${CODE}: 1 events could not be stored.`]);
    expect(await live.handle(seatTaken("Bold Finch"))).toMatchObject({ events: [{ type: "seatTaken", seat: 1 }] });
    await expectSameAsStored(staged);
  });

  test("takes with it what was decided on top of it", async () => {
    const staged = await stage();
    const { live, store } = staged;
    store.failNext(FULL);
    const replies = await Promise.all([live.handle(seatTaken("Calm Otter")), live.handle(seatTaken("Bold Finch"))]);
    expect(replies).toEqual([{ failed: true }, { failed: true }]);
    expect(live.room.seats).toEqual([]);
    await play(live, seatTaken("Keen Heron"));
    await expectSameAsStored(staged);
  });

  test("never lets two pasts mix, however writes and failures follow one another", async () => {
    const staged = await stage();
    const { live, store } = staged;
    const names = ["Calm Otter", "Bold Finch", "Keen Heron", "Glad Puffin", "Neat Gecko", "Quick Lynx"];
    const asked: Promise<unknown>[] = [];
    // While the first write is still under way a second waits that rests on it; more are decided as soon as either fails.
    const goAhead = store.holdUp();
    store.failNext(FULL);
    const askNext = () => {
      const name = names.shift();
      if (name === undefined) return;
      const asking = live.handle(seatTaken(name));
      asked.push(asking);
      void asking.then(askNext);
    };
    askNext();
    await turns();
    askNext();
    goAhead();
    await turns(50);
    await Promise.all(asked);
    expect(asked).toHaveLength(6);
    await expectSameAsStored(staged);
    expect(live.room.seats.length).toBeGreaterThan(0);
  });

  test("at the end of a phase is made good a second later", async () => {
    const staged = await stage({ timers: "on" });
    const { live, store, clock } = staged;
    await inFirstRound(live);
    store.failNext(FULL, FULL);
    await clock.pass(45 * SECOND);
    expect(live.room.phase.name).toBe("decide");
    await clock.pass(SECOND);
    expect(live.room.phase.name).toBe("decide");
    await clock.pass(SECOND);
    expect(live.room.phase.name).toBe("judge");
    await expectSameAsStored(staged);
  });
});

describe("a bug", () => {
  test("in one who listens keeps nobody else from hearing, and does not undo what is stored", async () => {
    const { live, log } = await stage();
    const heard: string[] = [];
    live.listen(() => {
      throw new Error("A bug.");
    });
    live.listen((events) => heard.push(...events.map(({ type }) => type)));
    expect(await live.handle(seatTaken("Calm Otter"))).toMatchObject({ events: [{ type: "seatTaken" }] });
    expect(heard).toEqual(["seatTaken"]);
    expect(log).toEqual([`Classroom ${CODE}: what happened could not be shown.`]);
  });

  test("in the rules fails the command, and the clock tries again", async () => {
    let broken = true;
    const agents = {
      ...AGENTS,
      choose: (...args: Parameters<typeof AGENTS.choose>) => {
        if (broken) throw new Error("A bug.");
        return AGENTS.choose(...args);
      },
    };
    const { live, clock, log } = await stage({ timers: "on" }, agents);
    await inFirstRound(live);
    await clock.pass(45 * SECOND);
    expect(live.room.phase.name).toBe("decide");
    expect(log).toEqual([`Classroom ${CODE}: timeUp failed.`]);
    broken = false;
    await clock.pass(SECOND);
    expect(live.room.phase.name).toBe("judge");
  });

  test("a listener that has had enough hears no more", async () => {
    const { live } = await stage();
    let heard = 0;
    const stop = live.listen(() => {
      heard++;
    });
    await play(live, seatTaken("Calm Otter"));
    stop();
    await play(live, seatTaken("Bold Finch"));
    expect(heard).toBe(1);
  });
});

describe("the clock", () => {
  test("ends phases on time; what was tapped counts, and for who tapped nothing the stand-in plays", async () => {
    const { live, clock } = await stage({ timers: "on" });
    const { models } = await inFirstRound(live);
    const [tapping = -1, silent = -1] = models;
    await play(live, choice(tapping, { lock: false }));
    await clock.pass(45 * SECOND - 1);
    expect(live.room.phase.name).toBe("decide");
    await clock.pass(1);
    expect(live.room.phase.name).toBe("judge");
    const resolved = live.room.blocks[0]?.rounds[0]?.resolved;
    expect(resolved?.[tapping]).toMatchObject({ by: "person", intention: "refuse" });
    expect(resolved?.[silent]).toMatchObject({ by: "stand-in", intention: "comply" });
    await clock.pass(15 * SECOND);
    expect(live.room.phase.name).toBe("outcome");
    await clock.pass(6 * SECOND);
    expect(live.room.phase).toMatchObject({ name: "decide", round: 1 });
  });

  test("waits for nobody who has been gone for 20 seconds", async () => {
    const { live, clock } = await stage({ timers: "on" });
    const { trainer, models } = await inFirstRound(live);
    const [here = -1, gone = -1] = models;
    const guesses = models.map((model) => ({ model, comply: true, audit: false }));
    await clock.pass(5 * SECOND);
    await play(live, { type: "seatGone", seat: gone }, choice(here));
    await play(live, { type: "guess", seat: trainer, turn: { block: 0, round: 0 }, guesses, lock: true });
    await clock.pass(20 * SECOND - 1);
    expect(live.room.phase.name).toBe("decide");
    await clock.pass(1);
    expect(live.room.phase.name).toBe("judge");
  });

  test("waits again for somebody who came back in time", async () => {
    const { live, clock } = await stage({ timers: "on" });
    const { trainer, models } = await inFirstRound(live);
    const [here = -1, gone = -1] = models;
    const guesses = models.map((model) => ({ model, comply: true, audit: false }));
    const guess: Command = { type: "guess", seat: trainer, turn: { block: 0, round: 0 }, guesses, lock: true };
    await play(live, { type: "seatGone", seat: gone }, choice(here), guess);
    await clock.pass(19 * SECOND);
    await play(live, { type: "seatBack", seat: gone });
    await clock.pass(25 * SECOND);
    expect(live.room.phase.name).toBe("decide");
    await play(live, choice(gone));
    expect(live.room.phase.name).toBe("judge");
  });

  test("plays a whole lesson to its first reveal by itself, and is off in the end", async () => {
    const staged = await stage({ timers: "on", blocks: [{ rounds: 2 }] });
    const { live, clock } = staged;
    await inFirstRound(live);
    await clock.pass(45 * SECOND + 15 * SECOND + 6 * SECOND + 25 * SECOND + 15 * SECOND + 6 * SECOND + 20 * SECOND);
    expect(live.room.phase.name).toBe("reveal");
    await clock.pass(IDLE_LIMIT);
    expect(live.room.phase.name).toBe("closed");
    expect(clock.alarms).toBe(0);
    expect(await live.handle(seatTaken("Neat Gecko"))).toEqual({ refused: "closed" });
    await expectSameAsStored(staged);
  });

  test("is set anew by pause, resume and more time", async () => {
    const { live, clock } = await stage({ timers: "on" });
    await inFirstRound(live);
    await clock.pass(40 * SECOND);
    await play(live, { type: "pause" });
    await clock.pass(HOUR);
    expect(live.room.phase.name).toBe("decide");
    await play(live, { type: "resume" });
    const { name: phase, block, round, beat } = live.room.phase;
    await play(live, { type: "extend", from: { phase, block, round, beat }, seconds: 30 });
    await clock.pass(35 * SECOND - 1);
    expect(live.room.phase.name).toBe("decide");
    await clock.pass(1);
    expect(live.room.phase.name).toBe("judge");
  });

  test("stands still once stopped, though commands are still carried out", async () => {
    const { live, clock } = await stage({ timers: "on" });
    await inFirstRound(live);
    live.stop();
    await play(live, { type: "seatGone", seat: 0 });
    expect(clock.alarms).toBe(0);
    await clock.pass(2 * IDLE_LIMIT);
    expect(live.room.phase.name).toBe("decide");
  });
});

test("a second press of the same button skips nothing", async () => {
  const { live } = await stage();
  await play(live, seatTaken("Calm Otter"));
  const from = { phase: "lobby", block: 0, round: 0, beat: "lightsDown" } as const;
  const presses = [live.handle({ type: "goOn", from }), live.handle({ type: "goOn", from })];
  expect(await Promise.all(presses)).toMatchObject([{ events: expect.any(Array) }, { refused: "wrong-phase" }]);
  expect(live.room.phase.name).toBe("briefing");
  await goOn(live);
  expect(live.room.phase.name).toBe("decide");
});
