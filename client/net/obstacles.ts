import type { Obstacle } from "./join.ts";

/** A try that comes in takes a second on a poor network, and a server that restarts is back within this time, ms. */
const TELL_AFTER = 4000;

/** Says what keeps a page out, once the same thing has done so for long enough to be more than a short drop. */
export class Obstacles {
  #first: { readonly obstacle: Obstacle; readonly since: number } | null = null;

  /**
   * A try failed. Gives what is in the way, if that is to be told by now.
   * @param obstacle null: nothing on the way; the server has trouble of its own
   * @param began when the try began, and `now`, ms of a clock that only goes forwards
   */
  failed(obstacle: Obstacle | null, { began, now }: { readonly began: number; readonly now: number }): Obstacle | null {
    if (obstacle === null) this.#first = null;
    else if (this.#first === null || !isSameKind(this.#first.obstacle, obstacle)) {
      this.#first = { obstacle, since: began };
    }
    if (this.#first === null) return null;
    // What the server itself says needs no guessing.
    const isSure = this.#first.obstacle === "wrong-origin";
    return isSure || now - this.#first.since >= TELL_AFTER ? this.#first.obstacle : null;
  }

  /** A try succeeded. */
  passed(): void {
    this.#first = null;
  }
}

/** A network that cuts live connections turns one down now and lets another hang. */
function isSameKind(a: Obstacle, b: Obstacle): boolean {
  return a === b || (a.startsWith("live-") && b.startsWith("live-"));
}
