import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { type HalvesFrame, replayFrame } from "../frames.ts";
import { type Box, gridFor, gridPlaces, type Placement, type Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { EASE, MS, PARTED } from "../motion.ts";
import { Crowd } from "../objects/crowd.ts";
import { Halves } from "../objects/halves.ts";
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
  #halves: Halves;
  #dim: Slab;
  #left: Crowd;
  #right: Crowd;
  /** How far the curtain is drawn, of a half: 1 is shut. */
  #cloth = { width: 1 };
  #frame: HalvesFrame = replayFrame({ width: 16, height: 9 });
  #size: Size = { width: 16, height: 9 };
  #spec: Spec | null = null;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#halves = new Halves(stage);
    this.#dim = new Slab(stage, "#06040a", DEPTH.curtain - 2);
    this.#left = new Crowd(stage);
    this.#right = new Crowd(stage);
  }

  place(size: Size): void {
    const frame = replayFrame(size);
    this.#size = size;
    this.#frame = frame;
    this.#halves.put(frame);
    this.#dim.put(frame.leftHalf);
    if (this.#spec !== null) this.show(this.#spec, false);
  }

  show(spec: Spec, animate: boolean): void {
    const before = this.#spec;
    this.#spec = spec;
    this.#stand(this.#left, spec.left, spec.places, this.#frame.leftCrowd);
    // While it closes, those behind it stay where they are.
    if (spec.open) this.#stand(this.#right, spec.right, spec.places, this.#frame.rightCrowd);
    this.#halves.lamp.set(spec.lit ? 1 : 0);
    if (spec.lit) this.#halves.camera.look();
    else this.#halves.camera.lookAway();
    this.#dim.set(spec.lit ? 0 : OUT);
    if (animate && before !== null && before.open !== spec.open) this.#draw(spec);
    else this.#settle(spec);
  }

  tick(time: number): void {
    this.#left.tick(time);
    this.#right.tick(time);
  }

  #stand(crowd: Crowd, robots: readonly PlacedRobot[], places: number, box: Box): void {
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
    this.#halves.curtain.set(width);
    const parted = (1 - width) / (1 - PARTED);
    this.#halves.pelmet.set(parted);
    this.#halves.light.set(parted);
  }
}
