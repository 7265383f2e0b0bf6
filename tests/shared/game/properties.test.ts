import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMAND_REFUSALS } from "../../../shared/game/commands.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import { nextWake } from "../../../shared/game/time.ts";
import { PHASES } from "../../../shared/rules/words.ts";
import { Dice, holds, treatments } from "../../support/chance/random.ts";
import { answersNow, anyCommand, inAnyOrder } from "../../support/class/any-command.ts";
import { HOUR, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

interface Case {
  readonly setting: Setting;
  readonly people: number;
  readonly start: number;
}

/** Any small classroom, and where its random player starts. */
const cases: fc.Arbitrary<Case> = fc.record({
  setting: fc.record({
    seed: fc.nat(1000),
    blocks: fc.array(treatments(4), { minLength: 1, maxLength: 2 }),
    modelsPerLab: fc.integer({ min: 1, max: 4 }),
    swapRoles: fc.boolean(),
    check: fc.boolean(),
    timers: fc.constantFrom("on", "slow", "off"),
    fillers: fc.record({
      model: fc.constantFrom("honest", "obedient", "faker"),
      trainer: fc.constantFrom("company", "lenient"),
    }),
  }),
  people: fc.nat(9),
  start: fc.nat(1_000_000),
});

/** Random play: answers, anything at all, and time passing. Calls back around each command. */
function playRandomly(
  { setting, people, start }: Case,
  steps: number,
  watch?: (before: Classroom, result: unknown) => void,
) {
  const table = new Table(setting, people);
  const dice = new Dice(start);
  for (let step = 0; step < steps && table.room.phase.name !== "closed"; step++) {
    const commands = dice.is(0.35) ? answersNow(table, dice) : [anyCommand(table, dice)];
    if (dice.is(0.25)) commands.push({ type: "goOn", from: table.moment });
    if (dice.is(0.2)) table.wait(dice.below(dice.is(0.3) ? 60_000 : 20_000));
    for (const command of commands) {
      const before = table.room;
      const result = table.attempt(command);
      watch?.(before, result);
    }
  }
  return table;
}

describe("any classroom, played at random", () => {
  test("never makes deciding throw, and reaches every phase and nearly every refusal", () => {
    const refusals = new Set<unknown>();
    const phases = new Set<string>();
    holds(cases, 400, (each) => {
      playRandomly(each, 120, (before, result) => {
        phases.add(before.phase.name);
        if (typeof result === "string") refusals.add(result);
      });
    });
    // Five hundred people are not played at random, and hardly anybody answers late while another still has time (R33).
    refusals.add("full").add("time-up");
    expect(COMMAND_REFUSALS.filter((code) => !refusals.has(code))).toEqual([]);
    expect(PHASES.filter((phase) => !phases.has(phase))).toEqual([]);
  });

  test("is rebuilt from its events, also when they are stored and read again half-way", () => {
    holds(cases, 70, (each) => {
      const { events, room } = playRandomly(each, 80);
      expect(replay(events)).toEqual(room);
      const half = each.start % events.length || 1;
      const written = JSON.parse(JSON.stringify(events)) as GameEvent[];
      expect(written).toEqual(events);
      let resumed: Classroom = replay(written.slice(0, half));
      for (const event of events.slice(half)) resumed = evolve(resumed, event);
      expect(resumed).toEqual(room);
    });
  });

  test("a classroom brought back from its events goes on in the same way", () => {
    holds(cases, 60, (each) => {
      const table = playRandomly(each, 30);
      const back = playRandomly(each, 30);
      back.room = replay(JSON.parse(JSON.stringify(table.events)));
      for (const [one, seed] of [[table, each.start] as const, [back, each.start] as const]) {
        const dice = new Dice(seed + 1);
        for (let step = 0; step < 30; step++) one.attempt(anyCommand(one, dice));
      }
      expect(back.events).toEqual(table.events);
    });
  });

  test("R21: comes to its end by the clock alone, from any moment", () => {
    holds(cases, 120, (each) => {
      const table = playRandomly(each, each.start % 90);
      for (let wakes = 0; table.room.phase.name !== "closed"; wakes++) {
        expect(wakes, "wakes").toBeLessThan(100);
        const wake = nextWake(table.room, table.now);
        if (wake === null) throw new Error("Nobody will wake this classroom again.");
        expect(wake - table.now).toBeLessThanOrEqual(12 * HOUR + 600_000);
        const before = table.room;
        table.now = Math.max(table.now, wake);
        table.send({ type: "timeUp" });
        const again = nextWake(table.room, table.now);
        if (table.room === before) expect(again, "a wake in vain is not asked for again").not.toBe(wake);
      }
      expect(nextWake(table.room, table.now)).toBeNull();
    });
  });

  test("a command, refused or not, leaves the state that it was decided on as it was", () => {
    holds(cases, 60, (each) => {
      const snapshots = new Map<Classroom, string>();
      const table = playRandomly(each, 60, (before) => {
        if (!snapshots.has(before)) snapshots.set(before, JSON.stringify(before));
      });
      for (const [room, text] of snapshots) expect(JSON.stringify(room)).toBe(text);
      expect(snapshots.size).toBeLessThanOrEqual(table.events.length);
    });
  });
});

describe("R30: the order of messages", () => {
  const outcomes = (events: readonly GameEvent[]) =>
    events.filter(({ type }) => type === "roundResolved" || type === "roundTrained" || type === "deployed");

  test("the same choices in another order give the same rounds", () => {
    holds(cases, 100, ({ setting, people, start }) => {
      const results = [1, 2].map((order) => {
        const table = new Table({ ...setting, timers: "off" }, people);
        const choices = new Dice(start);
        const arrival = new Dice(start + order);
        while (table.room.phase.name !== "debrief") {
          for (const command of inAnyOrder(answersNow(table, choices), arrival)) table.attempt(command);
          table.goOn();
        }
        return outcomes(table.events).map(({ at, ...event }) => event);
      });
      expect(results[0]?.length).toBeGreaterThan(0);
      expect(results[1]).toEqual(results[0]);
    });
  });

  test("people who come and go, and when they do, change nobody else's draws", () => {
    const play = (away: boolean) => {
      const table = new Table({ timers: "on", blocks: [{ rounds: 3, auditRate: 0.4, flagAccuracy: 0.6 }] }, 6).goTo(
        "decide",
      );
      for (let round = 0; round < 3; round++) {
        if (away) table.send({ type: "seatGone", seat: 1 });
        for (const seat of table.people("model")) table.choose(seat, { intention: "refuse" });
        if (away) table.send({ type: "seatBack", seat: 1 });
        table.goTo(round < 2 ? "decide" : "deployment");
      }
      return outcomes(table.events).map((event) => ("rows" in event ? event.rows : []));
    };
    expect(play(true)).toEqual(play(false));
  });
});
