import { describe, expect, test } from "vitest";
import { isPerson } from "../../../shared/game/state.ts";
import { given } from "../../support/class/given.ts";
import { Table } from "../../support/class/table.ts";
import { range } from "../../support/figures/statistics.ts";

const seatedOf = (table: Table) => table.block.labs.flatMap((lab) => [lab.trainer, ...lab.models]);
const isPersons = (table: Table, seat: number) => {
  const found = table.room.seats[seat];
  return found !== undefined && isPerson(found);
};

describe.each([1, 2, 3, 4])("R25: seating with %s models to a lab", (models) => {
  test.each(range(61))("%s people", (people) => {
    const table = new Table({ modelsPerLab: models, seed: people }, people).goTo("briefing");
    const { labs } = table.block;
    const seated = seatedOf(table);
    expect(new Set(seated).size, "nobody sits twice").toBe(seated.length);
    expect(
      range(people).filter((seat) => !seated.includes(seat)),
      "everybody sits",
    ).toEqual([]);
    expect(labs).toHaveLength(Math.max(1, Math.ceil(people / (1 + models))));
    expect(labs.filter((lab) => lab.models.length !== models)).toEqual([]);
    expect(seated.filter((seat) => !isPersons(table, seat))).toHaveLength(labs.length * (1 + models) - people);
    if (people > 0) {
      const alone = labs.filter((lab) => !lab.models.some((seat) => isPersons(table, seat)));
      expect(alone, "a lab without a person as a model").toEqual([]);
    }
    const trainers = labs.filter((lab) => isPersons(table, lab.trainer)).length;
    expect(trainers, "as many trainers as leave each lab a person").toBe(Math.min(labs.length, Math.floor(people / 2)));
    const own = labs.map((lab) => lab.models.filter((seat) => isPersons(table, seat)).length);
    expect(Math.max(...own) - Math.min(...own), "people are spread evenly").toBeLessThanOrEqual(1);
    expect(table.room.seats, "no seat without a place").toHaveLength(seated.length);
    expect(table.room.seats.map((seat) => seat.number)).toEqual(range(table.room.seats.length));
  });
});

describe("R25: from block to block", () => {
  const trainersBy = (setting: ConstructorParameters<typeof Table>[0], people: number) => {
    const table = new Table({ ...setting, blocks: [{ rounds: 1 }, { rounds: 1 }, { rounds: 1 }] }, people);
    return range(3).map(() => table.goTo("briefing").people("trainer"));
  };

  test("without swapping, trainers stay trainers", () => {
    for (const seed of range(10)) {
      const [first, second, third] = trainersBy({ seed, swapRoles: false }, 9);
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    }
  });

  test("with swapping, those who trained least often come first", () => {
    for (const seed of range(10)) {
      const all = trainersBy({ seed, swapRoles: true, modelsPerLab: 2 }, 9);
      expect(all.map((trainers) => trainers.length)).toEqual([3, 3, 3]);
      expect(new Set(all.flat()).size, "each has trained once").toBe(9);
    }
  });

  test("agents keep their seats, and their number grows only if more are needed", () => {
    const table = new Table({ blocks: [{ rounds: 1 }, { rounds: 1 }] }, 4).goTo("briefing");
    const before = table.room.seats.length;
    table.goTo("briefing");
    expect(table.room.seats).toHaveLength(before);
  });

  test("who sits where is drawn: it is not the order of joining", () => {
    const firsts = new Set(range(30).map((seed) => new Table({ seed }, 6).goTo("briefing").lab().trainer));
    expect(firsts.size).toBeGreaterThan(3);
  });
});

