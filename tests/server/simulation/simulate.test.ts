import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../support/files/csv.ts";

const CLI = resolve(import.meta.dirname, "../../../server/cli/simulate.ts");

function run(line: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...line.split(" ")], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run simulate", () => {
  test("prints one JSON object: game.md, the row of the baseline", () => {
    const { status, stdout, stderr } = run("--set conflictShare=1 --plays 2000");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      "plays",
      "rounds",
      "seconds",
      "roundsPerSecond",
      "compliance",
      "gap",
      "valueStrength",
      "valuePoints",
      "points",
    ]);
    expect(report).toMatchObject({ plays: 2000, rounds: 16_000, gap: 1, valueStrength: 1 });
    expect(report.compliance).toEqual({ free: 1, pro: null, paid: 0, deployment: 0 });
    expect(Math.abs(report.valuePoints - 14)).toBeLessThan(0.15);
    expect(Object.keys(report.points)).toEqual(["model", "trainer"]);
  });

  test("sweeps two parameters over threads, with a bar beside the table", () => {
    const { status, stdout, stderr } = run("--sweep trainingStrength=0:0.3:2 --sweep deployment=0:10:3 --plays 200");
    expect(status).toBe(0);
    const rows = parseCsv(stdout);
    expect(rows.map((row) => [row.trainingStrength, row.deployment])).toEqual([
      ["0", "0"],
      ["0", "5"],
      ["0", "10"],
      ["0.3", "0"],
      ["0.3", "5"],
      ["0.3", "10"],
    ]);
    expect(rows.map((row) => [row.plays, row.compliance_pro])).toEqual(rows.map(() => ["200", ""]));
    expect(rows.at(2)).toMatchObject({ compliance_free: "0", gap: "0" });
    expect(rows.at(5)).toMatchObject({ compliance_free: "1", compliance_paid: "0", gap: "1" });
    expect(stderr).toContain("] 6/6\n");
  });

  test("ends with 2 and one sentence where something is wrong", () => {
    expect(run("--set leak=3")).toEqual({ status: 2, stdout: "", stderr: "leak must be a number from 0 to 1.\n" });
    expect(run("--sweep leak=0:3:4")).toMatchObject({ status: 2, stderr: "leak must be a number from 0 to 1.\n" });
  });
});
