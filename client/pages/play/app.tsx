import { useState } from "preact/hooks";
import type { Obstacle } from "../../net/join.ts";
import { REACH_HASH } from "../../net/reach.ts";
import { refusalText } from "../../net/refusals.ts";
import { Frame, Title } from "../../seat/frame.tsx";
import { SeatPage } from "../../seat/seat-page.tsx";
import { PLAY } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { ObstacleNote } from "../../ui/obstacle.tsx";
import { Door } from "./door.tsx";
import { ReachPage } from "./reach.tsx";
import {
  codeInAddress,
  goOut,
  goToSeat,
  isInOtherTab,
  join,
  joinError,
  joining,
  leaveSession,
  resuming,
  returnToSeat,
  session,
} from "./session.ts";

/** How the door begins: as ever, with the way back, or for somebody else on this device. */
type Way = "in" | "back" | "newcomer";

/** The phone page. After `#reach` it finds out whether the phone could get in: the very page that a class comes in by. */
export function PlayApp() {
  const code = codeInAddress();
  return code !== null && location.hash === REACH_HASH ? <ReachPage code={code} /> : <Play />;
}

/** The door, or the seat behind it. */
function Play() {
  const [way, setWay] = useState<Way>("in");
  const room = session.value;
  if (resuming.value) return <Connecting obstacle={null} />;
  if (room === null || joining.value) {
    return (
      <Door
        // A new door where the address or the way in has changed.
        key={`${codeInAddress()} ${way}`}
        code={codeInAddress()}
        returning={way === "back"}
        newcomer={way === "newcomer"}
        joining={joining.value}
        obstacle={room?.connection.obstacle.value ?? null}
        error={joinError.value}
        onJoin={(code, name) => void join(code, name)}
        onGoToSeat={goToSeat}
        onComeBack={returnToSeat}
      />
    );
  }
  const { connection, outbox } = room;
  const view = connection.view.value;
  const status = connection.status.value;
  if (status === "ended" && connection.refusal.value !== "closed") {
    const back = () => {
      setWay(connection.refusal.value === "moved" && !isInOtherTab() ? "back" : "in");
      // Nobody has a seat that was given back.
      if (connection.refusal.value === "freed") leaveSession();
      else goOut();
    };
    return <Ended refusal={connection.refusal.value ?? "server-error"} onBack={back} />;
  }
  if (view === null) return <Connecting obstacle={connection.obstacle.value} />;
  return (
    <SeatPage
      view={view}
      pulse={connection.pulse.value}
      wayBack={connection.welcome.value?.wayBack ?? null}
      status={status}
      obstacle={connection.obstacle.value}
      trouble={outbox.trouble.value}
      attempt={outbox.refusals.value}
      onAct={outbox.send}
      onDismiss={outbox.dismiss}
      onHop={connection.hop}
      onPassOn={() => {
        setWay("newcomer");
        goOut();
      }}
      onLeave={() => {
        setWay("in");
        leaveSession();
      }}
    />
  );
}

function Connecting({ obstacle }: { readonly obstacle: Obstacle | null }) {
  return (
    <div class="phone">
      <div class="notices" role="status">
        <ObstacleNote obstacle={obstacle} />
      </div>
      <Frame class="centred">
        <Title>{PLAY.connecting}</Title>
        <p class="quiet">{PLAY.connectingMore}</p>
      </Frame>
    </div>
  );
}

function Ended(props: { readonly refusal: Parameters<typeof refusalText>[0]; readonly onBack: () => void }) {
  const { refusal, onBack } = props;
  const title = refusal === "moved" ? PLAY.movedTitle : refusal === "freed" ? PLAY.freedTitle : PLAY.endedTitle;
  const outOfDate = refusal === "wrong-version";
  return (
    <div class="phone">
      <Frame
        class="centred"
        bottom={
          <Button look="main" onPress={outOfDate ? () => location.reload() : onBack}>
            {outOfDate ? PLAY.reload : refusal === "moved" ? PLAY.wasHere : PLAY.joinAgain}
          </Button>
        }
      >
        <Title>{title}</Title>
        <p>{refusalText(refusal)}</p>
      </Frame>
    </div>
  );
}
