import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { csvOf } from "../export/column.ts";
import type { SimulationOptions } from "./arguments.ts";
import type { SimulationReport } from "./report.ts";
import type { Sweep } from "./sweep.ts";

/** Plays every treatment of a grid, over as many threads as there are processors. `onDone` hears how many are finished. */
export async function playGrid(
  order: SimulationOptions,
  grid: readonly Treatment[],
  onDone: (finished: number) => void = () => {},
): Promise<SimulationReport[]> {
  const reports: SimulationReport[] = [];
  let next = 0;
  let finished = 0;
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./grid-worker.ts", import.meta.url), { workerData: order });
      const hand = () => {
        const place = next++;
        const treatment = grid[place];
        worker.postMessage(treatment === undefined ? null : { place, treatment });
      };
      worker.on("message", ({ place, report }: { place: number; report: SimulationReport }) => {
        reports[place] = report;
        onDone(++finished);
        hand();
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
      hand();
    });
  await Promise.all(Array.from({ length: Math.min(grid.length, availableParallelism()) }, thread));
  return reports;
}

interface Row {
  readonly treatment: Treatment;
  readonly report: SimulationReport;
}

/** The grid as a table: what was swept, then the figures. Cells are empty where nothing of the kind occurred. */
export function sweepCsv(
  sweeps: readonly Sweep[],
  grid: readonly Treatment[],
  reports: readonly SimulationReport[],
): string {
  const rows = grid.flatMap((treatment, i): Row[] => {
    const report = reports[i];
    return report === undefined ? [] : [{ treatment, report }];
  });
  const shares = (["free", "pro", "paid", "deployment"] as const).map((where) => ({
    name: `compliance_${where}`,
    of: ({ report }: Row) => report.compliance[where],
  }));
  const columns = [
    ...sweeps.map(({ name }) => ({ name, of: ({ treatment }: Row) => treatment[name] })),
    { name: "plays", of: ({ report }: Row) => report.plays },
    ...shares,
    { name: "gap", of: ({ report }: Row) => report.gap },
    { name: "value_strength", of: ({ report }: Row) => report.valueStrength },
    { name: "value_points", of: ({ report }: Row) => report.valuePoints },
    { name: "model_points", of: ({ report }: Row) => report.points.model },
    { name: "trainer_points", of: ({ report }: Row) => report.points.trainer },
  ];
  return csvOf(columns, rows);
}
