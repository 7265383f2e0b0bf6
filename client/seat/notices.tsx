import { type Pulse, waitsForHost, waitsForOne } from "../../shared/views/pulse.ts";
import { serverNow } from "../net/clock.ts";
import type { Status } from "../net/connection.ts";
import type { Obstacle } from "../net/join.ts";
import { isTooLate, refusalText } from "../net/refusals.ts";
import { PLAY } from "../text/play.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { obstacleText } from "../ui/reach-words.ts";
import { useLasting, useSecondsLeft } from "../ui/time-left.ts";
import type { Trouble } from "./outbox.ts";

/** A short drop is over before anybody needs to know. */
const OFFLINE_AFTER = 2000;

export function OfflineBar({ status, obstacle }: { readonly status: Status; readonly obstacle: Obstacle | null }) {
  const restarting = status === "restarting";
  const offline = useLasting(status === "off", OFFLINE_AFTER);
  return (
    <div role="alert">
      {(offline || restarting) && (
        <p class="notice notice-offline">
          <Icon name="offline" />
          {restarting ? PLAY.restarting : PLAY.offline}
          {!restarting && obstacle !== null && obstacle !== "no-answer" && ` ${obstacleText(obstacle)}`}
        </p>
      )}
    </div>
  );
}

/** What the phase still waits for, though it seems to be over; null if for nothing, or nobody needs to know yet. */
export function useWaitsFor(pulse: Pulse | null): "host" | "one" | null {
  const seconds = useSecondsLeft(pulse);
  const now = pulse !== null && seconds === 0 ? pulse.endsAt : serverNow();
  const forHost = useLasting(pulse !== null && waitsForHost(pulse, now), OFFLINE_AFTER);
  const forOne = pulse !== null && waitsForOne(pulse, now);
  return forHost ? "host" : forOne ? "one" : null;
}

/** R31, R33. Says what the phase waits for. */
export function WaitBar({ waitsFor }: { readonly waitsFor: ReturnType<typeof useWaitsFor> }) {
  const words = waitsFor === "host" ? PLAY.waitsForHost : PLAY.waitsForOne;
  return <div role="status">{waitsFor !== null && <p class="notice">{words}</p>}</div>;
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
