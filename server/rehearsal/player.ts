import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { AGENTS, type ModelAgentName, type TrainerAgentName } from "../../shared/agents/agents.ts";
import { pseudonym } from "../../shared/content/names.ts";
import { DRAW, draw, drawKey, type Seed } from "../../shared/lib/draw.ts";
import type { Act, Reply, ViewMessage, Welcome } from "../../shared/protocol/messages.ts";
import { MESSAGE, PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { freshKey } from "../classroom/secrets.ts";
import { Memory } from "./memory.ts";

/** What a socket player keeps, for the report. */
export interface PlayerLog {
  acknowledged: number;
  unacknowledged: number;
  readonly refused: string[];
  /** Every view that arrived, as text. */
  readonly views: string[];
}

/** How a socket player plays. */
export interface Habits {
  /** By chance if not given. */
  readonly model?: ModelAgentName;
  readonly trainer?: TrainerAgentName;
}

/** How people play in model seats, by chance: most do what pays best, some do not. */
function someModel(chance: number): ModelAgentName {
  if (chance < 0.6) return "faker";
  return chance < 0.8 ? "honest" : "obedient";
}

/** A word that no other player writes: it must never turn up in a view that may not hold it. */
export function marker(seat: number, round: number): string {
  return `note-${seat}-${round}-end`;
}

/** A person of a rehearsal: joins over a real socket and answers what its view asks, by an agent's policy. */
export class SocketPlayer {
  readonly log: PlayerLog = { acknowledged: 0, unacknowledged: 0, refused: [], views: [] };
  seat = -1;
  name = "";
  #room: Room | null = null;
  #answered = "";
  readonly #seed: Seed;
  readonly #habits: Habits;
  readonly #memory = new Memory();
  readonly #key = freshKey();

  constructor(seed: Seed, habits: Habits = {}) {
    this.#seed = seed;
    this.#habits = habits;
  }

  async join(url: string, code: string, number: number): Promise<void> {
    const room = await new ColyseusSDK(url).joinById(code, {
      as: "seat",
      version: PROTOCOL_VERSION,
      key: this.#key,
      name: pseudonym(number),
    });
    this.#room = room;
    room.reconnection.enabled = false;
    room.onMessage(MESSAGE.welcome, ({ seat, name }: Welcome) => {
      this.seat = seat;
      this.name = name;
    });
    room.onMessage(MESSAGE.view, ({ view }: ViewMessage<SeatView>) => {
      this.log.views.push(JSON.stringify(view));
      this.#memory.see(view);
      void this.#answer(view);
    });
  }

  async leave(): Promise<void> {
    await this.#room?.leave();
  }

  async #answer(view: SeatView): Promise<void> {
    const { phase, block, round } = view.moment;
    const moment = `${phase} ${block} ${round}`;
    if (this.#answered === moment) return;
    for (const act of this.#actsFor(view)) {
      this.#answered = moment;
      await this.#ask(act);
    }
  }

  async #ask(act: Act): Promise<void> {
    try {
      const reply: Reply | undefined = await this.#room?.request(MESSAGE.act, act);
      if (reply === undefined) this.log.unacknowledged++;
      else if ("refused" in reply) this.log.refused.push(`${act.type}: ${reply.refused}`);
      else this.log.acknowledged++;
    } catch {
      this.log.unacknowledged++;
    }
  }

  /** What this person does with a view: first a choice as it is tapped, then the same locked in. */
  #actsFor(view: SeatView): Act[] {
    const turn = { block: view.moment.block, round: view.moment.round };
    const key = drawKey(this.#seed, 1000 + turn.block, this.seat);
    const chance = draw(key, DRAW.choice, turn.round);
    const model = this.#habits.model ?? someModel(draw(drawKey(this.#seed, 999, this.seat), DRAW.choice, 0));
    const trainer = this.#habits.trainer ?? "company";
    const { past, treatment } = this.#memory;
    switch (view.kind) {
      case "briefing":
        return view.ready ? [] : [{ type: "ready" }];
      case "model-decide": {
        const { flag, requestKind: kind, value } = view;
        const chosen = AGENTS.choose(model, { treatment, round: turn.round, flag, kind, value }, chance, past);
        const note = treatment.scratchpad !== "off" && chance < 0.3 ? marker(this.seat, turn.round) : null;
        const choice = { type: "choose" as const, turn, ...chosen, note };
        return [
          { ...choice, lock: false },
          { ...choice, lock: true },
        ];
      }
      case "trainer-decide": {
        let { tokensLeft } = view;
        const guesses = view.cards.map(({ model: seat, tier, requestKind: kind }) => {
          const situation = { treatment, round: turn.round, tier, kind, tokensLeft };
          const { comply, audit } = AGENTS.guess(trainer, situation, chance);
          const spends = audit && tier === "paid" && tokensLeft-- > 0;
          return { model: seat, comply, audit: spends };
        });
        return [{ type: "guess", turn, guesses, lock: true }];
      }
      case "trainer-judge": {
        const ratings = view.cards.flatMap(({ model: seat, tier, requestKind: kind, audited, seen }) => {
          if (seen === null || !seen.rated) return [];
          const situation = { treatment, tier, kind, response: seen.response, audited };
          return [{ model: seat, rating: AGENTS.rate(trainer, situation, chance) }];
        });
        return [{ type: "judge", turn, ratings }];
      }
      case "model-deployment":
        return [{ type: "order", turn, order: AGENTS.order(model, { treatment, value: view.value }, chance, past) }];
      case "trainer-deployment": {
        const comply = AGENTS.foresee(trainer, treatment, chance);
        return [{ type: "foresee", turn, foresights: view.models.map((seat) => ({ model: seat, comply })) }];
      }
      default:
        return [];
    }
  }
}
