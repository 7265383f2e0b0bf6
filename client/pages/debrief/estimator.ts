import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { RecordedBlock } from "../../../shared/replay/recording.ts";
import type { BlockResults, EstimateAnswer, EstimateJob, PairResults } from "./compute.ts";

/** Has intervals and theory computed in a worker, each block and pair once. Null until they are there. */
export interface Estimator {
  readonly block: (block: RecordedBlock) => BlockResults | null;
  readonly pair: (earlier: RecordedBlock, later: RecordedBlock) => PairResults | null;
  readonly failed: ReadonlySignal<boolean>;
}

export function startEstimator(): Estimator {
  const failed = signal(false);
  const known = new Map<string, Signal<EstimateAnswer | null>>();
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<EstimateAnswer>) => {
    const asked = known.get(data.key);
    if (asked !== undefined) asked.value = data;
  });
  worker.addEventListener("error", () => {
    failed.value = true;
  });
  const ask = (job: EstimateJob): EstimateAnswer | null => {
    const asked = known.get(job.key) ?? signal<EstimateAnswer | null>(null);
    if (!known.has(job.key)) {
      known.set(job.key, asked);
      worker.postMessage(job);
    }
    return asked.value;
  };
  return {
    block: ({ number, played, treatment }) => {
      const answer = ask({ key: `${number}`, kind: "block", block: number, played, treatment });
      return answer?.kind === "block" ? answer.results : null;
    },
    pair: (earlier, later) => {
      const key = `${earlier.number} ${later.number}`;
      const both = { earlier: earlier.played, later: later.played };
      const answer = ask({ key, kind: "pair", block: later.number, ...both });
      return answer?.kind === "pair" ? answer.results : null;
    },
    failed,
  };
}
