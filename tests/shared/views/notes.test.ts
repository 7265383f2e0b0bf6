import { describe, expect, test } from "vitest";
import type { GameEvent, SeatNumber } from "../../../shared/game/events.ts";
import { projectNotes } from "../../../shared/views/project-notes.ts";
import { Table } from "../../support/class/table.ts";

const ROUNDS = 4;

/** Four models write a note each in every round of two blocks, while their trainer judges; the second block has not come to its reveal. */
function written(): { readonly table: Table; readonly models: readonly SeatNumber[] } {
  const blocks = [
    { rounds: ROUNDS, conflictShare: 1 },
    { rounds: 1, conflictShare: 1 },
  ];
  const table = new Table({ blocks, modelsPerLab: 4 }, 5);
  const writeAll = () => {
    for (const seat of table.people("model")) table.choose(seat, { intention: "refuse" });
    table.goTo("judge");
    for (const seat of table.people("model")) {
      table.explain(seat, { note: `words ${(seat * 7) % 5} of ${table.turn.block}.${table.turn.round}` });
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    table.goTo("decide", round);
    writeAll();
  }
  const models = table.people("model");
  table.goTo("reveal");
  table.goTo("decide", 0);
  writeAll();
  table.goTo("outcome", 0);
  return { table, models };
}

/** The same classroom, in which two seats have changed all they were dealt and did. */
function exchanged(events: readonly GameEvent[], a: SeatNumber, b: SeatNumber): GameEvent[] {
  const other = (seat: SeatNumber) => (seat === a ? b : seat === b ? a : seat);
  const swapped = <T extends { readonly seat: SeatNumber }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, seat: other(row.seat) })).toSorted((x, y) => x.seat - y.seat);
  return events.map((event) => {
    switch (event.type) {
      case "requestsDealt":
        return { ...event, deals: swapped(event.deals) };
      case "roundResolved":
        return { ...event, rows: swapped(event.rows) };
      case "roundTrained":
        return { ...event, rows: swapped(event.rows) };
      case "intentionChosen":
      case "explained":
        return { ...event, seat: other(event.seat) };
      default:
        return event;
    }
  });
}

describe("the notes that the host reads", () => {
  const { table, models } = written();
  const { notes } = projectNotes(table.events);

  test("are all of the blocks whose reveal has begun, and none of the others", () => {
    expect(notes).toHaveLength(models.length * ROUNDS);
    expect(new Set(notes.map(({ block }) => block))).toEqual(new Set([0]));
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  });

  test("are the same, and in the same order, even if other seats wrote them", () => {
    const [a = 0, b = 0] = models;
    const others = exchanged(table.events, a, b);
    expect(others).not.toEqual(table.events);
    expect(projectNotes(others).notes).toEqual(notes);
  });

  test("come neither in the order of their rounds nor in that of their words", () => {
    const rounds = notes.map(({ round }) => round);
    const words = notes.map(({ note }) => note);
    expect(rounds).not.toEqual(rounds.toSorted((x, y) => x - y));
    expect(words).not.toEqual(words.toSorted());
  });
});

describe("R44: an agent's note", () => {
  /** Everybody who is a model writes one note. The programs are the last to come. */
  function notesOf(people: number, programs: number, countCast = false): readonly string[] {
    const table = new Table({ blocks: [{ rounds: 1 }] }, people);
    for (let n = 0; n < programs; n++) table.send({ type: "takeSeat", name: `Program ${n}`, player: "agent" });
    if (countCast) table.send({ type: "countCast", on: true });
    table.goTo("decide");
    const models = table.room.seats.filter(({ number }) => table.block.places[number]?.role === "model");
    for (const { number } of models) table.choose(number);
    table.goTo("judge");
    for (const { number } of models) table.explain(number, { note: number < people ? "a person's" : "an agent's" });
    table.goTo("reveal");
    return projectNotes(table.events).notes.map(({ note }) => note);
  }

  test.each([false, true])("is not among people's, though agents are counted: %s", (countCast) => {
    expect(new Set(notesOf(4, 5, countCast))).toEqual(new Set(["a person's"]));
  });

  test("is shown where nobody but agents played", () => {
    expect(new Set(notesOf(0, 6))).toEqual(new Set(["an agent's"]));
  });
});
