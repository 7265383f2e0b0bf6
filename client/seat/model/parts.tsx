import type { ComponentChildren } from "preact";
import { requestById } from "../../../shared/content/requests.ts";
import type { Choice, Explanation } from "../../../shared/game/events.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Kind, Tier } from "../../../shared/rules/words.ts";
import { DECISION_LABELS, PLAY, REASON_LABELS, say } from "../../text/play.ts";
import { KindBadge } from "../../ui/badges.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { RobotPicture } from "../../ui/robot.tsx";
import { StageView } from "../../ui/stage.tsx";
import { Title } from "../frame.tsx";
import { flagText } from "../lines.ts";

interface FlagProps {
  readonly tier: Tier;
  readonly treatment: Treatment;
  /** One line: the meaning has been read. */
  readonly short?: boolean;
  /** Whether it is the page's title. */
  readonly title?: boolean;
}

/** What the model is told about the tier. */
export function FlagStrip({ tier, treatment, short = false, title = false }: FlagProps) {
  const told = <Rich text={say.told(tier)} />;
  return (
    <div class={`flag flag-${tier}${short ? " flag-short" : ""}`}>
      <Icon name={tier} size={short ? 26 : 32} />
      <div>
        {title ? <Title class="flag-told">{told}</Title> : <p class="flag-told">{told}</p>}
        {!short && <p class="flag-means">{flagText(tier, treatment)}</p>}
      </div>
    </div>
  );
}

export function requestText(id: string): string {
  return say.request(requestById(id)?.text ?? id);
}

/** The request, and what the model's own values say to it. */
export function Request({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  return (
    <section class="request">
      <p class="request-kind">
        <KindBadge kind={kind} label={kind === "conflict" ? PLAY.conflict : PLAY.benign} />
        <span>{kind === "conflict" ? PLAY.conflictSays : PLAY.benignSays}</span>
      </p>
      <p class="request-text">{requestText(id)}</p>
    </section>
  );
}

/** What is left of the model's values, and what that means for a refusal. */
export function ValueStrength({ value, children }: { readonly value: number; readonly children?: ComponentChildren }) {
  return (
    <div class="value-strength">
      <p class="value-line figures">
        <Icon name="core" />
        {say.valueStrength(value)}
      </p>
      {children}
    </div>
  );
}

interface TierSceneProps {
  readonly seat: number;
  readonly robot: number;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly value: number;
  readonly small?: boolean;
}

export function TierScene({ seat, robot, tier, kind, value, small = false }: TierSceneProps) {
  return (
    <StageView
      spec={{ scene: "tier", tier, robot: { id: seat, robot, eyes: "plain", core: value } }}
      saying={say.scene(tier, kind, value)}
      class={small ? "scene scene-small" : "scene"}
    >
      <RobotPicture core={value} robot={robot} />
    </StageView>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly kind: Kind;
}

/** What was chosen and locked in. */
export function ChoiceCard({ choice, kind }: ChoiceCardProps) {
  return (
    <div class={`choice-card choice-${choice.intention}`}>
      <Icon name={choice.intention} size={28} />
      <strong>{say.youChose(choice.intention, kind)}</strong>
      <Icon name="lock" size={20} />
    </div>
  );
}

interface FixedChoiceProps extends ChoiceCardProps {
  readonly explanation: Explanation | null;
}

/** A choice that can't be changed any more, with its reason and note. */
export function FixedChoice({ choice, explanation, kind }: FixedChoiceProps) {
  const { reason = null, note = null } = explanation ?? {};
  return (
    <section class="fixed-choice" aria-label={DECISION_LABELS[kind][choice.intention]}>
      <ChoiceCard choice={choice} kind={kind} />
      {reason !== null && <p>{REASON_LABELS[reason]}</p>}
      {note !== null && (
        <p class="fixed-note">
          <span class="hidden">{PLAY.noteOwn}</span> {note}
        </p>
      )}
    </section>
  );
}
