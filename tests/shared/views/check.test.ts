import { describe, expect, test } from "vitest";
import { questionsAt } from "../../../shared/game/check-questions.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";
import { projectHost, projectPulse, projectRemote, projectScreen, projectSeat } from "../../../shared/views/project.ts";
import type { CheckQuestion } from "../../../shared/views/seat-view.ts";
import { Table } from "../../support/class/table.ts";

const checked = (people = 3, seed = 1) =>
  new Table({ check: true, seed, blocks: [{ rounds: 1 }] }, people).goTo("check");

function questionsOf(table: Table, seat: number): readonly CheckQuestion[] {
  const view = projectSeat(table.room, seat);
  if (view?.kind !== "check" && view?.kind !== "debrief") throw new Error(`The phone shows ${view?.kind}.`);
  return view.questions;
}

/** The same events, with another answer right to every check question. */
function otherwiseRight(events: readonly GameEvent[]): GameEvent[] {
  return events.map((event) => {
    if (event.type !== "classroomOpened") return event;
    const questions = event.plan.questions?.map((question) => ({
      ...question,
      right: question.options.find((option) => option !== question.right) ?? "",
    }));
    return { ...event, plan: { ...event.plan, ...(questions && { questions }) } };
  });
}

describe("R37: a seat", () => {
  test("is shown the four questions with all their answers, and nothing chosen", () => {
    const table = checked();
    const planned = questionsAt(table.room, 0, "before");
    expect(questionsOf(table, 0).map(({ id }) => id)).toEqual(planned.map(({ id }) => id));
    questionsOf(table, 0).forEach(({ options, answer, right }, n) => {
      expect([...options].sort()).toEqual([...(planned[n]?.options ?? [])].sort());
      expect({ answer, right }).toEqual({ answer: null, right: null });
    });
  });

  test("is not told the first time whether an answer is right, so that nobody strikes it the second time", () => {
    const table = checked();
    const [first, second] = questionsAt(table.room, 0, "before");
    if (first === undefined || second === undefined) throw new Error("Nothing was drawn.");
    const wrong = second.options.find((option) => option !== second.right) ?? "";
    table.send({ type: "answer", seat: 0, question: first.id, option: first.right, when: "before" });
    table.send({ type: "answer", seat: 0, question: second.id, option: wrong, when: "before" });
    const told = questionsOf(table, 0).map(({ answer, right }) => ({ answer, right }));
    expect(told).toEqual([
      { answer: first.right, right: null },
      { answer: wrong, right: null },
      { answer: null, right: null },
      { answer: null, right: null },
    ]);
    expect(questionsOf(table, 1).every(({ answer }) => answer === null)).toBe(true);
  });

  test("is told the second time whether its answer is right, once it has answered that question, and of no other", () => {
    const table = checked().goTo("debrief");
    const [first, second] = questionsAt(table.room, 0, "after");
    if (first === undefined || second === undefined) throw new Error("Nothing was drawn.");
    table.send({ type: "answer", seat: 0, question: first.id, option: first.right, when: "after" });
    const wrong = second.options.find((option) => option !== second.right) ?? "";
    table.send({ type: "answer", seat: 0, question: second.id, option: wrong, when: "after" });
    expect(questionsOf(table, 0).map(({ right }) => right)).toEqual([true, false, null, null]);
    expect(questionsOf(table, 1).every(({ answer }) => answer === null)).toBe(true);
  });

  test("is not told what is right before it answers, neither the first time nor the second", () => {
    const table = checked();
    const alike = () => {
      const other = replay(otherwiseRight(table.events));
      for (const seat of [0, 1]) expect(projectSeat(other, seat)).toEqual(projectSeat(table.room, seat));
    };
    alike();
    // Nor afterwards, the first time.
    for (const seat of [0, 1, 2]) table.answerCheck(seat, () => true);
    alike();
    table.goTo("debrief");
    alike();
    expect(projectSeat(replay(otherwiseRight(table.events)), 2)).toEqual(projectSeat(table.room, 2));
  });

  test("is asked other questions in the debrief, none of which it has seen", () => {
    const table = checked();
    const before = questionsOf(table, 1).map(({ id }) => id);
    table.answerCheck(1, () => false);
    table.goTo("debrief");
    expect(questionsOf(table, 1).map(({ answer }) => answer)).toEqual([null, null, null, null]);
    expect(before.filter((id) => questionsOf(table, 1).some((question) => question.id === id))).toEqual([]);
    table.answerCheck(1, (n) => n > 0);
    expect(questionsOf(table, 1).map(({ right }) => right)).toEqual([false, true, true, true]);
  });

  test("that came too late for a lab is asked, too", () => {
    const table = new Table({ check: true, modelsPerLab: 4, blocks: [{ rounds: 1 }] }, 5).goTo("check");
    table.join();
    expect(table.block.places[5]).toBeUndefined();
    expect(questionsOf(table, 5)).toHaveLength(4);
  });

  test("R36: the order of answers favours no place", () => {
    const table = checked(240);
    const places = [0, 0, 0];
    for (const { number } of table.room.seats.filter(({ name }) => name !== null)) {
      const [question] = questionsAt(table.room, number, "before");
      const at = questionsOf(table, number)[0]?.options.indexOf(question?.right ?? "") ?? -1;
      places[at] = (places[at] ?? 0) + 1;
    }
    // Of 240 seats about 80 each: further off than 30 would come about once in ten thousand times.
    for (const count of places) expect(Math.abs(count - 80)).toBeLessThan(30);
  });

  test("has no questions in the debrief of a lesson without a check", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("debrief");
    expect(questionsOf(table, 0)).toEqual([]);
    expect(projectScreen(table.room)).toMatchObject({ kind: "debrief", check: null });
    expect(projectHost(table.room).check).toBeNull();
    expect(projectPulse(table.room)).toMatchObject({ asked: 0, acted: 0 });
  });
});

