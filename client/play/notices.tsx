import type { Status } from "../net/connection.ts";
import { PLAY } from "../text/play.ts";
import { isTooLate, refusalText } from "../text/refusals.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { Trouble } from "./outbox.ts";
import { useLasting } from "./timing.ts";

/** A short drop is over before anybody needs to know. */
const OFFLINE_AFTER = 2000;

export function OfflineBar({ status }: { readonly status: Status }) {
  const shown = useLasting(status === "off", OFFLINE_AFTER);
  return (
    <div role="alert">
      {shown && (
        <p class="notice notice-offline">
          <Icon name="offline" />
          {PLAY.offline}
        </p>
      )}
    </div>
  );
}

/** What became of an answer that was not taken: an error where it was one, a plain line where it only came too late. */
export function TroubleCard({
  trouble,
  onDismiss,
}: {
  readonly trouble: Trouble | null;
  readonly onDismiss: () => void;
}) {
  if (trouble === null) return null;
  const late = "over" in trouble ? (trouble.chosen ? PLAY.roundOverChosen : PLAY.roundOver) : null;
  const words = late ?? ("refused" in trouble ? refusalText(trouble.refused) : "");
  const isError = "refused" in trouble && !isTooLate(trouble.refused);
  return (
    <div class={isError ? "notice notice-error" : "notice"} role="alert">
      <p>
        {isError && <strong>{PLAY.failed} </strong>}
        {words}
      </p>
      <Button onPress={onDismiss}>{isError ? PLAY.tryAgain : PLAY.close}</Button>
    </div>
  );
}
