import { describe, expect, test } from "vitest";
import { questionsAt } from "../../../shared/game/check-questions.ts";
import { CHECK_TIMES } from "../../../shared/game/words.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { checkResults, checkRows } from "../../../shared/measures/measures.ts";
import { Table } from "../../support/class/table.ts";

const checked = (people: number) => new Table({ check: true, blocks: [{ rounds: 1 }] }, people).goTo("check");

describe("the rows of answers to check questions", () => {
  test("there is one for each question and time that a person answered", () => {
    const table = checked(3);
    const [before = [], after = []] = CHECK_TIMES.map((when) => questionsAt(table.room, 1, when));
    table.answerCheck(1, (n) => n === 2);
    table.goTo("debrief");
    table.answerCheck(1, () => true);
    const rows = checkRows(table.room);
    expect(rows.map(({ seat, question, pair, when }) => [seat, question, pair, when])).toEqual([
      ...before.map(({ id, pair }) => [1, id, pair, "before"]),
      ...after.map(({ id, pair }) => [1, id, pair, "after"]),
    ]);
    expect(rows.map(({ right }) => right)).toEqual([false, false, true, false, true, true, true, true]);
  });

  test("who was asked which form is not told by the seed, which an export withholds while its classroom is open", () => {
    const table = checked(4);
    for (const seat of [0, 1, 2, 3]) table.answerCheck(seat, (n) => (n + seat) % 2 === 0);
    table.goTo("debrief");
    for (const seat of [0, 1, 2, 3]) table.answerCheck(seat, () => true);
    const other = { ...table.room, seed: seedFromNumber(77) };
    expect(CHECK_TIMES.map((when) => questionsAt(other, 0, when))).not.toEqual(
      CHECK_TIMES.map((when) => questionsAt(table.room, 0, when)),
    );
    expect(checkRows(other)).toEqual(checkRows(table.room));
    expect(checkRows(table.room)).toHaveLength(32);
  });

  test("of an older classroom, whose questions were asked twice, are matched by the question", () => {
    const table = new Table({ check: "repeated", blocks: [{ rounds: 1 }] }, 3).goTo("check");
    table.answerCheck(0, (n) => n === 0);
    table.goTo("debrief");
    table.answerCheck(0, (n) => n < 3);
    const rows = checkRows(table.room);
    expect(rows.every(({ question, pair }) => question === pair)).toBe(true);
    expect(checkResults(table.room).learning).toMatchObject({ before: 1 / 4, after: 3 / 4, gain: { value: 2 / 3 } });
  });

  test("a lesson without a check has none", () => {
    expect(checkRows(new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("debrief").room)).toEqual([]);
  });
});

describe("R38: learning gain", () => {
  test("is matched pair by pair: somebody who left one out the first time is compared on the others", () => {
    const table = checked(2);
    const [first] = questionsAt(table.room, 0, "before");
    table.send({ type: "answer", seat: 0, question: first?.id ?? "", option: first?.right ?? "", when: "before" });
    table.answerCheck(1, () => false);
    table.goTo("debrief");
    table.answerCheck(0, () => false);
    table.answerCheck(1, () => true);
    const { questions, learning } = checkResults(table.room);
    expect(questions.map(({ before }) => before.of)).toEqual([2, 1, 1, 1]);
    // Seat 0: one of one before, none after. Seat 1: none of four before, all after.
    expect(learning).toMatchObject({ before: 0.5, after: 0.5, gain: { value: 0, units: 2 } });
  });

  test("has an interval once there are people enough, and none where too few can say", () => {
    const played = (people: number) => {
      const table = checked(people);
      for (let seat = 0; seat < people; seat++) table.answerCheck(seat, (n) => (seat + n) % 3 === 0);
      table.goTo("debrief");
      for (let seat = 0; seat < people; seat++) table.answerCheck(seat, (n) => (seat + n) % 3 > 0 || seat % 4 === 0);
      return checkResults(table.room).learning.gain;
    };
    expect(played(5).interval).toBeNull();
    const { value, interval } = played(12);
    expect(value).toBeGreaterThan(interval?.low ?? 1);
    expect(value).toBeLessThan(interval?.high ?? -1);
  });

  test("over nobody is nothing", () => {
    const table = checked(2);
    table.answerCheck(0, () => true);
    expect(checkResults(table.goTo("debrief").room).learning).toEqual({
      before: null,
      after: null,
      gain: { value: null, units: 0, interval: null },
    });
  });

  test("leaves out somebody whose seat was given back in between", () => {
    const table = checked(3);
    for (const seat of [0, 1]) table.answerCheck(seat, () => false);
    table.send({ type: "freeSeat", seat: 1 });
    table.goTo("debrief");
    table.answerCheck(0, () => true);
    expect(checkResults(table.room).learning).toMatchObject({ before: 0, after: 1, gain: { units: 1 } });
  });
});
