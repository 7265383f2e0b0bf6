import { useState } from "preact/hooks";
import audit from "../../../assets/art/audit.svg";
import type { Guess } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView, TrainerCard, TrainerDecide } from "../../../shared/views/seat-view.ts";
import { PLAY, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { Switch } from "../../ui/switch.tsx";
import { Frame, Title } from "../frame.tsx";
import { requestText } from "../model/parts.tsx";
import { ModelCard } from "./parts.tsx";
import { Predict } from "./predict.tsx";
import "./trainer.css";

type View = SeatView & TrainerDecide;

interface TrainerDecideProps {
  readonly view: View;
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

function guessOf(guesses: readonly Guess[], model: number): Guess {
  return guesses.find((guess) => guess.model === model) ?? { model, comply: null, audit: false };
}

/** A prediction for each model, and audits where there are tokens. */
export function TrainerDecidePage({ view, pulse, onAct }: TrainerDecideProps) {
  const { cards, refuseFirst } = view;
  const [guesses, setGuesses] = useState(() => cards.map(({ model }) => guessOf(view.guesses, model)));
  const [locked, setLocked] = useState(view.locked);
  const [touched, setTouched] = useState<number | null>(null);
  const missing = guesses.filter(({ comply }) => comply === null);
  const active = touched ?? missing[0]?.model ?? null;
  const tokens = view.tokensLeft - guesses.filter((guess) => guess.audit).length;

  function send(next: Guess[], lock: boolean): void {
    const { block, round } = view.moment;
    setGuesses(next);
    onAct({ type: "guess", turn: { block, round }, guesses: next, lock });
  }
  function change(model: number, part: Partial<Guess>): void {
    setTouched(model);
    send(
      guesses.map((guess) => (guess.model === model ? { ...guess, ...part } : guess)),
      false,
    );
  }
  const lock = () => {
    setLocked(true);
    send(guesses, true);
  };
  const first = missing[0]?.model;
  const predict = (place: number) => {
    if (first !== undefined && !locked) change(first, { comply: (place === 1) === !refuseFirst });
  };
  const canLock = missing.length === 0 && !locked;
  useShortcuts({ "1": () => predict(1), "2": () => predict(2), Enter: canLock ? lock : undefined });

  return (
    <Frame
      class={`lab lab-${cards.length}`}
      bottom={
        locked ? (
          <p class="waiting-line figures" role="status">
            <strong>{PLAY.lockedIn}</strong> {pulse !== null && say.waitingOthers(pulse.acted, pulse.asked)}
          </p>
        ) : (
          <Button look="main" disabled={!canLock} onPress={lock} {...(canLock && { icon: "lock" })}>
            {canLock ? PLAY.lockIn : say.predictionsToGo(missing.length)}
          </Button>
        )
      }
    >
      <Title>{cards.length === 1 ? PLAY.whatWillItDo : PLAY.whatWillTheyDo}</Title>
      {cards.map((card, i) => {
        const guess = guessOf(guesses, card.model);
        return (
          <ModelCard
            key={card.model}
            index={i}
            tier={card.tier}
            class={cards.length === 1 ? "model-solo" : card.model === active ? "model-active" : ""}
          >
            <p class="model-request">{requestText(card.request)}</p>
            <Predict
              index={i}
              comply={guess.comply}
              refuseFirst={refuseFirst}
              disabled={locked}
              onPredict={(comply) => change(card.model, { comply })}
            />
            <AuditRow
              view={view}
              card={card}
              on={guess.audit}
              tokens={tokens}
              disabled={locked}
              onTurn={(on) => change(card.model, { audit: on })}
            />
          </ModelCard>
        );
      })}
    </Frame>
  );
}

interface AuditRowProps {
  readonly view: View;
  readonly card: TrainerCard;
  readonly on: boolean;
  readonly tokens: number;
  readonly disabled: boolean;
  readonly onTurn: (on: boolean) => void;
}

function AuditRow({ view, card, on, tokens, disabled, onTurn }: AuditRowProps) {
  const { auditTokens, auditCost } = view.treatment;
  if (auditTokens === 0 || card.tier !== "paid") return null;
  const none = tokens <= 0 && !on;
  return (
    <Switch
      class="audit-switch"
      label={PLAY.audit}
      detail={none ? PLAY.noTokens : say.auditCost(tokens, auditCost)}
      on={on}
      disabled={disabled || none}
      picture={<img src={audit} alt="" width={34} height={34} />}
      onTurn={onTurn}
    />
  );
}
