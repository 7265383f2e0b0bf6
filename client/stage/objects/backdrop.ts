import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { alpha, COLOUR } from "../colour.ts";
import type { Box } from "../layout.ts";

/** A soft light on the back wall; places and radii are shares of the box. */
interface Glow {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly colour: string;
  readonly strength: number;
}

interface Wall {
  readonly top: string;
  readonly bottom: string;
  readonly glows: readonly Glow[];
}

const plain = (colour: string, ...glows: Glow[]): Wall => ({ top: colour, bottom: colour, glows });

/** Every wall that there is. */
const WALLS = {
  black: plain("#050409"),
  hall: plain(COLOUR.bg, { x: 0.36, y: 0.34, rx: 0.46, ry: 0.62, colour: "#3a2c6a", strength: 0.5 }),
  unlit: plain(COLOUR.bg, { x: 0.5, y: 0.5, rx: 0.46, ry: 0.56, colour: "#2e2150", strength: 1 }),
  free: { top: "#0f0d15", bottom: "#1c1530", glows: [] },
  paid: plain("#17112a", { x: 0.5, y: 0.7, rx: 0.5, ry: 0.85, colour: "#3a2a72", strength: 0.9 }),
  report: plain("#16131d", { x: 0.74, y: 0.6, rx: 0.72, ry: 0.6, colour: "#4a3410", strength: 0.5 }),
  night: plain("#0d0b14", { x: 0.74, y: 0.72, rx: 0.6, ry: 0.5, colour: "#2b2350", strength: 0.6 }),
  lampHalf: plain("#16121c", { x: 0.5, y: 0.68, rx: 0.72, ry: 0.72, colour: "#5c4310", strength: 0.8 }),
  violetHalf: plain("#120c26", { x: 0.5, y: 0.72, rx: 0.62, ry: 0.72, colour: "#4a3690", strength: 0.9 }),
} as const satisfies Record<string, Wall>;

export type WallName = keyof typeof WALLS;

/** Gradients need no sharpness: they are drawn this wide and stretched. */
const WIDE = 480;

export class Backdrop {
  readonly image: Phaser.GameObjects.Image;
  #stage: Backstage;
  #name: WallName;

  constructor(stage: Backstage, name: WallName, depth: number = DEPTH.backdrop) {
    this.#stage = stage;
    this.#name = name;
    this.image = stage.image(depth).setOrigin(0);
  }

  put(box: Box): void {
    const wall: Wall = WALLS[this.#name];
    const scale = Math.min(1, WIDE / Math.max(box.width, box.height));
    const key = this.#stage.paint.drawn(`wall ${this.#name}`, box.width * scale, box.height * scale, (pen, w, h) => {
      const fall = pen.createLinearGradient(0, 0, 0, h);
      fall.addColorStop(0, wall.top);
      fall.addColorStop(1, wall.bottom);
      pen.fillStyle = fall;
      pen.fillRect(0, 0, w, h);
      for (const glow of wall.glows) {
        pen.save();
        pen.translate(glow.x * w, glow.y * h);
        pen.scale(glow.rx * w, glow.ry * h);
        const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
        for (const stop of [0, 0.25, 0.5, 0.75, 1]) {
          light.addColorStop(stop, alpha(glow.colour, glow.strength * (0.5 + 0.5 * Math.cos(Math.PI * stop))));
        }
        pen.fillStyle = light;
        pen.fillRect(-1, -1, 2, 2);
        pen.restore();
      }
    });
    this.image.setTexture(key).setPosition(box.x, box.y).setDisplaySize(box.width, box.height);
  }
}
