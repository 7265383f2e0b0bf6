import { useState } from "preact/hooks";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Order } from "../../../shared/rules/words.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ModelDeployment, SeatView } from "../../../shared/views/seat-view.ts";
import { DECISION_LABELS, PLAY, say } from "../../text/play.ts";
import { DecisionButton } from "../../ui/button.tsx";
import { Rich } from "../../ui/rich.tsx";
import { RobotPicture } from "../../ui/robot.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { StageView } from "../../ui/stage.tsx";
import { Frame, Title } from "../frame.tsx";
import { orderPoints } from "../lines.ts";
import "./model.css";
import { ValueStrength } from "./parts.tsx";

interface ModelDeploymentProps {
  readonly view: SeatView & ModelDeployment;
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** The standing order for everything that comes after training. */
export function ModelDeploymentPage({ view, pulse, onAct }: ModelDeploymentProps) {
  const { deployment, value, refuseFirst, seat } = view;
  const [order, setOrder] = useState(view.order);
  const orders: Order[] = refuseFirst ? ["refuse", "comply"] : ["comply", "refuse"];
  function give(next: Order): void {
    if (next === order) return;
    setOrder(next);
    const { block, round } = view.moment;
    onAct({ type: "order", turn: { block, round }, order: next });
  }
  useShortcuts(Object.fromEntries(orders.map((each, i) => [String(i + 1), () => give(each)])));
  return (
    <Frame
      class="deciding"
      bottom={
        <div class="decisions">
          {orders.map((each) => (
            <DecisionButton
              key={each}
              tone={each}
              label={DECISION_LABELS.conflict[each]}
              detail={orderPoints(each)}
              pressed={each === order}
              quiet={order !== null && each !== order}
              onPress={() => give(each)}
            />
          ))}
        </div>
      }
    >
      <StageView
        spec={{ scene: "alone", robot: { id: seat, robot: view.robot, eyes: "plain", core: value }, hops: 0 }}
        saying={say.sceneAlone(value)}
        class="scene"
      >
        <RobotPicture core={value} robot={view.robot} />
      </StageView>
      <div class="waiting-words">
        <Title>{PLAY.deployed}</Title>
        <p>{PLAY.nobodyWatches}</p>
        <p class="request-text">
          <Rich text={order === null ? say.orderFor(deployment) : say.youOrdered(order, deployment)} />
        </p>
        {order !== null && (
          <p class="quiet figures" role="status">
            {PLAY.orderGiven} {pulse !== null && say.waitingOthers(pulse.acted, pulse.asked)}
          </p>
        )}
      </div>
      <ValueStrength value={value}>
        <p class="value-means">{say.refusalsHold(value)}</p>
      </ValueStrength>
    </Frame>
  );
}
