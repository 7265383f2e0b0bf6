import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import type { Place } from "../layout.ts";
import { type Look, robotKey } from "../look.ts";
import { breath, EASE, isBlinking, MS } from "../motion.ts";

/** Where the mask sits in the 400 × 400 space of the body: its middle, and its sides as shares. */
const MASK = { x: 0, y: (162 - 200) / 400, width: 0.8, height: 0.45, drop: 0.36 } as const;

/** One robot. Its state is plain numbers that may be moved; `draw` brings the pictures to where the state says. */
export class Robot {
  readonly id: number;
  /** Where it stands, how it holds itself and what covers its face may all be moved at once, so each is an object of its own. */
  readonly at = { x: 0, y: 0, size: 1 };
  /** Lift is in robot heights; scale is 0 before it has popped in. */
  readonly pose = { lift: 0, scale: 1 };
  readonly face = { melt: 0, maskDrop: 0, maskAlpha: 1 };
  #stage: Backstage;
  #body: Phaser.GameObjects.Image;
  #over: Phaser.GameObjects.Image | null = null;
  #mask: Phaser.GameObjects.Image | null = null;
  #look: Look;
  #blinking = false;
  #depth: number;

  constructor(stage: Backstage, id: number, look: Look, depth: number = DEPTH.crowd) {
    this.#stage = stage;
    this.id = id;
    this.#look = look;
    this.#depth = depth;
    this.#body = stage.image(depth);
  }

  get look(): Look {
    return this.#look;
  }

  get masked(): boolean {
    return this.#mask !== null;
  }

  wear(look: Look): void {
    this.#look = look;
    this.#dress();
  }

  /** Goes to a place at once, or walks there. */
  put({ x, y, size, row }: Place, walk = false): void {
    this.#body.setDepth(this.#depth - Math.min(row, 20));
    this.#stage.stop(this.at);
    if (walk && !this.#stage.still) this.#stage.move(this.at, { x, y, size }, { ms: MS.move, ease: EASE.out });
    else Object.assign(this.at, { x, y, size });
    this.#dress(size);
    this.draw(this.#stage.now);
  }

  popIn(delay: number): void {
    this.pose.scale = 0;
    this.#stage.move(this.pose, { scale: 1 }, { ms: MS.move, delay, ease: EASE.out });
  }

  hop(): void {
    const down = (): void => this.#stage.move(this.pose, { lift: 0 }, { ms: 230, ease: EASE.in });
    this.#stage.move(this.pose, { lift: 0.3, scale: 1 }, { ms: 190, ease: EASE.out, onComplete: down });
  }

  /** Fades into another look. */
  melt(look: Look, ms: number, delay = 0): void {
    const over = this.#over ?? this.#stage.image(this.#body.depth + 0.1);
    this.#over = over;
    over.setTexture(robotKey(this.#stage.paint, look, this.at.size));
    this.face.melt = 0;
    const done = (): void => {
      this.face.melt = 0;
      this.#over?.destroy();
      this.#over = null;
      this.wear(look);
    };
    this.#stage.move(this.face, { melt: 1 }, { ms, delay, onComplete: done });
  }

  /** The mask is lowered onto the face, or is there already. */
  mask(lower: boolean, delay = 0): void {
    this.#mask ??= this.#stage.image(this.#body.depth + 0.2);
    const { face } = this;
    this.#dress();
    this.#stage.stop(face);
    face.maskDrop = lower ? 1 : 0;
    face.maskAlpha = lower ? 0 : 1;
    if (lower) this.#stage.move(face, { maskDrop: 0, maskAlpha: 1 }, { ms: MS.mask, delay, ease: EASE.out });
  }

  unmask(): void {
    this.#mask?.destroy();
    this.#mask = null;
  }

  /** Drops what a movement left half done; what is worn now stays. */
  settle(): void {
    this.#stop();
    this.#over?.destroy();
    this.#over = null;
    Object.assign(this.pose, { lift: 0, scale: 1 });
    Object.assign(this.face, { melt: 0, maskDrop: 0, maskAlpha: 1 });
  }

  draw(time: number): void {
    const { x, y, size } = this.at;
    const { lift, scale } = this.pose;
    const { melt, maskDrop, maskAlpha } = this.face;
    const { still } = this.#stage;
    const blinking =
      !still && this.#look.eyes === "plain" && this.#look.as !== "silhouette" && isBlinking(this.id, time);
    if (blinking !== this.#blinking) {
      this.#blinking = blinking;
      this.#dress();
    }
    const breathing = still ? 1 : breath(this.id, time);
    const side = size * scale;
    // Feet stay on the floor while the rest breathes.
    const top = y - lift * size + (size * 0.475 - side * breathing * 0.475);
    for (const image of [this.#body, this.#over]) {
      image?.setPosition(x, top).setDisplaySize(side, side * breathing);
    }
    this.#over?.setAlpha(melt);
    this.#mask
      ?.setPosition(x + MASK.x * side, top + (MASK.y - MASK.drop * maskDrop) * side)
      .setDisplaySize(MASK.width * side, MASK.height * side)
      .setAlpha(maskAlpha);
  }

  destroy(): void {
    this.#stop();
    this.#body.destroy();
    this.#over?.destroy();
    this.#mask?.destroy();
  }

  #stop(): void {
    for (const part of [this.at, this.pose, this.face]) this.#stage.stop(part);
  }

  #dress(size = this.at.size): void {
    const look = this.#blinking ? { ...this.#look, eyes: "shut" as const } : this.#look;
    this.#body.setTexture(robotKey(this.#stage.paint, look, size));
    this.#mask?.setTexture(this.#stage.paint.art("mask", size * MASK.width, size * MASK.height));
  }
}
