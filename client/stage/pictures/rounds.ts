import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COLOUR } from "../colour.ts";
import { type RoundsFrame, roundsFrame } from "../frames.ts";
import { gridFor, gridPlaces, type Size } from "../layout.ts";
import { type Look, lookOf } from "../look.ts";
import { Crowd } from "../objects/crowd.ts";
import { Halves } from "../objects/halves.ts";
import type { Robot } from "../objects/robot.ts";
import { Slab } from "../objects/shapes.ts";
import type { Eyes, RobotSpec, RoundFaces, SpecOf } from "../spec.ts";

type Spec = SpecOf<"rounds">;

/** The largest a robot may be, of the stage's height. */
const LARGEST = 0.42;
/** A crowd turns one after the other, over so many frames: a large one needs hundreds of new pictures. */
const FRAMES = 15;
/** How high who answers hops, of its size. */
const HOP = 0.12;

/** Both halves of the theatre from farther away, in one round after another, as the page says; then everybody is as before. */
export class RoundsPicture implements Picture<Spec> {
  #stage: Backstage;
  #halves: Halves;
  #left: Crowd;
  #right: Crowd;
  #pit: Slab;
  #edge: Slab;
  #size: Size = { width: 16, height: 9 };
  #spec: Spec | null = null;
  /** Whose turn is still to come in the round that passes, and how many turn in each frame. */
  #turns: (() => void)[] = [];
  #atOnce = 0;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#halves = new Halves(stage, 1);
    this.#left = new Crowd(stage);
    this.#right = new Crowd(stage);
    this.#pit = new Slab(stage, COLOUR.bg, DEPTH.front + 2);
    this.#edge = new Slab(stage, COLOUR.free, DEPTH.front + 3);
    // Fetched now, so that the next beat need not wait for it; if that fails, that beat fetches it.
    stage.paint.loadRewards().catch(() => {});
  }

  place(size: Size): void {
    this.#size = size;
    if (this.#spec !== null) this.#settle(this.#spec);
  }

  show(spec: Spec, animate: boolean): void {
    const before = this.#spec;
    this.#spec = spec;
    this.#flush();
    if (before === null || !animate || spec.round === null || spec.round < 0) this.#settle(spec);
    else this.#turn(spec, spec.rounds[spec.round]);
  }

  tick(time: number): void {
    for (const turn of this.#turns.splice(0, this.#atOnce)) turn();
    this.#left.tick(time);
    this.#right.tick(time);
  }

  #build(frame: RoundsFrame): void {
    this.#halves.put(frame);
    this.#halves.curtain.parted();
    this.#pit.put(frame.pit);
    this.#edge.put({ ...frame.pit, height: frame.pit.height === 0 ? 0 : frame.divider.width });
  }

  /** As it is before the first round, in one of them, or after the last. */
  #settle(spec: Spec): void {
    this.#flush();
    this.#stage.halt();
    const frame = roundsFrame(this.#size, spec.pit);
    this.#build(frame);
    const most = Math.min(frame.leftHalf.height * LARGEST, this.#size.width * 0.18);
    const grid = gridFor(Math.max(spec.left.length, spec.right.length, 1), frame.rightCrowd, most);
    const boxes = [frame.leftCrowd, frame.rightCrowd];
    for (const [side, [crowd, robots]] of this.#crowds(spec).entries()) {
      const places = gridPlaces(robots.length, boxes[side] ?? frame.leftCrowd, grid);
      crowd.show(robots, places, (robot) => (spec.round === null ? lookOf(robot, true) : unanswered(robot)), false);
      for (const { id, masked } of robots) {
        const robot = crowd.get(id);
        robot?.settle();
        setMask(robot, spec.round === null && masked === true);
      }
    }
    if (spec.round === null) return;
    for (const round of spec.rounds.slice(0, spec.round + 1)) this.#turn(spec, round);
    this.#flush();
    for (const [crowd] of this.#crowds(spec)) for (const robot of crowd.all) robot.settle();
  }

  /** Who answered in this round steps into the light, with the face that it answered with; all others keep theirs, in the dark. */
  #turn(spec: Spec, round: RoundFaces | undefined): void {
    this.#flush();
    const faces = [round?.left ?? [], round?.right ?? []].map((all) => new Map(all.map(({ id, eyes }) => [id, eyes])));
    for (const [side, [crowd, robots]] of this.#crowds(spec).entries()) {
      for (const robot of robots) {
        const own = crowd.get(robot.id);
        if (own !== undefined) this.#turns.push(() => turnTo(own, robot, faces[side]?.get(robot.id)));
      }
    }
    this.#atOnce = Math.ceil(this.#turns.length / FRAMES);
  }

  #flush(): void {
    for (const turn of this.#turns.splice(0)) turn();
  }

  #crowds({ left, right }: Spec): readonly (readonly [Crowd, readonly RobotSpec[]])[] {
    return [
      [this.#left, left],
      [this.#right, right],
    ];
  }
}

/** As who has not answered yet. */
function unanswered(robot: RobotSpec): Look {
  return { ...lookOf({ ...robot, eyes: "plain" }, true), as: "dim" };
}

/** `face`: the one that it answers with in the round that passes, if it does. */
function turnTo(own: Robot, { masked }: RobotSpec, face: Eyes | undefined): void {
  own.wear({ ...own.look, eyes: face ?? own.look.eyes, as: face === undefined ? "dim" : "lit" });
  if (face === undefined) return;
  setMask(own, masked === true && face === "smile");
  if (face === "forced") own.twitch();
  else own.hop(HOP);
}

function setMask(robot: Robot | undefined, masked: boolean): void {
  if (!masked) robot?.unmask();
  else if (robot?.masked === false) robot.mask();
}
