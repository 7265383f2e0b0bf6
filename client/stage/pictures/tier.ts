import type { Backstage, Picture } from "../backstage.ts";
import { tierFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Curtain } from "../objects/curtain.ts";
import { Camera, Lamp } from "../objects/lamp.ts";
import { Robot } from "../objects/robot.ts";
import { Dais } from "../objects/shapes.ts";
import type { SpecOf } from "../spec.ts";

/** A seat's own stage: under the lamp and the camera, or between the drapes where nobody looks. */
export class TierPicture implements Picture<SpecOf<"tier">> {
  #backdrop: Backdrop;
  #dais: Dais;
  #robot: Robot;
  #watched: { readonly lamp: Lamp; readonly camera: Camera } | null = null;
  #curtain: Curtain | null = null;

  constructor(stage: Backstage, { tier, robot }: SpecOf<"tier">) {
    this.#backdrop = new Backdrop(stage, tier === "paid" ? "paid" : "free");
    if (tier === "paid") {
      this.#curtain = new Curtain(stage);
    } else {
      const pro = tier === "pro";
      const lamp = new Lamp(stage, { colour: tier, beam: pro ? 0.7 : 0.95, strong: true, housing: true });
      this.#watched = { lamp, camera: new Camera(stage, pro) };
    }
    this.#dais = new Dais(stage, tier);
    this.#robot = new Robot(stage, robot.id, lookOf(robot, false));
  }

  place(size: Size): void {
    const all = { x: 0, y: 0, ...size };
    const frame = tierFrame(size);
    this.#backdrop.put(all);
    this.#watched?.lamp.put(frame);
    this.#watched?.camera.put(frame.camera);
    this.#curtain?.put(all);
    this.#curtain?.set(frame.drape / (size.width / 2));
    this.#dais.put(frame.dais);
    this.#robot.put(frame.robot);
  }

  show({ robot }: SpecOf<"tier">): void {
    this.#robot.wear(lookOf(robot, false));
  }

  tick(time: number): void {
    this.#robot.draw(time);
  }
}
