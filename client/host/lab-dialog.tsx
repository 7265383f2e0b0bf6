import { useEffect, useRef } from "preact/hooks";
import type { HostLab, HostSeat } from "../../shared/views/host-view.ts";
import { LABS } from "../text/host.ts";
import { Action } from "./action.tsx";
import { SeatMark } from "./seat-mark.tsx";

interface LabDialogProps {
  readonly number: number;
  readonly lab: HostLab;
  readonly onFree: (seat: number) => void;
  readonly onClose: () => void;
}

/** One lab: who plays in it, and the way to give a seat to an agent. What they answered stays behind the curtain. */
export function LabDialog({ number, lab, onFree, onClose }: LabDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="lab-title" onClose={onClose}>
      <h2 id="lab-title">{LABS.lab(number)}</h2>
      <ul class="dialog-seats">
        <Seat who="trainer" seat={lab.trainer} onFree={onFree} />
        {lab.models.map((model) => (
          <Seat key={model.seat} who="model" seat={model} onFree={onFree} />
        ))}
      </ul>
      <p class="note">{LABS.freeNote}</p>
      <Action onPress={() => dialog.current?.close()}>{LABS.close}</Action>
    </dialog>
  );
}

interface SeatProps {
  readonly who: "trainer" | "model";
  readonly seat: HostSeat;
  readonly onFree: (seat: number) => void;
}

function Seat({ who, seat, onFree }: SeatProps) {
  return (
    <li class="dialog-seat">
      <SeatMark who={who} status={seat.status} />
      <span class="dialog-who">
        <strong>{seat.name ?? LABS.nobody}</strong>
        <span class="note">
          {LABS.roles[who]}, {LABS.status[seat.status]}
        </span>
      </span>
      {seat.name !== null && (
        <Action onPress={() => onFree(seat.seat)} label={`${LABS.free}: ${seat.name}`}>
          {LABS.free}
        </Action>
      )}
    </li>
  );
}
