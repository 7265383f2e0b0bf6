import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { openFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Pelmet } from "../objects/curtain.ts";
import { Lamp } from "../objects/lamp.ts";
import { Robot } from "../objects/robot.ts";
import { Dais } from "../objects/shapes.ts";
import type { SpecOf } from "../spec.ts";
import { House, lightOf } from "./house.ts";
import { ANYONE } from "./sealed.ts";

type Spec = SpecOf<"open">;

/** Nothing is hidden: the house with its curtain parted, and the same robot on both sides of it. */
export class OpenPicture implements Picture<Spec> {
  #house: House;
  #wall: Backdrop;
  #light: Lamp;
  #dais: Dais;
  #pelmet: Pelmet;
  #seen: Robot;
  #unseen: Robot;

  constructor(stage: Backstage, spec: Spec) {
    this.#house = new House(stage, lightOf(spec), true);
    // Over the left beam, which may be wider than its half.
    this.#wall = new Backdrop(stage, "violetHalf", DEPTH.beam + 1);
    this.#light = new Lamp(stage, {
      colour: "violet",
      beam: 0.5,
      strong: false,
      housing: false,
      depth: DEPTH.beam + 2,
    });
    this.#dais = new Dais(stage, "paid");
    this.#pelmet = new Pelmet(stage);
    this.#seen = new Robot(stage, ANYONE.id, lookOf({ ...ANYONE, eyes: spec.eyes }, false));
    this.#unseen = new Robot(stage, ANYONE.id, lookOf({ ...ANYONE, ...spec.unseen }, false));
  }

  place(size: Size): void {
    const frame = openFrame(size);
    this.#house.place(frame, size);
    this.#house.curtain.parted();
    this.#wall.put(frame.curtain);
    this.#light.put(frame.behind);
    this.#dais.put(frame.behind.dais);
    this.#pelmet.put(frame.pelmet);
    this.#seen.put(frame.robot);
    this.#unseen.put(frame.behind.robot);
  }

  show(spec: Spec, animate: boolean): void {
    this.#seen.wear(lookOf({ ...ANYONE, eyes: spec.eyes }, false));
    this.#unseen.wear(lookOf({ ...ANYONE, ...spec.unseen }, false));
    this.#house.shine(lightOf(spec), animate);
  }

  tick(time: number): void {
    this.#seen.draw(time);
    this.#unseen.draw(time);
  }
}
