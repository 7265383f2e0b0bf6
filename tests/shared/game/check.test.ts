import { describe, expect, test } from "vitest";
import { drawnPlan, pairOf, questionsAt } from "../../../shared/game/check-questions.ts";
import { replay } from "../../../shared/game/evolve.ts";
import type { PlannedQuestion } from "../../../shared/game/plan.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { given } from "../../support/class/given.ts";
import { CHECK_QUESTIONS, HOUR, opening, planOf } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const checked = (people = 3, blocks = 1) =>
  new Table({ check: true, blocks: Array.from({ length: blocks }, () => ({ rounds: 1 })) }, people);

/** The questions that this classroom has drawn: both forms of each pair. */
function drawnBy(seed: number): readonly PlannedQuestion[] {
  return replay(opening({ check: true, seed })).plan.questions ?? [];
}

function wrongOf({ options, right }: PlannedQuestion): string {
  return options.find((option) => option !== right) ?? "";
}

describe("R36: check questions", () => {
  test("a pair of each topic is drawn, with both its forms, and the same again by the same seed", () => {
    const drawn = drawnBy(1);
    expect(new Set(drawn.map(({ topic }) => topic))).toEqual(new Set(CHECK_QUESTIONS.map(({ topic }) => topic)));
    const forms = Map.groupBy(drawn, pairOf);
    expect([...forms.values()].map(({ length }) => length)).toEqual([2, 2, 2, 2]);
    expect(drawnBy(1)).toEqual(drawn);
  });

  test("where a lesson teaches fewer topics, there are four pairs of those; and where it teaches less, as many as there are", () => {
    const drawnOf = (questions: readonly PlannedQuestion[], seed: number) => {
      const plan = { ...planOf({ check: true }), questions };
      return drawnPlan({ plan, seed: seedFromNumber(seed) }).questions ?? [];
    };
    const three = CHECK_QUESTIONS.filter(({ topic }) => topic !== "topic-3");
    for (const seed of [1, 2, 3, 4]) {
      const drawn = drawnOf(three, seed);
      expect(drawn).toHaveLength(8);
      expect(new Set(drawn.map(({ topic }) => topic)).size).toBe(3);
    }
    expect(drawnOf(CHECK_QUESTIONS.slice(0, 4), 1)).toEqual(CHECK_QUESTIONS.slice(0, 4));
  });

  test("each seat is asked one form of each pair before, and the other after", () => {
    const { room } = checked(6).goTo("check");
    for (const seat of [0, 1, 2, 3, 4, 5]) {
      const [before, after] = (["before", "after"] as const).map((when) => questionsAt(room, seat, when));
      expect(before?.map(pairOf)).toEqual(after?.map(pairOf));
      expect(new Set([...(before ?? []), ...(after ?? [])]).size).toBe(8);
    }
  });

  test("of two seats in a row, each begins with another form of every pair: neither form is asked first more often", () => {
    const firsts = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5]) {
      const { room } = new Table({ check: true, seed }, 40);
      for (let seat = 0; seat < 40; seat += 2) {
        const [one, next] = [seat, seat + 1].map((each) => questionsAt(room, each, "before").map(({ id }) => id));
        expect(questionsAt(room, seat, "after").map(({ id }) => id)).toEqual(next);
        firsts.add(`${one}`);
      }
    }
    // Drawn for each pair by itself: of sixteen ways in each classroom, most are there.
    expect(firsts.size).toBeGreaterThan(30);
  });

  test("an older classroom's are asked both times, in the same words", () => {
    const { room } = new Table({ check: "repeated", blocks: [{ rounds: 1 }] }, 3).goTo("check");
    for (const seat of [0, 1, 2]) {
      expect(questionsAt(room, seat, "before")).toEqual(room.plan.questions);
      expect(questionsAt(room, seat, "after")).toEqual(room.plan.questions);
    }
    expect(room.plan.questions).toHaveLength(4);
  });

  test("every question of a topic is drawn by some seed", () => {
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => drawnBy(seed).map(({ id }) => id)).flat());
    expect([...seen].sort()).toEqual(CHECK_QUESTIONS.map(({ id }) => id).sort());
  });

  test("they are asked after the briefing of the first block only, and then the first round is dealt", () => {
    const table = checked(3, 2).goTo("briefing");
    given(table.events)
      .when({ type: "goOn", from: table.moment })
      .happens({ type: "phaseStarted", phase: "check", block: 0, round: 0 });
    table.goOn();
    given(table.events)
      .when({ type: "goOn", from: table.moment })
      .happens({ type: "requestsDealt" }, { type: "phaseStarted", phase: "decide" });
    table.goTo("briefing");
    given(table.events)
      .when({ type: "goOn", from: table.moment })
      .happens({ type: "requestsDealt" }, { type: "phaseStarted", phase: "decide", block: 1 });
  });

  test("a classroom whose plan says nothing of them, as in old ones, has no check", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("briefing");
    expect(table.room.plan.questions).toBeUndefined();
    table.goOn();
    expect(table.room.phase.name).toBe("decide");
    table.goTo("debrief");
    const [question] = CHECK_QUESTIONS;
    const { id = "", right = "" } = question ?? {};
    given(table.events)
      .when({ type: "answer", seat: 0, question: id, option: right, when: "after" })
      .isRefused("wrong-phase");
  });

  test("with timers on, too, it has no time limit, and ends when the host goes on, however many have answered", () => {
    const table = new Table({ check: true, timers: "on", blocks: [{ rounds: 1 }] }, 2).goTo("check");
    expect(table.room.phase.timed).toBe(false);
    for (const seat of [0, 1]) table.answerCheck(seat, () => true);
    table.wait(11 * HOUR);
    expect(table.room.phase.name).toBe("check");
    table.send({ type: "seatGone", seat: 0 });
    table.goOn();
    expect(table.room.phase.name).toBe("decide");
  });

  test("R26, R35: a newcomer is seated as in the briefing, and a person can still be moved", () => {
    const table = checked(6).goTo("check");
    table.join();
    expect(table.room.seats.at(-1)).toMatchObject({ name: "Person 6", fromRound: 0 });
    expect(table.block.places[6]).toBeDefined();
    const { lab = -1 } = table.block.places[6] ?? {};
    given(table.events)
      .when({ type: "moveSeat", seat: 6, lab: lab === 0 ? 1 : 0 })
      .happens({ type: "labsRearranged" });
  });
});

