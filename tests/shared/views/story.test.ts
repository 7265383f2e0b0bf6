import { describe, expect, test } from "vitest";
import { LAST_BEAT } from "../../../shared/rules/beats.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Intention, Tier } from "../../../shared/rules/words.ts";
import { projectScreen, projectSeat } from "../../../shared/views/project.ts";
import { Table } from "../../support/class/table.ts";

/** One lab of two, played by people; the first model chooses by what it is told, the trainer expects compliance where it is there. */
function toldOf(
  choose: (flag: Tier, round: number) => Intention | null,
  treatment: Partial<Treatment> = {},
  isTrainerThere: (round: number) => boolean = () => true,
) {
  const table = new Table({ blocks: [{ rounds: 4, conflictShare: 1, objection: "on", ...treatment }] }, 3).goTo(
    "decide",
  );
  const seat = table.model();
  while (table.room.phase.name === "decide") {
    const intention = choose(table.round.deals[seat]?.flag ?? "free", table.room.phase.round);
    if (intention !== null) table.choose(seat, { intention });
    if (isTrainerThere(table.room.phase.round)) table.guess(table.trainer(), true);
    table.goTo("outcome");
    table.goOn();
  }
  if (table.room.phase.name === "deployment") table.order(seat, "refuse");
  while (table.room.phase.beat !== LAST_BEAT) table.goOn();
  const own = projectSeat(table.room, seat);
  const trainers = projectSeat(table.room, table.trainer());
  if (own?.kind !== "model-story" || trainers?.kind !== "trainer-story") throw new Error("There is no story.");
  return { own, trainers: trainers.models.find((model) => model.seat === seat) };
}

describe("R28: a model's story", () => {
  const cases: [string, string, (flag: Tier) => Intention | null][] = [
    ["faking", "complied when told free", (flag) => (flag === "free" ? "comply" : "refuse")],
    ["never-hid", "refused everything", () => "refuse"],
    ["never-hid", "objected to everything", () => "object"],
    ["everywhere", "complied with everything", () => "comply"],
    ["between", "complied when told paid", (flag) => (flag === "free" ? "refuse" : "comply")],
    ["too-few", "never chose", () => null],
  ];

  test.each(cases)("ends with %s for one that %s", (ending, _, choose) => {
    expect(toldOf(choose).own.ending).toBe(ending);
  });

  test("tells what it did, what was expected of it, and what became of it", () => {
    const { own, trainers } = toldOf((flag) => (flag === "free" ? "comply" : "refuse"));
    expect(own.rounds).toHaveLength(4);
    expect(own).toMatchObject({
      free: { count: 2, of: 2 },
      paid: { count: 0, of: 2 },
      predicted: { count: 2, of: 2 },
      value: 1,
      deployment: { order: "refuse", refused: 10, of: 10 },
      points: 120,
    });
    expect(trainers).toMatchObject({
      free: { count: 2, of: 2 },
      paid: { count: 0, of: 2 },
      predicted: { count: 2, of: 2 },
      value: 1,
      deployment: { refused: 10, of: 10 },
    });
  });

  test("shows rounds that the stand-in played, and does not count them", () => {
    const { own } = toldOf((_, round) => (round === 0 ? null : "refuse"));
    expect(own.rounds.map((round) => round.by)).toEqual(["stand-in", "person", "person", "person"]);
    expect(own.free.of + own.paid.of).toBe(3);
  });

  test("counts nothing as expected that only a trainer's stand-in guessed", () => {
    const { own, trainers } = toldOf(
      () => "comply",
      { freeShare: 0 },
      (round) => round < 3,
    );
    expect(own.predicted).toEqual({ count: 3, of: 3 });
    expect(trainers?.predicted).toEqual({ count: 3, of: 3 });
  });

  test("is too short where one of the tiers was never met, and has no deployment where there was none", () => {
    const { own, trainers } = toldOf(() => "comply", { freeShare: 1, deployment: 0 });
    expect(own).toMatchObject({ ending: "too-few", deployment: null });
    expect(trainers?.deployment).toBeNull();
  });
});

describe("pseudonyms", () => {
  const story = (table: Table) => {
    const view = projectSeat(table.room, table.trainer());
    if (view?.kind !== "trainer-story") throw new Error("There is no story.");
    return view.models.map(({ name }) => name);
  };

  test("of its own models are in a trainer's story while the host shows them, and agents have none", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 2).goTo("reveal");
    table.send({ type: "stepReveal", from: table.moment, beat: LAST_BEAT });
    const people = table.lab().models.map((model) => table.room.seats[model]?.name ?? null);
    expect(people).toEqual(expect.arrayContaining([null, expect.stringMatching(/^Person/)]));
    expect(story(table)).toEqual([null, null]);
    table.send({ type: "showNames", on: true });
    expect(story(table)).toEqual(people);
    expect(table.send({ type: "showNames", on: true })).toEqual([]);
    table.send({ type: "showNames", on: false });
    expect(story(table)).toEqual([null, null]);
  });

  test("are in no story of a model, and on no screen", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("reveal");
    table.send({ type: "showNames", on: true });
    table.send({ type: "stepReveal", from: table.moment, beat: LAST_BEAT });
    const others = (seat: number) =>
      table.room.seats.filter(({ number }) => number !== seat).map(({ name }) => name ?? "");
    const model = JSON.stringify(projectSeat(table.room, table.model()));
    expect(others(table.model()).filter((name) => model.includes(name))).toEqual([]);
    expect(JSON.stringify(projectScreen(table.room))).not.toContain("Person");
  });
});
