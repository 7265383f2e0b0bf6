import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import type { Place } from "../layout.ts";

const EVERY = 120;
const CROSSING = 900;

/** The requests of deployment, passing over the stage one after the other. */
export class CardRun {
  #stage: Backstage;
  #cards: Phaser.GameObjects.Image[] = [];
  #place: Place = { x: 0, y: 0, size: 1, row: 0 };
  #reach = 0;

  constructor(stage: Backstage) {
    this.#stage = stage;
  }

  /** The middle of the line that they take, and how long it is. */
  put(place: Place, length: number): void {
    this.#place = place;
    this.#reach = length / 2;
  }

  pass(count: number): void {
    this.clear();
    const { x, y, size } = this.#place;
    const key = this.#stage.paint.art("card", size, size);
    for (let i = 0; i < count; i++) {
      // Behind the drapes, so that they come out of one and vanish behind the other.
      const card = this.#stage
        .image(DEPTH.curtain - 1)
        .setTexture(key)
        .setDisplaySize(size, size);
      card
        .setPosition(x + this.#reach + size, y)
        .setAngle(i % 2 === 0 ? 4 : -4)
        .setVisible(false);
      this.#cards.push(card);
      this.#stage.after(i * EVERY, () => card.setVisible(true));
      const gone = (): void => {
        card.setVisible(false);
      };
      this.#stage.move(card, { x: x - this.#reach + size / 2 }, { ms: CROSSING, delay: i * EVERY, onComplete: gone });
    }
  }

  clear(): void {
    for (const card of this.#cards) card.destroy();
    this.#cards = [];
  }
}
