import { type Backstage, DEPTH } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import type { HalvesFrame } from "../frames.ts";
import { Backdrop } from "./backdrop.ts";
import { Curtain, Pelmet } from "./curtain.ts";
import { Camera, Lamp } from "./lamp.ts";
import { Slab } from "./shapes.ts";

/** Both halves of the theatre without anybody in them: the free tier's under its lamp, the paid tier's behind its curtain. */
export class Halves {
  readonly lamp: Lamp;
  readonly camera: Camera;
  /** The light behind the curtain. */
  readonly light: Lamp;
  readonly curtain: Curtain;
  readonly pelmet: Pelmet;
  #leftWall: Backdrop;
  #rightWall: Backdrop;
  #divider: Slab;

  /** `drop`: how far the curtain hangs, see there. */
  constructor(stage: Backstage, drop?: number) {
    this.#leftWall = new Backdrop(stage, "lampHalf");
    // Over the left beam, which is wider than its half.
    this.#rightWall = new Backdrop(stage, "violetHalf", DEPTH.beam + 1);
    this.lamp = new Lamp(stage, { colour: "free", beam: 0.5, strong: false, housing: true });
    this.camera = new Camera(stage);
    const depth = DEPTH.beam + 2;
    this.light = new Lamp(stage, { colour: "violet", beam: 0.5, strong: false, housing: false, depth });
    this.#divider = new Slab(stage, COLOUR.free, DEPTH.front + 1);
    this.curtain = new Curtain(stage, drop);
    this.pelmet = new Pelmet(stage);
  }

  put(frame: HalvesFrame): void {
    this.#leftWall.put(frame.leftHalf);
    this.#rightWall.put(frame.curtain);
    this.lamp.put(frame.left);
    this.camera.put(frame.camera);
    this.light.put(frame.right);
    this.#divider.put(frame.divider);
    this.curtain.put(frame.curtain);
    this.pelmet.put(frame.pelmet);
  }
}
