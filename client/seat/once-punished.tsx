import rewardDown from "../../assets/art/reward-down.svg";
import { percent } from "../text/format.ts";
import { say } from "../text/play.ts";
import { ArrowRight } from "../ui/arrow.tsx";
import { Icon } from "../ui/icon.tsx";
import { RobotPicture } from "../ui/robot.tsx";
import "./once-punished.css";

/**
 * What a bad rating for refusing does to a model that is still whole.
 * @param after the value strength that is left, 0 to 1
 */
export function OncePunished({ after }: { readonly after: number }) {
  return (
    <div class="once-punished" data-theme="dark" role="img" aria-label={say.oncePunished(after)}>
      <Core value={1} />
      <span class="once-punished-rating">
        <img src={rewardDown} alt="" />
        <ArrowRight />
      </span>
      <Core value={after} />
    </div>
  );
}

function Core({ value }: { readonly value: number }) {
  return (
    <span class="once-punished-core">
      <RobotPicture core={value} />
      <span class="figures">
        <Icon name="core" size={28} />
        {percent(value)}
      </span>
    </span>
  );
}
