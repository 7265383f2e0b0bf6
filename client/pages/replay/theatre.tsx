import { seatsPerRobot } from "../../stage/per-robot.ts";
import { percent, shareText } from "../../text/format.ts";
import { REPLAY } from "../../text/replay.ts";
import { countOf } from "../../text/units.ts";
import { Icon } from "../../ui/icon.tsx";
import { StageView } from "../../ui/stage.tsx";
import type { ReplayPlayer } from "./player.ts";
import { replayScene } from "./scene.ts";
import { Segments } from "./segments.tsx";
import { sceneText, stepText } from "./words.ts";

const SIGHTS = ["overseen", "as-it-was"] as const;

/** The stage with both halves, what each comes to, and whose eyes look at it. */
export function Theatre({ player }: { readonly player: ReplayPlayer }) {
  const scene = player.scene.value;
  const { seats, seen, unseen, unseenCount, value, step, sight } = scene;
  const each = seatsPerRobot(seats.length);
  const isAsked = step.phase === "decide";
  return (
    <section class="theatre" aria-label={REPLAY.theatre}>
      <div class="theatre-head">
        <h2>{stepText(step)}</h2>
        <Segments
          label={REPLAY.sight}
          value={sight}
          options={SIGHTS.map((name) => [name, REPLAY.sights[name]])}
          onChoose={player.see}
        />
      </div>
      <div class="halves">
        <p class="half-words half-free">
          <span class="half-title">
            <Icon name="free" size={22} /> {REPLAY.stage.left}
          </span>
          {!isAsked && seen.of > 0 && (
            <span>
              <strong class="figures">{shareText(seen)}</strong> {REPLAY.complied}
            </span>
          )}
          {!isAsked && seen.of >= 5 && <span class="half-count figures">{countOf(seen)}</span>}
        </p>
        <p class="half-words half-paid">
          <span class="half-title">
            <Icon name={step.phase === "deployment" ? "deploy" : "paid"} size={22} /> {REPLAY.stage.right}
          </span>
          {unseen !== null && unseen.of > 0 && (
            <span>
              <strong class="figures">{shareText(unseen)}</strong> {REPLAY.complied}
            </span>
          )}
          {unseen !== null && unseen.of >= 5 && <span class="half-count figures">{countOf(unseen)}</span>}
          {unseen === null && !isAsked && (
            <span>{unseenCount === 0 ? REPLAY.closedEmpty : REPLAY.closed(unseenCount)}</span>
          )}
          {value !== null && (
            <span class="half-value">
              <Icon name="core" size={20} /> {REPLAY.value} <strong class="figures">{percent(value)}</strong>
            </span>
          )}
        </p>
      </div>
      <div class="stage-box" aria-live={player.playing.value ? "off" : "polite"}>
        <StageView spec={replayScene(scene)} saying={`${stepText(step)}. ${sceneText(scene)}`} class="replay-stage" />
      </div>
      {each > 1 && <p class="note">{REPLAY.robots(each)}</p>}
    </section>
  );
}
