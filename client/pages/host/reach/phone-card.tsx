import { useEffect, useRef } from "preact/hooks";
import { canPlay, type ReachedPhone } from "../../../../shared/protocol/reach.ts";
import { timeText } from "../../../text/format.ts";
import { REACH, REACH_CONSOLE } from "../../../text/reach.ts";
import { ReachLights } from "../../../ui/reach-lights.tsx";
import { reachSentence } from "../../../ui/reach-words.ts";
import { RobotPicture } from "../../../ui/robot.tsx";
import { useLasting } from "../../../ui/time-left.ts";
import { Action } from "../action.tsx";

/** Longer than a phone needs for everything that it tries, ms. */
const GONE_AFTER = 25_000;

interface PhoneCardProps {
  readonly phone: ReachedPhone;
  readonly onAgain: () => void;
  readonly onHotspot: () => void;
}

/** A phone that was tried: its three lights, what they mean, and what to do where one is not good. */
export function PhoneCard({ phone, onAgain, onHotspot }: PhoneCardProps) {
  const able = canPlay(phone);
  const isAwaited = able === null || phone.asked;
  const gone = useLasting(isAwaited, GONE_AFTER);
  const sentence = gone ? REACH_CONSOLE.gone : phone.asked ? REACH.checking : reachSentence(phone);
  const canAnswer = phone.page === "loads";
  const isCut = phone.live === "refused" || phone.live === "silent";
  const card = useRef<HTMLLIElement>(null);
  // The host looks at the phone: what it shows must not come up below the edge.
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [able]);
  return (
    <li ref={card} class={able === false ? "reach-phone failed" : "reach-phone"}>
      <div class="reach-phone-head">
        <RobotPicture face={able === null ? "plain" : able ? "smile" : "shut"} />
        <h3>{REACH_CONSOLE.devices[phone.device]}</h3>
        <time class="note" dateTime={new Date(phone.at).toISOString()}>
          {timeText(phone.at)}
        </time>
      </div>
      <ReachLights reach={phone} />
      <p class={sentence === REACH.canPlay ? "reach-sentence good" : "reach-sentence"}>{sentence}</p>
      {canAnswer && (able === false || gone) && (
        <p class="reach-phone-actions">
          <Action onPress={onAgain} disabled={phone.asked && !gone}>
            {REACH_CONSOLE.again}
          </Action>
          {isCut && (
            <button type="button" class="reach-link" onClick={onHotspot}>
              {REACH_CONSOLE.hotspot}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
