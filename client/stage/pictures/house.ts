import { type Backstage, DEPTH } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import type { SealedFrame } from "../frames.ts";
import type { Size } from "../layout.ts";
import { MS } from "../motion.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Curtain } from "../objects/curtain.ts";
import { Camera, Lamp } from "../objects/lamp.ts";
import { Dais, Slab } from "../objects/shapes.ts";

/** How dark it is where nothing but the dais would still shine: with the lamp out, of 1. */
const DUSK = 0.72;
/** What is left of the lamp's light while the game is paused. */
const PAUSED = 0.3;

/** The theatre from the front while a block runs: what the overseers see, and a curtain. */
export class House {
  readonly camera: Camera;
  readonly curtain: Curtain;
  #backdrop: Backdrop;
  #lamp: Lamp;
  #dusk: Slab;
  #gap: Slab;
  #gutter: Slab | null;
  #divider: Slab;
  #dais: Dais;
  #light: number;

  /** `behind`: a parted curtain has something behind it, a shut one needs a dark gutter. */
  constructor(stage: Backstage, light: number, behind = false) {
    this.#light = light;
    this.#backdrop = new Backdrop(stage, light > 0 ? "report" : "night");
    this.#lamp = new Lamp(stage, { colour: "free", beam: 0.95, strong: true, housing: true }, light);
    this.#dais = new Dais(stage, light > 0 ? "free" : "out");
    this.camera = new Camera(stage);
    this.#dusk = new Slab(stage, COLOUR.bg, DEPTH.front + 1);
    this.#gap = new Slab(stage, COLOUR.bg, DEPTH.curtain - 2);
    // Behind the cloth: where two folds do not quite meet it is dark, not black.
    this.#gutter = behind ? null : new Slab(stage, "#2b1c5c", DEPTH.curtain - 1);
    this.#divider = new Slab(stage, COLOUR.free, DEPTH.front + 2);
    this.curtain = new Curtain(stage);
    this.#dim(light);
  }

  place({ divider, curtain, ...frame }: SealedFrame, { height }: Size): void {
    const left = { x: 0, y: 0, width: divider.x, height };
    this.#backdrop.put(left);
    this.#dusk.put(left);
    this.#lamp.put(frame);
    this.#dais.put(frame.dais);
    this.camera.put(frame.camera);
    const line = divider.width;
    this.#gap.put({ ...divider, x: divider.x - line, width: 3 * line });
    this.#gutter?.put(curtain);
    this.#divider.put(divider);
    this.curtain.put(curtain);
  }

  /** Brings the lamp, and all that it lights, to this much light. */
  shine(light: number, animate: boolean): void {
    if (light === this.#light) return;
    this.#light = light;
    if (!animate) {
      this.#lamp.set(light);
      this.#dim(light);
      return;
    }
    this.#lamp.fade(light, MS.move);
    this.#dusk.fade(duskAt(light), MS.move);
  }

  #dim(light: number): void {
    this.#dusk.set(duskAt(light));
  }
}

function duskAt(light: number): number {
  // A lamp that is out has its own dark wall and dais.
  return light > 0 ? (1 - light) * DUSK : 0;
}

export function lightOf({ lit = true, paused }: { readonly lit?: boolean; readonly paused: boolean }): number {
  if (!lit) return 0;
  return paused ? PAUSED : 1;
}
