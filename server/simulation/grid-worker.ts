import { parentPort, workerData } from "node:worker_threads";
import type { Treatment } from "../../shared/rules/treatment.ts";
import type { SimulationOptions } from "./arguments.ts";
import { runSimulation } from "./report.ts";

/** One thread of a sweep: takes a cell of the grid, answers with its report, until it is told that there is no more. */
const order: SimulationOptions = workerData;
parentPort?.on("message", (cell: { place: number; treatment: Treatment } | null) => {
  if (cell === null) parentPort?.close();
  else parentPort?.postMessage({ place: cell.place, report: runSimulation({ ...order, treatment: cell.treatment }) });
});
