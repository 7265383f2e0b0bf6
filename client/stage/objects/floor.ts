import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import type { Box } from "../layout.ts";

/** The boards of the hall, with a lit edge. */
export class Floor {
  #stage: Backstage;
  #image: Phaser.GameObjects.Image;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#image = stage.image(DEPTH.floor - 15).setOrigin(0);
  }

  put(box: Box): void {
    const key = this.#stage.paint.drawn("floor", 16, box.height, (pen, w, h) => {
      const fall = pen.createLinearGradient(0, 0, 0, h);
      fall.addColorStop(0, "#2d2247");
      fall.addColorStop(1, "#1b1430");
      pen.fillStyle = fall;
      pen.fillRect(0, 0, w, h);
      pen.fillStyle = "#453765";
      pen.fillRect(0, 0, w, Math.max(1, h * 0.018));
    });
    this.#image.setTexture(key).setPosition(box.x, box.y).setDisplaySize(box.width, box.height);
  }
}
