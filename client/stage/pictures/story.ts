import type { Backstage, Picture } from "../backstage.ts";
import { storyFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Curtain } from "../objects/curtain.ts";
import { Lamp } from "../objects/lamp.ts";
import { Robot } from "../objects/robot.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";

/** One seat, twice: under the lamp and behind the curtain. */
export class StoryPicture implements Picture<SpecOf<"story">> {
  #leftWall: Backdrop;
  #rightWall: Backdrop;
  #lamp: Lamp;
  #curtain: Curtain;
  #left: Robot;
  #right: Robot;

  constructor(stage: Backstage, { left, right }: SpecOf<"story">) {
    this.#leftWall = new Backdrop(stage, "lampHalf");
    this.#rightWall = new Backdrop(stage, "violetHalf");
    this.#lamp = new Lamp(stage, { colour: "free", beam: 0.75, strong: true, housing: true });
    this.#curtain = new Curtain(stage, 1.16);
    this.#left = new Robot(stage, left.id, lookOf(left, false));
    this.#right = new Robot(stage, right.id, lookOf(right, false));
  }

  place(size: Size): void {
    const frame = storyFrame(size);
    this.#leftWall.put(frame.leftHalf);
    this.#rightWall.put(frame.curtain);
    this.#lamp.put(frame.lamp);
    this.#curtain.put(frame.curtain);
    this.#curtain.set(frame.drape / (frame.curtain.width / 2));
    this.#left.put(frame.left);
    this.#right.put(frame.right);
  }

  show({ left, right }: SpecOf<"story">, animate: boolean): void {
    this.#dress(this.#left, left, animate);
    this.#dress(this.#right, right, animate);
  }

  tick(time: number): void {
    this.#left.draw(time);
    this.#right.draw(time);
  }

  #dress(robot: Robot, spec: RobotSpec, animate: boolean): void {
    const wasMasked = robot.masked;
    robot.wear(lookOf(spec, false));
    if (spec.masked !== true) robot.unmask();
    else if (wasMasked) return;
    else if (animate) robot.lowerMask();
    else robot.mask();
  }
}
