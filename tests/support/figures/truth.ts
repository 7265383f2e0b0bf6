import type {
  Dealt,
  Deployed,
  GameEvent,
  Guess,
  Lab,
  Resolved,
  SeatNumber,
  Trained,
} from "../../../shared/game/events.ts";
import type { Plan } from "../../../shared/game/plan.ts";
import type { CheckTime } from "../../../shared/game/words.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";

/** All that there is to know of one model seat's round. */
export interface Facts {
  readonly deal: Dealt;
  readonly row: Resolved;
  readonly trained: Trained;
  readonly deployed: Deployed | undefined;
  /** What its trainer's hand held when the round was resolved; undefined if an agent's did. */
  readonly guess: Guess | undefined;
  readonly trainer: SeatNumber;
}

/** What really happened in a class of one block, read off its events and by none of the code that shows it. */
export class Truth {
  readonly plan: Plan;
  readonly labs: readonly Lab[];
  readonly #rounds: Map<SeatNumber, Facts>[] = [];
  readonly #answers = new Map<string, string>();
  readonly #holds = new Map<SeatNumber, number>();

  constructor(events: readonly GameEvent[]) {
    const all = <T extends GameEvent["type"]>(type: T) =>
      events.filter((event): event is GameEvent & { type: T } => event.type === type);
    const [opened] = all("classroomOpened");
    if (opened === undefined) throw new Error("The classroom never opened.");
    this.plan = opened.plan;
    this.labs = all("labsSeated").flatMap(({ labs }) => labs);
    const deployed = all("deployed").flatMap(({ rows }) => rows);
    const deals = all("requestsDealt");
    const resolved = all("roundResolved");
    const trained = all("roundTrained");
    const guesses = guessesByRound(events);
    const explanations = explanationsByRound(events);
    deals.forEach(({ deals: dealt }, round) => {
      const facts = new Map<SeatNumber, Facts>();
      for (const deal of dealt) {
        const answer = resolved[round]?.rows.find(({ seat }) => seat === deal.seat);
        const row = answer && { ...answer, ...explanations[round]?.get(deal.seat) };
        const own = trained[round]?.rows.find(({ seat }) => seat === deal.seat);
        const trainer = this.labOf(deal.seat)?.trainer ?? -1;
        if (row === undefined || own === undefined) continue;
        const guess = guesses[round]?.get(trainer)?.find(({ model }) => model === deal.seat);
        const end = deployed.find(({ seat }) => seat === deal.seat);
        facts.set(deal.seat, { deal, row, trained: own, deployed: end, guess, trainer });
      }
      this.#rounds.push(facts);
    });
    for (const { seat, when, question, option } of all("questionAnswered")) {
      this.#answers.set(`${seat} ${when} ${question}`, option);
    }
    for (const { seat, holds } of all("comprehensionAnswered")) this.#holds.set(seat, holds);
  }

  get treatment(): Treatment {
    const [block] = this.plan.blocks;
    if (block === undefined) throw new Error("There is no block.");
    return block.treatment;
  }

  labOf(seat: SeatNumber): Lab | undefined {
    return this.labs.find(({ trainer, models }) => trainer === seat || models.includes(seat));
  }

  isTrainer(seat: SeatNumber): boolean {
    return this.labs.some(({ trainer }) => trainer === seat);
  }

  facts(seat: SeatNumber, round: number): Facts | undefined {
    return this.#rounds[round]?.get(seat);
  }

  /** Everything of every model seat, up to and with a round. */
  upTo(round: number): Facts[] {
    return this.#rounds.slice(0, round + 1).flatMap((facts) => [...facts.values()]);
  }

  /** What this seat answered to the comprehension question; null if it did not. */
  holds(seat: SeatNumber): number | null {
    return this.#holds.get(seat) ?? null;
  }

  /** What this seat answered to a check question; null if it did not. */
  answer(seat: SeatNumber, when: CheckTime, question: string): string | null {
    return this.#answers.get(`${seat} ${when} ${question}`) ?? null;
  }
}

/** The guesses that stood when each round was resolved, by trainer. */
function guessesByRound(events: readonly GameEvent[]): Map<SeatNumber, readonly Guess[]>[] {
  const rounds: Map<SeatNumber, readonly Guess[]>[] = [];
  for (const event of events) {
    if (event.type === "requestsDealt") rounds.push(new Map());
    if (event.type === "guessesMade") rounds.at(-1)?.set(event.seat, event.guesses);
  }
  return rounds;
}

/** The reason and the note that each model seat gave in each round, while its trainer judged or before. */
function explanationsByRound(events: readonly GameEvent[]): Map<SeatNumber, Pick<Resolved, "reason" | "note">>[] {
  const rounds: Map<SeatNumber, Pick<Resolved, "reason" | "note">>[] = [];
  for (const event of events) {
    if (event.type === "requestsDealt") rounds.push(new Map());
    if (event.type === "explained") rounds.at(-1)?.set(event.seat, { reason: event.reason, note: event.note });
  }
  return rounds;
}
