import type { Backstage, Picture } from "../backstage.ts";
import { aloneFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Robot } from "../objects/robot.ts";
import { Shadow } from "../objects/shapes.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";

/** One robot on an unlit stage: what the lobby, and an outcome, show on a phone. */
export class UnlitStage {
  readonly robot: Robot;
  #backdrop: Backdrop;
  #shadow: Shadow;

  constructor(stage: Backstage, spec: RobotSpec) {
    this.#backdrop = new Backdrop(stage, "unlit");
    this.#shadow = new Shadow(stage);
    this.robot = new Robot(stage, spec.id, lookOf(spec, false));
  }

  place(size: Size): void {
    this.#backdrop.put({ x: 0, y: 0, ...size });
    const { robot, foot } = aloneFrame(size);
    this.#shadow.put(robot.x, foot, robot.size * 1.1);
    this.robot.put(robot);
  }
}

export class AlonePicture implements Picture<SpecOf<"alone">> {
  #unlit: UnlitStage;
  #hops: number | null = null;

  constructor(stage: Backstage, spec: SpecOf<"alone">) {
    this.#unlit = new UnlitStage(stage, spec.robot);
  }

  place(size: Size): void {
    this.#unlit.place(size);
  }

  show(spec: SpecOf<"alone">, animate: boolean): void {
    const { robot } = this.#unlit;
    robot.wear(lookOf(spec.robot, false));
    if (animate && this.#hops !== null && spec.hops !== this.#hops) robot.hop();
    this.#hops = spec.hops;
  }

  tick(time: number): void {
    this.#unlit.robot.draw(time);
  }
}
