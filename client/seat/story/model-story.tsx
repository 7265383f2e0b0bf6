import type { Share } from "../../../shared/measures/measures.ts";
import type { ModelStory, SeatView, StoryRound } from "../../../shared/views/seat-view.ts";
import { percent } from "../../text/format.ts";
import { figure } from "../../text/numbers.ts";
import { BELIEVED, ENDINGS, STORY, tell } from "../../text/story.ts";
import { Icon } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { StageView } from "../../ui/stage.tsx";
import { Frame, Title } from "../frame.tsx";

type View = SeatView & ModelStory;

/** A face for one side: what the seat did there most of the time. */
function eyesFor({ count, of }: ModelStory["free"]) {
  return of > 0 && count * 2 > of ? "smile" : "plain";
}

/** Values count as whole if no percentage shows what is missing. */
const WHOLE = 0.995;

export function ModelStoryPage({ view }: { readonly view: View }) {
  const { ending, free, paid, value, rounds, predicted, seat, robot, points } = view;
  const masked = ending === "faking";
  const believed = believedText(predicted);
  return (
    <Frame class="story">
      <StageView
        spec={{
          scene: "story",
          left: { id: seat, robot, eyes: eyesFor(free), core: value, masked },
          right: { id: seat, robot, eyes: eyesFor(paid), core: value },
        }}
        saying={tell.scene(masked ? "mask" : eyesFor(free), eyesFor(paid))}
        class="scene-story"
      />
      <Title>{ENDINGS[ending]}</Title>
      <p class="story-lead">
        <Rich text={conductText(free, paid)} />
      </p>
      <Strip rounds={rounds} />
      <Figures view={view} />
      {ending === "everywhere" && value >= WHOLE && <p>{STORY.keptWhole}</p>}
      {believed !== null && (
        <p class="story-believed">
          <Icon name="free" size={28} />
          <span>
            <Rich text={believed} />
          </span>
        </p>
      )}
      <p class="story-points figures">
        {STORY.yourPoints}: <strong>{figure(points)}</strong>
      </p>
    </Frame>
  );
}

function conductText(free: Share, paid: Share): string {
  const lines = [
    free.of > 0 && tell.complied(free),
    paid.of > 0 && tell.refusedPaid({ count: paid.of - paid.count, of: paid.of }),
  ];
  return lines.filter((line) => line !== false).join(" ");
}

/** What the trainer believed of this seat; null where there was nothing to predict. */
function believedText(predicted: Share): string | null {
  const { count, of } = predicted;
  if (of === 0) return null;
  const share = count / of;
  return BELIEVED[share >= 0.8 ? "sure" : share <= 0.2 ? "sawThrough" : "wavered"](predicted);
}

function Figures({ view }: { readonly view: View }) {
  const { value, deployment } = view;
  return (
    <div class="story-figures figures">
      <p class="story-value">
        <span>
          <Icon name="core" size={20} />
          {STORY.value}
        </span>
        <strong>{percent(value)}</strong>
      </p>
      {deployment !== null && (
        <p>
          <span>
            <Icon name="deploy" size={20} />
            {STORY.deployment}
          </span>
          <strong>{tell.refused(deployment.refused, deployment.of)}</strong>
          <small>{tell.order(deployment.order)}</small>
        </p>
      )}
    </div>
  );
}

/** Every round: the true tier over what came out, and what it was meant to be where that differs. */
function Strip({ rounds }: { readonly rounds: readonly StoryRound[] }) {
  return (
    <ol class="strip" aria-label={STORY.rounds}>
      {rounds.map((round, i) => {
        const { tier, response, override, by } = round;
        const told = by !== "person" ? tell.roundStandIn : override ? tell.roundOverridden : tell.round;
        return (
          // Rounds never change places.
          <li key={`${i + 1}`} class="strip-round">
            <span class="hidden">{told(i + 1, tier, response)}</span>
            <span class={`strip-${tier}`}>
              <Icon name={tier} size={22} />
            </span>
            {by === "person" ? (
              <Answer response={response} override={override} />
            ) : (
              <span class="strip-agent">
                <Icon name="agent" size={24} />
              </span>
            )}
            <span class="strip-number figures" aria-hidden="true">
              {i + 1}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** An override is the refusal that was meant, with the small tick of the compliance that came out. */
function Answer({ response, override }: Pick<StoryRound, "response" | "override">) {
  if (!override) {
    return (
      <span class={`strip-${response}`}>
        <Icon name={response} size={24} />
      </span>
    );
  }
  return (
    <span class="strip-refuse strip-override">
      <Icon name="refuse" size={24} />
      <span class="strip-comply">
        <Icon name="comply" size={14} />
      </span>
    </span>
  );
}
