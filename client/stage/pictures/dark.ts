import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { NIGHT } from "../beats.ts";
import type { Size } from "../layout.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Curtain, HemGlow } from "../objects/curtain.ts";
import { Slab } from "../objects/shapes.ts";
import type { SpecOf } from "../spec.ts";

/** Black; the hem of the curtain glows a little. */
export class DarkPicture implements Picture<SpecOf<"dark">> {
  #backdrop: Backdrop;
  #curtain: Curtain;
  #veil: Slab;
  #hem: HemGlow;

  constructor(stage: Backstage) {
    this.#backdrop = new Backdrop(stage, "black");
    this.#curtain = new Curtain(stage);
    this.#veil = new Slab(stage, "#020103", DEPTH.veil);
    this.#veil.image.setAlpha(NIGHT);
    this.#hem = new HemGlow(stage);
  }

  place(size: Size): void {
    const all = { x: 0, y: 0, ...size };
    this.#backdrop.put(all);
    this.#curtain.put(all);
    this.#veil.put(all);
    this.#hem.put(all);
  }

  show(): void {}
}
