import type * as Phaser from "phaser";
import type { Backstage } from "../backstage.ts";

/** Enough that the edge looks like cloth and not like stairs. */
const COUNT = 64;

/** A picture cut into strips, one under the other, so that each may have another width. Takes the place of `whole` until it is destroyed. */
export class Strips {
  #images: readonly Phaser.GameObjects.Image[];
  #key = "";

  constructor(
    stage: Backstage,
    whole: Phaser.GameObjects.Image,
    hang: (image: Phaser.GameObjects.Image) => Phaser.GameObjects.Image,
  ) {
    whole.setVisible(false);
    this.#images = Array.from({ length: COUNT }, () => hang(stage.image(whole.depth)));
  }

  wear(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    for (const [i, image] of this.#images.entries()) {
      image.setTexture(key);
      const { width, height } = image.frame;
      // A pixel more than its share: between two strips that end at a fraction of one, the wall would shine through.
      image.setCrop(0, Math.floor((height * i) / COUNT), width, Math.ceil(height / COUNT) + 1);
    }
  }

  /** `widthAt` gives the width in pixels at a depth from 0, the top, to 1. */
  draw(x: number, y: number, height: number, widthAt: (depth: number) => number): void {
    for (const [i, image] of this.#images.entries()) {
      image.setPosition(x, y).setDisplaySize(widthAt((i + 0.5) / COUNT), height);
    }
  }

  destroy(): void {
    for (const image of this.#images) image.destroy();
  }
}
