import type { Backstage, Picture } from "../backstage.ts";
import type { Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { EASE, MS } from "../motion.ts";
import type { SpecOf } from "../spec.ts";
import { UnlitStage } from "./alone.ts";

/** What training did: the ring goes from the old value strength to the new. No tier is to be seen here. */
export class OutcomePicture implements Picture<SpecOf<"outcome">> {
  #stage: Backstage;
  #unlit: UnlitStage;
  #ring = { v: 0 };

  constructor(stage: Backstage, spec: SpecOf<"outcome">) {
    this.#stage = stage;
    this.#unlit = new UnlitStage(stage, { ...spec.robot, core: spec.robot.core === null ? null : spec.from });
  }

  place(size: Size): void {
    this.#unlit.place(size);
  }

  show({ robot: spec, from }: SpecOf<"outcome">, animate: boolean): void {
    const { robot } = this.#unlit;
    this.#stage.stop(this.#ring);
    const { core } = spec;
    if (!animate || core === null) {
      robot.wear(lookOf(spec, false));
      return;
    }
    this.#ring.v = from;
    const turn = (): void => {
      // In steps of 2 %: each is a texture, and finer ones cannot be told apart.
      robot.wear(lookOf({ ...spec, core: Math.round(this.#ring.v * 50) / 50 }, false));
    };
    const done = (): void => {
      robot.wear(lookOf(spec, false));
      this.#stage.sweep();
    };
    turn();
    this.#stage.move(
      this.#ring,
      { v: core },
      { ms: MS.scene, delay: MS.move, ease: EASE.both, onUpdate: turn, onComplete: done },
    );
  }

  tick(time: number): void {
    this.#unlit.robot.draw(time);
  }
}
