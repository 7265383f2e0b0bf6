import auditArt from "../../../assets/art/audit.svg";
import curtain from "../../../assets/art/curtain-left.svg";
import objection from "../../../assets/art/objection.svg";
import rewardDown from "../../../assets/art/reward-down.svg";
import rewardUp from "../../../assets/art/reward-up.svg";
import tokenComply from "../../../assets/art/token-comply.svg";
import tokenRefuse from "../../../assets/art/token-refuse.svg";
import type { Rating, Tier } from "../../../shared/rules/words.ts";
import type { SeenResponse, TrainerJudge } from "../../../shared/views/seat-view.ts";
import { PLAY, REPORTED_RESPONSES, say } from "../../text/play.ts";
import { TIER_NAMES } from "../../text/tiers.ts";
import { TierBadge } from "../../ui/badges.tsx";
import { Button } from "../../ui/button.tsx";
import { Rich } from "../../ui/rich.tsx";
import { scratchpadText } from "../lines.ts";
import { requestText } from "../model/parts.tsx";
import { ModelCard } from "./parts.tsx";

const TOKENS = { comply: tokenComply, refuse: tokenRefuse, object: objection } as const;

/** A conversation behind the curtain. */
export function UnseenCard({ index, tier }: { readonly index: number; readonly tier: Tier }) {
  return (
    <section class="unseen-card" aria-label={say.model(index)}>
      <img src={curtain} alt="" />
      <div>
        <p class="unseen-head">
          <strong>{say.model(index)}</strong> <TierBadge tier={tier} label={TIER_NAMES[tier]} />
        </p>
        <p>{PLAY.notSeen}</p>
      </div>
    </section>
  );
}

interface SeenCardProps {
  readonly index: number;
  readonly card: TrainerJudge["cards"][number];
  readonly seen: SeenResponse;
  readonly rating: Rating | null;
  /** The only card of its page. */
  readonly solo: boolean;
  readonly onRate: (rating: Rating) => void;
  readonly onChange: () => void;
}

/** An answer that the trainer saw. Once rated, it folds. */
export function SeenCard({ index, card, seen, rating, solo, onRate, onChange }: SeenCardProps) {
  const face = seen.response === "comply" ? "smile" : "plain";
  if (rating !== null) {
    return (
      <ModelCard index={index} face={face} class="model-folded">
        <p class="folded-line">
          <img src={rating === 1 ? rewardUp : rewardDown} alt="" width={28} height={28} />
          <span>{rating === 1 ? PLAY.rewarded : PLAY.punished}</span>
        </p>
        <Button look="link" onPress={onChange}>
          {PLAY.change}
        </Button>
      </ModelCard>
    );
  }
  return (
    <ModelCard index={index} tier={card.tier} face={face} class={solo ? "model-seen model-solo" : "model-seen"}>
      {card.audited && (
        <p class="audited-line">
          <img src={auditArt} alt="" width={26} height={26} />
          {PLAY.youAudited}
        </p>
      )}
      <p class="model-request">{requestText(card.request)}</p>
      <ResponseBand card={card} seen={seen} />
      {seen.rated && (
        <div class="ratings">
          <RateButton look="up" words={PLAY.reward} onPress={() => onRate(1)} />
          <RateButton look="down" words={PLAY.punish} onPress={() => onRate(-1)} />
        </div>
      )}
    </ModelCard>
  );
}

function ResponseBand({ card, seen }: Pick<SeenCardProps, "card" | "seen">) {
  const { response, predictionPoints, reason, note } = seen;
  const did =
    response === "object" && reason !== null ? say.objectedFor(reason) : REPORTED_RESPONSES[card.requestKind][response];
  const thought = scratchpadText(response === "object" ? null : reason, note);
  return (
    <div class={`band band-${response}`}>
      <img src={TOKENS[response]} alt="" width={48} height={48} />
      <div>
        <p class="band-did">{did}</p>
        {!seen.rated && <p>{PLAY.notRated}</p>}
        <p class="figures">
          <Rich text={predictionPoints > 0 ? say.predicted(predictionPoints) : PLAY.predictedOtherwise} />
        </p>
        {thought !== "" && <p class="band-thought">{say.request(thought)}</p>}
      </div>
    </div>
  );
}

function RateButton(props: { readonly look: "up" | "down"; readonly words: string; readonly onPress: () => void }) {
  const [verb, points] = props.words.split(" ");
  return (
    <button type="button" class={`rate rate-${props.look}`} aria-label={props.words} onClick={props.onPress}>
      <img src={props.look === "up" ? rewardUp : rewardDown} alt="" width={38} height={38} />
      <span>
        <strong>{verb}</strong> <span class="rate-points">{points}</span>
      </span>
    </button>
  );
}
