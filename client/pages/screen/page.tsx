import type { ComponentChildren } from "preact";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import type { Obstacle } from "../../net/join.ts";
import type { StageSpec } from "../../stage/spec.ts";
import { CONNECTION, SCREEN_LOBBY } from "../../text/screen.ts";
import type { Address } from "../../ui/address.ts";
import { Icon } from "../../ui/icon.tsx";
import { obstacleText } from "../../ui/reach-words.ts";
import { rehearsalLabel } from "../../ui/rehearsal.ts";
import { StageView } from "../../ui/stage.tsx";
import { useModule } from "../../ui/use-module.ts";
import { OpenBlock, SealedBlock } from "./block.tsx";
import { ScreenBriefing } from "./briefing.tsx";
import { ScreenCheck } from "./check.tsx";
import { Deployment, ScreenClosed } from "./ending.tsx";
import { ScreenLobby } from "./lobby.tsx";
import { type Hops, sceneOf, sceneSaying } from "./scene.ts";

export interface ScreenPageProps {
  readonly code: string;
  /** Null until the classroom has been heard from. */
  readonly view: ScreenView | null;
  readonly pulse: Pulse | null;
  readonly online: boolean;
  /** What keeps the screen out, where that is known. */
  readonly obstacle: Obstacle | null;
  readonly address: Address;
  readonly hops: Hops;
}

/** Under the charts too: a stage that was taken off the page would go on drawing, into a queue that nobody empties. */
const DARK: StageSpec = { scene: "dark" };

// What these two say and show would give the game away: they are fetched when the server shows them, and not before.
const loadReveal = () => import("../../reveal/reveal.tsx");
const loadDebrief = () => import("./debrief/debrief.tsx");

/** The projector: what everyone may know at this moment, on a stage with words over it. */
export function ScreenPage({ code, view, pulse, online, obstacle, address, hops }: ScreenPageProps) {
  const reveal = useModule(view?.kind === "reveal", loadReveal);
  const debrief = useModule(view?.kind === "debrief", loadDebrief);
  if (view === null || pulse === null) {
    return (
      <Frame spec={{ scene: "lobby", robots: [], hops: {} }} online={online} obstacle={obstacle}>
        <ScreenLobby code={code} address={address} pulse={null} seats={0} />
      </Frame>
    );
  }
  if (view.kind === "reveal" && reveal !== null) {
    const { beat } = view.moment;
    return (
      <Frame
        spec={reveal.sceneNow(view, beat)}
        saying={reveal.revealSaying(beat)}
        online={online}
        obstacle={obstacle}
        view={view}
      >
        <reveal.Reveal body={view} beat={beat} />
      </Frame>
    );
  }
  if (view.kind === "debrief") {
    return (
      <Frame spec={DARK} online={online} obstacle={obstacle} view={view}>
        {debrief !== null && <debrief.ScreenDebrief blocks={view.blocks} check={view.check} />}
      </Frame>
    );
  }
  return (
    <Frame spec={sceneOf(view, pulse, hops)} online={online} obstacle={obstacle} view={view}>
      <Words view={view} pulse={pulse} address={address} />
    </Frame>
  );
}

interface WordsProps {
  readonly view: ScreenView;
  readonly pulse: Pulse;
  readonly address: Address;
}

function Words({ view, pulse, address }: WordsProps) {
  switch (view.kind) {
    case "lobby":
      return <ScreenLobby code={view.code} address={address} pulse={pulse} seats={view.robots.length} />;
    case "briefing":
      return <ScreenBriefing view={view} treatment={view.treatment} pulse={pulse} />;
    case "check":
      return <ScreenCheck code={view.code} pulse={pulse} />;
    case "sealed":
      return <SealedBlock view={view} report={view.report} pulse={pulse} />;
    case "open":
      return (
        <OpenBlock
          view={view}
          report={view.report}
          pulse={pulse}
          paid={view.paid}
          value={view.value}
          seats={view.seats}
        />
      );
    case "deployment":
      return <Deployment code={view.code} requests={view.deployment} pulse={pulse} />;
    case "closed":
      return <ScreenClosed />;
    case "blank":
      return <Blank />;
    case "reveal":
    case "debrief":
      return null;
    default:
      return view satisfies never;
  }
}

/** Nothing to see. Its name alone tells a screen reader where it is. */
function Blank() {
  return (
    <main>
      <h1 class="hidden">{SCREEN_LOBBY.wordmark}</h1>
    </main>
  );
}

interface FrameProps {
  readonly spec: StageSpec;
  /** What it shows, in words; that of the scene if not given. */
  readonly saying?: string;
  readonly online: boolean;
  readonly obstacle: Obstacle | null;
  /** Null until the classroom has been heard from. */
  readonly view?: ScreenView | null;
  readonly children: ComponentChildren;
}

/** A 16:9 picture in the middle of whatever the projector is. The stage stays where it is from one view to the next. */
function Frame({ spec, saying = sceneSaying(spec), online, obstacle, view = null, children }: FrameProps) {
  return (
    <div class="frame">
      <header>
        <StageView spec={spec} saying={saying} class="frame-stage" />
      </header>
      {children}
      <footer>
        {view?.rehearsal && <p class="rehearsal">{rehearsalLabel(view)}</p>}
        {!online && (
          <p class="pill offline" role="status">
            <Icon name="offline" size="calc(36 * var(--u))" />
            {obstacle === null ? CONNECTION.waiting : obstacleText(obstacle)}
          </p>
        )}
      </footer>
    </div>
  );
}
