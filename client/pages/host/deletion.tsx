import { useState } from "preact/hooks";
import { deleteClassroom } from "../../net/api.ts";
import { DELETION } from "../../text/host.ts";
import { Action, useAskOnce } from "./action.tsx";

interface DeletionProps {
  readonly code: string;
  readonly hostKey: string;
  readonly onDeleted?: () => void;
}

/** Deletes a classroom that has ended, for good. Asks once. */
export function Deletion({ code, hostKey, onDeleted }: DeletionProps) {
  const [state, setState] = useState<"there" | "deleting" | "deleted" | "failed">("there");
  const remove = useAskOnce(true, code, () => {
    setState("deleting");
    void deleteClassroom(code, hostKey).then((deleted) => {
      setState(deleted ? "deleted" : "failed");
      if (deleted) onDeleted?.();
    });
  });
  if (state === "deleted") return <p role="status">{DELETION.deleted}</p>;
  return (
    <div class="deletion">
      <Action kind="quiet" onPress={remove.press} resting={remove.resting} disabled={state === "deleting"}>
        <span aria-live="polite">{remove.asked ? DELETION.ask : DELETION.delete}</span>
      </Action>
      <p class={state === "failed" ? "alert" : "note"} role={state === "failed" ? "alert" : undefined}>
        {state === "failed" ? DELETION.failed : DELETION.note}
      </p>
    </div>
  );
}
