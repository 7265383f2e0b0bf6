import type * as Phaser from "phaser";
import { type Backstage, DEPTH } from "../backstage.ts";
import { CARD, MOVEMENTS } from "../beats.ts";
import type { Placement } from "../layout.ts";

/** The requests of deployment, passing over the stage one after the other. */
export class CardRun {
  #stage: Backstage;
  #cards: Phaser.GameObjects.Image[] = [];
  /** One clock for all of them: they are as far apart as they should be, however slow a frame is. */
  #clock = { ms: 0 };
  #place: Placement = { x: 0, y: 0, size: 1, row: 0 };
  #reach = 0;

  constructor(stage: Backstage) {
    this.#stage = stage;
  }

  /** The middle of the line that they take, and how long it is. */
  put(place: Placement, length: number): void {
    this.#place = place;
    this.#reach = length / 2;
  }

  pass(count: number): void {
    this.clear();
    if (count === 0) return;
    const { y, size } = this.#place;
    const key = this.#stage.paint.art("card", size, size);
    for (let i = 0; i < count; i++) {
      // Behind the drapes, so that they come out of one and vanish behind the other.
      const card = this.#stage.image(DEPTH.curtain - 1).setTexture(key);
      this.#cards.push(
        card
          .setDisplaySize(size, size)
          .setAngle(i % 2 === 0 ? 4 : -4)
          .setY(y)
          .setVisible(false),
      );
    }
    const ms = CARD.every * (count - 1) + CARD.crossing;
    this.#clock.ms = 0;
    const onUpdate = (): void => this.#draw();
    const onComplete = (): void => this.clear();
    this.#stage.move(this.#clock, { ms }, { ms, delay: MOVEMENTS.deployment.cards.at, onUpdate, onComplete });
  }

  clear(): void {
    this.#stage.stop(this.#clock);
    for (const card of this.#cards) card.destroy();
    this.#cards = [];
  }

  #draw(): void {
    const { x, size } = this.#place;
    const from = x + this.#reach + size;
    for (const [i, card] of this.#cards.entries()) {
      const share = (this.#clock.ms - i * CARD.every) / CARD.crossing;
      card.setVisible(share > 0 && share < 1).setX(from - share * (2 * this.#reach + size / 2));
    }
  }
}
