import { describe, expect, test } from "vitest";
import { evolve } from "../../../shared/game/evolve.ts";
import { BEATS, FIRST_BEAT, numberOf } from "../../../shared/rules/beats.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import { given } from "../../support/class/given.ts";
import { opening } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

/** The phases from here to the end, the host going on each time; beats and rounds shown where they change. */
function courseOf(table: Table): string[] {
  const course: string[] = [];
  while (table.room.phase.name !== "closed") {
    const { name, block, round, beat } = table.room.phase;
    course.push(name === "reveal" ? `${name} ${beat}` : `${name} ${block}.${round}`);
    table.goOn();
  }
  return course;
}

const REVEAL = BEATS.map((beat) => `reveal ${beat}`);

describe("R20: the course of a classroom", () => {
  test("a classroom opens in the lobby, with nobody in it", () => {
    expect(opening()).toMatchObject([{ type: "classroomOpened" }, { type: "phaseStarted", phase: "lobby" }]);
    expect(new Table().room).toMatchObject({ seats: [], blocks: [], paused: null, revealed: false });
  });

  test("two blocks, the first with deployment and the second without", () => {
    const table = new Table({ blocks: [{ rounds: 2 }, { rounds: 1, deployment: 0 }] }, 3);
    expect(courseOf(table)).toEqual([
      "lobby 0.0",
      ...["briefing 0.0", "decide 0.0", "judge 0.0", "outcome 0.0", "decide 0.1", "judge 0.1", "outcome 0.1"],
      ...["deployment 0.1", ...REVEAL],
      ...["briefing 1.0", "decide 1.0", "judge 1.0", "outcome 1.0", ...REVEAL],
      "debrief 1.0",
    ]);
  });

  test("a classroom with nobody in it goes the same way, played by agents", () => {
    expect(courseOf(new Table({ blocks: [{ rounds: 1 }] }, 0))).toHaveLength(6 + REVEAL.length + 1);
  });

  test("what a phase ends with is booked before the next begins", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3);
    const ends: Partial<Record<PhaseName, string[]>> = {};
    while (table.room.phase.name !== "reveal") {
      const { name } = table.room.phase;
      const before = table.events.length;
      table.goOn();
      ends[name] = table.events.slice(before).map((event) => event.type);
    }
    expect(ends).toEqual({
      lobby: ["labsSeated", "phaseStarted"],
      briefing: ["requestsDealt", "phaseStarted"],
      decide: ["roundResolved", "phaseStarted"],
      judge: ["roundTrained", "phaseStarted"],
      outcome: ["phaseStarted"],
      deployment: ["deployed", "phaseStarted"],
    });
  });

  test("once closed, everything is refused", () => {
    const { events } = new Table({}, 2);
    const closed = [...events, ...new Table({}, 0).send({ type: "close" })];
    given(closed).when({ type: "timeUp" }).isRefused("closed");
    given(closed).when({ type: "takeSeat", name: "Late" }).isRefused("closed");
    given(closed).when({ type: "close" }).isRefused("closed");
  });

  test("the host can close a classroom at any moment", () => {
    for (const phase of ["briefing", "decide", "judge", "outcome", "deployment", "reveal", "debrief"] as const) {
      const { events } = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo(phase);
      given(events).when({ type: "close" }).happens({ type: "phaseStarted", phase: "closed", endsAt: null });
    }
  });
});

describe("R21: going on", () => {
  test("a second press for the same moment does not skip a phase", () => {
    const table = new Table({}, 3).goTo("decide");
    const from = table.moment;
    given(table.events)
      .when({ type: "goOn", from })
      .happens({ type: "roundResolved" }, { type: "phaseStarted", phase: "judge" });
    table.goOn();
    given(table.events).when({ type: "goOn", from }).isRefused("wrong-phase");
  });

  test("a press made in the same phase of the round before is stale", () => {
    const table = new Table({}, 3).goTo("decide");
    const from = table.moment;
    table.goTo("decide", 1);
    given(table.events).when({ type: "goOn", from }).isRefused("wrong-phase");
    given(table.events).when({ type: "extend", from, seconds: 5 }).isRefused("wrong-phase");
  });
});

describe("R28: the reveal", () => {
  const reveal = () => new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("reveal");

  test("begins dark, and goes on beat by beat; after the last comes what follows", () => {
    const table = reveal();
    expect(table.room.phase.beat).toBe(FIRST_BEAT);
    for (const beat of BEATS.slice(1)) {
      const stepped = { type: "revealStepped", beat: numberOf(beat) };
      expect(table.send({ type: "goOn", from: table.moment })).toMatchObject([stepped]);
      expect(table.moment.beat).toBe(beat);
    }
    given(table.events).when({ type: "goOn", from: table.moment }).happens({ type: "phaseStarted", phase: "debrief" });
  });

  test("can be stepped to any beat, forwards and backwards", () => {
    const table = reveal();
    for (const beat of ["gap", "guess", "you", "lightsDown"] as const)
      table.send({ type: "stepReveal", from: table.moment, beat });
    expect(table.room.phase.beat).toBe("lightsDown");
    given(table.events).when({ type: "stepReveal", from: table.moment, beat: "lightsDown" }).changesNothing();
  });

  test("is read from the numbers in which old classrooms hold their steps", () => {
    const { room, now } = reveal();
    const stepped = (beat: number) => evolve(room, { type: "revealStepped", beat, at: now }).phase.beat;
    expect([0, 3, 4, 8].map(stepped)).toEqual(["lightsDown", "curtain", "masks", "you"]);
  });

  test("a step from a beat that is over is refused, as is one outside the reveal", () => {
    const table = reveal();
    const from = table.moment;
    table.goOn();
    given(table.events).when({ type: "stepReveal", from, beat: "report" }).isRefused("wrong-phase");
    given(table.events).when({ type: "goOn", from }).isRefused("wrong-phase");
    const lobby = new Table();
    given(lobby.events).when({ type: "stepReveal", from: lobby.moment, beat: "report" }).isRefused("wrong-phase");
  });

  test("the classroom has had its first reveal from then on", () => {
    const table = reveal();
    expect(new Table({}, 3).goTo("deployment").room.revealed).toBe(false);
    expect(table.room.revealed).toBe(true);
    expect(table.goTo("debrief").room.revealed).toBe(true);
  });
});

test("the host sets what the screen shows; setting it again changes nothing", () => {
  const { events } = new Table({ screen: "sealed" });
  given(events).when({ type: "showOnScreen", screen: "open" }).happens({ type: "screenSet", screen: "open" });
  given(events).when({ type: "showOnScreen", screen: "sealed" }).changesNothing();
});
