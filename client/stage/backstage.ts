import * as Phaser from "phaser";
import type { Size } from "./layout.ts";
import type { Paint } from "./paint.ts";

/** What lies in front of what, in every scene. */
export const DEPTH = {
  backdrop: 0,
  beam: 10,
  dais: 20,
  floor: 25,
  crowd: 30,
  curtain: 60,
  front: 70,
  veil: 90,
} as const;

type Ease = (t: number) => number;

export interface Move {
  readonly ms: number;
  readonly delay?: number;
  readonly ease?: Ease;
  readonly onUpdate?: () => void;
  readonly onComplete?: () => void;
}

/** All that the objects on the stage may ask of Phaser. */
export class Backstage {
  readonly paint: Paint;
  #scene: Phaser.Scene;
  #isStill: () => boolean;
  /** What is to happen later. */
  #awaited = 0;

  constructor(scene: Phaser.Scene, paint: Paint, isStill: () => boolean) {
    this.#scene = scene;
    this.paint = paint;
    this.#isStill = isStill;
  }

  /** Reduced motion: nothing moves, everything is cross-faded. */
  get still(): boolean {
    return this.#isStill();
  }

  image(depth: number): Phaser.GameObjects.Image {
    return this.#scene.add.image(0, 0, "__WHITE").setDepth(depth);
  }

  /** Moves the numbers of `target` to those of `to`. A later move of the same target replaces this one. */
  move<T extends object>(target: T, to: Partial<Record<keyof T, number>>, move: Move): void {
    this.#scene.tweens.killTweensOf(target);
    this.#scene.tweens.add({
      targets: target,
      ...to,
      duration: move.ms,
      delay: move.delay ?? 0,
      ease: move.ease ?? ((t: number) => t),
      ...(move.onUpdate && { onUpdate: move.onUpdate }),
      ...(move.onComplete && { onComplete: move.onComplete }),
    });
  }

  stop(target: object): void {
    this.#scene.tweens.killTweensOf(target);
  }

  after(ms: number, what: () => void): void {
    this.#awaited += 1;
    this.#scene.time.delayedCall(ms, () => {
      this.#awaited -= 1;
      what();
    });
  }

  /** Whether anything is on its way, or will be. */
  get isMoving(): boolean {
    return this.#awaited > 0 || this.#scene.tweens.getTweens().length > 0;
  }

  get now(): number {
    return this.#scene.time.now;
  }

  /** Ends every movement where it is. */
  halt(): void {
    this.#scene.tweens.killAll();
    this.#scene.time.removeAllEvents();
    this.#awaited = 0;
  }

  clear(): void {
    this.halt();
    for (const object of [...this.#scene.children.list]) object.destroy();
  }

  sweep(): void {
    const shown = new Set<string>();
    for (const object of this.#scene.children.list) {
      if (object instanceof Phaser.GameObjects.Image) shown.add(object.texture.key);
    }
    this.paint.sweep(shown);
  }
}

/** One scene: draws specs of its own kind, at any size, and is thrown away when another kind is shown. */
export interface Picture<S> {
  /** Comes before the first `show` and again with every resize: everything is put where it belongs, at once. */
  place(size: Size): void;
  /** `animate` is false on the first show of a picture that has no entrance, and whenever motion is unwanted. */
  show(spec: S, animate: boolean): void;
  tick?(time: number): void;
}
