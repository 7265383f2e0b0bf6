import type { Backstage, Picture } from "../backstage.ts";
import type { StageSpec } from "../spec.ts";
import { AlonePicture } from "./alone.ts";
import { DarkPicture } from "./dark.ts";
import { LobbyPicture } from "./lobby.ts";
import { OpenPicture } from "./open.ts";
import { OutcomePicture } from "./outcome.ts";
import { OverridePicture } from "./override.ts";
import { ReplayPicture } from "./replay.ts";
import { RevealPicture } from "./reveal.ts";
import { RewardsPicture } from "./rewards.ts";
import { RoundsPicture } from "./rounds.ts";
import { DeploymentPicture, SealedPicture } from "./sealed.ts";
import { StoryPicture } from "./story.ts";
import { TierPicture } from "./tier.ts";

function made(stage: Backstage, spec: StageSpec): object {
  switch (spec.scene) {
    case "dark":
      return new DarkPicture(stage);
    case "lobby":
      return new LobbyPicture(stage);
    case "alone":
      return new AlonePicture(stage, spec);
    case "tier":
      return new TierPicture(stage, spec);
    case "override":
      return new OverridePicture(stage, spec);
    case "outcome":
      return new OutcomePicture(stage, spec);
    case "sealed":
      return new SealedPicture(stage, spec);
    case "open":
      return new OpenPicture(stage, spec);
    case "deployment":
      return new DeploymentPicture(stage);
    case "replay":
      return new ReplayPicture(stage);
    case "reveal":
      return new RevealPicture(stage);
    case "rewards":
      return new RewardsPicture(stage);
    case "rounds":
      return new RoundsPicture(stage);
    case "story":
      return new StoryPicture(stage, spec);
    default:
      return spec satisfies never;
  }
}

/** The picture for a spec's scene. It is only ever shown specs of that scene, which the types cannot say. */
export function pictureOf(stage: Backstage, spec: StageSpec): Picture<StageSpec> {
  return made(stage, spec) as Picture<StageSpec>;
}
