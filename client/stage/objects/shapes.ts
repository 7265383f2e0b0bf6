import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { alpha, COLOUR } from "../colour.ts";
import type { DaisFrame } from "../frames.ts";
import type { Box } from "../layout.ts";
import type { Paint } from "../paint.ts";

/** A rectangle of one colour. */
export class Slab {
  readonly image: Phaser.GameObjects.Image;
  #stage: Backstage;

  constructor(stage: Backstage, colour: string, depth: number) {
    this.#stage = stage;
    const key = stage.paint.drawn(`slab ${colour}`, 8, 8, (pen, w, h) => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, w, h);
    });
    this.image = stage.image(depth).setOrigin(0).setTexture(key);
  }

  put(box: Box): void {
    this.image.setPosition(box.x, box.y).setDisplaySize(box.width, box.height);
  }

  /** Covers what is behind it this much at once. */
  set(alpha: number): void {
    this.#stage.stop(this.image);
    this.image.setAlpha(alpha);
  }

  fade(alpha: number, ms: number, delay = 0): void {
    this.#stage.move(this.image, { alpha }, { ms, delay });
  }
}

/** A soft shadow under feet. */
export class Shadow {
  #image: Phaser.GameObjects.Image;

  constructor(stage: Backstage) {
    const key = stage.paint.drawn("shadow", 128, 128, (pen, w, h) => {
      const dark = pen.createRadialGradient(w / 2, h / 2, 0, w / 2, h / 2, w / 2);
      dark.addColorStop(0, alpha("#050308", 0.75));
      dark.addColorStop(0.45, alpha("#050308", 0.55));
      dark.addColorStop(1, alpha("#050308", 0));
      pen.fillStyle = dark;
      pen.fillRect(0, 0, w, h);
    });
    this.#image = stage.image(DEPTH.dais).setTexture(key);
  }

  put(x: number, y: number, width: number): void {
    this.#image.setPosition(x, y).setDisplaySize(width, width * 0.16);
  }
}

const DAIS = {
  free: [COLOUR.free, COLOUR.freeDeep],
  pro: [COLOUR.proTop, COLOUR.proDeep],
  paid: [COLOUR.paidTop, COLOUR.paidDeep],
  out: ["#4a4254", "#2a2535"],
} as const;

export type DaisColour = keyof typeof DAIS;

export class Dais {
  readonly image: Phaser.GameObjects.Image;
  #paint: Paint;
  #colour: DaisColour;

  constructor(stage: Backstage, colour: DaisColour, depth: number = DEPTH.dais) {
    this.#paint = stage.paint;
    this.#colour = colour;
    this.image = stage.image(depth).setOrigin(0.5, 0);
  }

  put({ x, y, radius, rise, depth }: DaisFrame): void {
    const line = radius * 0.024;
    const [width, height] = [2 * radius + line, 2 * rise + depth + line];
    const [top, side] = DAIS[this.#colour];
    const key = this.#paint.drawn(`dais ${this.#colour}`, width, height, (pen, w, h) => {
      pen.scale(w / width, h / height);
      pen.lineWidth = line;
      pen.strokeStyle = COLOUR.outline;
      const [cx, cy] = [width / 2, rise + line / 2];
      pen.fillStyle = side;
      pen.beginPath();
      pen.ellipse(cx, cy + depth, radius, rise, 0, 0, Math.PI);
      pen.lineTo(cx - radius, cy);
      pen.lineTo(cx + radius, cy);
      pen.closePath();
      pen.fill();
      pen.stroke();
      pen.fillStyle = top;
      pen.beginPath();
      pen.ellipse(cx, cy, radius, rise, 0, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
    });
    this.image
      .setTexture(key)
      .setPosition(x, y - rise - line / 2)
      .setDisplaySize(width, height);
  }
}
