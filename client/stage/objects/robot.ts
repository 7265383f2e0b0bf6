import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import type { Placement } from "../layout.ts";
import { type Look, robotKey, TEXTURE } from "../look.ts";
import { breath, EASE, isBlinking, MS, maskFall } from "../motion.ts";
import { flood, type Paint, tinted } from "../paint.ts";

/** Where the mask sits in the 400 × 400 space of the body: its middle, its sides, and how high above it starts, as shares. */
const MASK = { y: (162 - 200) / 400, width: 0.8, height: 0.45, above: 0.36 } as const;

/** How far behind its neighbour a robot is for each pixel that it stands farther right, and its layers over its body. */
const BEHIND = 1e-5;
const LAYER = { over: 1e-5, gold: 2e-5, mask: 3e-5 } as const;

/** How a robot shudders. */
const TWITCH = { ms: 500, swings: 30, wide: 0.06 } as const;

/** One robot. Its state is plain numbers that may be moved; `draw` brings the pictures to where the state says. */
export class Robot {
  readonly id: number;
  /** Where it stands, how it holds itself and what covers its face may all be moved at once, so each is an object of its own. */
  readonly at = { x: 0, y: 0, size: 1 };
  /** Lift is in robot heights; scale and opacity are 0 before it has come. */
  readonly pose = { lift: 0, scale: 1, opacity: 1, shake: 0 };
  /** `fall` is how far its mask has come down. */
  readonly face = { melt: 0, fall: 1 };
  #stage: Backstage;
  #body: Phaser.GameObjects.Image;
  #over: Phaser.GameObjects.Image | null = null;
  #mask: Phaser.GameObjects.Image | null = null;
  /** The golden smile that a mask comes out of, while it does. */
  #gold: Phaser.GameObjects.Image | null = null;
  #look: Look;
  #blinking = false;
  #above: number = MASK.above;
  #depth: number;

