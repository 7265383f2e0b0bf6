import type { Stage, StageOptions } from "./spec.ts";

/**
 * Puts a stage into `parent` and fills it. Phaser is fetched here, by the first caller, so that a page may import this file
 * and draw its words and controls at once.
 */
export async function createStage(parent: HTMLElement, options: StageOptions = {}): Promise<Stage> {
  const { openStage } = await import("./director.ts");
  return openStage(parent, options);
}
