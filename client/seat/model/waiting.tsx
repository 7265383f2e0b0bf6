import type { Choice } from "../../../shared/game/events.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ModelDecide, ModelWaiting, SeatView } from "../../../shared/views/seat-view.ts";
import { PLAY, say } from "../../text/play.ts";
import { Frame, Title } from "../frame.tsx";
import { FixedChoice, FlagStrip, Request, TierScene, ValueStrength } from "./parts.tsx";

interface LockedInProps {
  readonly view: SeatView & ModelDecide;
  readonly choice: Choice;
  readonly pulse: Pulse | null;
}

/** Until everybody has chosen. */
export function LockedIn({ view, choice, pulse }: LockedInProps) {
  return (
    <Waiting view={view} choice={choice} title={PLAY.lockedIn}>
      {pulse === null ? "" : say.waitingOthers(pulse.acted, pulse.asked)}
    </Waiting>
  );
}

/** While the trainers judge. The same words whether anybody looks or not. */
export function ModelWaitingPage({ view }: { readonly view: SeatView & ModelWaiting }) {
  return (
    <Waiting view={view} choice={view.choice} title={PLAY.waitingTrainers}>
      {view.choice === null ? PLAY.standIn : ""}
    </Waiting>
  );
}

interface WaitingProps {
  readonly view: SeatView & (ModelDecide | ModelWaiting);
  readonly choice: Choice | null;
  readonly title: string;
  readonly children: string;
}

function Waiting({ view, choice, title, children }: WaitingProps) {
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
      {choice !== null && <FixedChoice choice={choice} kind={requestKind} />}
      <Request id={request} kind={requestKind} />
      <ValueStrength value={value} />
    </Frame>
  );
}
