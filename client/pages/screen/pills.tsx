import { type Pulse, waitsForHost } from "../../../shared/views/pulse.ts";
import { clockText, codeText } from "../../text/format.ts";
import { BLOCK, JOIN, SCREEN_LOBBY } from "../../text/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import { timeLeft, useServerNow } from "../../ui/time-left.ts";

const LAST_SECONDS = 5000;

/** The code for those who come late, and the time. */
export function Pills({ code, pulse }: { readonly code: string; readonly pulse: Pulse }) {
  return (
    <div class="pills">
      <p class="pill">
        {JOIN.label} <span class="hidden">{SCREEN_LOBBY.code(code)}</span>
        <strong class="pill-code" aria-hidden="true" data-code={code} translate={false}>
          {codeText(code)}
        </strong>
      </p>
      <Timer pulse={pulse} />
    </div>
  );
}

/** Without timers there is nothing to show; the host says when it goes on. */
function Timer({ pulse }: { readonly pulse: Pulse }) {
  const now = useServerNow();
  const left = timeLeft(pulse, now);
  if (pulse.paused) {
    return (
      <p class="pill pill-timer">
        <Icon name="pause" size="calc(38 * var(--u))" />
        <strong class="pill-word">{BLOCK.paused}</strong>
      </p>
    );
  }
  if (waitsForHost(pulse, now)) {
    return (
      <p class="pill pill-timer">
        <Icon name="clock" size="calc(38 * var(--u))" />
        <strong class="pill-word">{BLOCK.waitsForHost}</strong>
      </p>
    );
  }
  if (left === null) return null;
  const last = left <= LAST_SECONDS;
  return (
    <p class={`pill pill-timer figures ${last ? "last" : ""}`} role="timer">
      <Icon name="clock" size="calc(38 * var(--u))" />
      <strong class={last ? "pill-word" : ""} translate={last}>
        {last ? BLOCK.secondsLeft(Math.ceil(left / 1000)) : clockText(left)}
      </strong>
    </p>
  );
}

/** How many of those who are asked have acted. */
export function ActedPill({ pulse }: { readonly pulse: Pulse }) {
  if (pulse.asked === 0) return null;
  return <p class="pill pill-acted figures">{BLOCK.acted(pulse.acted, pulse.asked)}</p>;
}
