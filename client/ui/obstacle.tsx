import type { Obstacle } from "../net/join.ts";
import { REACH } from "../text/reach.ts";
import { Icon } from "./icon.tsx";
import { obstacleText } from "./reach-words.ts";

/** Says what keeps a page out that goes on trying. It stands in a place that screen readers listen to. */
export function ObstacleNote({ obstacle }: { readonly obstacle: Obstacle | null }) {
  if (obstacle === null) return null;
  return (
    <p class="notice notice-offline">
      <Icon name="offline" />
      <span>
        {obstacleText(obstacle)} {REACH.keepsTrying}
      </span>
    </p>
  );
}
