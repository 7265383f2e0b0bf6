import type { Obstacle } from "../../net/join.ts";
import { TROUBLE } from "../../text/host.ts";
import { Icon } from "../../ui/icon.tsx";
import { obstacleText } from "../../ui/reach-words.ts";

interface NoticesProps {
  readonly online: boolean;
  /** Not online, because the server said that it stops for a moment. */
  readonly restarting: boolean;
  /** What keeps it from coming back, where that is known. */
  readonly obstacle: Obstacle | null;
  /** What went wrong with the last request, in words; null if nothing did. */
  readonly trouble: string | null;
  readonly class: string;
}

/** What an instructor has to know at once, on the console and on the remote control. */
export function Notices({ online, restarting, obstacle, trouble, class: name }: NoticesProps) {
  return (
    <div class={name} role="alert">
      {!online && (
        <p class="notice">
          <Icon name="offline" />
          {restarting ? TROUBLE.restarting : TROUBLE.offline}
          {!restarting && obstacle !== null && obstacle !== "no-answer" && ` ${obstacleText(obstacle)}`}
        </p>
      )}
      {trouble !== null && <p class="notice">{trouble}</p>}
    </div>
  );
}
