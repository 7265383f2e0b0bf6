/** Apart from the other art: only one scene needs it, and most pages never show that. */

import pillar from "../../assets/art/pillar.svg?raw";
import punishment from "../../assets/art/reward-down.svg?raw";
import reward from "../../assets/art/reward-up.svg?raw";
import trainer from "../../assets/art/trainer-console.svg?raw";

export const REWARDS_ART = { pillar, punishment, reward, trainer } as const;

export type RewardsArtName = keyof typeof REWARDS_ART;
