import { compute, type EstimateJob } from "./compute.ts";

// Resampling a class of hundreds takes a second or more: the page does not wait for it.
addEventListener("message", ({ data }: MessageEvent<EstimateJob>) => postMessage(compute(data)));
