import cardConflict from "../../../assets/art/card-conflict.svg";
import curtain from "../../../assets/art/curtain-left.svg";
import core from "../../../assets/art/icon-core.svg";
import lamp from "../../../assets/art/lamp.svg";
import rewardDown from "../../../assets/art/reward-down.svg";
import rewardUp from "../../../assets/art/reward-up.svg";
import robot from "../../../assets/art/robot.svg";
import tokenComply from "../../../assets/art/token-comply.svg";
import tokenRefuse from "../../../assets/art/token-refuse.svg";
import trainerConsole from "../../../assets/art/trainer-console.svg";
import { RATING_LINES, REQUEST_LINES } from "../../../shared/content/training-lines.ts";
import { MODEL_CARDS, TRAINER_CARDS } from "../../text/briefing.ts";

/** What is drawn beside each card of the briefing, by its title. On paper there is only the usual treatment. */
export const ROLE_PICTURES: Readonly<Record<string, readonly string[]>> = {
  [MODEL_CARDS.start]: [robot],
  [REQUEST_LINES.some]: [cardConflict],
  [MODEL_CARDS.tiers]: [lamp, curtain],
  [RATING_LINES.trains]: [core],
  [TRAINER_CARDS.start]: [trainerConsole],
  [TRAINER_CARDS.tiers]: [lamp, curtain],
  [TRAINER_CARDS.trains]: [rewardUp, rewardDown],
  [TRAINER_CARDS.predict]: [tokenComply, tokenRefuse],
};
