import { describe, expect, test } from "vitest";
import { decisionsOf } from "../../../shared/measures/decisions.ts";
import { BEATS, hasReached } from "../../../shared/rules/beats.ts";
import { projectPulse, projectSeat } from "../../../shared/views/project.ts";
import { alone, playAlone, stepAlone } from "../../support/class/alone.ts";
import { given } from "../../support/class/given.ts";
import { HOUR, NOW, opening, SECOND } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const MINUTE = 60 * SECOND;

describe("R43: alone", () => {
  test("the first to come plays, and the briefing begins at once", () => {
    given(opening({ alone: "model" }))
      .when({ type: "takeSeat", name: "Calm Owl" })
      .happens(
        { type: "seatTaken", seat: 0, name: "Calm Owl" },
        { type: "labsSeated", block: 0 },
        { type: "phaseStarted", phase: "briefing", timed: false },
      );
  });

  test("nobody else gets in", () => {
    given(alone("model").events).when({ type: "takeSeat", name: "Keen Fox" }).isRefused("full");
  });

  test.each(["model", "trainer"] as const)("the person is the %s, in every block", (role) => {
    const table = alone(role, [{ rounds: 1 }, { rounds: 1 }]);
    expect(table.people(role)).toEqual([0]);
    playAlone(table);
    expect(table.room.phase.block).toBe(1);
    expect(table.people(role)).toEqual([0]);
  });

  test("no time runs, and a phase ends as soon as the person has acted", () => {
    const table = alone("trainer", [{ rounds: 2, freeShare: 1 }]);
    table.wait(2 * HOUR);
    expect(table.room.phase.name).toBe("briefing");
    table.send({ type: "ready", seat: 0 });
    expect(table.room.phase).toMatchObject({ name: "decide", timed: false });
    expect(projectPulse(table.room).endsAt).toBe(0);
    table.wait(2 * HOUR);
    table.guess(0, true);
    expect(table.room.phase.name).toBe("judge");
  });

  test.each([
    ["a model that is asked for no reason", "model", { conflictShare: 0 }],
    ["a model without a scratchpad", "model", { scratchpad: "off" }],
    ["a trainer who has nothing to rate", "trainer", { freeShare: 0 }],
  ] as const)("a phase in which nothing is asked of the person is passed over: %s", (_, role, treatment) => {
    const table = alone(role, [{ rounds: 2, ...treatment }]);
    table.send({ type: "ready", seat: 0 });
    if (role === "model") table.choose(0);
    else table.guess(0, true);
    expect(table.room.phase.name).toBe("outcome");
  });

  test.each([
    ["private", "judge"],
    ["visible", "decide"],
  ] as const)("R24: the phase waits for the reason, where the scratchpad is %s in %s", (scratchpad, phase) => {
    const table = alone("model", [{ rounds: 2, conflictShare: 1, scratchpad }]);
    table.send({ type: "ready", seat: 0 });
    table.choose(0);
    table.wait(2 * HOUR);
    expect(table.room.phase.name).toBe(phase);
    table.explain(0, { lock: false });
    expect(table.room.phase.name).toBe(phase);
    table.explain(0);
    expect(table.room.phase.name).toBe("outcome");
    expect(table.round.resolved[0]?.reason).toBe("none");
  });

  test("the person goes on where a host would, and steps the reveal both ways", () => {
    const table = alone("model", [{ rounds: 1, deployment: 0 }]);
    while (table.room.phase.name !== "outcome") stepAlone(table);
    const { events } = table;
    given(events)
      .when({ type: "goOn", seat: 0, from: table.moment })
      .happens({ type: "phaseStarted", phase: "reveal" });
    stepAlone(table);
    table.send({ type: "stepReveal", seat: 0, from: table.moment, beat: "gap" });
    table.send({ type: "stepReveal", seat: 0, from: table.moment, beat: "masks" });
    expect(table.room.phase.beat).toBe("masks");
  });

  test("what is asked is not passed over", () => {
    const table = alone("model");
    table.send({ type: "ready", seat: 0 });
    given(table.events).when({ type: "goOn", seat: 0, from: table.moment }).isRefused("not-allowed");
  });

  test("R36: check questions come after the briefing, and the person goes on from them, whether or not they are answered", () => {
    const table = alone("model", [{ rounds: 1 }, { rounds: 1 }], true);
    table.send({ type: "ready", seat: 0 });
    expect(table.room.phase).toMatchObject({ name: "check", timed: false });
    given(table.events)
      .when({ type: "goOn", seat: 0, from: table.moment })
      .happens({ type: "requestsDealt" }, { type: "phaseStarted", phase: "decide" });
    table.answerCheck(0, () => true);
    table.wait(2 * HOUR);
    expect(table.room.phase.name).toBe("check");
    playAlone(table);
    expect(table.events.filter((event) => event.type === "phaseStarted" && event.phase === "check")).toHaveLength(1);
  });

  test("R37, R38: they are asked again at the end, beside whether the first answers were right", () => {
    const table = alone("trainer", [{ rounds: 1 }], true);
    table.send({ type: "ready", seat: 0 });
    table.answerCheck(0, (question) => question === 0);
    playAlone(table);
    const asked = () => {
      const view = projectSeat(table.room, 0);
      return view?.kind === "own-debrief" ? view.questions : [];
    };
    expect(asked().map(({ rightBefore, right }) => [rightBefore, right])).toEqual([
      [true, null],
      ...Array.from({ length: 3 }, () => [false, null]),
    ]);
    table.answerCheck(0, () => true);
    expect(asked().map(({ right }) => right)).toEqual([true, true, true, true]);
  });

  test("R38: a question that was passed over the first time was neither right nor wrong then", () => {
    const table = alone("model", [{ rounds: 1 }], true);
    table.send({ type: "ready", seat: 0 });
    table.send({ type: "goOn", seat: 0, from: table.moment });
    const view = projectSeat(playAlone(table).room, 0);
    expect(view?.kind === "own-debrief" && view.questions.map(({ rightBefore }) => rightBefore)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("in a class no seat goes on or steps the reveal", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("outcome");
    given(table.events).when({ type: "goOn", seat: 0, from: table.moment }).isRefused("wrong-role");
    table.goTo("reveal");
    given(table.events).when({ type: "stepReveal", seat: 0, from: table.moment, beat: "you" }).isRefused("wrong-role");
  });

  test("no host is waited for", () => {
    const table = alone("trainer");
    table.send({ type: "comeBack" });
    table.send({ type: "seatBack", seat: 0 });
    expect(playAlone(table).room.phase.name).toBe("debrief");
  });

  test("it closes 30 minutes after the person has gone, whatever the phase, and not if the person is back", () => {
    const table = alone("model");
    table.send({ type: "ready", seat: 0 });
    table.send({ type: "seatGone", seat: 0 });
    table.wait(30 * MINUTE - 1);
    table.send({ type: "seatBack", seat: 0 });
    table.wait(HOUR);
    expect(table.room.phase.name).toBe("decide");
    table.send({ type: "seatGone", seat: 0 });
    table.wait(30 * MINUTE);
    expect(table.room.phase.name).toBe("closed");
  });

  test("it closes after 30 minutes if nobody ever came", () => {
    const table = new Table({ alone: "model" });
    table.wait(30 * MINUTE - 1);
    expect(table.room.phase.name).toBe("lobby");
    table.wait(1);
    expect(table.room.phase.name).toBe("closed");
    expect(table.now).toBe(NOW + 30 * MINUTE);
  });

  test("the reveal is on the same page, a part at a time, and then the story and the debrief", () => {
    const table = alone("model");
    while (table.room.phase.name !== "reveal") stepAlone(table);
    const seen: [string | undefined, boolean][] = [];
    for (const _ of BEATS) {
      const view = projectSeat(table.room, 0);
      seen.push([view?.kind, view?.kind === "own-reveal" && view.reveal.curtain !== null]);
      stepAlone(table);
    }
    const before = ["own-reveal", false] as const;
    const open = ["own-reveal", true] as const;
    const parts = BEATS.slice(0, -1).map((beat) => (hasReached("curtain", beat) ? open : before));
    expect(seen).toEqual([...parts, ["model-story", false]]);
    expect(projectSeat(table.room, 0)).toMatchObject({ kind: "own-debrief", blocks: [{ block: 0 }] });
  });
});

describe("R44: whose figures they are, alone", () => {
  test("a model's are the person's own; the trainer's predictions are counted", () => {
    const { room } = playAlone(alone("model", [{ rounds: 4 }]));
    const rows = decisionsOf(room);
    expect(rows.map(({ seat, by, predictedBy, actors }) => ({ seat, by, predictedBy, really: actors.by }))).toEqual(
      Array.from({ length: 4 }, () => ({ seat: 0, by: "person", predictedBy: "person", really: "person" })),
    );
  });

  test("a trainer's are its models', which no person played", () => {
    const { room } = playAlone(alone("trainer", [{ rounds: 3 }]));
    const rows = decisionsOf(room);
    expect(rows).toHaveLength(6);
    expect(
      rows.every(({ by, predictedBy, actors }) => by === "person" && predictedBy === "person" && actors.by === "cast"),
    ).toBe(true);
  });
});
