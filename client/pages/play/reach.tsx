import { useEffect, useMemo } from "preact/hooks";
import { canPlay } from "../../../shared/protocol/reach.ts";
import { checkReach } from "../../net/reach.ts";
import { refusalText } from "../../net/refusals.ts";
import { Menu } from "../../seat/menu.tsx";
import { PLAY } from "../../text/play.ts";
import { REACH, REACH_PHONE } from "../../text/reach.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ReachLights } from "../../ui/reach-lights.tsx";
import { obstacleText, reachSentence } from "../../ui/reach-words.ts";
import { RobotPicture } from "../../ui/robot.tsx";

/** The page of a phone that is tried before the class: whether it could get in, and what is in its way. */
export function ReachPage({ code }: { readonly code: string }) {
  const check = useMemo(() => checkReach(code), [code]);
  useEffect(() => check.stop, [check]);
  const reach = check.reach.value;
  const refusal = check.refusal.value;
  const able = canPlay(reach);
  const ownWords = reach.origin === "refused" ? obstacleText("wrong-origin") : reachSentence(reach);
  const sentence = refusal === null ? ownWords : refusalText(refusal);
  return (
    <div class="phone reach-page">
      <header class="bar">
        <span class="bar-place">{PLAY.brand}</span>
        <LanguageSwitch />
        <Menu />
      </header>
      <main class="middle">
        <h1>{REACH_PHONE.title}</h1>
        <p class="quiet">{REACH_PHONE.lead(code)}</p>
        <ReachLights reach={reach} />
        <div class="reach-verdict">
          <RobotPicture face={able === null ? "plain" : able ? "smile" : "shut"} />
          <p role="status" class={sentence === REACH.canPlay ? "reach-good" : ""}>
            {sentence}
          </p>
        </div>
        <p class="small-print">
          {REACH_PHONE.address}:{" "}
          <span class="reach-here" translate={false}>
            {location.host}
          </span>
          <br />
          {REACH_PHONE.print}
        </p>
      </main>
      <footer class="bottom">
        <Button look="main" disabled={able === null && refusal === null} onPress={check.again}>
          {REACH_PHONE.again}
        </Button>
        {able === true && refusal === null && (
          <a class="reach-door" href={`/${code}`}>
            {REACH_PHONE.door}
          </a>
        )}
      </footer>
    </div>
  );
}
