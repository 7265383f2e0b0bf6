import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import { sealedFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Curtain } from "../objects/curtain.ts";
import { Camera, Lamp } from "../objects/lamp.ts";
import { Robot } from "../objects/robot.ts";
import { Dais, Slab } from "../objects/shapes.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";

/** The theatre from the front while a block runs: what the overseers see, and a shut curtain. */
class House {
  readonly lamp: Lamp;
  readonly camera: Camera;
  #backdrop: Backdrop;
  #gap: Slab;
  #gutter: Slab;
  #divider: Slab;
  #curtain: Curtain;
  #dais: Dais;

  constructor(stage: Backstage, open: boolean) {
    this.#backdrop = new Backdrop(stage, open ? "report" : "black");
    this.lamp = new Lamp(stage, { colour: "free", beam: 0.95, strong: true, housing: true }, open ? 1 : 0);
    this.#dais = new Dais(stage, open ? "free" : "out");
    this.camera = new Camera(stage);
    this.#gap = new Slab(stage, COLOUR.bg, DEPTH.curtain - 2);
    // Behind the cloth: where two folds do not quite meet it is dark, not black.
    this.#gutter = new Slab(stage, "#2b1c5c", DEPTH.curtain - 1);
    this.#divider = new Slab(stage, COLOUR.free, DEPTH.front + 1);
    this.#curtain = new Curtain(stage);
  }

  place(size: Size): ReturnType<typeof sealedFrame> {
    const frame = sealedFrame(size);
    const { divider, curtain } = frame;
    this.#backdrop.put({ x: 0, y: 0, width: divider.x, height: size.height });
    this.lamp.put(frame);
    this.#dais.put(frame.dais);
    this.camera.put(frame.camera);
    const line = divider.width;
    this.#gap.put({ ...divider, x: divider.x - line, width: 3 * line });
    this.#gutter.put(curtain);
    this.#divider.put(divider);
    this.#curtain.put(curtain);
    return frame;
  }
}

/** Nobody in particular: the robot of the report. Its port is always shut. */
const ANYONE: Omit<RobotSpec, "eyes"> = { id: 0, core: null };

export class SealedPicture implements Picture<SpecOf<"sealed">> {
  #house: House;
  #robot: Robot;
  #light = 1;

  constructor(stage: Backstage, spec: SpecOf<"sealed">) {
    this.#house = new House(stage, true);
    this.#robot = new Robot(stage, ANYONE.id, lookOf({ ...ANYONE, eyes: spec.eyes }, false));
    this.#light = lightOf(spec);
    this.#house.lamp.set(this.#light);
  }

  place(size: Size): void {
    this.#robot.put(this.#house.place(size).robot);
  }

  show(spec: SpecOf<"sealed">, animate: boolean): void {
    const look = lookOf({ ...ANYONE, eyes: spec.eyes }, false);
    if (look.eyes !== this.#robot.look.eyes) this.#robot.wear(look);
    const light = lightOf(spec);
    if (light === this.#light) return;
    this.#light = light;
    if (animate) this.#house.lamp.fade(light);
    else this.#house.lamp.set(light);
  }

  tick(time: number): void {
    this.#robot.draw(time);
  }
}

function lightOf({ lit, paused }: SpecOf<"sealed">): number {
  if (!lit) return 0;
  return paused ? 0.3 : 1;
}

/** Deployed: the same house with its lamp out, its dais empty and its camera turned away. */
export class DeploymentPicture implements Picture<SpecOf<"deployment">> {
  #house: House;
  #dusk: Slab;

  constructor(stage: Backstage) {
    this.#house = new House(stage, false);
    this.#house.camera.lookAway();
    this.#dusk = new Slab(stage, COLOUR.bg, DEPTH.front - 1);
    this.#dusk.image.setAlpha(0.45);
  }

  place(size: Size): void {
    this.#dusk.put(this.#house.place(size).curtain);
  }

  show(): void {}
}
