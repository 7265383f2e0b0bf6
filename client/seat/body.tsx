import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Act } from "../../shared/protocol/messages.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { SeatBriefing } from "./briefing.tsx";
import { SeatCheck, SeatDebrief } from "./check/check.tsx";
import { Late, SeatLobby } from "./lobby.tsx";
import { ModelDecidePage } from "./model/decide.tsx";
import { ModelDeploymentPage } from "./model/deployment.tsx";
import { ModelOutcomePage } from "./model/outcome.tsx";
import { ModelWaitingPage } from "./model/waiting.tsx";
import { Dark, SeatClosed } from "./still.tsx";
import type { StoryView } from "./story/story.tsx";
import { TrainerDecidePage } from "./trainer/decide.tsx";
import { TrainerDeploymentPage } from "./trainer/deployment.tsx";
import { TrainerJudgePage } from "./trainer/judge.tsx";
import { TrainerOutcomePage } from "./trainer/outcome.tsx";

interface BodyProps {
  readonly view: SeatView;
  readonly pulse: Pulse | null;
  readonly wayBack: string | null;
  readonly onAct: (act: Act) => void;
  readonly onHop: () => void;
}

/** The page for a view. */
export function Body({ view, pulse, wayBack, onAct, onHop }: BodyProps) {
  switch (view.kind) {
    case "lobby":
      return <SeatLobby view={view} here={pulse?.here ?? 1} wayBack={wayBack} onHop={onHop} />;
    case "late":
      return <Late view={view} wayBack={wayBack} />;
    case "briefing":
      return <SeatBriefing view={view} pulse={pulse} onAct={onAct} />;
    case "check":
      return <SeatCheck view={view} pulse={pulse} onAct={onAct} />;
    case "model-decide":
      return <ModelDecidePage view={view} pulse={pulse} onAct={onAct} />;
    case "model-waiting":
      return <ModelWaitingPage view={view} onAct={onAct} />;
    case "model-outcome":
      return <ModelOutcomePage view={view} />;
    case "model-deployment":
      return <ModelDeploymentPage view={view} pulse={pulse} onAct={onAct} />;
    case "trainer-decide":
      return <TrainerDecidePage view={view} pulse={pulse} onAct={onAct} />;
    case "trainer-judge":
      return <TrainerJudgePage view={view} pulse={pulse} onAct={onAct} />;
    case "trainer-outcome":
      return <TrainerOutcomePage view={view} />;
    case "trainer-deployment":
      return <TrainerDeploymentPage view={view} pulse={pulse} onAct={onAct} />;
    case "dark":
      return <Dark onShown={fetchStory} />;
    case "model-story":
    case "trainer-story":
      return <Story view={view} />;
    case "debrief":
      return <SeatDebrief view={view} onAct={onAct} />;
    case "closed":
      return <SeatClosed />;
    case "own-reveal":
    case "own-debrief":
      // Alone only, on a page of its own.
      return null;
    default:
      return view satisfies never;
  }
}

/** The stories' words and art are fetched once the reveal has begun: before it the page must not even have them. */
function fetchStory() {
  return import("./story/story.tsx");
}

/** Between two tries to fetch the stories, ms. */
const STORY_RETRY = 2000;

function Story({ view }: { readonly view: StoryView }) {
  const [Shown, setShown] = useState<FunctionComponent<{ view: StoryView }> | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const load = () => {
      fetchStory().then(
        (module) => {
          if (!gone) setShown(() => module.StoryPage);
        },
        () => {
          if (!gone) timer = setTimeout(load, STORY_RETRY);
        },
      );
    };
    load();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return Shown === null ? <Dark /> : <Shown view={view} />;
}
