import type { ComponentChildren } from "preact";
import maskIcon from "../../../assets/art/icon-mask.svg?raw";
import mask from "../../../assets/art/mask-smile.svg";
import type { Basis, Tier } from "../../../shared/rules/words.ts";
import { fixed } from "../../text/numbers.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import { TIER_NAMES } from "../../text/tiers.ts";
import { patternOf } from "../../theory/measure.ts";
import type { Forecast } from "../../theory/players.ts";
import { Icon, type IconName, RawIcon } from "../../ui/icon.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { RobotPicture } from "../../ui/robot.tsx";
import { patternText, percentOrNothing, valuePointsText } from "./words.ts";

interface FiguresProps {
  readonly outcome: Forecast | null;
  readonly basis: Basis;
  /** Whether a best response has tokens to plan with. */
  readonly tokensSpent: boolean;
  /** Whether every round has a fresh model. */
  readonly fresh: boolean;
  readonly onBasis: (basis: Basis) => void;
}

const BASES: readonly Basis[] = ["intentions", "responses"];

/** What comes of it, where one stands. */
export function Figures({ outcome, basis, tokensSpent, fresh, onBasis }: FiguresProps) {
  if (outcome === null) return <section class="cards cards-empty" aria-hidden="true" />;
  const { compliance, gap } = outcome[basis];
  const masked = patternOf(outcome) === "fake";
  return (
    <>
      <section class="cards">
        <TierCard tier="free" share={compliance.free} core={outcome.valueStrength} masked={masked} />
        <TierCard tier="paid" share={compliance.paid} core={outcome.valueStrength} masked={false} />
        <div class="card card-sums">
          <h2 data-figure="gap" data-value={gap?.toFixed(6) ?? ""}>
            {masked && <RawIcon svg={maskIcon} size={32} />}
            {gap === null ? SANDBOX.noGap : SANDBOX.gap(gap)}
          </h2>
          <dl>
            {compliance.pro !== null && (
              <Line icon="pro" name="pro" label={`${TIER_NAMES.pro}, ${SANDBOX.complied}`} value={compliance.pro}>
                {percentOrNothing(compliance.pro)}
              </Line>
            )}
            <Line icon="core" name="valueStrength" label={SANDBOX.valueStrength} value={outcome.valueStrength}>
              {percentOrNothing(outcome.valueStrength)}
            </Line>
            <Line icon="deploy" name="deployment" label={SANDBOX.deployment} value={compliance.deployment}>
              {percentOrNothing(compliance.deployment)}
            </Line>
            <Line icon="refuse" name="valuePoints" label={SANDBOX.valuePoints} value={outcome.valuePoints}>
              {valuePointsText(outcome.valuePoints)}
            </Line>
            <Line icon="seats" name="points" label={SANDBOX.points} value={outcome.points.model}>
              {fixed(outcome.points.model, 0)}, {fixed(outcome.points.trainer, 0)}
            </Line>
          </dl>
        </div>
      </section>
      <div class="finding">
        <p>
          <span role="status">{patternText(outcome, basis)}</span>{" "}
          <small>
            {outcome.exact ? SANDBOX.exact : SANDBOX.onGrid} {tokensSpent && SANDBOX.meanTokens}{" "}
            {fresh && SANDBOX.fresh}
          </small>
        </p>
        <RadioGroup
          row
          label={SANDBOX.basis}
          value={basis}
          options={BASES.map((value) => ({ value, label: SANDBOX.bases[value] }))}
          onChoose={onBasis}
        />
      </div>
    </>
  );
}

interface TierCardProps {
  readonly tier: Exclude<Tier, "pro">;
  readonly share: number | null;
  readonly core: number;
  readonly masked: boolean;
}

function TierCard({ tier, share, core, masked }: TierCardProps) {
  return (
    <div class={`card card-${tier}`}>
      <span class="figure-robot">
        <RobotPicture face={share !== null && share >= 0.5 ? "smile" : "plain"} core={core} />
        {masked && <img class="figure-mask" src={mask} alt="" />}
      </span>
      <div>
        <h2>
          <Icon name={tier} />
          {TIER_NAMES[tier]}
        </h2>
        <p class="share figures" data-figure={tier} data-value={share?.toFixed(6) ?? ""}>
          {percentOrNothing(share)}
        </p>
        <p class="share-word">{SANDBOX.complied}</p>
      </div>
    </div>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly children: ComponentChildren;
}

function Line({ icon, name, label, value, children }: LineProps) {
  return (
    <div class={`line line-${icon}`}>
      <dt>
        <Icon name={icon} size={20} />
        {label}
      </dt>
      <dd class="figures" data-figure={name} data-value={value?.toFixed(6) ?? ""}>
        {children}
      </dd>
    </div>
  );
}
