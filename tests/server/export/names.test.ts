import { describe, expect, test } from "vitest";
import { exportFiles } from "../../../server/export/archive.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { Play, playedClassroom } from "./support/classroom.ts";

function tablesOf(events: readonly GameEvent[]): Record<"seats" | "people", CsvRow[]> {
  const files = exportFiles(events, { names: true });
  return { seats: parseCsv(files.get("seats.csv") ?? ""), people: parseCsv(files.get("participation.csv") ?? "") };
}

test.each(['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)"])("the pseudonym %s runs in no spreadsheet", (name) => {
  const events = playedClassroom().events.map((event) => (event.type === "seatTaken" ? { ...event, name } : event));
  const { seats, people } = tablesOf(events);
  const written = [...seats, ...people].map((row) => row.pseudonym);
  expect(new Set(written)).toEqual(new Set([`'${name}`, ""]));
});

describe("participation.csv", () => {
  test("counts what seats.csv does, for those who kept their seats", () => {
    const { events } = playedClassroom();
    const { seats, people } = tablesOf(events);
    const freed = new Set(events.flatMap((event) => (event.type === "seatFreed" ? [`${event.seat + 1}`] : [])));
    const kept = people.filter(({ seat }) => !freed.has(seat ?? ""));
    expect(kept).toHaveLength(7);
    for (const person of kept) {
      const own = seats.filter(({ seat }) => seat === person.seat);
      const rounds = (column: string) => own.reduce((sum, row) => sum + Number(row[column]), 0);
      expect(person.rounds_answered).toBe(`${rounds("rounds_played")}`);
      expect(person.rounds_asked).toBe(`${rounds("rounds_played") + rounds("rounds_stand_in")}`);
      expect(own.map(({ pseudonym }) => pseudonym)).toContain(person.pseudonym);
    }
    const answered = people.map((row) => row.questions_answered);
    const given = events.filter(({ type }) => type === "questionAnswered").length;
    expect(answered.reduce((sum, count) => sum + Number(count), 0)).toBe(given);
    expect(new Set(people.map((row) => row.questions_asked))).toEqual(new Set(["4"]));
  });

  test("tells those apart who had the same seat one after another", () => {
    const play = new Play();
    play.join(3);
    play.goOnTo("decide", 0, 3);
    const left = play.room.seats[0]?.name;
    play.do({ type: "freeSeat", seat: 0 });
    play.goOnTo("decide", 0, 5);
    play.do({ type: "takeSeat", name: "Late" });
    play.goOnTo("deployment", 0);
    const { seats, people } = tablesOf(play.events);
    const first = people.filter(({ seat }) => seat === "1");
    expect(first.map(({ pseudonym }) => pseudonym)).toEqual([left, "Late"]);
    // Of twelve rounds the first three were one's, and the last six the other's.
    expect(first[0]?.rounds_asked).toBe("3");
    expect(first[1]?.rounds_asked).toBe("6");
    expect(seats.find(({ seat }) => seat === "1")?.pseudonym).toBe("Late");
  });

  test("has the pseudonym as it was last, and nobody who left before the first round", () => {
    const play = new Play();
    play.join(4);
    play.do({ type: "freeSeat", seat: 3 });
    play.goOnTo("decide", 0, 1);
    play.do({ type: "renameSeat", seat: 0, name: "Otherwise" });
    play.goOnTo("deployment", 0);
    const { seats, people } = tablesOf(play.events);
    expect(people.map(({ seat }) => seat)).toEqual(["1", "2", "3"]);
    expect(people[0]?.pseudonym).toBe("Otherwise");
    expect(seats.find(({ seat }) => seat === "1")?.pseudonym).toBe("Otherwise");
  });

  test("says nothing of points or right answers, and leaves the cast out", () => {
    const cast = playedClassroom().events.map((event) =>
      event.type === "seatTaken" ? { ...event, cast: true as const } : event,
    );
    expect(tablesOf(cast).people).toEqual([]);
    const header = exportFiles(cast, { names: true }).get("participation.csv");
    expect(header).toBe("pseudonym,seat,rounds_answered,rounds_asked,questions_answered,questions_asked\n");
  });
});
