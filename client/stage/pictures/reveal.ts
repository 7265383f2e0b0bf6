import { type Beat, previousBeat } from "../../../shared/rules/beats.ts";
import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { MOVEMENTS, stateAt } from "../beats.ts";
import { type RevealFrame, revealFrame, revealGrid } from "../frames.ts";
import { gridPlaces, type Size, unit } from "../layout.ts";
import { type Look, lookOf } from "../look.ts";
import { MS, stagger } from "../motion.ts";
import { CardRun } from "../objects/cards.ts";
import { Crowd } from "../objects/crowd.ts";
import { Halves } from "../objects/halves.ts";
import { HemGlow } from "../objects/hem.ts";
import type { Robot } from "../objects/robot.ts";
import { Slab } from "../objects/shapes.ts";
import type { HouseBeat, RobotSpec, SpecOf } from "../spec.ts";

type Spec = SpecOf<"reveal">;

/** How dark the wall behind the curtain is before its light comes up. */
const SHADE = 0.5;
/** How dark the left half is without its lamp. */
const OUT = 0.35;
/** A mask starts this far above its face, u; in a large crowd no farther than this share of a robot. */
const FALL = { u: 24, most: 0.5 } as const;
/** A shutter takes this long to open, ms. */
const SHUTTER = 160;

