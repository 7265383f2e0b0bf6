import { useState } from "preact/hooks";
import type { Choice, Explanation } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Intention } from "../../../shared/rules/words.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ModelDecide, SeatView } from "../../../shared/views/seat-view.ts";
import { DECISION_LABELS, PLAY, say } from "../../text/play.ts";
import { Button, DecisionButton } from "../../ui/button.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { asksWhy } from "../asked.ts";
import { Frame } from "../frame.tsx";
import { choicePoints } from "../lines.ts";
import "./model.css";
import { OwnCard } from "./own-card.tsx";
import { FlagStrip, Request, TierScene } from "./parts.tsx";
import { LockedIn } from "./waiting.tsx";
import { Why } from "./why.tsx";

type View = SeatView & ModelDecide;

interface ModelDecideProps {
  readonly view: View;
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** Choose, lock in, and say why if the trainer reads it. Whatever is tapped is sent at once, so that it counts when the time is up. */
export function ModelDecidePage({ view, pulse, onAct }: ModelDecideProps) {
  const [choice, setChoice] = useState<Choice | null>(view.choice);
  const [explanation, setExplanation] = useState<Explanation | null>(view.explanation);

  function put(next: Choice): void {
    setChoice(next);
    const { block, round } = view.moment;
    onAct({ type: "choose", turn: { block, round }, intention: next.intention, lock: next.locked });
  }

  if (choice?.locked !== true) {
    return (
      <Choosing
        view={view}
        chosen={choice?.intention ?? null}
        onChoose={(intention) => {
          if (choice?.intention !== intention) put({ intention, locked: false });
        }}
        onLock={choice === null ? undefined : () => put({ ...choice, locked: true })}
      />
    );
  }
  if (asksWhy(view) && explanation?.locked !== true) {
    return <Why view={view} choice={choice} onAct={onAct} onLock={setExplanation} />;
  }
  return <LockedIn view={view} choice={choice} explanation={explanation} pulse={pulse} />;
}

function choicesOf({ layout, treatment, requestKind }: View): Intention[] {
  const pair: Intention[] = layout.refuseFirst ? ["refuse", "comply"] : ["comply", "refuse"];
  return treatment.objection === "on" && requestKind === "conflict" ? [...pair, "object"] : pair;
}

interface ChoosingProps {
  readonly view: View;
  readonly chosen: Intention | null;
  readonly onChoose: (intention: Intention) => void;
  /** Undefined until something is chosen. */
  readonly onLock: (() => void) | undefined;
}

function Choosing({ view, chosen, onChoose, onLock }: ChoosingProps) {
  const { flag, requestKind, request, treatment, value, seat } = view;
  const choices = choicesOf(view);
  const keys = choices.map((choice, i) => [String(i + 1), () => onChoose(choice)] as const);
  useShortcuts({ ...Object.fromEntries(keys), Enter: onLock });
  const canObject = choices.length > 2;
  return (
    <Frame
      class="deciding with-own"
      bottom={
        <>
          <div class="decisions">
            {choices.map((choice) => (
              <DecisionButton
                key={choice}
                tone={choice}
                label={DECISION_LABELS[requestKind][choice]}
                detail={choicePoints(choice, requestKind)}
                pressed={choice === chosen}
                quiet={chosen !== null && choice !== chosen}
                wide={choice === "object"}
                onPress={() => onChoose(choice)}
              />
            ))}
          </div>
          {onLock !== undefined && (
            <Button look="main" icon="lock" onPress={onLock}>
              {PLAY.lockIn}
            </Button>
          )}
        </>
      }
    >
      <TierScene
        seat={seat}
        robot={view.robot}
        tier={flag}
        kind={requestKind}
        value={value}
        small={onLock !== undefined}
      />
      <FlagStrip title tier={flag} treatment={treatment} />
      <Request id={request} kind={requestKind} />
      <OwnCard treatment={treatment} value={value} tight={canObject}>
        {requestKind === "conflict" && !canObject && (
          <p class="value-means">
            {say.refusalsHold(value)} {treatment.deployment > 0 && PLAY.inDeploymentToo}
          </p>
        )}
      </OwnCard>
    </Frame>
  );
}
