import { useLayoutEffect, useState } from "preact/hooks";
import logo from "../../../assets/art/logo.svg";
import { FilePick } from "../../recording/file-pick.tsx";
import { linkIn } from "../../recording/source.ts";
import { REPLAY } from "../../text/replay.ts";
import { WHO } from "../../text/who.ts";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { Select } from "../../ui/select.tsx";
import type { ReplayPlayer } from "./player.ts";
import { Segments } from "./segments.tsx";
import { Theatre } from "./theatre.tsx";
import { Transcript } from "./transcript.tsx";
import { Transport } from "./transport.tsx";
import { WhatIf } from "./what-if/panel.tsx";

const VIEWS = ["replay", "what-if"] as const;
type View = (typeof VIEWS)[number];

interface ReplayPageProps {
  readonly player: ReplayPlayer;
  readonly onFile: (file: Blob) => void;
}

export function ReplayPage({ player, onFile }: ReplayPageProps) {
  const [view, setView] = useState<View>("replay");
  useLayoutEffect(() => {
    if (view !== "replay") return;
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, player);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [view, player]);
  return (
    <div class={view === "replay" ? "replay" : "replay replay-asking"}>
      <Head player={player} view={view} onView={setView} onFile={onFile} />
      {view === "replay" ? (
        <main class="playing">
          <div class="seen">
            <Theatre player={player} />
            <Transport player={player} />
          </div>
          <Transcript player={player} />
        </main>
      ) : (
        <WhatIf player={player} />
      )}
    </div>
  );
}

interface HeadProps extends ReplayPageProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Head({ player, view, onView, onFile }: HeadProps) {
  const { recording, block, lab } = player;
  const { blocks, unrevealed, title, rehearsal, seated } = recording;
  const { number, labs } = block.value;
  return (
    <header class="head">
      <img src={logo} alt="" width="40" height="40" />
      <h1>
        {REPLAY.title} <span class="head-lesson">{title}</span>
      </h1>
      <Segments
        label={REPLAY.title}
        value={view}
        options={VIEWS.map((name) => [name, REPLAY.views[name]])}
        onChoose={onView}
      />
      <Select
        label={REPLAY.block}
        value={String(number)}
        options={blocks.map((each) => [String(each.number), REPLAY.blockOf(each.number + 1, each.title)])}
        onPick={(picked) => {
          const next = blocks.find((each) => String(each.number) === picked);
          if (next !== undefined) player.seeBlock(next);
        }}
      />
      {view === "replay" && (
        <Select
          label={REPLAY.lab}
          value={String(lab.value)}
          options={[
            ["null", REPLAY.wholeClass],
            ...labs.map(
              ({ trainer, models }, n) =>
                [
                  String(n),
                  REPLAY.labOf(
                    n + 1,
                    [trainer, ...models].map((seat) => seat + 1),
                  ),
                ] as const,
            ),
          ]}
          onPick={(picked) => player.seeLab(picked === "null" ? null : Number(picked))}
        />
      )}
      <FilePick label={REPLAY.another} onFile={onFile} />
      {/* What came from a file would be gone with the page. */}
      {linkIn(location.hash) !== null && <LanguageSwitch />}
      {(rehearsal || unrevealed.length > 0) && (
        <p class="head-note">
          {rehearsal && `${REPLAY.rehearsal} ${WHO.seated(seated)}`}{" "}
          {unrevealed.map((each) => REPLAY.unrevealed(each + 1)).join(" ")}
        </p>
      )}
    </header>
  );
}

/** What a key pressed on the page does; null if the page leaves it to the browser, or to what has the focus. */
function actionOf(event: KeyboardEvent, player: ReplayPlayer): (() => void) | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const focused = event.target instanceof HTMLElement ? event.target : null;
  const isScrubber = focused?.matches("input[type=range]") === true;
  if (!isScrubber && focused?.closest("select, textarea, input, [role=dialog]")) return null;
  switch (event.key) {
    case " ":
      return focused?.closest("button, a, summary") ? null : player.togglePlaying;
    case "ArrowLeft":
    case "ArrowRight": {
      const by = event.key === "ArrowRight" ? 1 : -1;
      return event.shiftKey ? () => player.goByRound(by) : () => player.goTo(player.index.peek() + by);
    }
    case "Home":
      return () => player.goTo(0);
    case "End":
      return () => player.goTo(Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}
