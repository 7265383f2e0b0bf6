import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Classroom, currentBlock, currentRound } from "../../../shared/game/state.ts";
import { BEATS, LAST_BEAT } from "../../../shared/rules/beats.ts";
import { projectPulse, projectScreen, projectSeat } from "../../../shared/views/project.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { PARTS, partsBy } from "../../support/browser/reveal-parts.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { alone, playAlone } from "../../support/class/alone.ts";
import { Table } from "../../support/class/table.ts";
import { keyPaths, playedThrough, statesOf } from "../../support/class/watch.ts";
import { ALLOWED, PULSE } from "../../support/secrets/allowed.ts";

const plays = (rounds: number) => fc.record({ treatment: treatments(rounds), people: fc.nat(8), start: fc.nat(9999) });

/** Everything in a text that marks whose it is: names, notes and requests. */
function marksIn(text: string) {
  return {
    names: [...text.matchAll(/Person \d+/g)].map(([name]) => name),
    notes: [...text.matchAll(/note of seat (\d+) in (\d+\.\d+)/g)].map(([, seat, at]) => ({ seat: Number(seat), at })),
    requests: [...text.matchAll(/request of seat (\d+) in (\d+\.\d+)/g)].map(([, seat, at]) => ({
      seat: Number(seat),
      at,
    })),
  };
}

/** The seats whose notes and requests this seat may read now. */
function readable(room: Classroom, view: SeatView): { notes: number[]; requests: number[] } {
  const block = currentBlock(room);
  const place = block?.places[view.seat];
  if (view.kind === "model-decide" || view.kind === "model-waiting")
    return { notes: [view.seat], requests: [view.seat] };
  if (view.kind === "model-outcome") return { notes: [], requests: [view.seat] };
  const models = block?.labs[place?.lab ?? -1]?.models ?? [];
  if (view.kind === "trainer-decide") return { notes: [], requests: [...models] };
  if (view.kind !== "trainer-judge") return { notes: [], requests: [] };
  const visible = block?.treatment.scratchpad === "visible";
  const observed = models.filter((model) => currentRound(room)?.resolved[model]?.observed);
  return { notes: visible ? observed : [], requests: [...models] };
}

describe("at every event of any classroom", () => {
  test("a seat reads its own name, its own notes and requests, and those its lab shows it, of this round only", () => {
    const leaks: unknown[] = [];
    const found = { names: 0, ownNotes: 0, othersNotes: 0, requests: 0 };
    holds(plays(3), 30, (play) => {
      for (const room of statesOf(playedThrough(play, 2).events)) {
        const now = `${room.phase.block}.${room.phase.round}`;
        for (const { number } of room.seats) {
          const view = projectSeat(room, number);
          if (view === null) continue;
          const { names, notes, requests } = marksIn(JSON.stringify(view));
          const may = readable(room, view);
          leaks.push(...names.filter((name) => name !== room.seats[number]?.name));
          leaks.push(...notes.filter((note) => note.at !== now || !may.notes.includes(note.seat)));
          leaks.push(...requests.filter((request) => request.at !== now || !may.requests.includes(request.seat)));
          found.names += names.length;
          found.ownNotes += notes.filter((note) => note.seat === number).length;
          found.othersNotes += notes.filter((note) => note.seat !== number).length;
          found.requests += requests.length;
        }
      }
    });
    expect(leaks).toEqual([]);
    // The marks do turn up where they may, so that their absence elsewhere says something.
    expect(Math.min(...Object.values(found))).toBeGreaterThan(30);
  });

  test("the screen and the pulse never carry a name, a note or a request", () => {
    holds(plays(3), 25, (play) => {
      for (const room of statesOf(playedThrough(play, 2).events)) {
        const marks = marksIn(JSON.stringify([projectScreen(room), projectPulse(room)]));
        expect(marks).toEqual({ names: [], notes: [], requests: [] });
      }
    });
  });

  test("no view has a field that its list does not allow", () => {
    const kinds = new Set<string>();
    const surprises = new Set<string>();
    holds(plays(4), 20, (play) => {
      const classes = [[...playedThrough(play, 2).events, ...CLOSING], ALONE];
      for (const room of classes.flatMap((events) => [...statesOf(events)])) {
        const views = [...room.seats.map(({ number }) => projectSeat(room, number)), projectScreen(room)];
        for (const view of views) {
          if (view === null) continue;
          const kind = `${view.audience} ${view.kind}`;
          kinds.add(kind);
          // The treatment is announced to all.
          const paths = new Set(keyPaths("treatment" in view ? { ...view, treatment: "announced" } : view));
          if ("treatment" in view && view.treatment !== currentBlock(room)?.treatment)
            surprises.add(`${kind}: treatment`);
          for (const path of paths) if (!ALLOWED[kind]?.includes(path)) surprises.add(`${kind}: ${path}`);
        }
        for (const path of keyPaths(projectPulse(room))) if (!PULSE.includes(path)) surprises.add(`pulse: ${path}`);
      }
    });
    expect([...surprises]).toEqual([]);
    expect(Object.keys(ALLOWED).filter((kind) => !kinds.has(kind))).toEqual([]);
  });
  const CLOSING = new Table({}, 0).send({ type: "close" });
  const ALONE = playAlone(alone("model", [{ rounds: 2 }], true)).events;

  test("a seat that no person has gets no view", () => {
    const { room } = new Table({}, 1).goTo("decide");
    expect(room.seats.map(({ number }) => projectSeat(room, number) === null)).toEqual([false, true, true]);
    expect(projectSeat(room, 99)).toBeNull();
  });
});

describe("R28: in the reveal", () => {
  test("nothing of a part is sent before its beat, and phones stay dark until the last", () => {
    const table = new Table({ blocks: [{ rounds: 2 }] }, 6).goTo("reveal");
    const stepped = [...BEATS, ...BEATS.toReversed(), LAST_BEAT];
    for (const beat of stepped) {
      table.send({ type: "stepReveal", from: table.moment, beat });
      const screen = projectScreen(table.room);
      if (screen.kind !== "reveal") throw new Error(`The screen shows ${screen.kind}.`);
      const shown = PARTS.filter((part) => screen[part] !== null);
      expect([beat, shown]).toEqual([beat, partsBy(beat)]);
      const kinds = table.room.seats.map(({ number }) => projectSeat(table.room, number)?.kind);
      expect(kinds.filter((kind) => (kind === "dark") !== (beat !== LAST_BEAT))).toEqual([]);
    }
  });

  test("a blank screen stays blank, a closed classroom shows nothing", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 3).goTo("reveal");
    table.send({ type: "showOnScreen", screen: "blank" });
    for (const _ of BEATS) {
      expect(projectScreen(table.room).kind).toBe("blank");
      table.goOn();
    }
    table.send({ type: "showOnScreen", screen: "open" });
    table.send({ type: "close" });
    expect(projectScreen(table.room).kind).toBe("closed");
    expect(projectSeat(table.room, 0)?.kind).toBe("closed");
  });
});
