import { describe, expect, test } from "vitest";
import { comprehensionCounts, comprehensionRows } from "../../../shared/measures/measures.ts";
import { projectHost, projectPulse, projectScreen, projectSeat } from "../../../shared/views/project.ts";
import { given } from "../../support/class/given.ts";
import { Table } from "../../support/class/table.ts";

const briefed = (people = 6, blocks = 2) =>
  new Table({ blocks: Array.from({ length: blocks }, () => ({ rounds: 1 })) }, people).goTo("briefing");
const comprehend = (seat: number, holds: number) => ({ type: "comprehend", seat, holds }) as const;

describe("R40: the comprehension question", () => {
  test("is answered once, in the first briefing; the same again changes nothing, another is refused", () => {
    const table = briefed();
    given(table.events).when(comprehend(1, 3)).happens({ type: "comprehensionAnswered", seat: 1, holds: 3 });
    table.send(comprehend(1, 3));
    given(table.events).when(comprehend(1, 3)).changesNothing();
    given(table.events).when(comprehend(1, 7)).isRefused("already-answered");
  });

  test("is asked of models and trainers alike", () => {
    const table = briefed();
    for (const seat of [table.model(), table.trainer()]) {
      expect(projectSeat(table.room, seat)).toMatchObject({ kind: "briefing", comprehension: { holds: null } });
      table.send(comprehend(seat, 7));
      expect(projectSeat(table.room, seat)).toMatchObject({ comprehension: { holds: 7 } });
    }
  });

  test("refuses a number that is not offered, an agent's seat, and anybody while paused", () => {
    const table = briefed(4);
    given(table.events).when(comprehend(1, 4)).isRefused("not-allowed");
    const agent = table.room.seats.find(({ name }) => name === null)?.number ?? -1;
    given(table.events).when(comprehend(agent, 7)).isRefused("no-such-seat");
    table.send({ type: "pause" });
    given(table.events).when(comprehend(1, 7)).isRefused("paused");
  });

  test("is over with the first briefing, and is not asked in a later block", () => {
    const table = briefed();
    table.goOn();
    given(table.events).when(comprehend(1, 7)).isRefused("wrong-phase");
    table.goTo("briefing");
    given(table.events).when(comprehend(1, 7)).isRefused("wrong-phase");
    expect(projectSeat(table.room, 1)).toMatchObject({ kind: "briefing", comprehension: null });
  });

  test("waits for nobody: the host goes on though nobody has answered", () => {
    const table = briefed();
    given(table.events)
      .when({ type: "goOn", from: table.moment })
      .happens({ type: "requestsDealt" }, { type: "phaseStarted", phase: "decide" });
  });

  test("is not there where the treatment has neither training nor deployment", () => {
    const table = new Table({ blocks: [{ trainingStrength: 0, deployment: 0 }] }, 3).goTo("briefing");
    expect(projectSeat(table.room, 0)).toMatchObject({ kind: "briefing", comprehension: null });
    expect(projectHost(table.room).comprehension).toBeNull();
    given(table.events).when(comprehend(0, 7)).isRefused("wrong-phase");
  });

  test("is counted for the host, and shows on no screen, in no pulse and on nobody else's phone", () => {
    const table = briefed();
    const [screen, pulse, other] = [projectScreen(table.room), projectPulse(table.room), projectSeat(table.room, 3)];
    for (const [seat, holds] of [7, 7, 0].entries()) table.send(comprehend(seat, holds));
    expect(projectHost(table.room).comprehension).toEqual({ people: 6, answered: 3, right: 2 });
    expect([projectScreen(table.room), projectPulse(table.room), projectSeat(table.room, 3)]).toEqual([
      screen,
      pulse,
      other,
    ]);
  });

  test("answers of somebody whose seat was given back are gone; the cast counts only where there are no people", () => {
    const table = new Table({}, 3);
    table.send({ type: "fillLobby", people: 3, names: ["Calm Owl", "Keen Fox", "Merry Hare"] });
    table.goTo("briefing");
    for (const seat of [0, 1, 3]) table.send(comprehend(seat, 7));
    expect(comprehensionRows(table.room).map(({ seat, cast }) => [seat, cast])).toEqual([
      [0, false],
      [1, false],
      [3, true],
    ]);
    expect(comprehensionCounts(table.room)).toEqual({ people: 3, answered: 2, right: 2 });
    table.send({ type: "freeSeat", seat: 0 });
    expect(comprehensionCounts(table.room)).toEqual({ people: 2, answered: 1, right: 1 });
    for (const seat of [1, 2]) table.send({ type: "freeSeat", seat });
    expect(comprehensionCounts(table.room)).toEqual({ people: 3, answered: 1, right: 1 });
  });
});
