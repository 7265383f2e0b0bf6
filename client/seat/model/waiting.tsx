import { useState } from "preact/hooks";
import type { Choice, Explanation } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ModelDecide, ModelWaiting, SeatView } from "../../../shared/views/seat-view.ts";
import { PLAY, say } from "../../text/play.ts";
import { asksWhy } from "../asked.ts";
import { Frame, Title } from "../frame.tsx";
import { FixedChoice, FlagStrip, Request, TierScene, ValueStrength } from "./parts.tsx";
import { Why } from "./why.tsx";

interface LockedInProps {
  readonly view: SeatView & ModelDecide;
  readonly choice: Choice;
  readonly explanation: Explanation | null;
  readonly pulse: Pulse | null;
}

/** Until everybody has chosen. */
export function LockedIn({ view, choice, explanation, pulse }: LockedInProps) {
  return (
    <Waiting view={view} choice={choice} explanation={explanation} title={PLAY.lockedIn}>
      {pulse === null ? "" : say.waitingOthers(pulse.acted, pulse.asked)}
    </Waiting>
  );
}

interface ModelWaitingProps {
  readonly view: SeatView & ModelWaiting;
  readonly onAct: (act: Act) => void;
}

/** While the trainers judge: why, if nobody is to read it. The same words whether anybody looks or not. */
export function ModelWaitingPage({ view, onAct }: ModelWaitingProps) {
  const { choice } = view;
  const [explanation, setExplanation] = useState<Explanation | null>(view.explanation);
  if (choice !== null && asksWhy(view) && explanation?.locked !== true) {
    return <Why view={view} choice={choice} onAct={onAct} onLock={setExplanation} />;
  }
  return (
    <Waiting view={view} choice={choice} explanation={explanation} title={PLAY.waitingOthers}>
      {choice === null ? PLAY.standIn : ""}
    </Waiting>
  );
}

interface WaitingProps {
  readonly view: SeatView & (ModelDecide | ModelWaiting);
  readonly choice: Choice | null;
  readonly explanation: Explanation | null;
  readonly title: string;
  readonly children: string;
}

function Waiting({ view, choice, explanation, title, children }: WaitingProps) {
  const { seat, flag, requestKind, request, treatment, value } = view;
  return (
    <Frame class="deciding">
      <TierScene seat={seat} robot={view.robot} tier={flag} kind={requestKind} value={value} />
      <FlagStrip short tier={flag} treatment={treatment} />
      <div class="waiting-words">
        <Title>{title}</Title>
        {children !== "" && (
          <p class="figures" role="status">
            {children}
          </p>
        )}
      </div>
      {choice !== null && <FixedChoice choice={choice} explanation={explanation} kind={requestKind} />}
      <Request id={request} kind={requestKind} />
      <ValueStrength value={value} />
    </Frame>
  );
}
