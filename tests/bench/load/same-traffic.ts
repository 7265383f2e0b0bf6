import { actSchema } from "../../../shared/protocol/messages.ts";
import { BASELINE } from "../../../shared/rules/treatment.ts";

type Phase = "decide" | "judge" | "outcome";

/** As many models to a trainer as a class has by default. */
const LAB = 3;

/**
 * The least that a round takes, for servers that are compared with ours: everybody acts, trainers judge, somebody goes on; each
 * act is checked, kept in memory and acknowledged, and each change of phase sends everybody a view of the size of ours.
 */
export class SameTraffic {
  readonly #kept: unknown[] = [];
  readonly #acted = new Set<number>();
  readonly #show: () => void;
  #people = 0;
  #phase: Phase = "decide";
  #round = 0;

  /** @param show sends everybody their view */
  constructor(show: () => void) {
    this.#show = show;
  }

  /** A seat for somebody who comes in. */
  seat(): number {
    return this.#people++;
  }

  act(seat: number, message: unknown): { ok: true } | { refused: string } {
    const parsed = actSchema.safeParse(message);
    if (!parsed.success) return { refused: "bad-request" };
    this.#kept.push({ seat, ...parsed.data });
    this.#acted.add(seat);
    const asked = this.#phase === "decide" ? this.#people : Math.ceil(this.#people / LAB);
    if (this.#acted.size === asked) queueMicrotask(() => this.goOn());
    return { ok: true };
  }

  goOn(): { ok: true } {
    this.#acted.clear();
    if (this.#phase === "outcome") this.#round++;
    this.#phase = this.#phase === "decide" ? "judge" : this.#phase === "judge" ? "outcome" : "decide";
    this.#show();
    return { ok: true };
  }

  view(seat: number) {
    const isTrainer = seat % LAB === 0;
    const card = (model: number) => ({
      model,
      tier: "free",
      requestKind: "conflict",
      request: "insider-tip-for-a-friend",
    });
    const role = isTrainer
      ? { cards: [seat + 1, seat + 2].map((model) => ({ ...card(model), seen: { rated: true, response: "comply" } })) }
      : { request: "insider-tip-for-a-friend", requestKind: "conflict", flag: "free", value: 0.7, choice: null };
    return {
      audience: "seat",
      code: "SMALL2",
      seat,
      name: "Amber Alpaca",
      moment: { phase: this.#phase, block: 0, round: this.#round, beat: "lightsDown" },
      roundCount: BASELINE.rounds,
      blockCount: 1,
      revealed: false,
      moreUntil: null,
      kind: `${isTrainer ? "trainer" : "model"}-${this.#phase}`,
      treatment: BASELINE,
      ...role,
    };
  }
}
