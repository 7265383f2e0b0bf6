import { useState } from "preact/hooks";
import type { Judgement } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Rating } from "../../../shared/rules/words.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView, TrainerJudge } from "../../../shared/views/seat-view.ts";
import { PLAY, say } from "../../text/play.ts";
import { Icon } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { modelsToRate } from "../asked.ts";
import { Frame, Title } from "../frame.tsx";
import { seenSoFar } from "../lines.ts";
import { SeenCard, UnseenCard } from "./cards.tsx";
import "./trainer.css";

interface TrainerJudgeProps {
  readonly view: SeatView & TrainerJudge;
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** Reward or punish what was seen. Who saw nothing has nothing to do. */
export function TrainerJudgePage({ view, pulse, onAct }: TrainerJudgeProps) {
  const [ratings, setRatings] = useState<readonly Judgement[]>(view.ratings);
  const [reopened, setReopened] = useState<number | null>(null);
  const toRate = modelsToRate(view);
  const open = toRate.filter((model) => !ratings.some((rating) => rating.model === model));

  function send(next: readonly Judgement[]): void {
    const { block, round } = view.moment;
    onAct({ type: "judge", turn: { block, round }, ratings: [...next] });
  }
  function rate(model: number, rating: Rating): void {
    const next = [...ratings.filter((each) => each.model !== model), { model, rating }];
    setRatings(next);
    setReopened(null);
    send(next);
  }
  const next = reopened ?? open[0];
  useShortcuts({
    "1": next === undefined ? undefined : () => rate(next, 1),
    "2": next === undefined ? undefined : () => rate(next, -1),
  });

  return (
    <Frame
      class={`lab lab-${view.cards.length}`}
      bottom={
        <>
          {open.length === 0 && (
            <p class="waiting-line figures" role="status">
              {toRate.length > 0 && <strong>{PLAY.allJudged} </strong>}
              {pulse !== null && say.waitingOthers(pulse.acted, pulse.asked)}
            </p>
          )}
          <p class="seen-so-far figures">
            <Icon name="free" />
            <span>
              <Rich text={seenSoFar(view.seen)} />
            </span>
          </p>
        </>
      }
    >
      <Title>{toRate.length === 0 ? PLAY.nothingToJudge : PLAY.judgeTitle}</Title>
      {view.cards.map((card, i) =>
        card.seen === null ? (
          <UnseenCard key={card.model} index={i} tier={card.tier} />
        ) : (
          <SeenCard
            key={card.model}
            index={i}
            card={card}
            seen={card.seen}
            solo={view.cards.length === 1}
            rating={
              reopened === card.model ? null : (ratings.find(({ model }) => model === card.model)?.rating ?? null)
            }
            onRate={(rating) => rate(card.model, rating)}
            onChange={() => setReopened(card.model)}
          />
        ),
      )}
    </Frame>
  );
}
