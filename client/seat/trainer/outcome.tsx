import type { SeatView, TrainerOutcome } from "../../../shared/views/seat-view.ts";
import { figure } from "../../text/numbers.ts";
import { PLAY } from "../../text/play.ts";
import { Frame, Title } from "../frame.tsx";
import "./trainer.css";

/** Three figures and no comment. */
export function TrainerOutcomePage({ view }: { readonly view: SeatView & TrainerOutcome }) {
  const { seen, points } = view;
  const figures = [
    [PLAY.answersSeen, seen.of],
    [PLAY.ofThemComplied, seen.count],
    [PLAY.pointsSeen, points],
  ] as const;
  return (
    <Frame class="report">
      <Title>{PLAY.trainingDone}</Title>
      <dl class="report-figures figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure(value)}</dd>
          </div>
        ))}
      </dl>
    </Frame>
  );
}
