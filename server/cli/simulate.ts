import {
  type ClassesArguments,
  readClassesArguments,
  readSimulateArguments,
  SIMULATE_USAGE,
  type SimulateArguments,
} from "../simulation/arguments.ts";
import { CLASS_CASES, classRow, revealsOf } from "../simulation/class-table.ts";
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
function planned(argv: readonly string[]): ClassesArguments | { args: SimulateArguments; grid: Grid } {
  const classes = readClassesArguments(argv);
  if (classes !== null) return classes;
  const args = readSimulateArguments(argv);
  return { args, grid: gridOf(args.treatment, args.sweeps) };
}
type Grid = ReturnType<typeof gridOf>;

async function play(args: SimulateArguments, grid: Grid): Promise<void> {
  if (args.sweeps.length === 0) return console.log(JSON.stringify(runSimulation(args)));
  const reports = await playGrid(args, grid, (done) => process.stderr.write(progressBar(done, grid.length)));
  process.stdout.write(sweepCsv(args.sweeps, grid, reports));
}

function playClasses({ classes, seed }: ClassesArguments): void {
  const rows = CLASS_CASES.map((each, n) => {
    const row = classRow(each, revealsOf(each, classes, seed));
    process.stderr.write(progressBar(n + 1, CLASS_CASES.length));
    return row;
  });
  console.log(JSON.stringify(rows, null, 2));
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
if ("classes" in plan) playClasses(plan);
else await play(plan.args, plan.grid);
