import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import { projectHost, projectPulse, projectScreen, projectSeat } from "../../../shared/views/project.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";
import { playedThrough, statesOf } from "../../support/class/watch.ts";

const plays = fc.record({ treatment: treatments(3), people: fc.integer({ min: 1, max: 8 }), start: fc.nat(9999) });
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe("R9, R10: the points that a seat is shown", () => {
  test("are the sums of its rows: a trainer's of observed rounds only, until the reveal", () => {
    const seen = new Set<string>();
    holds(plays, 25, (play) => {
      for (const room of statesOf(playedThrough(play, 2).events)) {
        const { block, round } = room.phase;
        const rows = decisionsOf(room).filter((row) => row.block === block);
        const deployed = deploymentsOf(room).filter((row) => row.block === block);
        for (const { number } of room.seats) {
          const view = projectSeat(room, number);
          const own = rows.filter((row) => row.seat === number);
          const trained = rows.filter((row) => row.trainer === number);
          const ends = deployed.filter((row) => row.seat === number || row.trainer === number);
          seen.add(view?.kind ?? "");
          if (view?.kind === "model-outcome") {
            expect(view.points).toBe(own.find((row) => row.round === round)?.modelPoints);
            expect(view.total).toBeCloseTo(sum(own.map((row) => row.modelPoints)), 9);
          } else if (view?.kind === "trainer-outcome") {
            const observed = trained.filter((row) => row.observed);
            expect(view.points).toBe(sum(observed.map((row) => row.trainerPoints)));
            expect(view.seen).toEqual({
              count: observed.filter((row) => row.response === "comply").length,
              of: observed.length,
            });
          } else if (view?.kind === "model-story") {
            expect(view.points).toBeCloseTo(sum([...own, ...ends].map((row) => row.modelPoints)), 9);
          } else if (view?.kind === "trainer-story") {
            expect(view.points).toBe(sum([...trained, ...ends].map((row) => row.trainerPoints)));
          }
        }
      }
    });
    expect([...seen]).toEqual(
      expect.arrayContaining(["model-outcome", "trainer-outcome", "model-story", "trainer-story"]),
    );
  });
});

describe("the pulse", () => {
  test("counts the people, who is here, and who of those asked has acted", () => {
    const table = new Table({ timers: "on" }, 6);
    table.send({ type: "seatGone", seat: 3 });
    expect(projectPulse(table.room)).toMatchObject({
      phase: "lobby",
      people: 6,
      here: 5,
      asked: 0,
      acted: 0,
      endsAt: 0,
    });
    table.goTo("briefing");
    table.send({ type: "ready", seat: 1 });
    expect(projectPulse(table.room)).toMatchObject({ asked: 6, acted: 1 });
    table.goTo("decide");
    table.choose(table.model());
    table.choose(table.model(1), { lock: false });
    expect(projectPulse(table.room)).toMatchObject({ asked: 6, acted: 1, endsAt: NOW + 45 * SECOND, timeLeft: 0 });
    table.goTo("judge");
    expect(projectPulse(table.room)).toMatchObject({ asked: 6, acted: 0 });
    table.send({ type: "pause" });
    expect(projectPulse(table.room)).toMatchObject({ paused: true, timeLeft: 15 * SECOND });
  });

  test("says nothing of a time that only the idle limit sets", () => {
    const table = new Table({ timers: "off" }, 3).goTo("decide");
    table.send({ type: "pause" });
    expect(projectPulse(table.room)).toMatchObject({ endsAt: 0, timeLeft: 0 });
  });
});

