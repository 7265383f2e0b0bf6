import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import type { Box } from "../layout.ts";
import { flood, type Paint } from "../paint.ts";
import { HANG, OVERLAP } from "./curtain.ts";

/** How much of a curtain's height glows, from its hem upwards. */
const HIGH = 0.3;

/** The hem of a shut curtain, glowing in the dark: all that is to be seen of it. */
export class HemGlow {
  readonly image: Phaser.GameObjects.Image;
  #paint: Paint;

  constructor(stage: Backstage) {
    this.#paint = stage.paint;
    this.image = stage.image(DEPTH.veil + 1).setOrigin(0, 1);
  }

  /** `box` is the curtain's. */
  put(box: Box): void {
    const height = box.height * HIGH;
    const key = this.#paint.drawn("hem", box.width, height, (pen, w, h) => {
      const whole = h / HIGH;
      const cloth = this.#paint.image("curtain");
      pen.save();
      pen.translate(0, h - whole);
      const half = (w / 2) * (1 + OVERLAP);
      pen.drawImage(cloth, 0, 0, half, whole * HANG);
      pen.translate(w, 0);
      pen.scale(-1, 1);
      pen.drawImage(cloth, 0, 0, half, whole * HANG);
      pen.restore();
      fade(pen, w, h);
    });
    this.image
      .setTexture(key)
      .setPosition(box.x, box.y + box.height)
      .setDisplaySize(box.width, height);
  }
}

/** Leaves of the cloth what the footlights reach: most in the middle of the hem, nothing further up. */
function fade(pen: CanvasRenderingContext2D, w: number, h: number): void {
  const light = document.createElement("canvas");
  light.width = w;
  light.height = h;
  const sketch = light.getContext("2d");
  if (sketch === null) return;
  sketch.translate(w / 2, h);
  sketch.scale(w * 0.52, h);
  const glow = sketch.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [stop, strength] of [
    [0, 1],
    [0.3, 0.62],
    [0.6, 0.2],
    [1, 0],
  ] as const) {
    glow.addColorStop(stop, `rgb(0 0 0 / ${strength})`);
  }
  sketch.fillStyle = glow;
  sketch.fillRect(-1, -1, 2, 1);
  flood(pen, "rgb(255 150 40 / 0.18)", "source-atop");
  pen.globalCompositeOperation = "destination-in";
  pen.drawImage(light, 0, 0);
}