  constructor(stage: Backstage, id: number, look: Look, depth: number = DEPTH.crowd) {
    this.#stage = stage;
    this.id = id;
    this.#look = look;
    this.#depth = depth;
    this.#body = stage.image(depth).setOrigin(0.5, TEXTURE.middle);
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
  put({ x, y, size, row }: Placement, walk = false): void {
    // Those farther right stand behind their neighbours, who would hide the ends of their scarves.
    this.#body.setDepth(this.#depth - Math.min(row, 20) - x * BEHIND);
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

  fadeIn(ms: number, delay: number): void {
    this.pose.opacity = 0;
    this.#stage.move(this.pose, { opacity: 1 }, { ms, delay });
  }

  /** `high`: in shares of its size. */
  hop(high = 0.3): void {
    const down = (): void => this.#stage.move(this.pose, { lift: 0 }, { ms: 230, ease: EASE.in });
    this.#stage.move(this.pose, { lift: high, scale: 1 }, { ms: 190, ease: EASE.out, onComplete: down });
  }

  /** Shudders on the spot. */
  twitch(): void {
    this.pose.shake = 1;
    this.#stage.move(this.pose, { shake: 0 }, { ms: TWITCH.ms });
  }

  /** Fades into another look. */
  melt(look: Look, ms: number, delay = 0): void {
    const over = this.#over ?? this.#stage.image(this.#body.depth + LAYER.over).setOrigin(0.5, TEXTURE.middle);
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

  /** The mask is on the face. */
  mask(): void {
    this.#mask ??= this.#stage.image(this.#body.depth + LAYER.mask);
    this.#stage.stop(this.face);
    this.face.fall = 1;
    this.#dress();
  }

  /** Its smile turns into gold, and the gold into a mask that is lowered onto the face from `above`, in shares of its size. */
  lowerMask(delay = 0, above: number = MASK.above): void {
    this.mask();
    this.#above = above;
    this.#gold = this.#stage.image(this.#body.depth + LAYER.gold).setTexture(goldKey(this.#stage.paint, this.at.size));
    this.face.fall = 0;
    const onComplete = (): void => this.#dropGold();
    this.#stage.move(this.face, { fall: 1 }, { ms: MS.mask, delay, onComplete });
  }

  unmask(): void {
    this.#mask?.destroy();
    this.#mask = null;
    this.#dropGold();
  }

  /** Drops what a movement left half done; what is worn now stays. */
  settle(): void {
    this.#stop();
    this.#over?.destroy();
    this.#over = null;
    this.#dropGold();
    Object.assign(this.pose, { lift: 0, scale: 1, opacity: 1, shake: 0 });
    Object.assign(this.face, { melt: 0, fall: 1 });
  }

  draw(time: number): void {
    const { y, size } = this.at;
    const { lift, scale, opacity, shake } = this.pose;
    const x = this.at.x + Math.sin(shake * TWITCH.swings) * shake * size * TWITCH.wide;
    this.#blink(time);
    const breathing = this.#stage.still ? 1 : breath(this.id, time);
    const side = size * scale;
    // Feet stay on the floor while the rest breathes.
    const top = y - lift * size + (size * 0.475 - side * breathing * 0.475);
    for (const image of [this.#body, this.#over]) {
      image?.setPosition(x, top).setDisplaySize(side, side * TEXTURE.height * breathing);
    }
    this.#gold?.setPosition(x, top).setDisplaySize(side, side * breathing);
    this.#body.setAlpha(opacity);
    this.#over?.setAlpha(this.face.melt);
    if (this.#mask === null) return;
    const { gold, opacity: there, height } = maskFall(this.face.fall);
    this.#gold?.setAlpha(gold);
    this.#mask
      .setPosition(x, top + (MASK.y - this.#above * height) * side)
      .setDisplaySize(MASK.width * side, MASK.height * side)
      .setAlpha(there);
  }

  destroy(): void {
    this.#stop();
    this.#body.destroy();
    this.#over?.destroy();
    this.unmask();
  }

  #blink(time: number): void {
    const { eyes, as } = this.#look;
    const blinking = !this.#stage.still && eyes === "plain" && as !== "silhouette" && isBlinking(this.id, time);
    if (blinking === this.#blinking) return;
    this.#blinking = blinking;
    this.#dress();
  }

  #dropGold(): void {
    this.#gold?.destroy();
    this.#gold = null;
  }

  #stop(): void {
    for (const part of [this.at, this.pose, this.face]) this.#stage.stop(part);
  }

  #dress(size = this.at.size): void {
    const look = this.#blinking ? { ...this.#look, eyes: "shut" as const } : this.#look;
    this.#body.setTexture(robotKey(this.#stage.paint, look, size));
    this.#mask?.setTexture(maskKey(this.#stage.paint, look.as === "dim", size));
  }
}

function maskKey(paint: Paint, dim: boolean, size: number): string {
  const [width, height] = [size * MASK.width, size * MASK.height];
  if (!dim) return paint.art("mask", width, height);
  return paint.drawn("worn dim", width, height, (pen, w, h) => {
    pen.drawImage(paint.image("mask"), 0, 0, w, h);
    flood(pen, COLOUR.dim, "source-atop");
  });
}

/** The smile as it flashes: gold, in a glow of its own. */
function goldKey(paint: Paint, size: number): string {
  return paint.drawn("gold", size, size, (pen, w) => {
    pen.scale(w / 400, w / 400);
    const glow = pen.createRadialGradient(200, 150, 0, 200, 150, 150);
    glow.addColorStop(0, "rgb(255 214 110 / 0.85)");
    glow.addColorStop(0.55, "rgb(255 196 69 / 0.4)");
    glow.addColorStop(1, "rgb(255 196 69 / 0)");
    pen.fillStyle = glow;
    pen.fillRect(0, 0, 400, 400);
    pen.drawImage(
      tinted(w, w, "#ffe79d", (sketch) => sketch.drawImage(paint.image("eyesSmile"), 0, 0, w, w)),
      0,
      0,
      400,
      400,
    );
  });
}
