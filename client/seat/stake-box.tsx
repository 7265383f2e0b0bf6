import { STAKE_LINES } from "../../shared/content/training-lines.ts";
import { Icon } from "../ui/icon.tsx";
import "./stake.css";

/** R48. What deployment brings at full value strength. */
export function StakeBox({ sum }: { readonly sum: string }) {
  return (
    <div class="stake-box">
      <p>
        <Icon name="deploy" />
        {STAKE_LINES.label}
      </p>
      <p>
        <strong class="figures">{sum}</strong>
      </p>
    </div>
  );
}