describe("R37: answers to check questions", () => {
  const asked = () => {
    const table = checked().goTo("check");
    const [question] = questionsAt(table.room, 1, "before");
    const [other] = questionsAt(table.room, 1, "after");
    if (question === undefined || other === undefined) throw new Error("Nothing was drawn.");
    const answer = (option: string) =>
      ({ type: "answer", seat: 1, question: question.id, option, when: "before" }) as const;
    const later = (option: string) => ({ type: "answer", seat: 1, question: other.id, option, when: "after" }) as const;
    return { table, question, other, answer, later };
  };

  test("the first answer is kept; the same again changes nothing, another is refused", () => {
    const { table, question, answer } = asked();
    const first = answer(wrongOf(question));
    given(table.events)
      .when(first)
      .happens({
        type: "questionAnswered",
        seat: 1,
        question: question.id,
        option: wrongOf(question),
        when: "before",
      });
    table.send(first);
    given(table.events).when(first).changesNothing();
    given(table.events).when(answer(question.right)).isRefused("already-answered");
  });

  test("the second time is for itself, in the debrief", () => {
    const { table, question, other, answer, later } = asked();
    table.send(answer(wrongOf(question)));
    table.goTo("debrief");
    given(table.events)
      .when(later(other.right))
      .happens({ type: "questionAnswered", question: other.id, option: other.right, when: "after" });
    table.send(later(other.right));
    given(table.events)
      .when(later(wrongOf(other)))
      .isRefused("already-answered");
    expect(table.room.seats[1]?.answers).toEqual({
      before: { [question.id]: wrongOf(question) },
      after: { [other.id]: other.right },
    });
  });

  test("an answer for the other time, or outside of both, is refused", () => {
    const { table, question, other, answer, later } = asked();
    given(table.events).when(later(other.right)).isRefused("wrong-phase");
    table.goOn();
    given(table.events).when(answer(question.right)).isRefused("wrong-phase");
    table.goTo("debrief");
    given(table.events).when(answer(question.right)).isRefused("wrong-phase");
  });

  test("a question that was not asked, and an option that it does not have, are refused", () => {
    const { table, question, other, answer } = asked();
    const drawn = (table.room.plan.questions ?? []).map(({ id }) => id);
    const stranger = CHECK_QUESTIONS.find(({ id }) => !drawn.includes(id));
    // One that was not drawn, and the form that is this seat's only after.
    for (const { id, right } of [stranger, other].filter((each) => each !== undefined)) {
      given(table.events)
        .when({ ...answer(right), question: id })
        .isRefused("not-allowed");
    }
    given(table.events).when(answer("nonsense")).isRefused("not-allowed");
    expect(question.options).not.toContain("nonsense");
  });

  test("an agent's seat has no answers, nor does anybody while paused", () => {
    const { table, question, answer } = asked();
    const agent = table.room.seats.find(({ name }) => name === null)?.number ?? table.room.seats.length;
    given(table.events)
      .when({ ...answer(question.right), seat: agent })
      .isRefused("no-such-seat");
    table.send({ type: "pause" });
    given(table.events).when(answer(question.right)).isRefused("paused");
  });

  test("somebody who comes when it is over is asked in the debrief only", () => {
    const { table } = asked();
    table.goTo("debrief");
    table.join();
    const seat = table.room.seats.length - 1;
    const [question] = questionsAt(table.room, seat, "after");
    const { id = "", right = "" } = question ?? {};
    const late = { type: "answer", seat, question: id, option: right, when: "after" } as const;
    given(table.events).when(late).happens({ type: "questionAnswered", when: "after" });
  });

  test("a seat that is given back loses its answers", () => {
    const { table, question, answer } = asked();
    table.send(answer(question.right));
    table.send({ type: "freeSeat", seat: 1 });
    expect(table.room.seats[1]?.answers).toEqual({ before: {}, after: {} });
  });
});
