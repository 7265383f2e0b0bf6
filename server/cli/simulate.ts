import { readSimulateArguments, SIMULATE_USAGE, type SimulateArguments } from "../simulation/arguments.ts";
import { playGrid, sweepCsv } from "../simulation/grid.ts";
import { runSimulation } from "../simulation/report.ts";
import { gridOf } from "../simulation/sweep.ts";

const WIDTH = 30;

/** A bar for a terminal: how much of the work is done, on a line that the next one overwrites. */
function progressBar(done: number, all: number): string {
  const full = Math.round((WIDTH * done) / all);
  return `\r[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done}/${all}${done === all ? "\n" : ""}`;
}

/** @throws with one sentence where a treatment of the grid is not valid. */
function planned(argv: readonly string[]): { args: SimulateArguments; grid: ReturnType<typeof gridOf> } {
  const args = readSimulateArguments(argv);
  return { args, grid: gridOf(args.treatment, args.sweeps) };
}

if (process.argv.includes("--help")) {
  console.log(SIMULATE_USAGE);
  process.exit(0);
}
let plan: ReturnType<typeof planned>;
try {
  plan = planned(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
const { args, grid } = plan;
if (args.sweeps.length === 0) {
  console.log(JSON.stringify(runSimulation(args)));
} else {
  const reports = await playGrid(args, grid, (done) => process.stderr.write(progressBar(done, grid.length)));
  process.stdout.write(sweepCsv(args.sweeps, grid, reports));
}
