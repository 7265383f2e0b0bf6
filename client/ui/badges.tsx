import type { Tier } from "../../shared/rules/words.ts";
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
