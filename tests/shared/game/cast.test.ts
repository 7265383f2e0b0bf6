import { describe, expect, test } from "vitest";
import { replay } from "../../../shared/game/evolve.ts";
import { headcount, isCast, isTaken } from "../../../shared/game/state.ts";
import { decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import { blockFigures } from "../../../shared/measures/measures.ts";
import { projectHost, projectPulse, projectScreen } from "../../../shared/views/project.ts";
import { given } from "../../support/class/given.ts";
import { opening, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const NAMES = ["Calm Owl", "Keen Fox", "Merry Hare", "Bold Ibis", "Glad Wren", "Quick Eland"];

function withCast(people: number, cast: number, setting: Setting = { blocks: [{ rounds: 1 }] }): Table {
  const table = new Table(setting, people);
  table.send({ type: "fillLobby", people: cast, names: NAMES });
  return table;
}

/** Who answers: everybody in the first round, and in deployment. */
function playRound(table: Table, who: (seat: number) => boolean = () => true): void {
  const asked = table.room.seats.filter(isTaken).map(({ number }) => number);
  for (const seat of asked.filter(who)) {
    if (table.block.places[seat]?.role === "model") table.choose(seat);
    else table.guess(seat, true);
  }
}

describe("R41: the cast", () => {
  test("takes seats until it is as many as were asked for, under names that nobody has", () => {
    given(new Table({}, 1).events)
      .when({ type: "fillLobby", people: 2, names: ["Person O", "Calm Owl", "Keen Fox", "Merry Hare"] })
      .happens(
        { type: "seatTaken", seat: 1, name: "Calm Owl", cast: true },
        { type: "seatTaken", seat: 2, name: "Keen Fox", cast: true },
      );
  });

  test("is drawn from a mix, which is kept until it has gone home", () => {
    const mix = { coin: 0.5, honest: 0.5 };
    const table = new Table({}, 1);
    given(table.events)
      .when({ type: "fillLobby", people: 1, names: NAMES, mix })
      .happens({ type: "castMixed", mix }, { type: "seatTaken", seat: 1, name: "Calm Owl", cast: true });
    table.send({ type: "fillLobby", people: 1, names: NAMES, mix });
    expect(replay(table.events).mix).toEqual(mix);
    table.send({ type: "emptyLobby" });
    expect(table.room.mix).toBeNull();
  });

  test("is not added to when it is complete", () => {
    given(withCast(1, 3).events).when({ type: "fillLobby", people: 3, names: NAMES }).changesNothing();
  });

  test("goes home again; people stay", () => {
    const table = withCast(2, 2);
    table.send({ type: "emptyLobby" });
    expect(table.room.seats.map(({ name }) => name)).toEqual(["Person 0", "Person 1", null, null]);
    expect(table.room.rehearsal).toBe(false);
  });

  test("takes seats that were left before new ones", () => {
    const table = withCast(1, 3);
    table.send({ type: "emptyLobby" });
    table.send({ type: "fillLobby", people: 3, names: NAMES });
    expect(table.room.seats).toHaveLength(4);
  });

  test.each(["fillLobby", "emptyLobby"] as const)("%s is for the lobby only", (type) => {
    const command = type === "fillLobby" ? ({ type, people: 3, names: NAMES } as const) : ({ type } as const);
    given(withCast(0, 3).goTo("briefing").events).when(command).isRefused("wrong-phase");
  });

  test("is counted and seated as people are", () => {
    const table = withCast(1, 5).goTo("briefing");
    expect(table.room.blocks[0]?.labs).toHaveLength(2);
    expect(projectHost(table.room)).toMatchObject({ cast: 5, people: { length: 6 } });
  });

  test("is not away after a restart, as it has no connection to lose", () => {
    const table = withCast(1, 2);
    table.send({ type: "comeBack" });
    expect(table.room.seats.map(({ awaySince }) => awaySince !== null)).toEqual([true, false, false]);
  });

  test("makes a rehearsal of the classroom, for good once it has played, and everybody is told", () => {
    const table = withCast(2, 1);
    expect(new Table({}, 2).room.rehearsal).toBe(false);
    expect(projectScreen(table.room).rehearsal).toBe(true);
    table.goTo("briefing");
    table.send({ type: "freeSeat", seat: 2 });
    expect(projectScreen(table.room).rehearsal).toBe(true);
    expect(projectHost(table.room)).toMatchObject({ rehearsal: true, cast: 0 });
  });

  test("has its answers marked as its own", () => {
    const table = withCast(0, 3).goTo("decide");
    playRound(table);
    table.goOn();
    const rows = table.round.resolved.filter((row) => row !== undefined);
    expect(rows.map(({ by, predictedBy }) => [by, predictedBy])).toEqual([
      ["cast", "cast"],
      ["cast", "cast"],
    ]);
  });

  test("seats stored before there was a cast are not of the cast", () => {
    const events = [...opening(), { type: "seatTaken", seat: 0, name: "A", fromRound: 0, lab: null, at: 5 } as const];
    expect(replay(events)).toMatchObject({
      seats: [{ player: "person", connects: true }],
      rehearsal: false,
      speed: null,
    });
  });
});

describe("R41: a program that joins", () => {
  const NAME = "Calm Owl";

  function withProgram(people: number): Table {
    const table = new Table({ blocks: [{ rounds: 2 }] }, people);
    table.send({ type: "takeSeat", name: NAME, player: "agent" });
    return table;
  }

  test("is an agent from its first event on; a person is not marked", () => {
    given(new Table({}, 1).events)
      .when({ type: "takeSeat", name: NAME, player: "agent" })
      .happens({ type: "seatTaken", seat: 1, name: NAME, player: "agent" });
    const [taken] = new Table({}, 1).events.filter(({ type }) => type === "seatTaken");
    expect(taken).not.toHaveProperty("player");
  });

  test("is counted apart, makes a rehearsal of the classroom, and is one no more once it is gone from the lobby", () => {
    const table = withProgram(2);
    expect(headcount(table.room.seats)).toEqual({ people: 2, agents: 1 });
    expect(projectPulse(table.room)).toMatchObject({ people: 2, here: 2, agents: 1 });
    expect(table.room.rehearsal).toBe(true);
    table.send({ type: "emptyLobby" });
    expect(headcount(table.room.seats)).toEqual({ people: 2, agents: 0 });
    expect(table.room.rehearsal).toBe(false);
  });

  test("does not stand for one of those that the server plays", () => {
    const table = withProgram(0);
    table.send({ type: "fillLobby", people: 2, names: NAMES });
    expect(headcount(table.room.seats)).toEqual({ people: 0, agents: 3 });
  });

  test("has a connection to lose, and a stand-in that is no stand-in of a person", () => {
    const table = withProgram(2).goTo("decide");
    table.send({ type: "comeBack" });
    expect(table.room.seats[2]?.awaySince).not.toBeNull();
    table.goTo("outcome");
    const rows = table.round.resolved.filter((row) => row !== undefined);
    const of = (seat: number) => [
      ...rows.filter((row) => row.seat === seat).map(({ by }) => by),
      ...rows
        .filter((row) => table.lab(table.block.places[row.seat]?.lab).trainer === seat)
        .map((row) => row.predictedBy),
    ];
    expect(new Set(of(2))).toEqual(new Set(["agent"]));
    expect(new Set([...of(0), ...of(1)])).toEqual(new Set(["stand-in"]));
  });

  test("takes with it what it has answered when its seat is given back; a person's answers stay a person's", () => {
    const table = new Table({ blocks: [{ rounds: 2 }] }, 3);
    for (const name of NAMES.slice(0, 3)) table.send({ type: "takeSeat", name, player: "agent" });
    table.goTo("decide");
    playRound(table);
    const [person = -1, agent = -1] = [0, 3].map((from) =>
      [0, 1, 2].map((n) => from + n).find((seat) => table.block.places[seat]?.role === "model"),
    );
    table.send({ type: "freeSeat", seat: person });
    table.send({ type: "freeSeat", seat: agent });
    // Both seats go to others, from the next round on.
    table.send({ type: "takeSeat", name: "Late Person" });
    table.send({ type: "takeSeat", name: "Late Program", player: "agent" });
    table.goOn();
    expect([person, agent].map((seat) => table.round.resolved[seat]?.by)).toEqual(["person", "agent"]);
  });
});

describe("R44: the cast counts", () => {
  function played(people: number, cast: number, who?: (seat: number) => boolean) {
    const table = withCast(people, cast).goTo("decide");
    playRound(table, who);
    table.goTo("reveal");
    return { table, rows: decisionsOf(table.room), deployed: deploymentsOf(table.room) };
  }

  test("as people where it plays alone", () => {
    const { rows } = played(0, 3);
    expect(
      rows.every(({ by, predictedBy, actors }) => by === "person" && predictedBy === "person" && actors.by === "cast"),
    ).toBe(true);
  });

  test("as agents where a person has played its role in the block", () => {
    const { table, rows, deployed } = played(6, 3);
    const isOfCast = (seat: number) => table.room.seats.filter(isCast).some(({ number }) => number === seat);
    expect(rows.some(({ seat }) => isOfCast(seat))).toBe(true);
    for (const { seat, by, actors } of rows)
      expect([by, actors.by]).toEqual(isOfCast(seat) ? ["agent", "cast"] : ["person", "person"]);
    for (const { trainer, predictedBy } of rows) expect(predictedBy).toBe(isOfCast(trainer) ? "agent" : "person");
    // Nobody gave an order: a stand-in does for a person, and for an agent another agent.
    for (const { seat, by } of deployed) expect(by).toBe(isOfCast(seat) ? "agent" : "stand-in");
  });

  test("R46: beside people where the host has it counted, and says so", () => {
    const table = withCast(3, 3);
    table.send({ type: "countCast", on: true });
    table.goTo("decide");
    playRound(table);
    table.goTo("reveal");
    const rows = decisionsOf(table.room);
    const all = new Set(rows.map(({ by, actors }) => `${actors.by} as ${by}`));
    expect(all).toEqual(new Set(["person as person", "cast as person"]));
    const figures = blockFigures(rows, deploymentsOf(table.room), "intentions");
    expect(figures).toMatchObject({ leftOut: 0, whose: { model: "both" } });
    expect(projectScreen(table.room)).toMatchObject({ castCounts: true, masks: null });
    expect(projectHost(table.room)).toMatchObject({ castCounts: true, truth: { whose: { model: "both" } } });
  });

  test("R46: which is chosen in the lobby, for all blocks", () => {
    const table = withCast(3, 3);
    given(table.events).when({ type: "countCast", on: true }).happens({ type: "castCounted", on: true });
    given(table.events).when({ type: "countCast", on: false }).changesNothing();
    given(table.goTo("briefing").events).when({ type: "countCast", on: true }).isRefused("wrong-phase");
  });

  test("as people where the only person never played", () => {
    const { rows } = played(1, 5, (seat) => seat !== 0);
    const others = rows.filter(({ seat }) => seat !== 0);
    expect(others.every(({ by }) => by === "person")).toBe(true);
  });
});
