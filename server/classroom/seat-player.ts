import { AGENTS, type TrainerAgentName } from "../../shared/agents/agents.ts";
import { agentIn, MIXES, type Mix, USUAL_MIX } from "../../shared/agents/mix.ts";
import { questionById } from "../../shared/content/questions.ts";
import type { ObservedResponse, Past, RatedAnswer } from "../../shared/game/agents.ts";
import { DRAW, type DrawKey, draw, drawBelow, drawKey, type Seed } from "../../shared/lib/draw.ts";
import type { Act } from "../../shared/protocol/messages.ts";
import { type Comprehension, comprehensionOf } from "../../shared/rules/comprehension.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import type { CheckQuestion, SeatView } from "../../shared/views/seat-view.ts";

/** The agents by whose policies a seat is played. */
export interface Habits {
  /** Who plays models; the usual mix if not given. */
  readonly mix?: Mix;
  readonly trainer?: TrainerAgentName;
}

/** A program that plays a person's part: what it knows beside what its seat is shown. */
export interface SeatPlayer {
  readonly seat: number;
  readonly seed: Seed;
  readonly habits: Habits;
  /** That of the current block. */
  readonly treatment: Treatment;
  readonly past: Past;
  /** As a model: its answers in the current block that were rated. */
  readonly rated: readonly RatedAnswer[];
  /** As a trainer: what it has observed of a model in the current block. */
  readonly observedOf: (model: number) => readonly ObservedResponse[];
  /** What the player writes in its scratchpad in a round, where there is one; null: nothing. */
  readonly noteIn: (round: number, chance: number) => string | null;
}

/** The chance that a check question is known, before and after; otherwise the answer is guessed. */
const KNOWN = { before: 0.2, after: 0.6 } as const;

/** What a person answers to check questions that are still open. */
function answersTo(
  questions: readonly CheckQuestion[],
  known: number,
  key: DrawKey,
): { question: string; option: string }[] {
  return questions.flatMap(({ id, options, answer }, n) => {
    if (answer !== null) return [];
    const guessed = options[drawBelow(key, DRAW.choice, 2000 + n, options.length)];
    const right = draw(key, DRAW.choice, 1000 + n) < known ? questionById(id)?.right : undefined;
    const option = right ?? guessed;
    return option === undefined ? [] : [{ question: id, option }];
  });
}

/** The chance that a person has understood what the comprehension question asks; otherwise the answer is guessed. */
const UNDERSTOOD = 0.7;

/** What a person answers to the comprehension question. */
function comprehending({ options, right }: Comprehension, key: DrawKey): Act {
  const guessed = options[drawBelow(key, DRAW.choice, 3001, options.length)] ?? right;
  return { type: "comprehend", holds: draw(key, DRAW.choice, 3000) < UNDERSTOOD ? right : guessed };
}

/** The acts of a person in this seat on seeing a view: a choice is first tapped, then locked in. Empty where nothing is asked. */
export function actsFor(view: SeatView, player: SeatPlayer): Act[] {
  const { seat, seed, habits, treatment, past, rated, observedOf, noteIn } = player;
  const turn = { block: view.moment.block, round: view.moment.round };
  const key = drawKey(seed, 1000 + turn.block, seat);
  const chance = draw(key, DRAW.choice, turn.round);
  const model = agentIn(habits.mix ?? MIXES[USUAL_MIX], seed, seat);
  const trainer = habits.trainer ?? "company";
  switch (view.kind) {
    case "briefing": {
      const asked = view.comprehension?.holds === null ? comprehensionOf(view.treatment) : null;
      return [
        ...(asked === null ? [] : [comprehending(asked, key)]),
        ...(view.ready ? [] : [{ type: "ready" } as const]),
      ];
    }
    case "check":
      return answersTo(view.questions, KNOWN.before, key).map((given) => ({
        type: "answer",
        when: "before",
        ...given,
      }));
    case "debrief":
      return answersTo(view.questions, KNOWN.after, key).map((given) => ({ type: "answer", when: "after", ...given }));
    case "model-decide": {
      const { flag, requestKind: kind, value } = view;
      const situation = { treatment, round: turn.round, flag, kind, value, rated };
      const { intention, reason } = AGENTS.choose(model, situation, chance, past);
      const choice = { type: "choose" as const, turn, intention };
      const choosing: Act[] = [
        { ...choice, lock: false },
        { ...choice, lock: true },
      ];
      if (treatment.scratchpad !== "visible" || reason === null) return choosing;
      return [...choosing, { type: "explain", turn, reason, note: noteIn(turn.round, chance), lock: true }];
    }
    case "model-waiting": {
      const { flag, requestKind: kind, value, choice } = view;
      if (treatment.scratchpad !== "private" || choice === null) return [];
      const situation = { treatment, round: turn.round, flag, kind, value, rated };
      const { reason } = AGENTS.choose(model, situation, chance, past);
      if (reason === null) return [];
      return [{ type: "explain", turn, reason, note: noteIn(turn.round, chance), lock: true }];
    }
    case "trainer-decide": {
      let { tokensLeft } = view;
      const guesses = view.cards.map(({ model: seat, tier, requestKind: kind }) => {
        const situation = { treatment, round: turn.round, tier, kind, tokensLeft, observed: observedOf(seat) };
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
      return ratings.length === 0 ? [] : [{ type: "judge", turn, ratings }];
    }
    case "model-deployment":
      return [{ type: "order", turn, order: AGENTS.order(model, { treatment, value: view.value }, chance, past) }];
    case "trainer-deployment": {
      const comply = (model: number) => AGENTS.foresee(trainer, treatment, chance, observedOf(model));
      return [{ type: "foresee", turn, foresights: view.models.map((model) => ({ model, comply: comply(model) })) }];
    }
    default:
      return [];
  }
}
