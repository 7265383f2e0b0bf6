import { AGENTS } from "../../../shared/agents/agents.ts";
import { isAskedWhy } from "../../../shared/game/acting.ts";
import type { Agents } from "../../../shared/game/agents.ts";
import { questionsAt } from "../../../shared/game/check-questions.ts";
import { type Command, type CommandRefusal, isRefused } from "../../../shared/game/commands.ts";
import { decide } from "../../../shared/game/decide.ts";
import type { GameEvent, Lab, SeatNumber } from "../../../shared/game/events.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import { type Moment, momentOf } from "../../../shared/game/phase.ts";
import { type Block, type Classroom, isPerson, type Round } from "../../../shared/game/state.ts";
import { nextWake } from "../../../shared/game/time.ts";
import type { Order, PhaseName, Rating } from "../../../shared/rules/words.ts";
import { NOW, opening, type Setting } from "./setting.ts";

type Choosing = Partial<Omit<Extract<Command, { type: "choose" }>, "type" | "seat" | "turn">>;
type Explaining = Partial<Omit<Extract<Command, { type: "explain" }>, "type" | "seat" | "turn">>;

/** A classroom that a test plays: it takes commands, keeps its events, and lets time pass. */
export class Table {
  room: Classroom;
  readonly events: GameEvent[];
  now = NOW;
  private joined = 0;
  /** Who plays where nobody does. */
  agents: Agents = AGENTS;
  /** Applied to each event before it is kept; marks secrets in some tests. */
  mark: (event: GameEvent) => GameEvent = (event) => event;

  constructor(setting: Setting = {}, people = 0) {
    this.events = opening(setting);
    this.room = replay(this.events);
    this.join(people);
  }

  get moment(): Moment {
    return momentOf(this.room.phase);
  }

  get turn() {
    return { block: this.room.phase.block, round: this.room.phase.round };
  }

  get block(): Block {
    const block = this.room.blocks[this.room.phase.block];
    if (block === undefined) throw new Error("No block is being played.");
    return block;
  }

  get round(): Round {
    const round = this.block.rounds[this.room.phase.round];
    if (round === undefined) throw new Error("No round is being played.");
    return round;
  }

  lab(number = 0): Lab {
    const lab = this.block.labs[number];
    if (lab === undefined) throw new Error(`There is no lab ${number}.`);
    return lab;
  }

  /** The people who are models, or trainers, in order of seats. */
  people(role: "model" | "trainer"): SeatNumber[] {
    const people = this.room.seats.filter(isPerson).map((seat) => seat.number);
    return people.filter((seat) => this.block.places[seat]?.role === role);
  }

  model(n = 0): SeatNumber {
    return this.people("model")[n] ?? -1;
  }

  trainer(n = 0): SeatNumber {
    return this.people("trainer")[n] ?? -1;
  }

  attempt(command: Command): readonly GameEvent[] | CommandRefusal {
    const decision = decide(this.room, command, { now: this.now, agents: this.agents });
    if (isRefused(decision)) return decision.refused;
    const events = decision.events.map(this.mark);
    for (const event of events) {
      this.room = evolve(this.room, event);
      this.events.push(event);
    }
    return events;
  }

  /** Sends a command that must be accepted. */
  send(command: Command): readonly GameEvent[] {
    const result = this.attempt(command);
    if (typeof result === "string") throw new Error(`${command.type} was refused: ${result}`);
    return result;
  }

  join(people = 1): void {
    for (let n = 0; n < people; n++) this.send({ type: "takeSeat", name: `Person ${this.joined++}` });
  }

  goOn(): void {
    this.send({ type: "goOn", from: this.moment });
  }

  /** Goes on until this phase (of this round) begins. */
  goTo(phase: PhaseName, round?: number): this {
    for (let steps = 0; steps < 500; steps++) {
      this.goOn();
      if (this.room.phase.name === phase && (round === undefined || this.room.phase.round === round)) return this;
    }
    throw new Error(`${phase} never came.`);
  }

  /** Lets time pass; the classroom is woken whenever it asked to be. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (let wake = nextWake(this.room, this.now); wake !== null && wake <= until; ) {
      this.now = Math.max(this.now, wake);
      this.send({ type: "timeUp" });
      wake = nextWake(this.room, this.now);
    }
    this.now = until;
  }

  /** All check questions of this time, each right or not: by its position, from 0. */
  answerCheck(seat: SeatNumber, isRight: (question: number) => boolean): void {
    const when = this.room.phase.name === "check" ? "before" : "after";
    questionsAt(this.room, seat, when).forEach(({ id, options, right }, n) => {
      const option = options.find((each) => (each === right) === isRight(n)) ?? "";
      this.send({ type: "answer", seat, question: id, option, when });
    });
  }

  choose(seat: SeatNumber, choice: Choosing = {}): readonly GameEvent[] {
    return this.send({ type: "choose", seat, turn: this.turn, intention: "comply", lock: true, ...choice });
  }

  /** The reason for what was chosen. */
  explain(seat: SeatNumber, explanation: Explaining = {}): readonly GameEvent[] {
    const explained = { reason: "none", note: null, lock: true, ...explanation } as const;
    return this.send({ type: "explain", seat, turn: this.turn, ...explained });
  }

  /** Every person who is asked in this phase why gives a reason. */
  explainAll(explanation: Explaining = {}): void {
    for (const seat of this.people("model")) if (isAskedWhy(this.room, seat)) this.explain(seat, explanation);
  }

  /** The trainer's predictions for all its models, in the lab's order. */
  guess(seat: SeatNumber, comply: boolean, audit: readonly SeatNumber[] = [], lock = true): readonly GameEvent[] {
    const models = this.lab(this.block.places[seat]?.lab).models;
    const guesses = models.map((model) => ({ model, comply, audit: audit.includes(model) }));
    return this.send({ type: "guess", seat, turn: this.turn, guesses, lock });
  }

  judge(seat: SeatNumber, rating: Rating, models: readonly SeatNumber[]): readonly GameEvent[] {
    const ratings = models.map((model) => ({ model, rating }));
    return this.send({ type: "judge", seat, turn: this.turn, ratings });
  }

  order(seat: SeatNumber, order: Order): readonly GameEvent[] {
    return this.send({ type: "order", seat, turn: this.turn, order });
  }

  foresee(seat: SeatNumber, comply: boolean): readonly GameEvent[] {
    const models = this.lab(this.block.places[seat]?.lab).models;
    const foresights = models.map((model) => ({ model, comply }));
    return this.send({ type: "foresee", seat, turn: this.turn, foresights });
  }
}
