import type * as Phaser from "phaser";
import { type Backstage, DEPTH, type Picture } from "../backstage.ts";
import { COIN_FLIGHT, MOVEMENTS } from "../beats.ts";
import { type Placement, type Size, unit } from "../layout.ts";
import { lookOf } from "../look.ts";
import { EASE } from "../motion.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Crowd } from "../objects/crowd.ts";
import { Floor } from "../objects/floor.ts";
import { Pillar, Range } from "../objects/pillar.ts";
import { coinPlaces, groupPlaces, type PillarFrame, rewardsFrame, robotSize } from "../rewards-layout.ts";
import type { PillarSpec, SpecOf } from "../spec.ts";

type Spec = SpecOf<"rewards">;

/** How high a coin's arc is, of the picture's height. */
const ARC = 0.2;

interface Group {
  readonly spec: PillarSpec;
  readonly frame: PillarFrame;
  readonly pillar: Pillar;
  readonly range: Range | null;
  /** Where its robots stand while it has not risen. */
  readonly places: readonly Placement[];
}

interface Coin {
  readonly image: Phaser.GameObjects.Image;
  readonly to: Placement;
  /** When it leaves, of the whole flight: 0 to 1. */
  readonly turn: number;
}

/** Who was rewarded: coins fly from the trainers to the groups that got them, and then each group rises as high as it earned. */
export class RewardsPicture implements Picture<Spec> {
  #stage: Backstage;
  #wall: Backdrop;
  #floor: Floor;
  #trainer: Phaser.GameObjects.Image;
  #crowd: Crowd;
  #groups: readonly Group[] = [];
  #coins: readonly Coin[] = [];
  /** How far the pillars have risen, and how much of the coins' flight is over. */
  #state = { risen: 1, flown: 1 };
  #size: Size = { width: 16, height: 9 };
  #spec: Spec | null = null;

  constructor(stage: Backstage) {
    this.#stage = stage;
    this.#wall = new Backdrop(stage, "hall");
    this.#floor = new Floor(stage);
    this.#trainer = stage.image(DEPTH.dais);
    this.#crowd = new Crowd(stage);
  }

  place(size: Size): void {
    this.#size = size;
    if (this.#spec !== null) this.#settle(this.#spec);
  }

  show(spec: Spec, animate: boolean): void {
    this.#spec = spec;
    this.#settle(spec);
    if (animate) this.#play();
  }

  tick(time: number): void {
    this.#crowd.tick(time);
  }

  #settle(spec: Spec): void {
    this.#stage.halt();
    this.#build(spec);
    Object.assign(this.#state, { risen: 1, flown: 1 });
    this.#draw();
  }

  #play(): void {
    const { coins, pillars, range } = MOVEMENTS.rewards;
    Object.assign(this.#state, { risen: 0, flown: 0 });
    const onUpdate = (): void => this.#draw();
    const rise = (): void => this.#stage.move(this.#state, { risen: 1 }, { ms: pillars.ms, ease: EASE.both, onUpdate });
    const delay = this.#coins.length === 0 ? pillars.at - pillars.ms : coins.at;
    const ms = this.#coins.length === 0 ? 1 : coins.ms;
    this.#stage.move(this.#state, { flown: 1 }, { ms, delay, onUpdate, onComplete: rise });
    for (const { range: bar } of this.#groups) {
      bar?.set(0);
      bar?.fade(1, range.ms, range.at);
    }
    this.#draw();
  }

  #build({ pillars }: Spec): void {
    const frame = rewardsFrame(this.#size, pillars.length);
    const { paint } = this.#stage;
    this.#wall.put({ x: 0, y: 0, ...this.#size });
    this.#floor.put(frame.floor);
    const { x, y, size } = frame.trainer;
    this.#trainer
      .setTexture(paint.art("trainer", size, size))
      .setPosition(x, y)
      .setDisplaySize(size, size);
    this.#clear();
    const line = Math.max(2, 4 * unit(this.#size));
    const [first] = frame.pillars;
    const side =
      first === undefined
        ? 1
        : robotSize(
            pillars.map(({ robots }) => robots.length),
            first,
            this.#size,
          );
    this.#groups = pillars.flatMap((spec, i) => {
      const own = frame.pillars[i];
      if (own === undefined) return [];
      const pillar = new Pillar(this.#stage);
      pillar.put(own);
      const range = spec.range === null ? null : new Range(this.#stage);
      if (spec.range !== null) {
        const [top, bottom] = [spec.range.high, spec.range.low].map((share) => pillar.topAt(share * own.rise)) as [
          number,
          number,
        ];
        range?.put(own.x + own.width * 0.5 + line * 4, top, bottom - top, line);
      }
      return [{ spec, frame: own, pillar, range, places: groupPlaces(spec.robots.length, own, pillar.topAt(0), side) }];
    });
    const robots = this.#groups.flatMap(({ spec }) => spec.robots);
    this.#crowd.show(
      robots,
      this.#groups.flatMap(({ places }) => places),
      (robot) => lookOf(robot, true),
      false,
    );
    for (const { id, masked } of robots) {
      const robot = this.#crowd.get(id);
      robot?.settle();
      if (masked !== true) robot?.unmask();
      else if (robot?.masked === false) robot.mask();
    }
    this.#coins = this.#mint(frame.coin);
  }

  /** All coins, in the order in which they fly: each group gets its own all along. */
  #mint(size: number): Coin[] {
    const all = this.#groups.flatMap(({ spec, frame }) => {
      const places = coinPlaces(spec.coins + spec.squares, frame, size);
      return places.map((to, i) => ({
        to,
        art: i < spec.coins ? ("reward" as const) : ("punishment" as const),
        share: (i + 0.5) / places.length,
      }));
    });
    const order = [...all].sort((a, b) => a.share - b.share);
    return order.map(({ to, art }, i) => {
      const key = this.#stage.paint.art(art, size, size);
      const image = this.#stage
        .image(DEPTH.front + 1 + to.row * 0.01)
        .setTexture(key)
        .setDisplaySize(size, size);
      return { image, to, turn: order.length === 1 ? 0 : i / (order.length - 1) };
    });
  }

  #draw(): void {
    const { risen, flown } = this.#state;
    for (const { spec, frame, pillar, places } of this.#groups) {
      const height = spec.height * frame.rise * risen;
      pillar.raise(height);
      for (const [i, { id }] of spec.robots.entries()) {
        const robot = this.#crowd.get(id);
        if (robot !== undefined) robot.at.y = (places[i]?.y ?? 0) - height;
      }
    }
    const { ms } = MOVEMENTS.rewards.coins;
    const { x, y } = rewardsFrame(this.#size, this.#groups.length).trainer;
    for (const { image, to, turn } of this.#coins) {
      const t = Math.min(1, (flown * ms - turn * (ms - COIN_FLIGHT)) / COIN_FLIGHT);
      const arc = 4 * t * (1 - t) * ARC * this.#size.height;
      image.setVisible(t > 0).setPosition(x + (to.x - x) * t, y + (to.y - y) * t - arc);
    }
  }

  #clear(): void {
    for (const { pillar, range } of this.#groups) {
      pillar.destroy();
      range?.destroy();
    }
    for (const { image } of this.#coins) image.destroy();
  }
}
