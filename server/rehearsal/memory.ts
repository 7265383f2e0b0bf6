import type { Past, PastGame } from "../../shared/game/agents.ts";
import { BASELINE, type Treatment } from "../../shared/rules/treatment.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";

type Answer = PastGame["answers"][number];

/** What a person in a model seat remembers of the blocks so far: what its own phone has shown, and nothing else. */
export class Memory {
  readonly past: Past = () => this.#games;
  readonly #games: PastGame[] = [];
  #treatment: Treatment = BASELINE;
  /** The last block whose story was told. */
  #told = -1;
  /** By round: the same view can arrive more than once. */
  #answers = new Map<number, Answer>();
  #deployedWith = 0;

  /** The treatment that was shown last. */
  get treatment(): Treatment {
    return this.#treatment;
  }

  see(view: SeatView): void {
    if ("treatment" in view) this.#treatment = view.treatment;
    if (view.kind === "briefing") this.#answers.clear();
    if (view.kind === "model-deployment") this.#deployedWith = view.value;
    if (view.kind === "model-outcome") {
      const { flag, requestKind: kind, before: value, intention, points } = view;
      const { round } = view.moment;
      this.#answers.set(round, { round, flag, kind, value, intention, points });
    }
    if (view.kind === "model-story" && view.moment.block > this.#told) this.#close(view);
  }

  #close({ moment, deployment, points }: Extract<SeatView, { kind: "model-story" }>): void {
    const answers = [...this.#answers.values()];
    const earned = answers.reduce((sum, answer) => sum + answer.points, 0);
    const deployed =
      deployment === null ? null : { value: this.#deployedWith, order: deployment.order, points: points - earned };
    this.#games.push({ answers, deployed });
    this.#told = moment.block;
    this.#answers.clear();
  }
}
