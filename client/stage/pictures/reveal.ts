import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { LAST_BEAT, stateAt } from "../beats.ts";
import { COLOUR } from "../colour.ts";
import { type RevealFrame, revealFrame, revealGrid } from "../frames.ts";
import { gridPlaces, type Size } from "../layout.ts";
import { type Look, lookOf } from "../look.ts";
import { EASE, MS, stagger } from "../motion.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { CardRun } from "../objects/cards.ts";
import { Crowd } from "../objects/crowd.ts";
import { Curtain, HemGlow, Pelmet } from "../objects/curtain.ts";
import { Camera, Lamp } from "../objects/lamp.ts";
import { Slab } from "../objects/shapes.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";

type Spec = SpecOf<"reveal">;

/** When, after the curtain starts, the violet light comes up and the eyes behind it open. */
const LIGHT = { at: 1600, ms: 800 } as const;
/** How dark the wall behind the curtain is before its light comes up. */
const SHADE = 0.5;
/** How dark the left half is without its lamp. */
const OUT = 0.35;
/** All shutters are open after this long. */
const CORES = 800;

/** Both halves of the theatre, beat by beat. `settle` puts everything as it is at the end of a beat; `play` moves it there from the beat before. */
export class RevealPicture implements Picture<Spec> {
  #stage: Backstage;
  #leftWall: Backdrop;
  #rightWall: Backdrop;
  #lamp: Lamp;
  #camera: Camera;
  #light: Lamp;
  #divider: Slab;
  #curtain: Curtain;
  #pelmet: Pelmet;
  #left: Crowd;
  #right: Crowd;
  #cards: CardRun;
  #dim: Slab;
  /** Over the wall and not over the crowd: before the light comes up the robots are outlines. */
  #shade: Slab;
  #veil: Slab;
  #hem: HemGlow;
  #frame: RevealFrame = revealFrame({ width: 16, height: 9 });
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
    this.#divider = new Slab(stage, COLOUR.free, DEPTH.front + 1);
    this.#curtain = new Curtain(stage);
    this.#pelmet = new Pelmet(stage);
    this.#left = new Crowd(stage);
    this.#right = new Crowd(stage);
    this.#cards = new CardRun(stage);
    this.#shade = new Slab(stage, "#0a0716", DEPTH.beam + 3);
    this.#dim = new Slab(stage, "#06040a", DEPTH.curtain - 2);
    this.#veil = new Slab(stage, "#020103", DEPTH.veil);
    this.#hem = new HemGlow(stage);
  }

  place(size: Size): void {
    const frame = revealFrame(size);
    this.#size = size;
    this.#frame = frame;
    this.#leftWall.put(frame.leftHalf);
    this.#rightWall.put(frame.curtain);
    this.#lamp.put(frame.left);
    this.#camera.put(frame.camera);
    this.#light.put(frame.right);
    this.#divider.put(frame.divider);
    this.#curtain.put(frame.curtain);
    this.#pelmet.put(frame.pelmet);
    this.#cards.put(frame.cards, frame.curtain.width);
    this.#shade.put(frame.curtain);
    this.#dim.put(frame.leftHalf);
    this.#veil.put({ x: 0, y: 0, ...size });
    this.#hem.put(frame.curtain);
    if (this.#spec) this.#settle(this.#spec);
  }

  show(spec: Spec, animate: boolean): void {
    const before = this.#spec;
    this.#spec = spec;
    const next = before !== null && spec.beat === before.beat + 1;
    if (before !== null && spec.beat === before.beat) this.#stand(spec, spec.beat);
    else if (animate && next) this.#play(before, spec);
    else this.#settle(spec);
  }

  tick(time: number): void {
    this.#left.tick(time);
    this.#right.tick(time);
  }

  /** Robots where and as they are at a beat. Shutters open in beat 7 and masks show from beat 4, whatever was sent before. */
  #stand(spec: Spec, beat: number): void {
    const state = stateAt(beat);
    const grid = revealGrid(spec.left.length, spec.right.length, this.#frame, this.#size);
    const left = state.seen ? spec.left : [];
    const right = state.unseen ? spec.right : [];
    const look = (robot: RobotSpec): Look => this.#look(robot, beat);
    this.#left.show(left, gridPlaces(left.length, this.#frame.leftCrowd, grid), look, false);
    this.#right.show(right, gridPlaces(right.length, this.#frame.rightCrowd, grid), look, false);
    for (const { id, masked } of [...left]) {
      const robot = this.#left.get(id);
      if (!state.masks || masked !== true) robot?.unmask();
      else if (robot?.masked === false) robot.mask(false);
    }
  }

  #look(robot: RobotSpec, beat: number): Look {
    return lookOf(stateAt(beat).cores ? robot : { ...robot, core: null }, true);
  }

  #settle(spec: Spec): void {
    const state = stateAt(spec.beat);
    this.#stage.halt();
    this.#cards.clear();
    this.#stand(spec, spec.beat);
    for (const robot of [...this.#left.all, ...this.#right.all]) robot.settle();
    this.#lamp.set(state.lamp ? 1 : 0);
    this.#dim.image.setAlpha(state.lamp || spec.beat === 0 ? 0 : OUT);
    this.#shade.image.setAlpha(state.unseen ? 0 : SHADE);
    this.#light.set(state.unseen ? 1 : 0);
    if (state.curtain === "shut") this.#curtain.shut();
    else this.#curtain.parted();
    this.#pelmet.set(state.curtain === "shut" ? 0 : 1);
    this.#veil.image.setAlpha(state.veil);
    this.#hem.image.setAlpha(spec.beat === 0 ? 1 : 0);
  }

  #play(before: Spec, spec: Spec): void {
    // A host may step before a movement has ended: the one before is finished at a stroke.
    this.#settle({ ...spec, beat: before.beat });
    switch (spec.beat) {
      case 1:
        return this.#lightsUp(spec);
      case 3:
        return this.#partCurtain(spec);
      case 4:
        return this.#dropMasks(spec);
      case 6:
        this.#lamp.set(0);
        this.#stage.move(this.#dim.image, { alpha: OUT }, { ms: MS.move });
        return this.#cards.pass(spec.deployed);
      case 7:
        return this.#openShutters(spec);
      case LAST_BEAT:
        return this.#stage.move(
          this.#veil.image,
          { alpha: stateAt(LAST_BEAT).veil },
          { ms: MS.scene, ease: EASE.both },
        );
      default:
        return this.#settle(spec);
    }
  }

  #lightsUp(spec: Spec): void {
    this.#stage.move(this.#veil.image, { alpha: 0 }, { ms: MS.move });
    this.#stage.move(this.#hem.image, { alpha: 0 }, { ms: MS.scene });
    this.#lamp.strike();
    this.#stand(spec, 1);
    for (const [i, robot] of this.#left.all.entries()) robot.popIn(stagger(i, spec.left.length));
  }

  #partCurtain(spec: Spec): void {
    this.#stand(spec, 3);
    for (const [i, { id }] of spec.right.entries()) {
      const robot = this.#right.get(id);
      if (robot === undefined) continue;
      const { look } = robot;
      robot.wear({ ...look, as: "silhouette" });
      robot.melt(look, LIGHT.ms / 2, LIGHT.at + stagger(i, spec.right.length) / 3);
    }
    this.#stage.move(this.#shade.image, { alpha: 0 }, { ms: LIGHT.ms, delay: LIGHT.at });
    this.#light.fade(1, LIGHT.ms, LIGHT.at);
    this.#pelmet.fall(600);
    this.#curtain.part();
  }

  #dropMasks({ left }: Spec): void {
    const masked = left.filter((robot) => robot.masked === true);
    for (const [i, { id }] of masked.entries()) this.#left.get(id)?.mask(true, stagger(i, masked.length));
  }

  #openShutters(spec: Spec): void {
    for (const [crowd, specs] of [
      [this.#left, spec.left],
      [this.#right, spec.right],
    ] as const) {
      for (const [i, robot] of specs.entries()) {
        const each = CORES / Math.max(1, specs.length);
        crowd.get(robot.id)?.melt(this.#look(robot, 7), Math.min(160, CORES / 2), i * each);
      }
    }
  }
}