describe("R38: how the questions were answered", () => {
  test("shows nowhere but with the host while the check runs: the screen and the pulse say how many are ready", () => {
    const [right, wrong] = [true, false].map((isRight) => {
      const table = checked(4);
      for (const seat of [0, 1, 2]) table.answerCheck(seat, () => isRight);
      return table.room;
    });
    if (right === undefined || wrong === undefined) throw new Error("Nothing was played.");
    expect(projectScreen(right)).toEqual(projectScreen(wrong));
    expect(projectScreen(right).kind).toBe("check");
    expect(projectRemote(right)).toEqual(projectRemote(wrong));
    expect(projectPulse(right)).toEqual(projectPulse(wrong));
    expect(projectPulse(right)).toMatchObject({ phase: "check", asked: 4, acted: 3 });
    expect(projectHost(right).check?.questions.map(({ first }) => first)).toEqual(
      Array.from({ length: 4 }, () => ({ count: 3, of: 3 })),
    );
    expect(projectHost(wrong).check?.questions[0]?.first).toEqual({ count: 0, of: 3 });
  });

  test("shows on no screen until the debrief", () => {
    const table = checked();
    table.answerCheck(0, () => true);
    while (table.room.phase.name !== "debrief") {
      expect(JSON.stringify(projectScreen(table.room))).not.toContain("pair-");
      table.goOn();
    }
    expect(JSON.stringify(projectScreen(table.room))).toContain("pair-");
  });

  test("in the debrief is compared over those who answered both times", () => {
    const table = checked(4);
    table.answerCheck(0, () => false);
    table.answerCheck(1, (n) => n === 0);
    table.answerCheck(2, () => true);
    table.goTo("debrief");
    table.answerCheck(0, (n) => n < 2);
    table.answerCheck(1, () => true);
    table.answerCheck(3, () => true);
    const screen = projectScreen(table.room);
    if (screen.kind !== "debrief") throw new Error(`The screen shows ${screen.kind}.`);
    // Seat 2 answered before only, seat 3 after only.
    expect(screen.check?.questions.map(({ before, after }) => [before, after])).toEqual([
      [
        { count: 1, of: 2 },
        { count: 2, of: 2 },
      ],
      [
        { count: 0, of: 2 },
        { count: 2, of: 2 },
      ],
      [
        { count: 0, of: 2 },
        { count: 1, of: 2 },
      ],
      [
        { count: 0, of: 2 },
        { count: 1, of: 2 },
      ],
    ]);
    expect(screen.check?.learning).toMatchObject({
      before: 1 / 8,
      after: 6 / 8,
      gain: { value: expect.closeTo(5 / 7, 10), units: 2, interval: null },
    });
    expect(projectHost(table.room).check?.questions[0]?.first).toEqual({ count: 2, of: 3 });
    expect(projectPulse(table.room)).toMatchObject({ phase: "debrief", asked: 4, acted: 3 });
  });

  test("the console sees who has answered all", () => {
    const table = checked(3);
    table.answerCheck(1, () => true);
    const [question] = questionsAt(table.room, 2, "before");
    table.send({
      type: "answer",
      seat: 2,
      question: question?.id ?? "",
      option: question?.right ?? "",
      when: "before",
    });
    expect(projectHost(table.room).people.map(({ status }) => status)).toEqual(["deciding", "acted", "deciding"]);
  });
});
