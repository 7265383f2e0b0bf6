import { useEffect, useRef, useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostSeat, HostView } from "../../../shared/views/host-view.ts";
import { HELP, LABS } from "../../text/host.ts";
import { Action } from "./action.tsx";

const MORE_SECONDS = 30;

interface SeatHelpProps {
  readonly view: HostView;
  readonly seat: HostSeat & { readonly name: string };
  /** The lab that the seat is in, from 0. */
  readonly lab: number;
  readonly act: (act: HostAct) => void;
}

/** What can be done for one person: more time, another name, another lab, or an agent in the place. */
export function SeatHelp({ view, seat, lab, act }: SeatHelpProps) {
  const [renaming, setRenaming] = useState(false);
  const { seat: number, name } = seat;
  const mayHaveTime = seat.status === "deciding" && view.timers !== "off";
  const giveTime = () => act({ type: "giveTime", from: view.moment, seat: number, seconds: MORE_SECONDS });
  if (renaming) return <Rename seat={number} name={name} act={act} onDone={() => setRenaming(false)} />;
  return (
    <div class="seat-help">
      {mayHaveTime && (
        <Action onPress={giveTime} label={`${HELP.more(MORE_SECONDS)}: ${name}`}>
          {HELP.more(MORE_SECONDS)}
        </Action>
      )}
      <Action kind="quiet" onPress={() => setRenaming(true)} label={`${HELP.rename}: ${name}`}>
        {HELP.rename}
      </Action>
      {view.moment.phase === "briefing" && view.labs.length > 1 && (
        <Move view={view} seat={number} name={name} lab={lab} act={act} />
      )}
      <Action kind="quiet" onPress={() => act({ type: "freeSeat", seat: number })} label={`${LABS.free}: ${name}`}>
        {LABS.free}
      </Action>
    </div>
  );
}

interface RenameProps {
  readonly seat: number;
  readonly name: string;
  readonly act: (act: HostAct) => void;
  readonly onDone: () => void;
}

/** Types another name for a person. */
export function Rename({ seat, name, act, onDone }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== name) act({ type: "renameSeat", seat, name: typed });
    onDone();
  };
  return (
    <form class="rename" onSubmit={save} onKeyDown={(event) => stopEscape(event, onDone)}>
      <input
        ref={field}
        aria-label={HELP.newName(name)}
        value={typed}
        autoComplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="action plain">
        {HELP.save}
      </button>
      <Action kind="quiet" onPress={onDone}>
        {HELP.cancel}
      </Action>
    </form>
  );
}

/** Escape leaves the field, and not the dialog that it is in. */
function stopEscape(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== "Escape") return;
  event.preventDefault();
  leave();
}

interface MoveProps extends Omit<SeatHelpProps, "seat"> {
  readonly seat: number;
  readonly name: string;
}

function Move({ view, seat, name, lab, act }: MoveProps) {
  return (
    <select
      class="move"
      aria-label={HELP.move(name)}
      value=""
      onChange={({ currentTarget }) => {
        act({ type: "moveSeat", seat, lab: Number(currentTarget.value) });
        // Who could not be moved is still here.
        currentTarget.value = "";
      }}
    >
      <option value="" disabled>
        {HELP.moveTo}
      </option>
      {view.labs.map((_, number) =>
        number === lab ? null : (
          // Labs never change places.
          <option key={LABS.lab(number + 1)} value={number}>
            {LABS.lab(number + 1)}
          </option>
        ),
      )}
    </select>
  );
}
