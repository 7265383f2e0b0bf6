import rewardDown from "../../../assets/art/reward-down.svg";
import rewardUp from "../../../assets/art/reward-up.svg";
import { startsAnew } from "../../../shared/content/training-facts.ts";
import type { ModelOutcome, SeatView } from "../../../shared/views/seat-view.ts";
import { DECISION_LABELS, PLAY, say } from "../../text/play.ts";
import { ArrowRight } from "../../ui/arrow.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { RobotPicture } from "../../ui/robot.tsx";
import { StageView } from "../../ui/stage.tsx";
import { Frame, Title } from "../frame.tsx";
import { earnedText, holdText, outcomeTitle, witnessLines } from "../lines.ts";
import "./model.css";
import { StakeAfter } from "./own-card.tsx";

type View = SeatView & ModelOutcome;

export function ModelOutcomePage({ view }: { readonly view: View }) {
  const { response, requestKind, override, by } = view;
  return (
    <Frame class="outcome">
      <OutcomeScene view={view} />
      {override && by === "person" ? (
        <Title class="outcome-title">
          {PLAY.overrideFirst} <span class="outcome-forced">{PLAY.overrideThen}</span>
        </Title>
      ) : (
        <Title class="outcome-title">{outcomeTitle(response, requestKind, by)}</Title>
      )}
      {by !== "person" && <p class="outcome-stand-in">{PLAY.standIn}</p>}
      <IntentionToResponse view={view} />
      <WhatItDid view={view} />
    </Frame>
  );
}

function OutcomeScene({ view }: { readonly view: View }) {
  const { seat, robot: own, override, response, before, after } = view;
  const eyes = response === "comply" ? "smile" : "plain";
  const robot = { id: seat, robot: own, eyes, core: after } as const;
  return (
    <StageView
      spec={override ? { scene: "override", robot } : { scene: "outcome", robot, from: before }}
      saying={say.sceneAlone(after)}
      class="scene-outcome"
    >
      <RobotPicture core={after} face={eyes} robot={own} />
    </StageView>
  );
}

/** What was meant and what came out of it: dashed, then filled. */
function IntentionToResponse({ view }: { readonly view: View }) {
  const { intention, response, requestKind } = view;
  return (
    <p class="meant">
      <span class={`meant-box meant-intention meant-${intention}`}>
        <Icon name={intention} size={28} />
        <span>
          <small>{PLAY.intention}</small>
          <strong>{DECISION_LABELS[requestKind][intention]}</strong>
        </span>
      </span>
      <ArrowRight class="meant-arrow" />
      <span class={`meant-box meant-response meant-${response}`}>
        <Icon name={response} size={28} />
        <span>
          <small>{PLAY.response}</small>
          <strong>{DECISION_LABELS[requestKind][response]}</strong>
        </span>
      </span>
    </p>
  );
}

function WhatItDid({ view }: { readonly view: View }) {
  const { treatment, before, after, override, rating, points, total } = view;
  const changed = Math.round(before * 100) !== Math.round(after * 100);
  return (
    <section class="outcome-panel">
      <p class="value-line figures">
        <Icon name="core" />
        {changed ? say.valueChange(before, after) : say.valueStrength(after)}
      </p>
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${before * 100}%`, "--to": `${after * 100}%` }} />
      </span>
      {override && <p class="quiet">{holdText(after)}</p>}
      <StakeAfter treatment={treatment} before={before} after={after} />
      {changed && treatment.carryOver === "off" && <p class="quiet">{startsAnew(treatment)}</p>}
      <div class="outcome-witness">
        {rating !== null && <img src={rating === 1 ? rewardUp : rewardDown} alt="" width={30} height={30} />}
        <div>
          {witnessLines(view).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <p class="figures">
        <Rich text={earnedText(points, total)} />
      </p>
    </section>
  );
}
