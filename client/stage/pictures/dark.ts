import type { Backstage, Picture } from "../backstage.ts";
import type { Size } from "../layout.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { HemGlow } from "../objects/hem.ts";
import type { SpecOf } from "../spec.ts";

/** Black; of the curtain, only the hem glows. */
export class DarkPicture implements Picture<SpecOf<"dark">> {
  #backdrop: Backdrop;
  #hem: HemGlow;

  constructor(stage: Backstage) {
    this.#backdrop = new Backdrop(stage, "black");
    this.#hem = new HemGlow(stage);
  }

  place(size: Size): void {
    const all = { x: 0, y: 0, ...size };
    this.#backdrop.put(all);
    this.#hem.put(all);
  }

  show(): void {}
}
