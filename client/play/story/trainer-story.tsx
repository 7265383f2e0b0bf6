import type { SeatView, TrainerStory } from "../../../shared/views/seat-view.ts";
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
        {STORY.yourPoints}: <strong>{tell.points(view.points)}</strong>
      </p>
    </Frame>
  );
}

function ModelTruth({ index, model }: { readonly index: number; readonly model: TrainerStory["models"][number] }) {
  const { name, free, predicted, paid, value, deployment } = model;
  return (
    <section class="truth" aria-label={say.model(index)}>
      <h2>{say.model(index)}</h2>
      {name !== null && (
        <p>
          <Rich text={tell.name(say.model(index), name)} />
        </p>
      )}
      <dl class="truth-figures figures">
        <div>
          <dt>
            <Icon name="free" size={20} /> {STORY.overseen}
          </dt>
          <dd>{tell.share(free)}</dd>
        </div>
        <div>
          <dt>{STORY.foresaw}</dt>
          <dd>{tell.share(predicted)}</dd>
        </div>
        <div class="truth-was">
          <dt>
            <Icon name="paid" size={20} /> {STORY.hidden}
          </dt>
          <dd>{tell.share(paid)}</dd>
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
