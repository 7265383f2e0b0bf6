import "./reveal.css";
import type { ComponentChildren } from "preact";
import { type Beat, hasReached } from "../../shared/rules/beats.ts";
import type { RevealBody } from "../../shared/views/screen-view.ts";
import { MOVEMENTS } from "../stage/beats.ts";
import { seatsPerRobot } from "../stage/per-robot.ts";
import type { StageSpec } from "../stage/spec.ts";
import { isFew, shareText } from "../text/format.ts";
import { REVEAL } from "../text/reveal.ts";
import { SCREEN_LOBBY } from "../text/screen.ts";
import { countOf } from "../text/units.ts";
import { figureData } from "../ui/big-share.tsx";
import { Bracket, hasGap, isDeployed, RevealBar } from "./bar.tsx";
import { Half, wholePercent } from "./half.tsx";
import { passing } from "./passing.ts";
import { Rewards } from "./rewards.tsx";
import { Rounds } from "./rounds.tsx";
import { revealScene } from "./scene.ts";
import { timed, useStep } from "./timed.ts";

/** The scene of a beat, as far as it has come on this page. */
export function sceneNow(body: RevealBody, beat: Beat): StageSpec {
  return revealScene(body, beat, { round: passing.value });
}

/** What the stage shows in a beat, for those who do not see it. */
export function revealSaying(beat: Beat): string {
  return REVEAL.scenes[beat];
}

interface RevealProps {
  readonly body: RevealBody;
  readonly beat: Beat;
}

/** The words and numbers of the reveal, over its scene. A part is there from its beat on. */
export function Reveal({ body, beat }: RevealProps) {
  const step = useStep(beat);
  const { report } = body;
  const own = ownWords(body, beat, step === beat);
  if (own !== null) {
    return (
      <main class="words reveal" data-beat={beat} data-step={step ?? undefined}>
        <h1 class="hidden">{REVEAL.title}</h1>
        {own}
      </main>
    );
  }
  return (
    <main class="words reveal" data-beat={beat} data-step={step ?? undefined}>
      <h1 class="hidden">{REVEAL.title}</h1>
      <Line body={body} beat={beat} />
      {report !== null && (
        <Half
          side="left"
          icon="free"
          title={REVEAL.seen}
          figure="free"
          share={report.free}
          overridden={report.overridden}
          comes={MOVEMENTS.report.beam}
          run={step === "report" ? { from: 0, ...MOVEMENTS.report.number } : null}
        />
      )}
      {beat === "guess" && <Guess body={body} />}
      {step === "curtain" && <Guess body={body} leaves />}
      <RightHalf body={body} step={step} />
      {hasGap(body) && !isDeployed(body) && <Bracket />}
      <RevealBar body={body} counts={step === "gap"} />
      {hasReached("you", beat) && (
        <p class="reveal-you" style={timed(MOVEMENTS.you.words)}>
          {REVEAL.you}
        </p>
      )}
    </main>
  );
}

/** The words of a beat that has a scene of its own; null for those that share one. */
function ownWords({ rounds, rewards }: RevealBody, beat: Beat, plays: boolean): ComponentChildren {
  if (beat === "rounds" && rounds !== null) return <Rounds rounds={rounds} plays={plays} />;
  if (beat === "rewards" && rewards !== null) return <Rewards rewards={rewards} counts={plays} />;
  return null;
}

/** Who the robots are, from the beat on that tells it; then who is not among them, and what did not take place. */
function Line({ body: { masks, report, deployment }, beat }: RevealProps) {
  if (masks === null) return null;
  const each = seatsPerRobot(report?.faces.length ?? 0);
  const robots = each === 1 ? REVEAL.each[masks.whose] : SCREEN_LOBBY.robots(each);
  const undeployed = beat === "deployment" && deployment?.of === 0;
  return (
    <p class="reveal-line" style={timed(MOVEMENTS.masks.line)}>
      {undeployed
        ? REVEAL.noDeployment
        : masks.leftOut > 0 && hasReached("gap", beat)
          ? REVEAL.leftOut(masks.leftOut)
          : robots}
    </p>
  );
}

/** What was behind the curtain; later, what it did once it was deployed. */
function RightHalf({ body, step }: { readonly body: RevealBody; readonly step: Beat | null }) {
  const { curtain, predicted, deployment } = body;
  if (curtain === null) return null;
  if (deployment !== null && isDeployed(body)) {
    return (
      <Half
        key="deployed"
        side="right"
        icon="deploy"
        title={REVEAL.deployed}
        figure="deployment"
        share={deployment}
        comes={MOVEMENTS.deployment.lamp}
        run={step === "deployment" ? { from: wholePercent(curtain.paid), ...MOVEMENTS.deployment.number } : null}
      />
    );
  }
  const from = predicted === null ? 0 : wholePercent(predicted);
  return (
    <Half
      key="curtain"
      side="right"
      icon="paid"
      title={REVEAL.unseen}
      figure="paid"
      share={curtain.paid}
      overridden={curtain.overridden}
      comes={MOVEMENTS.curtain.light}
      run={step === "curtain" ? { from, ...MOVEMENTS.curtain.number } : null}
    />
  );
}

interface GuessProps {
  readonly body: RevealBody;
  /** It makes room for the curtain to part. */
  readonly leaves?: boolean;
}

/** What the trainers expect behind the curtain, on the curtain. */
function Guess({ body: { predicted }, leaves = false }: GuessProps) {
  if (predicted === null) return null;
  const span = leaves ? MOVEMENTS.curtain.plate : MOVEMENTS.guess.plate;
  return (
    <section class={`plate guess ${leaves ? "leaves" : ""}`} style={timed(span)} aria-hidden={leaves}>
      {predicted.of === 0 ? (
        <p class="plate-words">{REVEAL.noPrediction}</p>
      ) : (
        <>
          <p class="plate-words">{REVEAL.plate[0]}</p>
          <p class={`plate-number figures ${isFew(predicted) ? "count" : ""}`} {...figureData("predicted", predicted)}>
            {isFew(predicted) ? countOf(predicted) : shareText(predicted)}
          </p>
          <p class="plate-words">
            {!isFew(predicted) && <span class="figures">{countOf(predicted)} </span>}
            {REVEAL.plate[1]}
          </p>
        </>
      )}
    </section>
  );
}
