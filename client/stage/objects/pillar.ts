import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import type { PillarFrame } from "../rewards-layout.ts";

/** The parts of the drawing, from the top, in its own 400 × 600 space. Only the shaft is stretched. */
const ART = { width: 400, cap: [0, 104], shaft: [104, 404], base: [508, 92] } as const;
/** Caps and bases are drawn this much flatter than they are wide. */
const FLAT = 0.62;
/** Where robots stand on the cap, of its height. */
const STAND = 0.3;

/** A pillar that rises from its base. */
export class Pillar {
  #stage: Backstage;
  #cap: Phaser.GameObjects.Image;
  #shaft: Phaser.GameObjects.Image;
  #base: Phaser.GameObjects.Image;
  #frame: PillarFrame = { x: 0, foot: 0, width: 1, rise: 0 };

  constructor(stage: Backstage) {
    this.#stage = stage;
    // Behind every row of the crowd that stands on it.
    const depth = DEPTH.floor - 14;
    this.#shaft = stage.image(depth).setOrigin(0.5, 1);
    this.#base = stage.image(depth + 0.1).setOrigin(0.5, 1);
    this.#cap = stage.image(depth + 0.2).setOrigin(0.5, 1);
  }

  put(frame: PillarFrame): void {
    this.#frame = frame;
    const { x, foot, width } = frame;
    this.#base.setTexture(this.#part("base", width, this.#high("base"))).setPosition(x, foot);
    this.#base.setDisplaySize(width, this.#high("base"));
    this.#shaft.setTexture(this.#part("shaft", width, frame.rise)).setPosition(x, foot - this.#high("base") * 0.5);
    this.#cap.setTexture(this.#part("cap", width, this.#high("cap"))).setDisplaySize(width, this.#high("cap"));
    this.raise(0);
  }

  /** Brings it to a height above its base, in pixels. */
  raise(height: number): void {
    const { x, width } = this.#frame;
    const cap = this.#high("cap");
    this.#cap.setPosition(x, this.topAt(height) + cap * (1 - STAND));
    this.#shaft.setDisplaySize(width, Math.max(1, height + this.#high("base") * 0.5));
  }

  /** The line on which robots stand at this height. */
  topAt(height: number): number {
    return this.#frame.foot - this.#high("base") - this.#high("cap") * (1 - STAND) - height;
  }

  destroy(): void {
    for (const image of [this.#cap, this.#shaft, this.#base]) image.destroy();
  }

  #high(part: "cap" | "base"): number {
    return (this.#frame.width * ART[part][1] * FLAT) / ART.width;
  }

  #part(part: "cap" | "shaft" | "base", width: number, height: number): string {
    const { paint } = this.#stage;
    const [from, high] = ART[part];
    return paint.drawn(`pillar ${part}`, width, height, (pen, w, h) => {
      const image = paint.image("pillar");
      const scale = image.width / ART.width;
      pen.drawImage(image, 0, from * scale, image.width, high * scale, 0, 0, w, h);
    });
  }
}

/** From where to where a height may be: a bar with two ends, beside its pillar. */
export class Range {
  #stage: Backstage;
  #image: Phaser.GameObjects.Image;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#image = stage.image(DEPTH.front).setOrigin(0.5, 0);
  }

  /** `line`: how thick it is drawn. */
  put(x: number, top: number, height: number, line: number): void {
    const width = line * 6;
    const key = this.#stage.paint.drawn("range", width, height, (pen, w, h) => {
      pen.scale(w / width, h / height);
      pen.lineCap = "round";
      for (const [colour, thick] of [
        [COLOUR.bg, line * 2],
        ["#fbf6ea", line],
      ] as const) {
        pen.strokeStyle = colour;
        pen.lineWidth = thick;
        pen.stroke(
          new Path2D(
            `M${line} ${line}h${width - 2 * line}M${width / 2} ${line}V${height - line}M${line} ${height - line}h${width - 2 * line}`,
          ),
        );
      }
    });
    this.#image
      .setTexture(key)
      .setPosition(x, top - line)
      .setDisplaySize(width, height + 2 * line);
  }

  fade(alpha: number, ms: number, delay: number): void {
    this.#stage.move(this.#image, { alpha }, { ms, delay });
  }

  set(alpha: number): void {
    this.#stage.stop(this.#image);
    this.#image.setAlpha(alpha);
  }

  destroy(): void {
    this.#image.destroy();
  }
}
