import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import { type ReplayFrame, replayFrame } from "../frames.ts";
import { gridFor, gridPlaces, type Placement, type Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { EASE, MS, PARTED } from "../motion.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Crowd } from "../objects/crowd.ts";
import { Curtain, Pelmet } from "../objects/curtain.ts";
import { Camera, Lamp } from "../objects/lamp.ts";
import { Slab } from "../objects/shapes.ts";
import type { PlacedRobot, SpecOf } from "../spec.ts";

type Spec = SpecOf<"replay">;

/** How dark the left half is without its lamp. */
const OUT = 0.35;
/** A ring of light around a core needs room: robots smaller than this, of the picture's height, are drawn as a crowd. */
const CROWD = 0.3;

/** Both halves of the theatre at one step of a block. Every robot has a place of its own on both sides: it is easy to follow. */
export class ReplayPicture implements Picture<Spec> {
  #stage: Backstage;
  #leftWall: Backdrop;
  #rightWall: Backdrop;
  #lamp: Lamp;
  #camera: Camera;
  #light: Lamp;
  #dim: Slab;
  #divider: Slab;
  #curtain: Curtain;
  #pelmet: Pelmet;
  #left: Crowd;
  #right: Crowd;
  /** How far the curtain is drawn, of a half: 1 is shut. */
  #cloth = { width: 1 };
  #frame: ReplayFrame = replayFrame({ width: 16, height: 9 });
  #size: Size = { width: 16, height: 9 };
  #spec: Spec | null = null;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#leftWall = new Backdrop(stage, "lampHalf");
    // Over the left beam, which is wider than its half.
    this.#rightWall = new Backdrop(stage, "violetHalf", DEPTH.beam + 1);
    this.#lamp = new Lamp(stage, { colour: "free", beam: 0.5, strong: false, housing: true });
    this.#camera = new Camera(stage);
    this.#light = new Lamp(stage, {
      colour: "violet",
      beam: 0.5,
      strong: false,
      housing: false,
      depth: DEPTH.beam + 2,
    });
    this.#dim = new Slab(stage, "#06040a", DEPTH.curtain - 2);
    this.#divider = new Slab(stage, COLOUR.free, DEPTH.front + 1);
    this.#curtain = new Curtain(stage);
    this.#pelmet = new Pelmet(stage);
    this.#left = new Crowd(stage);
    this.#right = new Crowd(stage);
  }

  place(size: Size): void {
    const frame = replayFrame(size);
    this.#size = size;
    this.#frame = frame;
    this.#leftWall.put(frame.leftHalf);
    this.#rightWall.put(frame.curtain);
    this.#lamp.put(frame.left);
    this.#camera.put(frame.camera);
    this.#light.put(frame.right);
    this.#dim.put(frame.leftHalf);
    this.#divider.put(frame.divider);
    this.#curtain.put(frame.curtain);
    this.#pelmet.put(frame.pelmet);
    if (this.#spec !== null) this.show(this.#spec, false);
  }

  show(spec: Spec, animate: boolean): void {
    const before = this.#spec;
    this.#spec = spec;
    this.#stand(this.#left, spec.left, spec.places, this.#frame.leftCrowd);
    // While it closes, those behind it stay where they are.
    if (spec.open) this.#stand(this.#right, spec.right, spec.places, this.#frame.rightCrowd);
    this.#lamp.set(spec.lit ? 1 : 0);
    if (spec.lit) this.#camera.look();
    else this.#camera.lookAway();
    this.#dim.set(spec.lit ? 0 : OUT);
    if (animate && before !== null && before.open !== spec.open) this.#draw(spec);
    else this.#settle(spec);
  }

  tick(time: number): void {
    this.#left.tick(time);
    this.#right.tick(time);
  }

  #stand(crowd: Crowd, robots: readonly PlacedRobot[], places: number, box: ReplayFrame["leftCrowd"]): void {
    const grid = gridFor(Math.max(1, places), box, Math.min(this.#size.height * 0.5, this.#size.width * 0.2));
    const all = gridPlaces(places, box, grid);
    const own = robots.map(({ place }) => all[place] ?? (all[0] as Placement));
    crowd.show(robots, own, (robot, { size }) => lookOf(robot, size < this.#size.height * CROWD), false);
    for (const { id, masked } of robots) {
      const robot = crowd.get(id);
      if (masked !== true) robot?.unmask();
      else if (robot?.masked === false) robot.mask();
    }
  }

  #settle({ open }: Spec): void {
    this.#stage.stop(this.#cloth);
    this.#set(open ? PARTED : 1);
    if (!open) this.#right.show([], [], (robot) => lookOf(robot, true), false);
  }

  #draw(spec: Spec): void {
    const onUpdate = (): void => this.#set(this.#cloth.width);
    const onComplete = (): void => this.#settle(spec);
    const width = spec.open ? PARTED : 1;
    this.#stage.move(this.#cloth, { width }, { ms: MS.scene, ease: EASE.both, onUpdate, onComplete });
  }

  #set(width: number): void {
    this.#cloth.width = width;
    this.#curtain.set(width);
    const parted = (1 - width) / (1 - PARTED);
    this.#pelmet.set(parted);
    this.#light.set(parted);
  }
}
