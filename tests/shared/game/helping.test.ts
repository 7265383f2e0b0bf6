import { describe, expect, test } from "vitest";
import { isPerson } from "../../../shared/game/state.ts";
import { projectHost } from "../../../shared/views/project.ts";
import { given } from "../../support/class/given.ts";
import { NOW, SECOND, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const timed = (setting: Setting = {}) => new Table({ timers: "on", ...setting }, 6).goTo("decide");
const phaseOf = ({ room }: Table) => `${room.phase.name} ${room.phase.round}`;
const more = (table: Table, seat: number, seconds = 30) =>
  ({ type: "giveTime", from: table.moment, seat, seconds }) as const;
const choosing = (table: Table, seat: number) =>
  ({ type: "choose", seat, turn: table.turn, intention: "comply", lock: true }) as const;

/** Decide, in which one model was given half a minute more than the others. */
const withMore = () => {
  const table = timed();
  const [slow = -1, other = -1] = table.people("model");
  table.send(more(table, slow));
  return { table, slow, other };
};

describe("R33: more time for one seat", () => {
  test("the phase waits for it, though time is up for the others", () => {
    const { table, slow, other } = withMore();
    table.wait(45 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    given(table.events).when(choosing(table, other), table.now).isRefused("time-up");
    table.wait(29 * SECOND);
    given(table.events).when(choosing(table, slow), table.now).happens({ type: "intentionChosen", seat: slow });
    table.wait(SECOND);
    expect(phaseOf(table)).toBe("judge 0");
    expect(table.round.resolved[slow]?.by).toBe("stand-in");
  });

  test("the phase ends as soon as the seat has acted, if time is up for the others", () => {
    const { table, slow, other } = withMore();
    table.wait(50 * SECOND);
    table.choose(slow);
    table.wait(0);
    expect(phaseOf(table)).toBe("judge 0");
    expect(table.round.resolved[slow]?.by).toBe("person");
    expect(table.round.resolved[other]?.by).toBe("stand-in");
  });

  test("what the others had chosen and not locked in counts", () => {
    const { table, other } = withMore();
    table.choose(other, { intention: "refuse", lock: false });
    table.wait(75 * SECOND);
    expect(table.round.resolved[other]).toMatchObject({ by: "person", intention: "refuse" });
  });

  test("given again, it adds up; in the next phase all have the same again", () => {
    const { table, slow } = withMore();
    given(table.events)
      .when(more(table, slow, 10))
      .happens({ type: "timeGiven", endsAt: NOW + 85 * SECOND });
    table.goTo("decide");
    expect(table.room.moreTime).toEqual([]);
  });

  test("it is not waited for once its connection has been gone for 20 seconds", () => {
    const { table, slow } = withMore();
    table.wait(44 * SECOND);
    table.send({ type: "seatGone", seat: slow });
    table.wait(20 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("a pause takes nothing of it", () => {
    const { table, other } = withMore();
    table.wait(60 * SECOND);
    table.send({ type: "pause" });
    table.wait(300 * SECOND);
    table.send({ type: "resume" });
    given(table.events).when(choosing(table, other), table.now).isRefused("time-up");
    table.wait(15 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("is for people who still have to act, in a phase with a time, while time runs", () => {
    const table = timed({ blocks: [{ scratchpad: "off" }] });
    const [first = -1] = table.people("model");
    table.choose(first);
    given(table.events).when(more(table, first)).isRefused("already-answered");
    given(table.events).when(more(table, 99)).isRefused("no-such-seat");
    const late = more(table, table.model(1));
    table.send({ type: "pause" });
    given(table.events).when(late).isRefused("paused");
    table.goTo("judge");
    given(table.events).when(late).isRefused("wrong-phase");
    given(table.events).when(more(table, first)).isRefused("not-playing-yet");
    table.goTo("outcome");
    given(table.events).when(more(table, first)).isRefused("wrong-phase");
    const untimed = timed({ timers: "off" });
    given(untimed.events).when(more(untimed, untimed.model())).isRefused("wrong-phase");
  });
});

test("R24, R33: more time can be given for a reason, too", () => {
  const table = timed({ blocks: [{ conflictShare: 1 }] });
  const [slow = -1] = table.people("model");
  table.choose(slow);
  table.goTo("judge");
  table.send(more(table, slow));
  table.wait(40 * SECOND);
  table.explain(slow, { reason: "values" });
  table.wait(0);
  expect(phaseOf(table)).toBe("outcome 0");
  expect(table.round.resolved[slow]).toMatchObject({ by: "person", reason: "values" });
});

describe("R34: another name for a person", () => {
  const table = new Table({}, 3);
  const rename = (name: string, seat = 0) => given(table.events).when({ type: "renameSeat", seat, name });

  test.each([
    ["Ann", "Ann"],
    ["  Ann   Lee ", "Ann Lee"],
    ["Ève-Marie O’Hara", "Ève-Marie O’Hara"],
    ["Ａｎｎ", "Ann"],
    ["Анна", "Анна"],
    ["小明", "小明"],
  ])("%j becomes %j", (typed, name) => {
    rename(typed).happens({ type: "seatRenamed", seat: 0, name });
  });

  test.each([
    ["empty", " "],
    ["longer than 16 characters", "A name of seventee"],
    ["with a line break", "An\nn"],
    ["with a sign that can't be seen", "An\u200bn"],
    ["with a sign that turns the direction", "An\u202en"],
    ["with marks heaped on a letter", "A\u0316\u0317\u0318\u0319"],
    ["with letters of two scripts that look alike", "Аnn"],
    ["with signs that are no letters", "<b>Ann"],
  ])("%s it is refused", (_, name) => {
    rename(name).isRefused("bad-name");
  });

  test.each(["Person 1", "person 1", "PERSON l", "Pers0n 1", "Person1", "Pérson 1", "Person i"])(
    "%j could be taken for another's",
    (name) => {
      rename(name).isRefused("name-taken");
    },
  );

  test("its own name in other letters is no other's; its very own changes nothing", () => {
    rename("PERSON 0").happens({ type: "seatRenamed", name: "PERSON 0" });
    rename("Person 0").changesNothing();
    rename("Ann", 99).isRefused("no-such-seat");
  });
});

describe("R39: letting every name in", () => {
  const table = new Table({ names: "typed" }, 3);
  const allow = (on: boolean) => given(table.events).when({ type: "allowAnyName", on });

  test("is off at first, can be turned on and off, and changes nothing where it is so already", () => {
    expect(table.room.anyName).toBe(false);
    allow(false).changesNothing();
    allow(true).happens({ type: "anyNameSet", on: true });
    table.send({ type: "allowAnyName", on: true });
    expect(table.room.anyName).toBe(true);
    allow(true).changesNothing();
    allow(false).happens({ type: "anyNameSet", on: false });
  });

  test("only the console is told, and only where names are typed", () => {
    expect(projectHost(table.room).anyName).toBe(true);
    expect(projectHost(new Table({}, 3).room).anyName).toBeNull();
    given(new Table({}, 3).events).when({ type: "allowAnyName", on: true }).isRefused("not-allowed");
  });
});

describe("R35: moving a person to another lab", () => {
  const seated = (people: number, setting: Setting = {}) =>
    new Table({ blocks: [{ rounds: 1 }, { rounds: 1 }], ...setting }, people).goTo("briefing");
  const labsOf = ({ block }: Table) => block.labs.map(({ trainer, models }) => [trainer, ...models]);
  const isAgent = (table: Table) => (seat: number) => {
    const found = table.room.seats[seat];
    return found !== undefined && !isPerson(found);
  };

  test("a model changes places with an agent that is one there", () => {
    const table = seated(4);
    const there = table.block.labs.findIndex(({ models }) => models.some(isAgent(table)));
    const agent = table.lab(there).models.find(isAgent(table)) ?? -1;
    const mover = table.lab(1 - there).models.find((seat) => !isAgent(table)(seat)) ?? -1;
    table.send({ type: "moveSeat", seat: mover, lab: there });
    expect(table.lab(there).models).toContain(mover);
    expect(table.lab(1 - there).models).toContain(agent);
    expect(table.block.places[mover]).toMatchObject({ lab: there, role: "model" });
  });

  test("where all places are people's a lab takes one more, up to four", () => {
    const table = seated(9);
    const [own, there] = labsOf(table);
    table.send({ type: "moveSeat", seat: own?.[1] ?? -1, lab: 1 });
    expect(labsOf(table).slice(0, 2)).toEqual([
      [own?.[0], own?.[2]],
      [...(there ?? []), own?.[1]],
    ]);
    given(table.events)
      .when({ type: "moveSeat", seat: own?.[2] ?? -1, lab: 1 })
      .isRefused("lab-full");
    table.send({ type: "moveSeat", seat: table.lab(2).models[0] ?? -1, lab: 1 });
    given(table.events)
      .when({ type: "moveSeat", seat: table.lab(2).models[0] ?? -1, lab: 1 })
      .isRefused("lab-full");
  });

  test("a trainer changes places with an agent only", () => {
    const table = seated(6);
    given(table.events)
      .when({ type: "moveSeat", seat: table.lab(0).trainer, lab: 1 })
      .isRefused("lab-full");
    const free = table.lab(1).trainer;
    table.send({ type: "freeSeat", seat: free });
    const mover = table.lab(0).trainer;
    table.send({ type: "moveSeat", seat: mover, lab: 1 });
    expect([table.lab(0).trainer, table.lab(1).trainer]).toEqual([free, mover]);
  });

  test("everybody has a place and a request in the round that follows", () => {
    const table = seated(9);
    table.send({ type: "moveSeat", seat: table.lab(0).models[0] ?? -1, lab: 1 });
    table.goTo("decide");
    const models = table.block.labs.flatMap((lab) => lab.models);
    expect(models.filter((seat) => table.round.deals[seat] === undefined)).toEqual([]);
    for (const seat of table.people("model")) table.choose(seat);
    for (const seat of table.people("trainer")) table.guess(seat, true);
    table.goTo("outcome");
    expect(table.round.resolved.filter((row) => row?.by === "person")).toHaveLength(6);
    expect(table.block.values.filter((value) => value !== undefined)).toHaveLength(6);
  });

  test("is for the time between blocks, for those who are seated, and to a lab that there is", () => {
    const table = seated(9);
    const [mover = -1] = table.lab(0).models;
    const refused = (lab: number, seat = mover) => given(table.events).when({ type: "moveSeat", seat, lab });
    refused(3).isRefused("no-such-lab");
    refused(1, 99).isRefused("no-such-seat");
    refused(0).changesNothing();
    table.goTo("decide");
    refused(1).isRefused("wrong-phase");
    table.goTo("reveal");
    refused(1).isRefused("wrong-phase");
    table.goTo("briefing");
    const [next = -1] = table.lab(0).models;
    refused(1, next).happens({ type: "labsRearranged" });
  });
});
