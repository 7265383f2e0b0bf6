import { type BlockFigures, type Share, shareOf } from "../../../shared/measures/measures.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { gapText, percent, shareText } from "../../text/format.ts";
import { CURTAIN } from "../../text/host.ts";
import { figure } from "../../text/numbers.ts";
import { countOf } from "../../text/units.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { CoverAgain, Covered, useCurtain } from "./curtain.tsx";

/** The truth about the block. Covered, because a laptop may be mirrored; uncovering lasts until the block ends. */
export function Truth({ view }: { readonly view: HostView }) {
  const curtain = useCurtain(String(view.moment.block), "page");
  return (
    <section class="panel truth" aria-labelledby="truth-title">
      <div class="panel-head">
        <h2 id="truth-title">{CURTAIN.title}</h2>
        <CoverAgain curtain={curtain} />
      </div>
      {curtain.open ? <Figures view={view} /> : <Covered onUncover={curtain.uncover} />}
    </section>
  );
}

function Figures({ view }: { readonly view: HostView }) {
  const { truth } = view;
  if (truth === null) return <p class="truth-none">{CURTAIN.nothing}</p>;
  const { compliance } = truth;
  return (
    <>
      <Measure name="free" icon="free" label={CURTAIN.free} share={compliance.free} />
      {compliance.pro.of > 0 && <Measure name="pro" icon="pro" label={CURTAIN.pro} share={compliance.pro} />}
      <Measure name="paid" icon="paid" label={CURTAIN.paid} share={compliance.paid} />
      <Bar name="core" icon="core" label={CURTAIN.value} figure="value" value={truth.value} text={valueText(truth)} />
      <dl class="truth-list">
        <Row
          name={CURTAIN.gap}
          value={truth.gap === null ? CURTAIN.noGap : gapText(truth.gap)}
          figure="gap"
          raw={truth.gap}
        />
        <Row name={CURTAIN.faking} value={countOf({ count: truth.fakingSeats, of: truth.modelSeats })} />
        <Row name={CURTAIN.mirror} value={countOf({ count: truth.mirrorSeats, of: truth.modelSeats })} />
        <Row name={CURTAIN.overrides} value={figure(truth.overrides)} />
        <Row name={CURTAIN.standIns} value={figure(view.standInsThisRound)} />
      </dl>
      <p class="note truth-foot">
        {CURTAIN.basis[truth.whose.model]} {CURTAIN.chance}{" "}
        {view.screen === "open" ? CURTAIN.onScreen : CURTAIN.notOnScreen}
      </p>
    </>
  );
}

function valueText({ value }: BlockFigures): string {
  return value === null ? CURTAIN.none : percent(value);
}

interface MeasureProps {
  readonly name: "free" | "pro" | "paid";
  readonly icon: IconName;
  readonly label: string;
  readonly share: Share;
}

function Measure({ name, icon, label, share }: MeasureProps) {
  const text = share.of === 0 ? CURTAIN.none : shareText(share);
  return <Bar name={name} icon={icon} label={label} figure={name} value={shareOf(share)} text={text} share={share} />;
}

interface BarProps {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  readonly figure: string;
  readonly value: number | null;
  readonly text: string;
  readonly share?: Share;
}

function Bar({ name, icon, label, figure, value, text, share }: BarProps) {
  return (
    <div class={`measure ${name}`}>
      <p class="measure-words">
        <Icon name={icon} size={22} />
        <span>{label}</span>
        <strong
          class="figures"
          data-figure={figure}
          data-count={share?.count}
          data-of={share?.of}
          data-value={value ?? undefined}
        >
          {text}
        </strong>
      </p>
      <div class="meter" aria-hidden="true">
        <div class="meter-fill" style={{ width: `${100 * (value ?? 0)}%` }} />
      </div>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly figure?: string;
  readonly raw?: number | null;
}

function Row({ name, value, figure, raw }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="figures" data-figure={figure} data-value={raw ?? undefined}>
        {value}
      </dd>
    </div>
  );
}
