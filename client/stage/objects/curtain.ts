import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import type { Box } from "../layout.ts";
import { EASE, MS } from "../motion.ts";

/** How wide a parted drape is, of its closed width. */
const PARTED = 0.15;
/** Their inner edges are wavy: shut drapes overlap by this much of their width. */
const OVERLAP = 0.035;
/** The second half starts later: cloth is never pulled quite evenly. */
const LAG = 120;

/** Two drapes that meet in the middle of a box, each hung from its outer edge. */
export class Curtain {
  /** Width of each drape as a share of half the box; sway in degrees. */
  readonly left = { width: 1, sway: 0 };
  readonly right = { width: 1, sway: 0 };
  #stage: Backstage;
  #drapes: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  #box: Box = { x: 0, y: 0, width: 1, height: 1 };
  #drop: number;

  /** `drop` is how far the cloth hangs, of the box's height: above 1.1 its hem is out of sight. */
  constructor(stage: Backstage, drop = 1.05, depth: number = DEPTH.curtain) {
    this.#stage = stage;
    this.#drop = drop;
    this.#drapes = [stage.image(depth).setOrigin(0, 0), stage.image(depth).setOrigin(1, 0).setFlipX(true)];
  }

  put(box: Box): void {
    this.#box = box;
    this.#dress();
    this.draw();
  }

  /** Each drape this wide, at once. */
  set(width: number): void {
    this.#stage.stop(this.left);
    this.#stage.stop(this.right);
    Object.assign(this.left, { width, sway: 0 });
    Object.assign(this.right, { width, sway: 0 });
    this.#dress();
    this.draw();
  }

  shut(): void {
    this.set(1);
  }

  parted(): void {
    this.set(PARTED);
  }

  part(): void {
    for (const [drape, delay] of [
      [this.left, 0],
      [this.right, LAG],
    ] as const) {
      const settled = (): void => {
        this.#dress();
        this.draw();
      };
      this.#stage.move(
        drape,
        { width: PARTED },
        { ms: MS.curtain, delay, ease: EASE.cloth, onUpdate: () => this.draw(), onComplete: settled },
      );
    }
  }

  draw(): void {
    const { x, y, width, height } = this.#box;
    const half = width / 2;
    const [left, right] = this.#drapes;
    const drop = height * this.#drop;
    left
      .setPosition(x, y)
      .setDisplaySize(half * (1 + OVERLAP) * this.left.width, drop)
      .setAngle(this.left.sway);
    right
      .setPosition(x + width, y)
      .setDisplaySize(half * (1 + OVERLAP) * this.right.width, drop)
      .setAngle(this.right.sway);
  }

  /** The cloth is drawn at the width it hangs in: squeezed from a wide picture its folds would sparkle. */
  #dress(): void {
    const half = this.#box.width / 2;
    const height = this.#box.height * this.#drop;
    this.#drapes[0].setTexture(this.#stage.paint.art("curtain", half * this.left.width, height));
    this.#drapes[1].setTexture(this.#stage.paint.art("curtain", half * this.right.width, height));
  }
}

/** The valance over a parted curtain. */
export class Pelmet {
  readonly state = { drop: 1 };
  #stage: Backstage;
  #image: Phaser.GameObjects.Image;
  #box: Box = { x: 0, y: 0, width: 1, height: 1 };

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#image = stage.image(DEPTH.front).setOrigin(0);
  }

  put(box: Box): void {
    this.#box = box;
    this.#image.setTexture(this.#stage.paint.art("pelmet", box.width, box.height));
    this.#draw();
  }

  /** 0 is out of sight above, 1 hangs. */
  set(drop: number): void {
    this.#stage.stop(this.state);
    this.state.drop = drop;
    this.#draw();
  }

  fall(delay: number): void {
    this.set(0);
    this.#stage.move(this.state, { drop: 1 }, { ms: MS.scene, delay, ease: EASE.out, onUpdate: () => this.#draw() });
  }

  #draw(): void {
    const { x, y, width, height } = this.#box;
    this.#image.setPosition(x, y - height * (1 - this.state.drop)).setDisplaySize(width, height);
  }
}

/** The glow along the hem of a curtain in the dark. */
export class HemGlow {
  readonly image: Phaser.GameObjects.Image;

  constructor(stage: Backstage) {
    const key = stage.paint.drawn("hem", 256, 64, (pen, w, h) => {
      pen.translate(w / 2, h);
      pen.scale(w / 2, h);
      const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
      light.addColorStop(0, "rgb(255 196 69 / 0.5)");
      light.addColorStop(0.4, "rgb(214 140 60 / 0.2)");
      light.addColorStop(1, "rgb(126 88 208 / 0)");
      pen.fillStyle = light;
      pen.fillRect(-1, -1, 2, 1);
    });
    this.image = stage
      .image(DEPTH.veil + 1)
      .setOrigin(0, 1)
      .setTexture(key);
  }

  put(box: Box): void {
    this.image.setPosition(box.x, box.y + box.height).setDisplaySize(box.width, box.height * 0.14);
  }
}
