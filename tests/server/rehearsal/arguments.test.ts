import { describe, expect, test } from "vitest";
import { readRehearsalArguments } from "../../../server/rehearsal/arguments.ts";

const read = (line: string) => readRehearsalArguments(line === "" ? [] : line.split(" "));

describe("what is asked for", () => {
  test("nothing: a first encounter of 24 people", () => {
    expect(read("")).toEqual({
      people: 24,
      lesson: "first-encounter",
      seed: 7,
      habits: {},
      out: undefined,
      url: undefined,
      room: undefined,
    });
  });

  test("who plays, and where", () => {
    const line =
      "--model learner --trainer auditor --url http://localhost:2567 --key abc234.secret --lesson quick-look";
    expect(read(line)).toMatchObject({
      lesson: "quick-look",
      habits: { mix: { learner: 1 }, trainer: "auditor" },
      url: "http://localhost:2567",
      room: { code: "ABC234", key: "secret" },
    });
  });

  test("a mixture of players, who are drawn for their seats", () => {
    expect(read("--mix coin=0.3,honest=0.2,obedient=0.15,burnt=0.35").habits).toEqual({
      mix: { coin: 0.3, honest: 0.2, obedient: 0.15, burnt: 0.35 },
    });
  });
});

test.each<[string, RegExp]>([
  ["--people 0", /^--people must be a whole number from 1 to 500, not 0\.$/],
  ["--seed=", /^--seed must be a whole number/],
  ["--lesson nonsense", /^--lesson nonsense: there are .*quick-look/],
  ["--model nobody", /^--model nobody: there is only .*human-like/],
  ["--mix coin=0.5,honest=0.2", /^--mix coin=0\.5,honest=0\.2: the shares add up to 0\.7, and must add up to 1\.$/],
  ["--mix coin=0.5 --model honest", /^--model and --mix say the same thing: give one of them\.$/],
  ["--trainer nobody", /^--trainer nobody: there is only .*principled/],
  ["--url http://127.0.0.1:1", /^--url and --key go together\.$/],
  ["--url http://127.0.0.1:1 --key nonsense", /^--key must be CODE\.KEY/],
  ["--url nonsense --key ABC234.abc", /^--url must be an address/],
  ["--colour red", /^Unknown option '--colour'/],
  ["--people", /^Option '--people <value>' argument missing/],
])("%s is refused in one sentence that names it", (line, sentence) => {
  expect(() => read(line)).toThrow(sentence);
});
