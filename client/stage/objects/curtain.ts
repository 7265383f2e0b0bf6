import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { MOVEMENTS, type Movement } from "../beats.ts";
import { COLOUR } from "../colour.ts";
import type { Box } from "../layout.ts";
import { drapeWidth, EASE, PARTED, sway } from "../motion.ts";
import { Strips } from "./strips.ts";

/** Their inner edges are wavy: shut drapes overlap by this much of their width. */
export const OVERLAP = 0.035;
/** How far the cloth hangs, of its box's height: on the boards, with its hem in sight. */
export const HANG = 1.05;
/** Below this share of its width a drape is drawn anew: squeezed from a wide picture its folds would sparkle. */
const NARROW = 0.45;

/** Where the hem begins, and where it hangs to, of the cloth's height. */
const HEM = { from: 0.87, to: 0.965 } as const;
/** Scallops across a gathered drape. All of a wide one's, squeezed together, would be spikes. */
const SCALLOPS = 3;

/** The outline of a cloth that ends in scallops. `hem`: the height at which they hang from, in pixels. */
function scalloped(w: number, hem: number, dip: number): Path2D {
  const each = w / SCALLOPS;
  const path = new Path2D();
  path.moveTo(w, hem);
  path.lineTo(w, 0);
  path.lineTo(0, 0);
  path.lineTo(0, hem);
  for (let n = 0; n < SCALLOPS; n++) path.quadraticCurveTo((n + 0.5) * each, hem + 2 * dip, (n + 1) * each, hem);
  return path;
}

/** A drape gathered at its side: the same folds, over a hem of few scallops. */
function drawGathered(pen: CanvasRenderingContext2D, cloth: HTMLImageElement, w: number, h: number): void {
  const dip = Math.min((w / SCALLOPS) * 0.3, h * 0.025);
  pen.fillStyle = COLOUR.free;
  pen.fill(scalloped(w, h * HEM.to - dip, dip));
  // The cloth's inner edge is wavy: nothing of the hem may shine past it.
  pen.clearRect(0, 0, w, h * HEM.from - dip);
  pen.clip(scalloped(w, h * HEM.from - dip, dip));
  pen.drawImage(cloth, 0, 0, w, h);
}

/** One half of a curtain, hung from its outer edge. */
class Drape {
  #stage: Backstage;
  #image: Phaser.GameObjects.Image;
  #side: "left" | "right";
  /** While it parts it is drawn in strips, each as wide as the cloth is at its height. */
  #strips: Strips | null = null;
  #pull = { t: 0 };
  #width = 1;
  #box: Box = { x: 0, y: 0, width: 1, height: 1 };

  constructor(stage: Backstage, side: "left" | "right", depth: number) {
    this.#stage = stage;
    this.#side = side;
    this.#image = this.#hang(stage.image(depth));
  }

  /** `box` is the half that it covers when shut. */
  put(box: Box): void {
    this.#box = box;
    this.#rest();
  }

  /** This wide, of the half, at once. */
  set(width: number): void {
    this.#width = width;
    this.#rest();
  }

  part({ at, ms }: Movement): void {
    this.#rest();
    const pull = this.#pull;
    pull.t = 0;
    const strips = new Strips(this.#stage, this.#image, (image) => this.#hang(image));
    this.#strips = strips;
    const wide = this.#texture(1);
    const narrow = this.#texture(NARROW);
    const onUpdate = (): void => {
      strips.wear(drapeWidth(pull.t, 0) > NARROW ? wide : narrow);
      strips.draw(this.#outer, this.#box.y, this.#box.height, (depth) => this.#widthAt(depth));
    };
    onUpdate();
    this.#stage.move(pull, { t: 1 }, { ms, delay: at, onUpdate, onComplete: () => this.set(PARTED) });
  }

  get #outer(): number {
    return this.#side === "left" ? this.#box.x : this.#box.x + this.#box.width;
  }

  /** In pixels; a drape that hangs askew is wider or narrower at the hem, and stays where it is at its outer edge. */
  #widthAt(depth: number): number {
    const { width, height } = this.#box;
    const aside = Math.tan((sway(this.#pull.t) * Math.PI) / 180) * height * depth;
    return Math.max(1, width * (1 + OVERLAP) * drapeWidth(this.#pull.t, depth) + aside);
  }

  #rest(): void {
    this.#stage.stop(this.#pull);
    this.#strips?.destroy();
    this.#strips = null;
    const { y, width, height } = this.#box;
    this.#image
      .setVisible(true)
      .setTexture(this.#texture(this.#width))
      .setPosition(this.#outer, y)
      .setDisplaySize(width * (1 + OVERLAP) * this.#width, height);
  }

  #texture(width: number): string {
    const { paint } = this.#stage;
    const isGathered = width <= NARROW;
    const name = `curtain ${this.#side}${isGathered ? " gathered" : ""}`;
    return paint.drawn(name, this.#box.width * width, this.#box.height, (pen, w, h) => {
      // Not a flipped image: flipped and cropped, it would not be where it belongs.
      if (this.#side === "right") pen.setTransform(-1, 0, 0, 1, w, 0);
      const cloth = paint.image("curtain");
      if (isGathered) drawGathered(pen, cloth, w, h);
      else pen.drawImage(cloth, 0, 0, w, h);
    });
  }

  #hang(image: Phaser.GameObjects.Image): Phaser.GameObjects.Image {
    return image.setOrigin(this.#side === "left" ? 0 : 1, 0);
  }
}

/** Two drapes that meet in the middle of a box. */
export class Curtain {
  #left: Drape;
  #right: Drape;
  #drop: number;

  /** `drop` is how far the cloth hangs, of the box's height: above 1.1 its hem is out of sight. */
  constructor(stage: Backstage, drop = HANG, depth: number = DEPTH.curtain) {
    this.#drop = drop;
    this.#left = new Drape(stage, "left", depth);
    this.#right = new Drape(stage, "right", depth);
  }

  put({ x, y, width, height }: Box): void {
    const half = { y, width: width / 2, height: height * this.#drop };
    this.#left.put({ ...half, x });
    this.#right.put({ ...half, x: x + width / 2 });
  }

  /** Each drape this wide, of half the box, at once. */
  set(width: number): void {
    this.#left.set(width);
    this.#right.set(width);
  }

  shut(): void {
    this.set(1);
  }

  parted(): void {
    this.set(PARTED);
  }

  part(): void {
    this.#left.part(MOVEMENTS.curtain.left);
    this.#right.part(MOVEMENTS.curtain.right);
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

  fall({ at, ms }: Movement): void {
    this.set(0);
    this.#stage.move(this.state, { drop: 1 }, { ms, delay: at, ease: EASE.out, onUpdate: () => this.#draw() });
  }

  #draw(): void {
    const { x, y, width, height } = this.#box;
    this.#image.setPosition(x, y - height * (1 - this.state.drop)).setDisplaySize(width, height);
  }
}
