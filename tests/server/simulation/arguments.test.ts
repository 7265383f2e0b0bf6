import { describe, expect, test } from "vitest";
import { readClassesArguments, readSimulateArguments } from "../../../server/simulation/arguments.ts";
import { runSimulation } from "../../../server/simulation/report.ts";
import { gridOf } from "../../../server/simulation/sweep.ts";
import { BASELINE } from "../../../shared/rules/treatment.ts";

const read = (line: string) => readSimulateArguments(line === "" ? [] : line.split(" "));

describe("what is asked for", () => {
  test("nothing: the baseline with independent draws, a rational model and the company", () => {
    expect(read("")).toEqual({
      treatment: { ...BASELINE, draws: "independent" },
      model: "rational",
      trainer: "company",
      plays: 20_000,
      seed: 1,
      basis: "responses",
      sweeps: [],
    });
  });

  test("parameters by the names of the table, numbers and choices", () => {
    const { treatment } = read("--set leak=0.2 --set draws=balanced --set rounds=12 --set objection=on");
    expect(treatment).toEqual({ ...BASELINE, leak: 0.2, draws: "balanced", rounds: 12, objection: "on" });
  });

  test("a scenario, changed in one parameter", () => {
    const { treatment } = read("--scenario hidden-tiers --set deployment=0");
    expect(treatment).toMatchObject({ flagAccuracy: 0.5, deployment: 0, draws: "independent" });
  });

  test("who plays, how often, from which seed and how it is counted", () => {
    expect(read("--model faker --trainer auditor --plays 10 --seed 0 --basis intentions")).toMatchObject({
      model: "faker",
      trainer: "auditor",
      plays: 10,
      seed: 0,
      basis: "intentions",
    });
  });

  test("a grid: the last sweep changes fastest, both ends are in it", () => {
    const { treatment, sweeps } = read("--sweep leak=0:0.3:4 --sweep deployment=0:10:2");
    expect(gridOf(treatment, sweeps).map(({ leak, deployment }) => [leak, deployment])).toEqual(
      [0, 0.1, 0.2, 0.3].flatMap((leak) => [0, 10].map((deployment) => [leak, deployment])),
    );
  });
});

describe("whole classes", () => {
  const readClasses = (line: string) => readClassesArguments(line.split(" "));

  test("are asked for by their number, and start from a seed", () => {
    expect(readClasses("--classes 40")).toEqual({ classes: 40, seed: 1 });
    expect(readClasses("--seed 9 --classes=3")).toEqual({ classes: 3, seed: 9 });
    expect(readClasses("--plays 40")).toBeNull();
  });

  test.each([
    ["--classes 0", "--classes must be a whole number from 1 to 100000, not 0."],
    ["--classes", "Option '--classes <value>' argument missing."],
    ["--classes 3 --model faker", "Unknown option '--model'."],
  ])("%s is refused in one sentence", (line, sentence) => {
    expect(() => readClasses(line)).toThrow(sentence);
  });
});

describe("a mixture of players", () => {
  test("is read as shares", () => {
    const { model } = read("--mix coin=0.3,honest=0.2,obedient=0.15,burnt=0.35");
    expect(model).toEqual({ coin: 0.3, honest: 0.2, obedient: 0.15, burnt: 0.35 });
  });

  test("plays each of its agents about as often as its share says, and the same again by the same seed", () => {
    const play = (seed: number) =>
      runSimulation(read(`--mix honest=0.25,obedient=0.75 --set trainingStrength=0 --plays 4000 --seed ${seed}`));
    const { seconds: _, roundsPerSecond: __, ...first } = play(1);
    // Three standard errors of a share of 4,000 are 2 %.
    expect(Math.abs((first.compliance.free ?? 0) - 0.75)).toBeLessThan(0.02);
    expect(Math.abs((first.compliance.deployment ?? 0) - 0.75)).toBeLessThan(0.02);
    expect(play(1)).toMatchObject(first);
    expect(play(2)).not.toMatchObject(first);
  });

  test("lets burnt agents learn within a block: of four refusals in the free tier one is punished", () => {
    const set = "--set conflictShare=1 --set draws=balanced --set trainingStrength=0 --basis intentions";
    const { compliance } = runSimulation(read(`--mix burnt=1 ${set} --plays 50`));
    expect(compliance).toEqual({ free: 0.75, pro: null, paid: 0, deployment: 0 });
  });
});

describe("what is wrong is named in one sentence", () => {
  test.each([
    ["--mix coin=0.5", "--mix coin=0.5: the shares add up to 0.5, and must add up to 1."],
    ["--mix coin=1 --model honest", "--model and --mix say the same thing: give one of them."],
    ["--mix learner=1", "--mix learner: it learns from game to game, and plays by itself: --model learner."],
    ["--set leek=1", "There is no parameter named leek."],
    ["--set toString=1", "There is no parameter named toString."],
    ["--set leak=2", "leak must be a number from 0 to 1."],
    ["--set leak=", "leak must be a number from 0 to 1."],
    ["--set leak=a", "leak must be a number from 0 to 1."],
    ["--set rounds=2.5", "rounds must be a whole number from 1 to 40."],
    ["--set draws=1", "draws must be one of balanced, independent."],
    ["--set leak", "--set leak: write it as name=value."],
    ["--set leak=0 --set leak=1", "--set leak is given twice."],
    ["--set freeShare=0.7 --set proShare=0.5", "freeShare and proShare must add up to 1 or less."],
    ["--set auditTokens=9", "auditTokens must not be more than rounds."],
    ["--scenario nowhere", "There is no scenario named nowhere, but free-and-paid,"],
    ["--model clever", "--model clever: there is only honest, obedient, faker, rational"],
    ["--trainer kind", "--trainer kind: there is only company, lenient, auditor, principled"],
    ["--plays 0", "--plays must be a whole number from 1"],
    ["--plays 1.5", "--plays must be a whole number from 1"],
    ["--seed -1", "--seed"],
    ["--basis both", "--basis both: there is only responses, intentions."],
    ["--sweep leak=0:1", "--sweep leak=0:1: write it as name=from:to:steps."],
    ["--sweep leak=0:1:1", "--sweep leak: steps must be a whole number from 2 to 1000."],
    ["--sweep leek=0:1:3", "There is no parameter named leek."],
    ["--sweep draws=0:1:3", "draws is not a number and can't be swept."],
    ["--sweep leak=0:1:3 --set leak=1", "leak is both set and swept."],
    ["--sweep leak=0:1:3 --sweep leak=0:1:2", "leak is swept twice."],
    ["--sweep leak=0:1:3 --sweep auditRate=0:1:3 --sweep deployment=0:1:2", "--sweep can be given twice at most."],
    ["--what 1", /^Unknown option '--what'\.$/],
    ["more", /^Unexpected argument 'more'\.$/],
  ])("%s", (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test("a value of the grid that is out of range, or contradicts another", () => {
    const grid = (line: string) => {
      const { treatment, sweeps } = read(line);
      return () => gridOf(treatment, sweeps);
    };
    expect(grid("--sweep leak=0:2:3")).toThrow("leak must be a number from 0 to 1.");
    expect(grid("--sweep rounds=1:2:3")).toThrow("rounds must be a whole number from 1 to 40.");
    expect(grid("--sweep proShare=0:1:3")).toThrow("freeShare and proShare must add up to 1 or less.");
  });
});
