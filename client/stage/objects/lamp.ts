import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { MOVEMENTS } from "../beats.ts";
import { COLOUR } from "../colour.ts";
import type { LampFrame } from "../frames.ts";
import type { Placement, Size } from "../layout.ts";
import { EASE, MS } from "../motion.ts";
import { flood, type Paint } from "../paint.ts";

interface LampStyle {
  readonly colour: "free" | "pro" | "violet";
  /** How much of the beam shows at full light: less where words are set over it. */
  readonly beam: number;
  readonly strong: boolean;
  /** The light from behind the curtain has a beam and no lamp. */
  readonly housing: boolean;
  readonly depth?: number;
}

/** How bright a lamp is that has just been struck. */
const FLICKER = 0.25;

const BEAM = { free: "#e9ad3c", pro: COLOUR.pro, violet: "#9f84f2" } as const;

/** A lamp and its beam. */
export class Lamp {
  readonly state: { light: number };
  #stage: Backstage;
  #style: LampStyle;
  #housing: Phaser.GameObjects.Image | null;
  #beam: Phaser.GameObjects.Image;
  #size = 1;

  constructor(stage: Backstage, style: LampStyle, light = 1) {
    this.#stage = stage;
    this.#style = style;
    this.state = { light };
    this.#beam = stage.image(style.depth ?? DEPTH.beam).setOrigin(0);
    this.#housing = style.housing ? stage.image(DEPTH.front) : null;
  }

  put({ lamp, beam }: LampFrame): void {
    this.#size = lamp.size;
    this.#beam.setTexture(this.#beamKey(beam)).setPosition(beam.x, beam.y).setDisplaySize(beam.width, beam.height);
    this.#housing?.setPosition(lamp.x, lamp.y);
    this.#draw();
  }

  set(light: number): void {
    this.#stage.stop(this.state);
    this.state.light = light;
    this.#draw();
  }

  fade(light: number, ms: number = MS.move, delay = 0): void {
    this.#stage.move(this.state, { light }, { ms, delay, onUpdate: () => this.#draw() });
  }

  /** On, off and on again, then the beam grows. */
  strike(): void {
    const { flicker, beam } = MOVEMENTS.report;
    this.set(FLICKER);
    this.#stage.after(flicker.at + flicker.ms / 2, () => this.set(0));
    this.#stage.after(beam.at, () => {
      this.set(FLICKER);
      this.fade(1, beam.ms);
    });
  }

  /** A strong beam is the art laid over itself: brighter at the lamp, and still faint at the floor. */
  #beamKey({ width, height }: Size): string {
    const { colour, strong } = this.#style;
    return this.#stage.paint.drawn(`beam ${colour} ${strong}`, width, height, (pen, w, h) => {
      for (let layer = 0; layer < (strong ? 2 : 1); layer++) pen.drawImage(this.#stage.paint.image("beam"), 0, 0, w, h);
      flood(pen, BEAM[colour], "source-in");
      if (!strong) softenTop(pen, w, h);
    });
  }

  #draw(): void {
    const { light } = this.state;
    this.#beam.setAlpha(light * this.#style.beam).setVisible(light > 0);
    const key = housingKey(this.#stage.paint, this.#size, light > 0, this.#style.colour === "pro");
    this.#housing?.setTexture(key).setDisplaySize(this.#size, this.#size);
  }
}

/** A wide beam is wider than its lamp: without this its upper edge would be seen on both sides of it. */
function softenTop(pen: CanvasRenderingContext2D, w: number, h: number): void {
  const haze = pen.createLinearGradient(0, 0, 0, h * 0.12);
  haze.addColorStop(0, "rgb(0 0 0 / 1)");
  haze.addColorStop(1, "rgb(0 0 0 / 0)");
  pen.globalCompositeOperation = "destination-out";
  pen.fillStyle = haze;
  pen.fillRect(0, 0, w, h * 0.12);
}

function housingKey(paint: Paint, size: number, lit: boolean, pro: boolean): string {
  const art = pro ? "lampPro" : "lamp";
  if (lit) return paint.art(art, size, size);
  return paint.drawn("lamp out", size, size, (pen, w) => {
    pen.scale(w / 400, w / 400);
    pen.drawImage(paint.image(art), 0, 0, 400, 400);
    pen.fillStyle = "#2a2438";
    pen.fill(new Path2D("M84 338l24-66h184l24 66z"));
    pen.fillStyle = "#352e47";
    pen.fill(new Path2D("M146 338l8-66h92l8 66z"));
  });
}

const AWAY = { angle: -48, alpha: 0.45 } as const;

/** The camera that looks at the stage. */
export class Camera {
  #stage: Backstage;
  #image: Phaser.GameObjects.Image;
  #pro: boolean;

  constructor(stage: Backstage, pro = false) {
    this.#stage = stage;
    this.#pro = pro;
    this.#image = stage.image(DEPTH.front).setAngle(12);
  }

  put(place: Placement): void {
    const key = this.#stage.paint.art(this.#pro ? "cameraPro" : "camera", place.size, place.size);
    this.#image.setTexture(key).setPosition(place.x, place.y).setDisplaySize(place.size, place.size);
  }

  /** Back to the stage, at once. */
  look(): void {
    this.#stage.stop(this.#image);
    this.#image.setAngle(12).setAlpha(1);
  }

  /** Turned away: nobody is watching. */
  lookAway(ms = 0): void {
    this.#stage.stop(this.#image);
    if (ms === 0) this.#image.setAngle(AWAY.angle).setAlpha(AWAY.alpha);
    else this.#stage.move(this.#image, AWAY, { ms, ease: EASE.both });
  }
}
