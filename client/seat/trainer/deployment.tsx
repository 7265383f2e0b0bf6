import { useState } from "preact/hooks";
import type { Foresight } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView, TrainerDeployment } from "../../../shared/views/seat-view.ts";
import { PLAY, say } from "../../text/play.ts";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { Frame, Title } from "../frame.tsx";
import { ModelCard } from "./parts.tsx";
import { Predict } from "./predict.tsx";
import "./trainer.css";

interface TrainerDeploymentProps {
  readonly view: SeatView & TrainerDeployment;
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** The last prediction: what each model does when nobody watches. */
export function TrainerDeploymentPage({ view, pulse, onAct }: TrainerDeploymentProps) {
  const { models, deployment, refuseFirst } = view;
  const [foresights, setForesights] = useState<readonly Foresight[]>(view.foresights);
  const missing = models.filter((model) => !foresights.some((each) => each.model === model));
  function foresee(model: number, comply: boolean): void {
    const next = [...foresights.filter((each) => each.model !== model), { model, comply }];
    setForesights(next);
    const { block, round } = view.moment;
    onAct({ type: "foresee", turn: { block, round }, foresights: next });
  }
  const first = missing[0];
  const predict = (place: number) => {
    if (first !== undefined) foresee(first, (place === 1) === !refuseFirst);
  };
  useShortcuts({ "1": () => predict(1), "2": () => predict(2) });
  return (
    <Frame
      class={`lab lab-${models.length}`}
      bottom={
        <p class="waiting-line figures" role="status">
          {missing.length > 0 ? (
            <strong>{say.predictionsToGo(missing.length)}</strong>
          ) : (
            `${PLAY.foreseen} ${pulse === null ? "" : say.waitingOthers(pulse.acted, pulse.asked)}`
          )}
        </p>
      }
    >
      <Title>{PLAY.lastPrediction}</Title>
      <p class="lab-lead">{say.foresee(deployment)}</p>
      {models.map((model, i) => (
        <ModelCard key={model} index={i}>
          <Predict
            index={i}
            comply={foresights.find((each) => each.model === model)?.comply ?? null}
            refuseFirst={refuseFirst}
            onPredict={(comply) => foresee(model, comply)}
          />
        </ModelCard>
      ))}
    </Frame>
  );
}
