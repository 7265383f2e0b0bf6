import { useEffect } from "preact/hooks";
import { BEATS, type Beat, LAST_BEAT, positionOf, previousBeat } from "../../../shared/rules/beats.ts";
import { ratingsIn, type StrategyRewards } from "../../../shared/views/rewards.ts";
import { meantToComply, type RoundSides } from "../../../shared/views/rounds.ts";
import type { RevealBody } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { hasGap } from "../../reveal/bar.tsx";
import { usePassing } from "../../reveal/passing.ts";
import { revealScene } from "../../reveal/scene.ts";
import { useStep } from "../../reveal/timed.ts";
import { Frame, Title } from "../../seat/frame.tsx";
import { Menu } from "../../seat/menu.tsx";
import { placeText } from "../../seat/place.ts";
import { ALONE } from "../../text/alone.ts";
import { AFTER } from "../../text/alone-after.ts";
import { gapText, percent } from "../../text/format.ts";
import { PLAY } from "../../text/play.ts";
import { REVEAL } from "../../text/reveal.ts";
import { countOf } from "../../text/units.ts";
import { Button } from "../../ui/button.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { StageView } from "../../ui/stage.tsx";

type Role = "model" | "trainer";

/** At the last beat of a class, phones tell their stories: here that is a page of its own. */
const STEPS = positionOf(LAST_BEAT);

interface OwnRevealProps {
  readonly view: SeatView & { readonly kind: "own-reveal" };
  readonly role: Role;
  readonly onStep: (beat: Beat) => void;
  readonly onOnward: () => void;
  readonly onLeave: () => void;
}

/** The reveal for one: the same scene as on a classroom's screen, and its figures in words that a phone has room for. */
export function OwnReveal({ view, role, onStep, onOnward, onLeave }: OwnRevealProps) {
  const { beat } = view.moment;
  const round = usePassing(view.reveal.rounds?.length ?? 0, useStep(beat) === "rounds");
  const facts = factsOf(view.reveal, role);
  const [newest, ...earlier] = [...facts].reverse();
  const before = previousBeat(beat);
  const back = before === null ? undefined : () => onStep(before);
  useShortcuts({ Enter: onOnward, ArrowRight: onOnward, PageDown: onOnward, ArrowLeft: back, PageUp: back });
  // The story follows the last beat.
  useEffect(() => void import("../../seat/story/story.tsx").catch(() => {}), []);
  return (
    <div class="phone own-reveal" data-beat={beat}>
      <header class="bar">
        <span class="bar-place">{placeText(view)}</span>
        <Menu onLeave={onLeave} leaveAsk={ALONE.leaveAsk} />
      </header>
      <Frame
        bottom={
          <div class="pair">
            <Button disabled={back === undefined} onPress={() => back?.()}>
              {PLAY.back}
            </Button>
            <Button look="main" onPress={onOnward}>
              {PLAY.goOn}
            </Button>
          </div>
        }
      >
        <StageView
          spec={revealScene(view.reveal, beat, { round, pit: 0 })}
          saying={REVEAL.scenes[beat]}
          class="own-scene"
        />
        <div class="own-newest" key={beat}>
          <Title>{newest?.says ?? AFTER.begins}</Title>
          <p class="quiet">{newest?.about ?? AFTER.beginsMore}</p>
        </div>
        <dl class="own-facts figures">
          {earlier.map(({ about, says }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet own-beats figures">{AFTER.beat(positionOf(beat) + 1, STEPS)}</p>
      </Frame>
    </div>
  );
}

interface Fact {
  readonly about: string;
  readonly says: string;
}

/** What each beat tells, in their order, as far as it has been revealed. */
function factsOf(reveal: RevealBody, role: Role): Fact[] {
  const { report, predicted, curtain, masks, gap, rounds, rewards, deployment, values } = reveal;
  const complied = (share: { count: number; of: number }) =>
    share.of === 0 ? REVEAL.none : AFTER.complied(countOf(share));
  const facts: Readonly<Record<Beat, Fact | null>> = {
    lightsDown: null,
    report: report && { about: REVEAL.seen, says: complied(report.free) },
    guess: predicted && {
      about: AFTER.predictedBy[role],
      says: predicted.of === 0 ? REVEAL.noPrediction : AFTER.predictedThat(countOf(predicted)),
    },
    curtain: curtain && { about: REVEAL.unseen, says: complied(curtain.paid) },
    masks: masks && { about: AFTER.under, says: masksText(masks.seats.length, role) },
    gap: gap && {
      about: AFTER.gap,
      says:
        hasGap(reveal) && gap.value !== null ? gapText(gap.value) : gap.value === null ? REVEAL.noGap : REVEAL.smallGap,
    },
    rounds: rounds && { about: AFTER.rounds, says: AFTER.roundsSay(askedIn(rounds), rounds.length) },
    rewards: rewards && { about: AFTER.rewards, says: ratingsText(rewards) },
    deployment: deployment && {
      about: REVEAL.deployed,
      says: deployment.of === 0 ? REVEAL.noDeployment : complied(deployment),
    },
    values: values && { about: AFTER.value, says: values.mean === null ? REVEAL.none : percent(values.mean) },
    you: null,
  };
  return BEATS.map((beat) => facts[beat]).filter((fact) => fact !== null);
}

/** How many answers to conflict requests there were. */
function askedIn(rounds: readonly RoundSides[]): number {
  return rounds.reduce((sum, { free, paid }) => sum + meantToComply(free).of + meantToComply(paid).of, 0);
}

function ratingsText(rewards: readonly StrategyRewards[]): string {
  const { rewarded, punished } = ratingsIn(rewards);
  return AFTER.rewardsSay(rewarded, punished);
}

function masksText(masked: number, role: Role): string {
  if (masked === 0) return AFTER.noMask;
  return role === "model" ? AFTER.ownMask : AFTER.masks(masked);
}
