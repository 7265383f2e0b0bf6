import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView, SeatRobot } from "../../../shared/views/screen-view.ts";
import { peoplePerRobot } from "../../stage/per-robot.ts";
import type { Eyes, RobotSpec, StageSpec } from "../../stage/spec.ts";
import { SCENES } from "../../text/screen.ts";

/** What the stage draws under the words. The reveal's own scene is in its folder: it is not loaded before. */

/** How often each seat has hopped. */
export type Hops = Readonly<Record<number, number>>;

export function sceneOf(view: ScreenView, pulse: Pulse, hops: Hops): StageSpec {
  switch (view.kind) {
    case "lobby":
      return { scene: "lobby", ...lobbyCrowd(view.robots, hops) };
    case "sealed":
      return {
        scene: "sealed",
        lit: true,
        paused: pulse.paused,
        eyes: isMostly(view.report.seen) ? "smile" : "plain",
      };
    case "open":
      return {
        scene: "open",
        paused: pulse.paused,
        eyes: isMostly(view.report.seen) ? "smile" : "plain",
        unseen: { eyes: isMostly(view.paid) ? "smile" : "plain", core: view.value ?? 1 },
      };
    case "deployment":
      return { scene: "deployment" };
    default:
      return { scene: "dark" };
  }
}

/** The same for those who do not see it. */
export function sceneSaying(spec: StageSpec): string {
  switch (spec.scene) {
    case "lobby":
      return spec.robots.length === 0 ? SCENES.empty : SCENES.lobby(spec.robots.length);
    case "sealed":
      return SCENES[spec.paused ? "paused" : "sealed"][faceOf(spec.eyes)];
    case "open":
      return SCENES.open[faceOf(spec.eyes)][faceOf(spec.unseen.eyes)];
    case "deployment":
      return SCENES.deployment;
    default:
      return SCENES.dark;
  }
}

function faceOf(eyes: Eyes): "smile" | "plain" {
  return eyes === "smile" ? "smile" : "plain";
}

function isMostly(share: { readonly count: number; readonly of: number } | null): boolean {
  return share !== null && share.count * 2 > share.of;
}

function lobbyCrowd(here: readonly SeatRobot[], hops: Hops): { robots: RobotSpec[]; hops: Record<number, number> } {
  const each = peoplePerRobot(here.length);
  const robots: RobotSpec[] = [];
  const sums: Record<number, number> = {};
  for (let first = 0; first < here.length; first += each) {
    const own = here.slice(first, first + each);
    const [shown] = own;
    if (shown === undefined) continue;
    const { seat: id, robot } = shown;
    robots.push({ id, robot, eyes: eyesOf(id), core: 1 });
    sums[id] = own.reduce((sum, { seat }) => sum + (hops[seat] ?? 0), 0);
  }
  return { robots, hops: sums };
}

/** By chance, and the same each time: before a block a smile is only a hello. */
function eyesOf(seat: number): Eyes {
  const chance = (Math.imul(seat + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
  if (chance < 0.45) return "plain";
  return chance < 0.85 ? "smile" : "shut";
}