describe("R26: late joiners", () => {
  const join = { type: "takeSeat", name: "Late" } as const;

  test("in the lobby everybody gets a new seat, even where one was given back", () => {
    const table = new Table({}, 2);
    table.send({ type: "freeSeat", seat: 0 });
    given(table.events).when(join).happens({ type: "seatTaken", seat: 2, fromRound: 0, lab: null });
  });

  test("in the briefing a newcomer takes over an agent's seat at once, a model's before a trainer's", () => {
    const table = new Table({}, 4).goTo("briefing");
    const agents = table.block.labs.flatMap((lab) => lab.models).filter((seat) => !isPersons(table, seat));
    expect(agents.length).toBeGreaterThan(0);
    given(table.events)
      .when(join)
      .happens({ type: "seatTaken", seat: Math.min(...agents), fromRound: 0, lab: null });
  });

  test("in the briefing without agents, a place is added to the smallest lab of fewer than 4 models", () => {
    const table = new Table({ modelsPerLab: 2 }, 6).goTo("briefing");
    for (const lab of [0, 1, 0, 1]) {
      expect(table.send({ ...join, name: `Late ${table.events.length}` })).toMatchObject([{ lab, fromRound: 0 }]);
    }
    expect(table.block.labs.map((lab) => lab.models.length)).toEqual([4, 4]);
    given(table.events).when(join).happens({ type: "seatTaken", seat: 10, fromRound: 0, lab: null });
    table.goTo("decide");
    expect(
      table.block.labs.flatMap((lab) => lab.models).filter((seat) => table.round.deals[seat] === undefined),
    ).toEqual([]);
    for (const seat of table.people("model")) table.choose(seat);
    expect(table.goTo("outcome").block.values.filter((value) => value === 1)).toHaveLength(8);
  });

  test.each(["decide", "judge", "outcome"] as const)("in %s a newcomer plays from the next round on", (phase) => {
    const table = new Table({ blocks: [{ rounds: 2 }, { rounds: 1 }] }, 1).goTo(phase);
    const [event] = table.send(join);
    expect(event).toMatchObject({ type: "seatTaken", fromRound: 1, lab: null });
    const seat = event?.type === "seatTaken" ? event.seat : -1;
    expect(table.block.places[seat]?.role).toBe("model");
    if (phase === "decide") {
      given(table.events)
        .when({ type: "choose", seat, turn: table.turn, intention: "comply", lock: true })
        .isRefused("not-playing-yet");
    }
    table.goTo("decide");
    table.choose(seat, { intention: "refuse" });
    table.goTo("judge");
    expect(table.block.rounds.map((round) => round.resolved[seat]?.by)).toEqual(["agent", "person"]);
    table.goTo("briefing");
    expect(table.room.seats[seat]).toMatchObject({ fromRound: 0 });
  });

  test.each(["decide", "judge", "outcome", "deployment"] as const)(
    "in %s of the last round a newcomer waits for the next block, and is seated there",
    (phase) => {
      const table = new Table({ blocks: [{ rounds: 2 }, { rounds: 1 }] }, 1);
      table.goTo("decide", 1);
      if (phase !== "decide") table.goTo(phase);
      const [event] = table.send(join);
      const seat = table.room.seats.length - 1;
      expect(event).toMatchObject({ type: "seatTaken", seat, fromRound: 0, lab: null });
      expect(table.block.places[seat]).toBeUndefined();
      expect(table.goTo("briefing").block.places[seat]).toBeDefined();
    },
  );

  test("in a round without agents, and in the reveal, a newcomer waits for the next block", () => {
    const table = new Table({ blocks: [{ rounds: 2 }, { rounds: 1 }] }, 3).goTo("decide");
    given(table.events).when(join).happens({ type: "seatTaken", seat: 3, fromRound: 0, lab: null });
    table.goTo("reveal");
    table.send(join);
    expect(table.goTo("briefing").block.places[3]).toBeDefined();
  });

  test("who takes over a trainer's seat is a trainer in the next block, or not if roles swap", () => {
    for (const swapRoles of [false, true]) {
      const table = new Table({ swapRoles, modelsPerLab: 1, blocks: [{ rounds: 2 }, { rounds: 1 }] }, 1).goTo("decide");
      const { trainer } = table.lab();
      table.send(join);
      expect(table.room.seats[trainer]?.name).toBe("Late");
      table.goTo("briefing");
      expect(table.block.places[trainer]?.role).toBe(swapRoles ? "model" : "trainer");
    }
  });

  test("two people cannot have one name, and no more than 500 fit", () => {
    const table = new Table({}, 499);
    given(table.events).when({ type: "takeSeat", name: "Person 0" }).isRefused("not-allowed");
    table.join();
    given(table.events).when(join).isRefused("full");
    table.send({ type: "freeSeat", seat: 7 });
    given(table.events).when(join).happens({ type: "seatTaken", seat: 500 });
  });
});

describe("freeing a seat", () => {
  test("gives it to an agent; a newcomer takes it over", () => {
    const table = new Table({ blocks: [{ rounds: 3 }] }, 6).goTo("decide");
    const seat = table.model();
    given(table.events).when({ type: "freeSeat", seat }).happens({ type: "seatFreed", seat });
    table.send({ type: "freeSeat", seat });
    given(table.events).when({ type: "freeSeat", seat }).isRefused("no-such-seat");
    given(table.events).when({ type: "freeSeat", seat: 99 }).isRefused("no-such-seat");
    given(table.events).when({ type: "seatGone", seat }).isRefused("no-such-seat");
    table.goTo("judge");
    expect(table.round.resolved[seat]?.by).toBe("agent");
    expect(table.send({ type: "takeSeat", name: "Late" })).toMatchObject([{ seat, fromRound: 1 }]);
  });

  test("leaves what its person had locked in", () => {
    const table = new Table({ blocks: [{ freeShare: 0, auditTokens: 1 }] }, 6).goTo("decide");
    const { trainer, models } = table.lab();
    const [model = -1] = models;
    table.guess(trainer, false, [model]);
    table.choose(model, { intention: "refuse" });
    for (const seat of [trainer, model]) table.send({ type: "freeSeat", seat });
    table.goTo("judge");
    expect(table.round.resolved[model]).toMatchObject({
      by: "person",
      intention: "refuse",
      prediction: false,
      tokenSpent: true,
    });
  });
});
