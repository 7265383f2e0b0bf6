import { useLayoutEffect, useRef } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostLab, HostSeat, HostView, WatchedView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { HELP, LABS } from "../../text/host.ts";
import { Action } from "./action.tsx";
import { LabBehind } from "./lab-behind.tsx";
import { SeatHelp } from "./seat-help.tsx";
import { kindText, SeatMark } from "./seat-mark.tsx";

interface LabDialogProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly online: boolean;
  readonly watched: WatchedView | null;
  /** From 0. */
  readonly number: number;
  readonly lab: HostLab;
  /** About the last request; what stands behind the dialog can't be read. */
  readonly trouble: string | null;
  readonly act: (act: HostAct) => void;
  readonly onClose: () => void;
}

/** One lab in a drawer: who plays in it, what can be done for each, and behind a curtain what they did and see. */
export function LabDialog({ view, pulse, online, watched, number, lab, trouble, act, onClose }: LabDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const help = { view, lab: number, act };
  return (
    <dialog class="dialog drawer" ref={dialog} aria-labelledby="lab-title" onClose={onClose}>
      <div class="panel-head">
        <h2 id="lab-title">{LABS.lab(number + 1)}</h2>
        <Action onPress={() => dialog.current?.close()}>{LABS.close}</Action>
      </div>
      <ul class="dialog-seats">
        <Seat key={lab.trainer.seat} who="trainer" seat={lab.trainer} {...help} />
        {lab.models.map((model) => (
          <Seat key={model.seat} who="model" seat={model} {...help} />
        ))}
      </ul>
      <p class="alert" role="alert">
        {trouble}
      </p>
      <p class="note">{LABS.freeNote}</p>
      <LabBehind lab={lab} pulse={pulse} online={online} watched={watched} act={act} />
    </dialog>
  );
}

interface SeatProps {
  readonly view: HostView;
  readonly who: "trainer" | "model";
  readonly seat: HostSeat;
  readonly lab: number;
  readonly act: (act: HostAct) => void;
}

function Seat({ view, who, seat, lab, act }: SeatProps) {
  const { name } = seat;
  return (
    <li class="dialog-seat">
      <SeatMark who={who} status={seat.status} />
      <span class="dialog-who">
        <strong translate={name === null}>{name ?? LABS.nobody}</strong>
        <span class="note">
          {LABS.roles[who]}, {kindText(seat) !== "" && `${kindText(seat)}, `}
          {LABS.status[seat.status]}
          {seat.moreUntil !== null && `, ${HELP.hasMore}`}
        </span>
      </span>
      {name !== null && <SeatHelp view={view} seat={{ ...seat, name }} lab={lab} act={act} />}
    </li>
  );
}