/** Both halves of the theatre, beat by beat. `settle` puts everything as it is at the end of a beat; `play` moves it there from the beat before. */
export class RevealPicture implements Picture<Spec> {
  #stage: Backstage;
  #halves: Halves;
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
  /** How each beat comes. A table of keys, not a switch over texts: pages fetch this before the reveal, when no text may name what it tells. */
  readonly #plays: Readonly<Record<HouseBeat, (spec: Spec) => void>> = {
    lightsDown: (spec) => this.#settle(spec),
    report: (spec) => this.#lightsUp(spec),
    guess: (spec) => this.#settle(spec),
    curtain: (spec) => this.#partCurtain(spec),
    masks: (spec) => this.#lowerMasks(spec),
    gap: (spec) => this.#settle(spec),
    deployment: (spec) => this.#deploy(spec),
    values: (spec) => this.#openShutters(spec),
    you: ({ beat }) => this.#veil.fade(stateAt(beat).veil, MOVEMENTS.you.dim.ms),
  };

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#halves = new Halves(stage);
    this.#left = new Crowd(stage);
    this.#right = new Crowd(stage);
    this.#cards = new CardRun(stage);
    this.#shade = new Slab(stage, "#0a0716", DEPTH.beam + 3);
    this.#dim = new Slab(stage, "#06040a", DEPTH.curtain - 2);
    this.#veil = new Slab(stage, "#020103", DEPTH.veil);
    this.#hem = new HemGlow(stage);
    // Fetched now, so that the beat of the masks need not wait for it; if that fails, that beat fetches it.
    stage.paint.loadMask().catch(() => {});
  }

  place(size: Size): void {
    const frame = revealFrame(size);
    this.#size = size;
    this.#frame = frame;
    this.#halves.put(frame);
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
    const last = previousBeat(spec.beat);
    // The beat before may have had another picture.
    const isNext = last !== null && (before === null || before.beat === last);
    if (before !== null && spec.beat === before.beat) this.#stand(spec);
    else if (animate && isNext) this.#play(last, spec);
    else this.#settle(spec);
  }

  tick(time: number): void {
    this.#left.tick(time);
    this.#right.tick(time);
  }

  /** Robots where and as they are at the beat. What a beat has yet to show stays hidden, even if it was sent before. */
  #stand(spec: Spec, beat: Beat = spec.beat): void {
    const state = stateAt(beat);
    const grid = revealGrid(spec.left.length, spec.right.length, this.#frame, this.#size);
    const left = state.seen ? spec.left : [];
    const right = state.unseen ? spec.right : [];
    const look = (robot: RobotSpec): Look => this.#look(robot, beat);
    this.#left.show(left, gridPlaces(left.length, this.#frame.leftCrowd, grid), look, false);
    this.#right.show(right, gridPlaces(right.length, this.#frame.rightCrowd, grid), look, false);
    for (const { id, masked } of left) {
      const robot = this.#left.get(id);
      if (!state.masks || masked !== true) robot?.unmask();
      else if (robot?.masked === false) robot.mask();
    }
  }

  #look(robot: RobotSpec, beat: Beat): Look {
    return lookOf(stateAt(beat).cores ? robot : { ...robot, core: null }, true);
  }

  #settle(spec: Spec, beat: Beat = spec.beat): void {
    const state = stateAt(beat);
    this.#stage.halt();
    this.#cards.clear();
    this.#stand(spec, beat);
    for (const robot of [...this.#left.all, ...this.#right.all]) robot.settle();
    this.#halves.lamp.set(state.lamp ? 1 : 0);
    if (state.watched) this.#halves.camera.look();
    else this.#halves.camera.lookAway();
    this.#dim.set(state.dimmed ? OUT : 0);
    this.#shade.set(state.unseen ? 0 : SHADE);
    this.#halves.light.set(state.unseen ? 1 : 0);
    if (state.curtain === "shut") this.#halves.curtain.shut();
    else this.#halves.curtain.parted();
    this.#halves.pelmet.set(state.curtain === "shut" ? 0 : 1);
    this.#veil.set(state.veil);
    this.#hem.image.setAlpha(state.hem ? 1 : 0);
  }

  #play(before: Beat, spec: Spec): void {
    // A host may step before a movement has ended: the one before is finished at a stroke.
    this.#settle(spec, before);
    this.#plays[spec.beat](spec);
  }

  #lightsUp(spec: Spec): void {
    const { robots } = MOVEMENTS.report;
    this.#veil.fade(0, MS.move);
    this.#stage.move(this.#hem.image, { alpha: 0 }, { ms: MS.scene });
    this.#halves.lamp.strike();
    this.#stand(spec);
    for (const [i, robot] of this.#left.all.entries()) {
      robot.popIn(robots.at + stagger(i, spec.left.length, robots.ms));
    }
  }

  #partCurtain(spec: Spec): void {
    const { silhouettes, light, pelmet } = MOVEMENTS.curtain;
    this.#stand(spec);
    for (const [i, { id }] of spec.right.entries()) {
      const robot = this.#right.get(id);
      if (robot === undefined) continue;
      robot.fadeIn(silhouettes.ms, silhouettes.at);
      this.#wake(robot, i / Math.max(1, spec.right.length));
    }
    this.#shade.fade(0, light.ms, light.at);
    this.#halves.light.fade(1, light.ms, light.at);
    this.#halves.pelmet.fall(pelmet);
    this.#halves.curtain.part();
  }

  /** An outline that the light makes a robot with its eyes shut; then they open. `turn` is its place in the crowd, 0 to 1. */
  #wake(robot: Robot, turn: number): void {
    const { light, eyes } = MOVEMENTS.curtain;
    const { look } = robot;
    robot.wear({ ...look, as: "silhouette" });
    robot.melt({ ...look, eyes: "shut" }, eyes.at - light.at, light.at);
    this.#stage.after(eyes.at + eyes.ms * (0.25 + 0.75 * turn), () => robot.wear(look));
  }

  #lowerMasks({ left }: Spec): void {
    const { each } = MOVEMENTS.masks;
    const masked = left.filter((robot) => robot.masked === true);
    for (const [i, { id }] of masked.entries()) {
      const robot = this.#left.get(id);
      if (robot === undefined) continue;
      const above = Math.min(FALL.most, (FALL.u * unit(this.#size)) / robot.at.size);
      robot.lowerMask(each.at + stagger(i, masked.length, each.ms), above);
    }
  }

  #deploy({ deployed }: Spec): void {
    const { ms } = MOVEMENTS.deployment.lamp;
    this.#halves.lamp.set(0);
    this.#halves.camera.lookAway(ms);
    this.#dim.fade(OUT, ms);
    this.#cards.pass(deployed);
  }

  #openShutters(spec: Spec): void {
    const { ms } = MOVEMENTS.values.cores;
    for (const [crowd, specs] of [
      [this.#left, spec.left],
      [this.#right, spec.right],
    ] as const) {
      const each = (ms - SHUTTER) / Math.max(1, specs.length - 1);
      for (const [i, robot] of specs.entries()) {
        crowd.get(robot.id)?.melt(this.#look(robot, spec.beat), SHUTTER, i * each);
      }
    }
  }
}
