import { describe, expect, test } from "vitest";
import { LESSONS } from "../../../shared/content/lessons/index.ts";
import {
  FILE_LENGTH,
  isLessonFault,
  LINE_LENGTH,
  lessonFaults,
  lessonFile,
  MAX_BLOCKS,
  type OwnLesson,
  playable,
  readLesson,
  readLessonFile,
  TITLE_LENGTH,
} from "../../../shared/content/lessons/own.ts";

const BLOCK = { scenario: "free-and-paid", treatment: {} };
const FILE = { masquerade: "lesson", version: 1, title: "Mine", blocks: [BLOCK] };

function read(value: unknown): OwnLesson {
  const result = readLesson(value);
  if (isLessonFault(result)) throw new Error(JSON.stringify(result));
  return result;
}
const withTreatment = (treatment: unknown, scenario = "free-and-paid") => ({
  ...FILE,
  blocks: [BLOCK, { scenario, treatment }],
});

describe("a lesson of one's own", () => {
  test.each(LESSONS)("made of $id comes back from its file as it was", (lesson) => {
    const { title, swapRoles, modelsPerLab, check = false, blocks, script } = lesson;
    const text = JSON.stringify(lessonFile(lesson));
    expect(read(JSON.parse(text))).toEqual({ title, swapRoles, modelsPerLab, check, blocks, script });
  });

  test("has in its file only the values that are not the scenario's own", () => {
    const blocks = [{ scenario: "token-audits", treatment: { auditTokens: 2, rounds: 8, leak: 0.2 } }];
    expect(lessonFile({ ...read(FILE), blocks }).blocks).toEqual([
      { scenario: "token-audits", treatment: { leak: 0.2 } },
    ]);
  });

  test("need not say what is as usual", () => {
    const short = { masquerade: "lesson", version: 1, title: "Mine", blocks: [{ scenario: "no-conflict" }] };
    expect(read(short)).toEqual({
      title: "Mine",
      swapRoles: false,
      modelsPerLab: 2,
      check: false,
      blocks: [{ scenario: "no-conflict", treatment: {} }],
      script: {},
    });
  });

  test("says the usual lines where it has none, and nothing where its line is empty", () => {
    const { script } = playable(read({ ...FILE, script: { judge: "", outcome: "Look up." } }));
    expect(script).toMatchObject({ lobby: expect.stringContaining("code"), judge: "", outcome: "Look up." });
  });

  test("takes longer, the more rounds and blocks it has", () => {
    const minutes = (value: object) => playable(read(value)).minutes;
    expect(minutes(FILE)).toBe(20);
    expect(minutes(withTreatment({ rounds: 4 }))).toBe(35);
  });
});

describe("a file that can't be played is refused, and it is said where", () => {
  test.each<[string, unknown, object]>([
    ["no object", null, { problem: "foreign" }],
    ["a list", [], { problem: "foreign" }],
    ["some other file", { title: "Mine", blocks: [BLOCK] }, { problem: "foreign" }],
    ["a file of another version", { ...FILE, version: 2 }, { problem: "version" }],
    ["a file without a version", { ...FILE, version: undefined }, { problem: "version" }],
    ["a field that there is not", { ...FILE, timers: "on" }, { problem: "stranger", field: "timers" }],
    ["a field from nowhere", JSON.parse(JSON.stringify(FILE).replace("{", '{"__proto__":{},')), { field: "__proto__" }],
    ["no title", { ...FILE, title: " " }, { problem: "text", field: "title" }],
    ["a title that is too long", { ...FILE, title: "x".repeat(TITLE_LENGTH + 1) }, { problem: "text", field: "title" }],
    ["a title over two lines", { ...FILE, title: "One\nTwo" }, { problem: "text", field: "title" }],
    ["a title that gives it away", { ...FILE, title: "Faking it" }, { problem: "gives-away", field: "title" }],
    ["roles neither swapped nor not", { ...FILE, swapRoles: "yes" }, { problem: "value", field: "swapRoles" }],
    ["five models", { ...FILE, modelsPerLab: 5 }, { problem: "value", field: "modelsPerLab" }],
    ["check questions by number", { ...FILE, check: 1 }, { problem: "value", field: "check" }],
    ["no blocks", { ...FILE, blocks: [] }, { problem: "blocks" }],
    ["too many blocks", { ...FILE, blocks: Array(MAX_BLOCKS + 1).fill(BLOCK) }, { problem: "blocks" }],
    ["a block that is none", { ...FILE, blocks: [BLOCK, 3] }, { problem: "blocks", block: 1 }],
    ["a block with more in it", { ...FILE, blocks: [{ ...BLOCK, mask: 1 }] }, { problem: "stranger", block: 0 }],
    ["a scenario that there is not", withTreatment({}, "nothing"), { problem: "scenario", block: 1 }],
    ["a treatment that is a list", withTreatment([]), { problem: "value", field: "treatment", block: 1 }],
    ["a parameter that there is not", withTreatment({ turns: 3 }), { problem: "stranger", field: "turns", block: 1 }],
    ["a value out of range", withTreatment({ rounds: 41 }), { problem: "value", field: "rounds", block: 1 }],
    ["a value of another type", withTreatment({ objection: true }), { problem: "value", field: "objection", block: 1 }],
    ["shares over the whole", withTreatment({ proShare: 0.6 }), { problem: "shares", field: "proShare", block: 1 }],
    ["more tokens than rounds", withTreatment({ auditTokens: 9 }), { problem: "tokens", field: "auditTokens" }],
    ["more rounds than requests", withTreatment({ rounds: 40 }, "animal-welfare"), { problem: "requests", block: 1 }],
    ["a script that is a text", { ...FILE, script: "Hello" }, { problem: "value", field: "script" }],
    ["a line for no moment", { ...FILE, script: { reveal: "Look." } }, { problem: "stranger", field: "reveal" }],
    ["a line that is none", { ...FILE, script: { lobby: 3 } }, { problem: "text", field: "lobby" }],
    ["a line that is too long", { ...FILE, script: { lobby: "x".repeat(LINE_LENGTH + 1) } }, { field: "lobby" }],
    ["a line that gives it away", { ...FILE, script: { decide: "Models, pretend." } }, { problem: "gives-away" }],
  ])("%s", (_, value, fault) => {
    const result = readLesson(value);
    expect(isLessonFault(result) && result).toMatchObject(fault);
  });

  test.each([
    ["", "damaged"],
    ['{ "masquerade": "lesson", ', "damaged"],
    ["PK\u0003\u0004", "damaged"],
    ['"lesson"', "foreign"],
    [" ".repeat(FILE_LENGTH + 1), "too-large"],
  ])("a file with the text %j", (text, problem) => {
    expect(readLessonFile(text)).toMatchObject({ problem });
  });

  test("after the last reveal nothing can be given away any more", () => {
    expect(read({ ...FILE, script: { debrief: "Who wore a mask?" } }).script.debrief).toBe("Who wore a mask?");
  });
});

test("all that is wrong is said at once, each in its place", () => {
  const blocks = [
    { scenario: "free-and-paid", treatment: { rounds: 99, leak: Number.NaN } },
    { scenario: "free-and-paid", treatment: { proShare: 0.8, auditTokens: 20 } },
  ];
  const faults = lessonFaults({ title: "", blocks, script: {} });
  expect(faults.map(({ problem, block, field }) => [block, field, problem])).toEqual([
    [0, "rounds", "value"],
    [0, "leak", "value"],
    [1, "proShare", "shares"],
    [1, "auditTokens", "tokens"],
    [null, "title", "text"],
  ]);
});
