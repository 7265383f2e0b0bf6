import { TROUBLE } from "../text/host.ts";
import { Icon } from "../ui/icon.tsx";

interface NoticesProps {
  readonly online: boolean;
  /** Not online, because the server said that it stops for a moment. */
  readonly restarting: boolean;
  /** What went wrong with the last request, in words; null if nothing did. */
  readonly trouble: string | null;
  readonly class: string;
}

/** What an instructor has to know at once, on the console and on the remote control. */
export function Notices({ online, restarting, trouble, class: name }: NoticesProps) {
  return (
    <div class={name} role="alert">
      {!online && (
        <p class="notice">
          <Icon name="offline" />
          {restarting ? TROUBLE.restarting : TROUBLE.offline}
        </p>
      )}
      {trouble !== null && <p class="notice">{trouble}</p>}
    </div>
  );
}
