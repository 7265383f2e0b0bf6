import { describe, expect, test } from "vitest";
import { eventLines } from "../../../server/export/event-lines.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { blockDecisions, blockDeployments } from "../../../shared/measures/decisions.ts";
import { checkResults } from "../../../shared/measures/measures.ts";
import { type FaultCode, MOST_CHARACTERS, type Recording, readRecording } from "../../../shared/replay/recording.ts";
import { Dice } from "../../support/chance/random.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";
import { range } from "../../support/figures/statistics.ts";

const exported = (events: readonly GameEvent[]) => eventLines(events, { seed: true, notes: false });
const { events } = playedThrough({ treatment: treatmentOf({ rounds: 3, deployment: 4 }), people: 9, start: 3 }, 2);
const LINES = exported(events);

function recorded(lines: string): Recording {
  const read = readRecording(lines);
  if ("fault" in read) throw new Error(`Line ${read.fault.line} is ${read.fault.code}.`);
  return read.recording;
}

function faultOf(lines: string): { code: FaultCode; line: number | null } | null {
  const read = readRecording(lines);
  return "fault" in read ? read.fault : null;
}

/** The lines with one of them replaced, from 1. */
const withLine = (line: number, put: string) =>
  LINES.split("\n")
    .map((each, i) => (i === line - 1 ? put : each))
    .join("\n");

describe("a recording", () => {
  test("tells of each block what was played, as the classroom itself does", () => {
    const room = replay(events);
    const { blocks, planned, check, seated } = recorded(LINES);
    expect([blocks.length, planned]).toEqual([2, 2]);
    for (const { number, played, treatment, labs } of blocks) {
      const block = room.blocks[number];
      if (block === undefined) throw new Error(`No block ${number} was played.`);
      const unsaid = blockDecisions(block, number).map((row) => ({ ...row, note: null }));
      expect(played).toEqual({ rows: unsaid, deployments: blockDeployments(block, number) });
      expect([treatment, labs]).toEqual([block.treatment, block.labs]);
    }
    expect(check).toEqual(checkResults(room));
    expect(seated).toEqual({ people: room.seats.filter(({ name }) => name !== null).length, agents: 0 });
  });

  test("tells only of blocks whose reveal has begun", () => {
    const reveals = events.flatMap(({ type, ...event }, i) =>
      type === "phaseStarted" && "phase" in event && event.phase === "reveal" ? [i] : [],
    );
    const until = (index: number) => recorded(exported(events.slice(0, index)));
    const [first = 0, second = 0] = reveals;
    expect(until(first)).toMatchObject({ blocks: [], unrevealed: [0], check: null });
    expect(until(first + 1).blocks.map(({ number }) => number)).toEqual([0]);
    expect(until(second)).toMatchObject({ unrevealed: [1] });
    expect(until(second + 1).blocks.map(({ number }) => number)).toEqual([0, 1]);
  });

  test("names people by their seats, from 1, and knows agents from people", () => {
    const taken = recorded(LINES).events.filter(({ type }) => type === "seatTaken");
    expect(taken.length).toBeGreaterThanOrEqual(9);
    for (const event of taken) if (event.type === "seatTaken") expect(event.name).toBe(`${event.seat + 1}`);
  });

  test("is read where the seed was withheld, and where an older game had fewer parameters", () => {
    const [first = "", ...others] = eventLines(events, { seed: false, notes: false }).split("\n");
    const opened = JSON.parse(first);
    for (const { treatment } of opened.plan.blocks) delete treatment.objection;
    const { seed, blocks } = recorded([JSON.stringify(opened), ...others].join("\n"));
    expect(seed).toBe(seedFromNumber(0));
    expect(blocks[0]?.treatment.objection).toBe("off");
  });

  test("is read with other line ends and with empty lines", () => {
    expect(recorded(`${LINES.replaceAll("\n", "\r\n")}\n\n`).blocks).toEqual(recorded(LINES).blocks);
    expect(recorded(LINES.trimEnd()).blocks).toEqual(recorded(LINES).blocks);
  });
});

describe("a file that is not a recording", () => {
  const count = LINES.trimEnd().split("\n").length;
  const [opened = ""] = LINES.split("\n");
  const strange = JSON.parse(opened);
  strange.plan.blocks[0].treatment.telepathy = 1;

  test.each<[string, string, FaultCode, number | null]>([
    ["nothing", "", "empty", null],
    ["only blanks", " \n\n", "empty", null],
    ["prose", "Dear all,\nsee you tomorrow.\n", "foreign", 1],
    ["a table", "block,round\n1,1\n", "foreign", 1],
    ["another list", '{"type":"somethingElse"}\n', "foreign", 1],
    ["the end of a recording", LINES.split("\n").slice(1).join("\n"), "foreign", 1],
    ["a line of nonsense", withLine(4, "{]"), "damaged", 4],
    ["an event without its fields", withLine(4, '{"type":"seatTaken","at":1}'), "damaged", 4],
    ["a share over 1", withLine(1, opened.replace('"conflictShare":0.8', '"conflictShare":8')), "damaged", 1],
    ["a seat beyond all bounds", withLine(4, '{"type":"seatReady","seat":1e9,"at":1}'), "damaged", 4],
    ["a beat that the reveal does not have", withLine(4, '{"type":"revealStepped","beat":99,"at":1}'), "damaged", 4],
    ["an event of another game", withLine(4, '{"type":"seatPromoted","at":1}'), "newer", 4],
    ["a parameter of another game", withLine(1, JSON.stringify(strange)), "newer", 1],
    ["an end in the middle of a line", LINES.slice(0, -20), "cut-off", count],
    ["an event of nobody", withLine(4, '{"type":"seatReady","seat":999,"at":1}'), "impossible", 4],
    ["a second beginning", withLine(4, opened), "impossible", 4],
    ["a beginning without a class", withLine(4, '{"type":"roundResolved","rows":[],"at":1}'), "impossible", 4],
  ])("%s", (_, lines, code, line) => {
    expect(faultOf(lines)).toEqual({ code, line });
  });

  test("more than a recording can be is not even looked at", () => {
    expect(faultOf(" ".repeat(MOST_CHARACTERS + 1))).toEqual({ code: "too-large", line: null });
  });
});

describe("whatever a file holds, it is a recording or a fault", () => {
  const lines = LINES.trimEnd().split("\n");

  const among = <T>(dice: Dice, items: readonly T[]): T => items[dice.below(items.length)] as T;

  /** Something else in one place of an event. */
  function spoilt(line: string, dice: Dice): string {
    const event = JSON.parse(line);
    const values: unknown[] = [null, -1, 0, 3, 7.5, 1e9, "", "free", "__proto__", true, [], {}, [{}], [null]];
    let at = event;
    for (let depth = 0; depth < 8; depth++) {
      const name = among(dice, Object.keys(at));
      const inner = at[name];
      if (typeof inner === "object" && inner !== null && Object.keys(inner).length > 0 && dice.is(0.8)) at = inner;
      else {
        at[name] = among(dice, values);
        break;
      }
    }
    return JSON.stringify(event);
  }

  test.each(range(200))("with scrambled lines, %i", (start) => {
    const dice = new Dice(start);
    const scrambled = lines.flatMap((line) => {
      if (!dice.is(0.03)) return [line];
      return dice.pick([() => [], () => [line, line], () => [among(dice, lines)], () => [spoilt(line, dice)]])();
    });
    const read = readRecording(scrambled.join("\n"));
    if ("fault" in read) expect(read.fault.line).toBeLessThanOrEqual(scrambled.length);
    else expect(read.recording.events.length).toBe(scrambled.length);
  });
});
