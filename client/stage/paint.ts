import type * as Phaser from "phaser";
import { ART, type ArtName, rasterise } from "./art.ts";
import type { RewardsArtName } from "./rewards-art.ts";

/** Some art is fetched only when a scene needs it. */
type LoadedName = ArtName | RewardsArtName | "mask";

export type Draw = (pen: CanvasRenderingContext2D, width: number, height: number) => void;

/** Sizes that textures are made in: a quarter apart, so that a slow resize makes few of them and none is drawn much too large. */
function rung(pixels: number): number {
  const steps = Math.ceil(Math.log(Math.max(pixels, 16) / 16) / Math.log(1.25) - 1e-9);
  return Math.min(2048, Math.round(16 * 1.25 ** steps));
}

/** Every texture of the stage, drawn on demand at the size it is shown. The canvas renderer cannot tint: colour is drawn in. */
export class Paint {
  #textures: Phaser.Textures.TextureManager;
  #images = new Map<string, HTMLImageElement>();
  #made = new Set<string>();
  #sketches = new Map<string, HTMLCanvasElement>();

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  async load(): Promise<void> {
    const all = Object.entries(ART).map(async ([name, svg]) => this.#images.set(name, await rasterise(name, svg)));
    await Promise.all(all);
  }

  async loadMask(): Promise<void> {
    if (this.#images.has("mask")) return;
    const { mask } = await import("./mask-art.ts");
    this.#images.set("mask", await rasterise("mask", mask));
  }

  async loadRewards(): Promise<void> {
    if (this.#images.has("pillar")) return;
    const { REWARDS_ART } = await import("./rewards-art.ts");
    const all = Object.entries(REWARDS_ART).map(async ([name, svg]) =>
      this.#images.set(name, await rasterise(name, svg)),
    );
    await Promise.all(all);
  }

  image(name: LoadedName): HTMLImageElement {
    const image = this.#images.get(name);
    if (image === undefined) throw new Error(`the stage's art "${name}" is not loaded`);
    return image;
  }

  /**
   * A piece of art as pixels, about this many a side: what many textures are put together from. An SVG would be drawn anew,
   * path by path, for each of them. `tint`: a colour that it is multiplied by.
   */
  sketch(name: ArtName, pixels: number, tint = ""): HTMLCanvasElement {
    const side = rung(pixels);
    const key = `${name} ${tint}@${side}`;
    const known = this.#sketches.get(key);
    if (known !== undefined) return known;
    const draw: Draw = (pen) => pen.drawImage(this.image(name), 0, 0, side, side);
    const canvas = tint === "" ? sketched(side, draw) : tinted(side, side, tint, draw);
    this.#sketches.set(key, canvas);
    return canvas;
  }

  /** The key of a texture about this many pixels large, drawn now if there is none. */
  drawn(name: string, width: number, height: number, draw: Draw): string {
    const [w, h] = [rung(width), rung(height)];
    const key = `${name}@${w}x${h}`;
    if (this.#made.has(key)) return key;
    const canvas = document.createElement("canvas");
    canvas.width = w;
    canvas.height = h;
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("no 2d canvas");
    draw(pen, w, h);
    // Not addCanvas: that keeps a second copy of every pixel, read back from the canvas.
    this.#textures.create(key, canvas)?.add("__BASE", 0, 0, 0, w, h);
    this.#made.add(key);
    return key;
  }

  /** A piece of art as it is, or filled with one colour that keeps its transparency. */
  art(name: LoadedName, width: number, height: number, fill?: string): string {
    return this.drawn(fill === undefined ? name : `${name} ${fill}`, width, height, (pen, w, h) => {
      pen.drawImage(this.image(name), 0, 0, w, h);
      if (fill !== undefined) flood(pen, fill, "source-in");
    });
  }

  /** Frees every texture that nothing on the stage shows. */
  sweep(shown: ReadonlySet<string>): void {
    this.#sketches.clear();
    for (const key of this.#made) {
      if (shown.has(key)) continue;
      this.#textures.remove(key);
      this.#made.delete(key);
    }
  }
}

function sketched(side: number, draw: Draw): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d");
  if (pen !== null) draw(pen, side, side);
  return canvas;
}

/** Covers everything drawn so far with a colour, by the given rule. */
export function flood(pen: CanvasRenderingContext2D, colour: string, rule: GlobalCompositeOperation): void {
  pen.save();
  pen.resetTransform();
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = rule;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.restore();
}

/** Multiplies what was drawn by a colour and keeps its transparency, which "multiply" alone would fill. */
export function tinted(width: number, height: number, colour: string, draw: Draw): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no 2d canvas");
  pen.save();
  draw(pen, width, height);
  pen.restore();
  const shape = document.createElement("canvas");
  shape.width = width;
  shape.height = height;
  shape.getContext("2d")?.drawImage(canvas, 0, 0);
  flood(pen, colour, "multiply");
  pen.globalCompositeOperation = "destination-in";
  pen.drawImage(shape, 0, 0);
  return canvas;
}
