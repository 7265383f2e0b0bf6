import { beforeAll, describe, expect, test } from "vitest";
import { leftOutText, whoseText } from "../../../client/pages/debrief/words.ts";
import { PAGE } from "../../../client/text/debrief.ts";
import { REHEARSAL } from "../../../client/text/rehearsal.ts";
import { WHOSE } from "../../../client/text/who.ts";
import { rehearsalLabel } from "../../../client/ui/rehearsal.ts";
import { SocketPlayer } from "../../../server/rehearsal/player.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { blockFigures } from "../../../shared/measures/measures.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { type Recording, readRecording } from "../../../shared/replay/recording.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { range } from "../../support/figures/statistics.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { answer, enter, type Guest, Host, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

/** More of either than the three who train, so that some of both are models. */
const PROGRAMS = 4;
const PEOPLE = 5;

const server = useServer();

/** Does whatever is asked of a guest, until the debrief. */
async function playAlong(guest: Guest<SeatView>): Promise<void> {
  let done = "";
  const asked = () => JSON.stringify([guest.view.kind, guest.view.moment]);
  while (guest.view.moment.phase !== "debrief") {
    await guest.until(() => asked() !== done);
    done = asked();
    const act = guest.view.kind === "briefing" ? ({ type: "ready" } as const) : answer(guest);
    if (act !== null) await guest.act(act);
  }
}

interface PlayedByBoth {
  readonly files: Map<string, string>;
  readonly screen: Guest<ScreenView>;
  readonly lobby: { readonly host: Host["view"]; readonly pulse: Guest<ScreenView>["pulse"] };
  /** The people's seats. */
  readonly people: readonly number[];
}

/** A lesson that programs and guests have played to its debrief. */
async function playedByBoth(counted = false): Promise<PlayedByBoth> {
  const room = await server.create({ lesson: "quick-look", timers: "off" });
  const host = await Host.open(server.url, room.code, room.key);
  const screen = await watchScreen(server.url, room.code);
  const programs = Array.from({ length: PROGRAMS }, () => new SocketPlayer(seedFromNumber(3)));
  for (const [n, program] of programs.entries()) await program.join(server.url, room.code, n);
  const guests = await Promise.all(range(PEOPLE).map((n) => sit(server.url, room.code, 50 + n)));
  await host.until(() => host.view.people.length === PROGRAMS + PEOPLE);
  await screen.until(() => screen.pulse.people === PEOPLE && screen.pulse.agents === PROGRAMS);
  const lobby = { host: host.view, pulse: screen.pulse };
  if (counted) expect(await host.order({ type: "countCast", on: true })).toEqual({ ok: true });
  const playing = guests.map(playAlong);
  await host.playTo("debrief");
  await Promise.all(playing);
  await screen.at("debrief");
  const files = await server.export(room);
  await Promise.all(programs.map((program) => program.leave()));
  await Promise.all([host, ...guests].map((each) => each.leave()));
  return { files, screen, lobby, people: guests.map(({ seat }) => seat) };
}

describe("R41: programs that join beside people", () => {
  let files: PlayedByBoth["files"];
  let screen: PlayedByBoth["screen"];
  let lobby: PlayedByBoth["lobby"];
  let people: PlayedByBoth["people"];

  beforeAll(async () => {
    const played = await playedByBoth();
    ({ files, screen, lobby, people } = played);
  });

  const read = (file: string) => files.get(file) ?? "";
  const seatOf = ({ seat }: CsvRow) => Number(seat) - 1;
  const recorded = (): Recording => {
    const opened = readRecording(read("events.ndjson"));
    if ("fault" in opened) throw new Error(`Line ${opened.fault.line} is ${opened.fault.code}.`);
    return opened.recording;
  };

  test("the lobby counts them apart, on console and screen", () => {
    expect(lobby.pulse).toMatchObject({ people: PEOPLE, here: PEOPLE, agents: PROGRAMS });
    expect(lobby.host).toMatchObject({ rehearsal: true, cast: PROGRAMS });
    const agents = lobby.host.people.filter(({ player }) => player === "agent");
    expect(agents).toHaveLength(PROGRAMS);
    expect(screen.view.rehearsal).toBe(true);
  });

  test("they are marked from their first event on", () => {
    const taken = recorded().events.filter((event) => event.type === "seatTaken");
    expect(taken).toHaveLength(PROGRAMS + PEOPLE);
    for (const { seat, player } of taken) expect(player).toBe(people.includes(seat) ? undefined : "agent");
  });

  test("no table calls one of them a person, nor a person one of them", () => {
    const rows = [...parseCsv(read("seats.csv")), ...parseCsv(read("decisions.csv"))];
    expect(rows.length).toBeGreaterThan(PROGRAMS);
    for (const row of rows) {
      const isPerson = people.includes(seatOf(row));
      expect([row.person_or_agent, row.cast === "true" && isPerson]).toEqual([isPerson ? "person" : "agent", false]);
    }
    const decisions = parseCsv(read("decisions.csv"));
    const trainers = parseCsv(read("seats.csv")).filter(({ role }) => role === "trainer");
    const persons = trainers.filter((row) => people.includes(seatOf(row))).map(({ seat }) => seat);
    for (const { trainer, predicted_by } of decisions) {
      expect(predicted_by === "person").toBe(persons.includes(trainer));
    }
  });

  test("README and summary say who was who, and whose figures they are", () => {
    expect(read("README.md")).toContain(
      `People with a seat: ${PEOPLE}. Agents that took people's parts: ${PROGRAMS}. Agents that filled empty places: 0.`,
    );
    expect(read("README.md")).toContain("**A rehearsal: rows with `cast` true are no data of people.**");
    expect(read("README.md")).not.toContain("No person played");
    expect(JSON.parse(read("summary.json"))).toMatchObject({
      people: PEOPLE,
      cast: PROGRAMS,
      agents: 0,
      rehearsal: true,
    });
  });

  test("figures on the screen and in the debrief are over people where a person played, and say so", () => {
    if (screen.view.kind !== "debrief") throw new Error(`The screen shows ${screen.view.kind}.`);
    const [shown] = screen.view.blocks;
    const counted = parseCsv(read("decisions.csv")).filter((row) => row.counted === "true");
    const seats = new Set(counted.map(seatOf));
    expect([...seats].every((seat) => people.includes(seat))).toBe(true);
    expect(shown?.intentions).toMatchObject({ modelSeats: seats.size, leftOut: 4 * 6 - counted.length });

    const { rehearsal, seated, blocks } = recorded();
    expect({ rehearsal, seated }).toEqual({ rehearsal: true, seated: { people: PEOPLE, agents: PROGRAMS } });
    const [block] = blocks;
    const figures = blockFigures(block?.played.rows ?? [], block?.played.deployments ?? [], "intentions");
    expect(figures.whose).toEqual(shown?.intentions.whose);
    expect(figures.whose.model).toBe("people");
    const trainerIsAgent = figures.whose.trainer === "cast";
    expect(whoseText(figures.whose, rehearsal)).toBe(trainerIsAgent ? WHOSE.trainer : WHOSE.people);
    expect(leftOutText(figures)).toBe(PAGE.leftOut(figures.leftOut));
  });
});

test("R46: where the host has agents counted as well, screen, README, summary and recording say so", async () => {
  const { files, screen } = await playedByBoth(true);
  const { view } = screen;
  if (view.kind !== "debrief") throw new Error(`The screen shows ${view.kind}.`);
  expect(rehearsalLabel(view)).toBe(REHEARSAL.labelCounted);
  expect(view.blocks[0]?.intentions).toMatchObject({ leftOut: 0, modelSeats: 6, whose: { model: "both" } });
  expect(files.get("README.md")).toContain("**Figures are over people and agents together, as the host chose.**");
  expect(JSON.parse(files.get("summary.json") ?? "")).toMatchObject({ rehearsal: true, castCounts: true });
  const rows = parseCsv(files.get("decisions.csv") ?? "");
  expect(new Set(rows.map(({ counted }) => counted))).toEqual(new Set(["true"]));
  expect(new Set(rows.map((row) => row.person_or_agent))).toEqual(new Set(["person", "agent"]));
  const opened = readRecording(files.get("events.ndjson") ?? "");
  const played = "recording" in opened ? opened.recording.blocks[0]?.played : undefined;
  const figures = blockFigures(played?.rows ?? [], played?.deployments ?? [], "intentions");
  expect(whoseText(figures.whose, true)).toBe(WHOSE.both);
});

describe("R41: a seat is a person's or a program's", () => {
  const join = (key: string, more = {}) => ({
    as: "seat",
    version: PROTOCOL_VERSION,
    key,
    name: "Calm Otter",
    ...more,
  });

  test("a program gets its own seat again if it says again that it is one", async () => {
    const { code } = await server.create();
    const key = newKey();
    const first = await enter<SeatView>(server.url, code, join(key, { player: "agent" }));
    await first.until(() => first.welcome !== null);
    const again = await enter<SeatView>(server.url, code, join(key, { player: "agent" }));
    await again.until(() => again.welcome !== null);
    expect(again.seat).toBe(first.seat);
  });

  test.each([
    ["a person's seat is given to no program", {}, { player: "agent" }],
    ["a program's seat is given to no person", { player: "agent" }, {}],
  ])("%s", async (_, first, second) => {
    const { code } = await server.create();
    const key = newKey();
    const holder = await enter<SeatView>(server.url, code, join(key, first));
    await holder.until(() => holder.welcome !== null);
    await expect(enter(server.url, code, join(key, second))).rejects.toThrow("wrong-role");
  });

  test("nobody joins as anything else", async () => {
    const { code } = await server.create();
    await expect(enter(server.url, code, join(newKey(), { player: "robot" }))).rejects.toThrow();
  });
});
