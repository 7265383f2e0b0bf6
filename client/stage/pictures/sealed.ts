import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import { sealedFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Robot } from "../objects/robot.ts";
import { Slab } from "../objects/shapes.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";
import { House, lightOf } from "./house.ts";

/** Nobody in particular: the robot of the report. Its port is always shut. */
export const ANYONE: Omit<RobotSpec, "eyes"> = { id: 0, core: null };

export class SealedPicture implements Picture<SpecOf<"sealed">> {
  #house: House;
  #robot: Robot;

  constructor(stage: Backstage, spec: SpecOf<"sealed">) {
    this.#house = new House(stage, lightOf(spec));
    this.#robot = new Robot(stage, ANYONE.id, lookOf({ ...ANYONE, eyes: spec.eyes }, false));
  }

  place(size: Size): void {
    const frame = sealedFrame(size);
    this.#house.place(frame, size);
    this.#robot.put(frame.robot);
  }

  show(spec: SpecOf<"sealed">, animate: boolean): void {
    const look = lookOf({ ...ANYONE, eyes: spec.eyes }, false);
    if (look.eyes !== this.#robot.look.eyes) this.#robot.wear(look);
    this.#house.shine(lightOf(spec), animate);
  }

  tick(time: number): void {
    this.#robot.draw(time);
  }
}

/** Deployed: the same house with its lamp out, its dais empty and its camera turned away. */
export class DeploymentPicture implements Picture<SpecOf<"deployment">> {
  #house: House;
  #dusk: Slab;

  constructor(stage: Backstage) {
    this.#house = new House(stage, 0);
    this.#house.camera.lookAway();
    this.#dusk = new Slab(stage, COLOUR.bg, DEPTH.front - 1);
    this.#dusk.image.setAlpha(0.45);
  }

  place(size: Size): void {
    const frame = sealedFrame(size);
    this.#house.place(frame, size);
    this.#dusk.put(frame.curtain);
  }

  show(): void {}
}
