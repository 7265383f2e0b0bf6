import type { Backstage } from "../backstage.ts";
import type { Placement } from "../layout.ts";
import type { Look } from "../look.ts";
import type { RobotSpec } from "../spec.ts";
import { Robot } from "./robot.ts";

type LookAt = (spec: RobotSpec, place: Placement) => Look;

/** Robots by id. Those who stay keep their object, so that nobody is redrawn because somebody came. */
export class Crowd {
  #stage: Backstage;
  #robots = new Map<number, Robot>();

  constructor(stage: Backstage) {
    this.#stage = stage;
  }

  /** Brings the crowd to these specs and places; returns who is new. */
  show(specs: readonly RobotSpec[], places: readonly Placement[], lookAt: LookAt, walk: boolean): Robot[] {
    const here = new Set(specs.map((spec) => spec.id));
    for (const [id, robot] of this.#robots) {
      if (here.has(id)) continue;
      robot.destroy();
      this.#robots.delete(id);
    }
    const fresh: Robot[] = [];
    for (const [i, spec] of specs.entries()) {
      const place = places[i];
      if (place === undefined) continue;
      const look = lookAt(spec, place);
      let robot = this.#robots.get(spec.id);
      const known = robot !== undefined;
      if (robot === undefined) {
        robot = new Robot(this.#stage, spec.id, look);
        this.#robots.set(spec.id, robot);
        fresh.push(robot);
      } else if (!sameLook(robot.look, look)) {
        robot.wear(look);
      }
      const { x, y, size } = robot.at;
      if (!known || x !== place.x || y !== place.y || size !== place.size) robot.put(place, known && walk);
    }
    return fresh;
  }

  get(id: number): Robot | undefined {
    return this.#robots.get(id);
  }

  get all(): readonly Robot[] {
    return [...this.#robots.values()];
  }

  tick(time: number): void {
    for (const robot of this.#robots.values()) robot.draw(time);
  }
}

function sameLook(a: Look, b: Look): boolean {
  return a.eyes === b.eyes && a.core === b.core && a.as === b.as && a.robot === b.robot && a.crowd === b.crowd;
}