describe("the host", () => {
  test("sees how each seat stands", () => {
    const table = new Table({ timers: "off", modelsPerLab: 2, blocks: [{ conflictShare: 1 }] }, 5);
    expect(projectHost(table.room)).toMatchObject({ split: { labs: 2, agents: 1 }, labs: [], truth: null });
    table.goTo("decide");
    table.join();
    const [done = -1, away = -1, open = -1] = table.people("model").filter((seat) => seat < 5);
    table.choose(done);
    table.send({ type: "seatGone", seat: away });
    const { people, labs } = projectHost(table.room);
    expect(people.find(({ seat }) => seat === done)?.status).toBe("acted");
    expect(people.find(({ seat }) => seat === away)).toMatchObject({ status: "away", awaySince: NOW });
    expect(people.find(({ seat }) => seat === open)?.status).toBe("deciding");
    expect(people.find(({ name }) => name === "Person 5")?.status).toBe("late");
    expect(labs.flatMap((lab) => [lab.trainer, ...lab.models])).toHaveLength(6);
    expect(projectHost(table.goTo("judge").room)).toMatchObject({ standInsThisRound: 2 });
    const status = () => projectHost(table.room).people.find(({ seat }) => seat === done)?.status;
    expect(status(), "a model is asked why").toBe("deciding");
    table.explain(done);
    expect(status()).toBe("acted");
    table.goTo("outcome");
    expect(status()).toBe("idle");
  });

  test("sees the true figures of finished rounds, and the whole reveal from its first beat", () => {
    const table = new Table({ blocks: [{ rounds: 2, freeShare: 1, conflictShare: 1 }] }, 3).goTo("decide");
    for (const seat of table.people("model")) table.choose(seat, { intention: "refuse" });
    expect(projectHost(table.room).truth).toBeNull();
    table.goTo("outcome");
    expect(projectHost(table.room).truth?.compliance.free).toEqual({ count: 0, of: 2 });
    table.goTo("reveal");
    expect(projectHost(table.room).reveal).toMatchObject({ report: { free: { of: 2 } }, values: { seats: [{}, {}] } });
  });
});

describe("R11: what a model is shown of its value", () => {
  const valueInDeployment = (carryOver: "on" | "off") => {
    const table = new Table({ blocks: [{ rounds: 1, freeShare: 1, conflictShare: 1, carryOver }] }, 2).goTo("decide");
    const seat = table.model();
    table.choose(seat, { intention: "refuse" });
    table.goTo("judge");
    table.judge(table.trainer(), -1, [seat]);
    const view = projectSeat(table.goTo("deployment").room, seat);
    return view?.kind === "model-deployment" ? view.value : null;
  };

  test("in deployment is the v that will decide", () => {
    expect(valueInDeployment("on")).toBe(0.7);
    expect(valueInDeployment("off")).toBe(1);
  });
});

describe("R24: what a trainer is shown", () => {
  test("its own ratings so far, for each answer that it saw", () => {
    const table = new Table({ blocks: [{ freeShare: 1 }] }, 3).goTo("decide").goTo("judge");
    const { trainer, models } = table.lab();
    const ratings = () => {
      const view = projectSeat(table.room, trainer);
      return view?.kind === "trainer-judge" ? view.ratings : null;
    };
    expect(ratings()).toEqual([]);
    table.judge(trainer, 1, models.slice(0, 1));
    expect(ratings()).toEqual([{ model: models[0], rating: 1 }]);
  });
});

describe("R21: how many have acted", () => {
  /** The trainers of three labs in the order of how much each saw: one nothing, one all. */
  const judging = () => {
    const table = new Table({ blocks: [{ freeShare: 0, conflictShare: 1, auditTokens: 2 }] }, 6).goTo("decide");
    const [sees = -1, seesNothing = -1] = table.people("trainer");
    const audited = table.lab(table.block.places[sees]?.lab).models;
    for (const seat of table.people("model")) table.choose(seat);
    table.guess(sees, true, audited);
    table.guess(seesNothing, true);
    table.goTo("judge");
    return { table, sees, audited };
  };
  const counts = ({ room }: Table) => {
    const { acted, asked } = projectPulse(room);
    return [acted, asked];
  };

  test("a trainer who saw nothing is counted last, so that no model can tell", () => {
    const { table, sees, audited } = judging();
    expect(counts(table)).toEqual([0, 6]);
    for (const seat of table.people("model")) table.explain(seat);
    expect(counts(table)).toEqual([4, 6]);
    table.judge(sees, 1, audited);
    expect(counts(table)).toEqual([6, 6]);
  });
});

test("what the host sets on the screen is what it shows", () => {
  const table = new Table({ screen: "open" }, 6).goTo("decide");
  expect(projectScreen(table.room)).toMatchObject({ kind: "open", paid: { count: 0, of: 0 }, value: null });
  table.send({ type: "showOnScreen", screen: "sealed" });
  expect(projectScreen(table.room).kind).toBe("sealed");
  expect(projectScreen(table.goTo("deployment").room)).toMatchObject({ kind: "deployment", deployment: 10 });
});
