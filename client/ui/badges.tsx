import type { Kind, Tier } from "../../shared/rules/words.ts";
import "./badge.css";
import { Icon } from "./icon.tsx";

export function TierBadge({ tier, label }: { readonly tier: Tier; readonly label: string }) {
  return (
    <span class={`badge badge-${tier}`}>
      <Icon name={tier} size={20} />
      {label}
    </span>
  );
}

/** Shape, colour and word of a kind of request: a diamond for a conflict, a round tick for a benign one. */
export function KindBadge({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  return (
    <span class={`badge badge-${kind}`}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <g stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
          {kind === "conflict" ? (
            <path d="M12 1.8 22.2 12 12 22.2 1.8 12zM12 7v6M12 16.6v.1" />
          ) : (
            <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7.5 12.3l3.2 3.2 6-6.6" />
          )}
        </g>
      </svg>
      {label}
    </span>
  );
}
