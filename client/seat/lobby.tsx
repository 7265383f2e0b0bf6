import { useRef, useState } from "preact/hooks";
import { robotParts } from "../../shared/rules/robots.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { PLAY, say } from "../text/play.ts";
import { yourRobot } from "../text/robots.ts";
import { Rich } from "../ui/rich.tsx";
import { RobotBadge, RobotPicture } from "../ui/robot.tsx";
import { StageView } from "../ui/stage.tsx";
import { Frame, Title } from "./frame.tsx";
import "./lobby.css";

/** A robot hops once in this time, ms. */
const HOP_REST = 2000;

interface SeatLobbyProps {
  readonly view: SeatView & { readonly kind: "lobby" };
  readonly here: number;
  readonly wayBack: string | null;
  readonly onHop: () => void;
}

export function SeatLobby({ view, here, wayBack, onHop }: SeatLobbyProps) {
  const [hops, setHops] = useState(0);
  const lastHop = useRef(Number.NEGATIVE_INFINITY);
  const hop = () => {
    if (performance.now() - lastHop.current < HOP_REST) return;
    lastHop.current = performance.now();
    setHops(hops + 1);
    onHop();
  };
  return (
    <Frame
      class="lobby"
      bottom={
        <p class="lobby-count figures" role="status">
          {say.hereSoFar(here)}
        </p>
      }
    >
      <div class="lobby-scene">
        <StageView
          spec={{ scene: "alone", robot: { id: view.seat, robot: view.robot, eyes: "plain", core: 1 }, hops }}
          saying={PLAY.sceneLobby}
          class="fill"
        >
          <RobotPicture core={1} robot={view.robot} />
        </StageView>
        <button type="button" class="lobby-hop" aria-label={PLAY.hop} onClick={hop} />
      </div>
      <Title>
        <Rich asIs text={say.youAreIn(view.name)} />
      </Title>
      <YourRobot robot={view.robot} />
      <WayBack digits={wayBack} />
      <p class="quiet">{PLAY.cards}</p>
    </Frame>
  );
}

/** How to find one's own robot on the screen. */
function YourRobot({ robot }: { readonly robot: number }) {
  return (
    <p class="lobby-robot">
      <RobotBadge robot={robot} />
      <span>
        <Rich text={yourRobot(robotParts(robot))} />
      </span>
    </p>
  );
}

function WayBack({ digits }: { readonly digits: string | null }) {
  if (digits === null) return null;
  return (
    <p class="way-back figures">
      <Rich asIs text={say.wayBack(digits)} />
    </p>
  );
}

interface LateProps {
  readonly view: SeatView & { readonly kind: "late" };
  readonly wayBack: string | null;
}

/** Somebody who came while a block is being played. */
export function Late({ view, wayBack }: LateProps) {
  const { fromRound, moment, blockCount } = view;
  const isLast = moment.block + 1 >= blockCount;
  const words = fromRound !== null ? say.lateRound(moment.round) : isLast ? PLAY.lateLast : PLAY.lateNextBlock;
  return (
    <Frame class="lobby">
      <div class="lobby-scene">
        <StageView
          spec={{ scene: "alone", robot: { id: view.seat, robot: view.robot, eyes: "shut", core: 1 }, hops: 0 }}
          saying={PLAY.sceneLate}
          class="fill"
        >
          <RobotPicture core={1} face="shut" robot={view.robot} />
        </StageView>
      </div>
      <Title>
        <Rich asIs text={say.youAreIn(view.name)} />
      </Title>
      <YourRobot robot={view.robot} />
      <p>{words}</p>
      <WayBack digits={wayBack} />
    </Frame>
  );
}
