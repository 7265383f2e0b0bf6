import type { Backstage, Picture } from "../backstage.ts";
import { lobbyPlaces, type Size } from "../layout.ts";
import { lookOf } from "../look.ts";
import { Backdrop } from "../objects/backdrop.ts";
import { Crowd } from "../objects/crowd.ts";
import { Curtain } from "../objects/curtain.ts";
import { Floor } from "../objects/floor.ts";
import { Lamp } from "../objects/lamp.ts";
import type { RobotSpec, SpecOf } from "../spec.ts";

/** The hall before the play: everyone who is here, in rows. */
export class LobbyPicture implements Picture<SpecOf<"lobby">> {
  #backdrop: Backdrop;
  #beam: Lamp;
  #floor: Floor;
  #curtain: Curtain;
  #crowd: Crowd;
  #size: Size = { width: 1, height: 1 };
  #spec: SpecOf<"lobby"> | null = null;

  constructor(stage: Backstage) {
    this.#backdrop = new Backdrop(stage, "hall");
    this.#beam = new Lamp(stage, { colour: "free", beam: 0.5, strong: false, housing: false });
    this.#floor = new Floor(stage);
    this.#curtain = new Curtain(stage, 1.16);
    this.#crowd = new Crowd(stage);
  }

  place(size: Size): void {
    this.#size = size;
    const { width, height } = size;
    const all = { x: 0, y: 0, ...size };
    this.#backdrop.put(all);
    const spread = Math.min(width * 0.573, height * 1.02);
    // The lamp hangs above the picture: the beam enters it already wide.
    this.#beam.put({
      lamp: { x: 0, y: 0, size: 1, row: 0 },
      beam: { x: width * 0.4375 - spread / 2, y: 0, width: spread, height: height * 1.22 },
    });
    this.#floor.put({ x: 0, y: height * 0.781, width, height: height * 0.219 });
    this.#curtain.put(all);
    this.#curtain.set(0.0625);
    if (this.#spec) this.#stand(this.#spec.robots, false);
  }

  show(spec: SpecOf<"lobby">, animate: boolean): void {
    const before = this.#spec;
    this.#spec = spec;
    const fresh = this.#stand(spec.robots, animate);
    if (!animate || before === null) return;
    for (const robot of fresh) robot.popIn(0);
    const known = new Set(before.robots.map((robot) => robot.id));
    for (const { id } of spec.robots) {
      if (known.has(id) && (spec.hops[id] ?? 0) !== (before.hops[id] ?? 0)) this.#crowd.get(id)?.hop();
    }
  }

  tick(time: number): void {
    this.#crowd.tick(time);
  }

  #stand(robots: readonly RobotSpec[], walk: boolean): ReturnType<Crowd["show"]> {
    const places = lobbyPlaces(robots.length, this.#size);
    return this.#crowd.show(
      robots,
      places,
      (spec, { row }) => {
        const look = lookOf(spec, true);
        return row > 0 && look.as === "lit" ? { ...look, as: "back" } : look;
      },
      walk,
    );
  }
}
