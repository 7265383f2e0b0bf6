import type * as Phaser from "phaser";
import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import { aloneFrame } from "../frames.ts";
import type { Placement, Size } from "../layout.ts";
import { drawForcedSmile, lookOf } from "../look.ts";
import { EASE, MS } from "../motion.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Robot } from "../objects/robot.ts";
import { Shadow } from "../objects/shapes.ts";
import { type Paint, tinted } from "../paint.ts";
import type { SpecOf } from "../spec.ts";

/** How far each ghost slides, of the robot's size. */
const SLIDE = 0.073;
const SHAKE = 300;

/** A smile that nobody chose, forced onto the visor: sky blue, with scan lines and a coral ghost of the plain eyes. */
export class OverridePicture implements Picture<SpecOf<"override">> {
  #stage: Backstage;
  #backdrop: Backdrop;
  #shadow: Shadow;
  #robot: Robot;
  #ghosts: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  #face: Phaser.GameObjects.Image;
  #plain: Phaser.GameObjects.Image;
  #place: Placement = { x: 0, y: 0, size: 1, row: 0 };
  #state = { apart: 1, shake: 0, forced: 1 };
  #played = false;

  constructor(stage: Backstage, { robot }: SpecOf<"override">) {
    this.#stage = stage;
    this.#backdrop = new Backdrop(stage, "unlit");
    this.#shadow = new Shadow(stage);
    this.#ghosts = [stage.image(DEPTH.crowd - 2).setAlpha(0.55), stage.image(DEPTH.crowd - 1).setAlpha(0.55)];
    this.#robot = new Robot(stage, robot.id, { ...lookOf(robot, false), eyes: "none" });
    this.#plain = stage.image(DEPTH.crowd + 1);
    this.#face = stage.image(DEPTH.crowd + 1);
  }

  place(size: Size): void {
    const { robot, foot } = aloneFrame(size);
    const { paint } = this.#stage;
    this.#place = robot;
    this.#backdrop.put({ x: 0, y: 0, ...size });
    this.#shadow.put(robot.x, foot, robot.size * 1.25);
    this.#robot.put(robot);
    this.#ghosts[0].setTexture(ghostKey(paint, "cold", robot.size));
    this.#ghosts[1].setTexture(ghostKey(paint, "warm", robot.size));
    this.#face.setTexture(faceKey(paint, robot.size));
    this.#plain.setTexture(paint.art("eyes", robot.size, robot.size));
    this.#draw();
  }

  show({ robot }: SpecOf<"override">, animate: boolean): void {
    this.#robot.wear({ ...lookOf(robot, false), eyes: "none" });
    if (this.#played || !animate) {
      this.#played = true;
      return;
    }
    this.#played = true;
    const state = this.#state;
    Object.assign(state, { apart: 0, shake: 1, forced: 0 });
    const slide = (): void => this.#stage.move(state, { apart: 1 }, { ms: MS.mask, ease: EASE.out });
    this.#stage.move(state, { shake: 0 }, { ms: SHAKE, onComplete: slide });
    // On, off, on: twice within a second at most, so that nothing flashes.
    for (const [at, forced] of [
      [SHAKE, 1],
      [SHAKE + 280, 0],
      [SHAKE + MS.mask, 1],
    ] as const) {
      this.#stage.after(at, () => {
        state.forced = forced;
      });
    }
  }

  tick(time: number): void {
    this.#robot.draw(time);
    this.#draw();
  }

  #draw(): void {
    const { x, y, size } = this.#place;
    const { apart, shake, forced } = this.#state;
    const at = x + Math.sin(shake * 30) * shake * size * 0.03;
    this.#robot.at.x = at;
    for (const [i, ghost] of this.#ghosts.entries()) {
      ghost.setPosition(at + (i === 0 ? -1 : 1) * SLIDE * size * apart, y).setDisplaySize(size, size);
    }
    this.#face
      .setPosition(at, y)
      .setDisplaySize(size, size)
      .setVisible(forced === 1);
    this.#plain
      .setPosition(at, y)
      .setDisplaySize(size, size)
      .setVisible(forced === 0);
  }
}

function ghostKey(paint: Paint, kind: "cold" | "warm", size: number): string {
  const [light, line] = kind === "cold" ? [COLOUR.comply, "#0d3a5c"] : [COLOUR.free, "#6b1c14"];
  return paint.drawn(`ghost ${kind}`, size, size, (pen, w, h) => {
    pen.drawImage(
      tinted(w, h, light, (sketch) => sketch.drawImage(paint.image("body"), 0, 0, w, h)),
      0,
      0,
    );
    // The outlines are nearly black, so only they take the second colour.
    pen.globalCompositeOperation = "lighten";
    pen.drawImage(
      tinted(w, h, line, (sketch) => {
        sketch.drawImage(paint.image("body"), 0, 0, w, h);
        sketch.globalCompositeOperation = "source-in";
        sketch.fillStyle = "#fff";
        sketch.fillRect(0, 0, w, h);
      }),
      0,
      0,
    );
  });
}

function faceKey(paint: Paint, size: number): string {
  return paint.drawn("forced smile", size, size, (pen, w) => {
    pen.scale(w / 400, w / 400);
    drawForcedSmile(pen, paint, w);
  });
}
