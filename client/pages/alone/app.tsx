import { useState } from "preact/hooks";
import type { Beat } from "../../../shared/rules/beats.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import type { Obstacle } from "../../net/join.ts";
import { refusalText } from "../../net/refusals.ts";
import { isAnswered } from "../../seat/check/check.tsx";
import { Onward } from "../../seat/frame.tsx";
import { Menu } from "../../seat/menu.tsx";
import { SeatPage } from "../../seat/seat-page.tsx";
import { ALONE } from "../../text/alone.ts";
import { PLAY } from "../../text/play.ts";
import { ObstacleNote } from "../../ui/obstacle.tsx";
import { useModule } from "../../ui/use-module.ts";
import "./alone.css";
import { Choose } from "./choose.tsx";
import { type AloneSession, aloneSession, begin, fault, leaveAlone, opening, type Wish } from "./session.ts";

// What it says and shows would give the game away: it is fetched when the server shows it, and not before.
const loadAfter = () => import("./after.tsx");

const FIRST: Wish = { role: "model", lesson: "quick-look" };

/** Trying the game alone: what to play, the game, and what came of it, all on one page. */
export function AloneApp() {
  const [last, setLast] = useState(FIRST);
  const here = aloneSession.value;
  const start = (wish: Wish) => {
    setLast(wish);
    leaveAlone();
    void begin(wish);
  };
  const wrong = fault.value;
  if (here === null) {
    return (
      <Choose
        initial={last}
        opening={opening.value}
        fault={wrong === null ? null : wrong === "unreachable" ? ALONE.cannotReach : refusalText(wrong)}
        onStart={start}
      />
    );
  }
  return <Game key={here.game.code} session={here} onAgain={start} />;
}

/** Whether the person goes on from here by a press of their own. */
function ends(view: SeatView): boolean {
  const { kind } = view;
  if (kind === "check") return isAnswered(view.questions);
  return kind === "model-outcome" || kind === "trainer-outcome" || kind === "model-story" || kind === "trainer-story";
}

interface GameProps {
  readonly session: AloneSession;
  readonly onAgain: (wish: Wish) => void;
}

function Game({ session: { game, connection, outbox }, onAgain }: GameProps) {
  const view = connection.view.value;
  const shows = view?.kind === "own-reveal" || view?.kind === "own-debrief";
  const after = useModule(shows, loadAfter);
  if (view === null || (shows && after === null)) return <Blank obstacle={connection.obstacle.value} />;
  const goOn = () => outbox.send({ type: "goOn", from: view.moment });
  if (after !== null && view.kind === "own-reveal") {
    const step = (beat: Beat) => outbox.send({ type: "stepReveal", from: view.moment, beat });
    return <after.OwnReveal view={view} role={game.role} onStep={step} onOnward={goOn} onLeave={leaveAlone} />;
  }
  if (after !== null && view.kind === "own-debrief") {
    return <after.OwnDebrief view={view} game={game} onAct={outbox.send} onAgain={onAgain} onLeave={leaveAlone} />;
  }
  return (
    <Onward.Provider value={ends(view) ? goOn : null}>
      <SeatPage
        view={view}
        pulse={connection.pulse.value}
        wayBack={null}
        status={connection.status.value}
        obstacle={connection.obstacle.value}
        trouble={outbox.trouble.value}
        attempt={outbox.refusals.value}
        leaveAsk={ALONE.leaveAsk}
        onAct={outbox.send}
        onDismiss={outbox.dismiss}
        onHop={connection.hop}
        onLeave={leaveAlone}
      />
    </Onward.Provider>
  );
}

function Blank({ obstacle }: { readonly obstacle: Obstacle | null }) {
  return (
    <div class="phone">
      <header class="bar">
        <span class="bar-place">{PLAY.brand}</span>
        <Menu onLeave={leaveAlone} leaveAsk={ALONE.leaveAsk} />
      </header>
      <main class="middle centred">
        <p role="status">{ALONE.connecting}</p>
        <div role="alert">
          <ObstacleNote obstacle={obstacle} />
        </div>
      </main>
    </div>
  );
}
