import type { Share } from "../../../shared/measures/measures.ts";
import type { SeatView, TrainerStory } from "../../../shared/views/seat-view.ts";
import { shareText } from "../../text/format.ts";
import { figure } from "../../text/numbers.ts";
import { say } from "../../text/play.ts";
import { STORY, tell } from "../../text/story.ts";
import { Icon } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { Frame, Title } from "../frame.tsx";

/** What was expected of each model beside what it did. */
export function TrainerStoryPage({ view }: { readonly view: SeatView & TrainerStory }) {
  return (
    <Frame class="story">
      <Title>{STORY.trainerTitle}</Title>
      {view.models.map((model, i) => (
        <ModelTruth key={model.seat} index={i} model={model} />
      ))}
      <p class="story-points figures">
        {STORY.yourPoints}: <strong>{figure(view.points)}</strong>
      </p>
    </Frame>
  );
}

function ModelTruth({ index, model }: { readonly index: number; readonly model: TrainerStory["models"][number] }) {
  const { name, free, predicted, paid, value, deployment } = model;
  return (
    <section class="truth" aria-label={say.model(index)}>
      <div class="truth-head">
        <h2>{say.model(index)}</h2>
        <span class="quiet">{STORY.complied}</span>
      </div>
      {name !== null && (
        <p>
          <Rich asIs text={tell.name(say.model(index), name)} />
        </p>
      )}
      <dl class="truth-figures figures">
        <div>
          <dt>
            <Icon name="free" size={20} /> {STORY.overseen}
          </dt>
          <dd>{shareOrNone(free)}</dd>
        </div>
        <div>
          <dt>{STORY.foresaw}</dt>
          <dd>{shareOrNone(predicted)}</dd>
        </div>
        <div class="truth-was">
          <dt>
            <Icon name="paid" size={20} /> {STORY.hidden}
          </dt>
          <dd>{shareOrNone(paid)}</dd>
        </div>
      </dl>
      {paid.of === 0 && <p class="quiet">{STORY.noPaid}</p>}
      <p class="value-line figures">
        <Icon name="core" />
        <span>
          <Rich text={tell.valueLeft(value)} />
        </span>
      </p>
      {deployment !== null && (
        <p class="value-line figures">
          <Icon name="deploy" />
          <span>
            <Rich text={tell.deployed(deployment.refused, deployment.of)} />
          </span>
        </p>
      )}
    </section>
  );
}

function shareOrNone(share: Share): string {
  return share.of === 0 ? "–" : shareText(share);
}
