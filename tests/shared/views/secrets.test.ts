import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";
import { type Classroom, isPerson } from "../../../shared/game/state.ts";
import { projectHost, projectPulse, projectScreen, projectSeat } from "../../../shared/views/project.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { Table } from "../../support/class/table.ts";
import { type Played, playedThrough, statesOf } from "../../support/class/watch.ts";
import { scrambled } from "../../support/secrets/scramble.ts";

const plays = fc.record({ treatment: treatments(3), people: fc.integer({ min: 1, max: 8 }), start: fc.nat(9999) });

/** The events up to the reveal of the only block, the host leaving the screen sealed. */
function upToReveal(play: Played): GameEvent[] {
  const { events } = playedThrough(play);
  const end = events.findIndex((event) => event.type === "phaseStarted" && event.phase === "reveal");
  return events.slice(0, end).filter((event) => event.type !== "screenSet");
}

const peopleOf = (events: readonly GameEvent[]) =>
  replay(events)
    .seats.filter(isPerson)
    .map((seat) => seat.number);

/** That each of two classrooms looks the same at every event. */
function expectAlike(one: readonly GameEvent[], other: readonly GameEvent[], look: (room: Classroom) => unknown): void {
  const others = statesOf(other);
  for (const room of statesOf(one)) {
    const next = others.next();
    expect(look(room)).toEqual(next.done ? null : look(next.value));
  }
}

/** Robots are drawn from the seed, with a key that nothing else is drawn with. */
function withoutRobots(room: Classroom): unknown {
  const view = projectScreen(room);
  return view.kind === "lobby" ? { ...view, robots: view.robots.map(({ seat }) => seat) } : view;
}

describe("until the reveal, whatever differs in what an onlooker may not know, they are shown the same", () => {
  test("a seat, model or trainer", () => {
    holds(plays, 25, (play) => {
      const events = upToReveal(play);
      for (const seat of peopleOf(events)) {
        expectAlike(events, scrambled(events, seat), (room) => projectSeat(room, seat));
      }
    });
  });

  test("the sealed screen", () => {
    holds(plays, 50, (play) => {
      const events = upToReveal(play);
      expectAlike(events, scrambled(events, "screen"), withoutRobots);
    });
  });

  test("everyone, in the pulse", () => {
    holds(plays, 30, (play) => {
      const events = upToReveal(play);
      expectAlike(events, scrambled(events, "screen"), projectPulse);
    });
  });

  test("the host is shown the difference: it is there", () => {
    const play = { ...fc.sample(plays, { numRuns: 1, seed: 5 })[0], people: 6 } as Played;
    const events = upToReveal(play);
    expect(projectHost(replay(scrambled(events, "screen")))).not.toEqual(projectHost(replay(events)));
    expect(scrambled(events, 0)).not.toEqual(events);
  });
});

describe("until Outcome, a model is shown nothing of its own round's course", () => {
  /** The same events, with this seat's response and its being watched the other way round in every round. */
  const otherwise = (events: readonly GameEvent[], seat: number): GameEvent[] =>
    events.map((event) => {
      if (event.type === "roundResolved") {
        const rows = event.rows.map((row) =>
          row.seat === seat
            ? { ...row, audited: !row.audited, observed: !row.observed, response: "object" as const }
            : row,
        );
        return { ...event, rows };
      }
      if (event.type !== "roundTrained") return event;
      const rows = event.rows.map((row) =>
        row.seat === seat ? { ...row, rating: row.rating === null ? (1 as const) : null, modelPoints: -99 } : row,
      );
      return { ...event, rows };
    });

  test("whether it was audited, seen or rated, and what became of its intention", () => {
    let compared = 0;
    holds(plays, 25, (play) => {
      const events = upToReveal(play);
      for (const seat of peopleOf(events)) {
        expectAlike(events, otherwise(events, seat), (room) => {
          if (room.phase.name !== "decide" && room.phase.name !== "judge") return null;
          if (room.blocks[0]?.places[seat]?.role !== "model") return null;
          compared++;
          return projectSeat(room, seat);
        });
      }
    });
    expect(compared).toBeGreaterThan(1000);
  });
});

describe("two classrooms, played live, that differ in one secret", () => {
  /** Plays one round of paid-tier requests with timers on; one model refuses or not, its trainer audits it or not. */
  const play = ({ refuses, audits }: { refuses: boolean; audits: boolean }) => {
    const treatment = { rounds: 2, freeShare: 0, conflictShare: 1, auditTokens: 1 };
    const table = new Table({ timers: "on", blocks: [treatment] }, 6).goTo("decide");
    const [one = -1, other = -1] = table.people("trainer");
    const [secretive = -1] = table.lab(table.block.places[one]?.lab).models;
    for (const seat of table.people("model")) {
      table.now += 1000;
      table.choose(seat, { intention: refuses || seat !== secretive ? "refuse" : "comply" });
    }
    table.guess(one, true, audits ? [secretive] : []);
    table.guess(other, true);
    for (const seat of table.people("model")) {
      table.now += 1000;
      table.explain(seat);
    }
    table.now += 1000;
    if (audits) table.judge(one, 1, [secretive]);
    table.wait(6000);
    expect(table.room.phase).toMatchObject({ name: "decide", round: 1 });
    return { events: table.events, secretive };
  };
  test("whether a model refused in a paid round that nobody saw: only it and the host can tell", () => {
    const { events, secretive } = play({ refuses: true, audits: false });
    const { events: others } = play({ refuses: false, audits: false });
    expectAlike(events, others, (room) => {
      const seats = room.seats.filter(({ number }) => number !== secretive);
      return [projectScreen(room), projectPulse(room), seats.map(({ number }) => projectSeat(room, number))];
    });
    expect(projectSeat(replay(events.slice(0, -2)), secretive)).not.toEqual(
      projectSeat(replay(others.slice(0, -2)), secretive),
    );
  });

  test("whether a model is audited: until Outcome only its trainer and the host can tell", () => {
    const { events } = play({ refuses: true, audits: true });
    const { events: others } = play({ refuses: true, audits: false });
    const trainer = events.findLast((event) => event.type === "judged");
    const knows = trainer?.type === "judged" ? trainer.seat : -1;
    expect(knows).toBeGreaterThanOrEqual(0);
    // With the last reason the phase ends if nothing is to be rated, and goes on if something is: nobody's answer or reason can
    // be changed by then.
    const untilLastReason = (all: readonly GameEvent[]) =>
      all.slice(
        0,
        all.findLastIndex(({ type }) => type === "explained"),
      );
    expectAlike(untilLastReason(events), untilLastReason(others), (room) => {
      const seats = room.seats.filter(({ number }) => number !== knows);
      return [projectPulse(room), seats.map(({ number }) => projectSeat(room, number))];
    });
  });
});

describe("also after the reveal", () => {
  test("no view tells another person's name, nor a seat another model's notes and requests", () => {
    holds(plays, 25, (play) => {
      const { events } = playedThrough(play);
      const renamed = events.map((event) => {
        if (event.type === "seatTaken") return { ...event, name: `Somebody ${event.seat}` };
        if (event.type === "explained") return { ...event, note: "another note" };
        if (event.type !== "roundResolved") return event;
        return { ...event, rows: event.rows.map((row) => ({ ...row, note: "another note" })) };
      });
      const inReveal = (room: Classroom) => room.revealed;
      expectAlike(events, renamed, (room) => {
        if (!inReveal(room)) return null;
        const seats = room.seats.map(({ number }) => projectSeat(room, number));
        return [projectScreen(room), projectPulse(room), seats.map((view) => view && { ...view, name: "" })];
      });
    });
  });
});
