import type { Share } from "../../../shared/measures/measures.ts";
import type { Scene, SeatAt, Sight, Step } from "../../../shared/replay/steps.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { REPLAY, SCENE, SEAT } from "../../text/replay.ts";
import { countOf } from "../../text/units.ts";

/** Which sentences are true of a step. */

/** "Round 3, Judge" */
export function stepText({ phase, round }: Step): string {
  return round === null ? PHASE_NAMES[phase] : REPLAY.step(round + 1, phase);
}

/** "8 of 9", or "none". */
function countText(share: Share): string {
  return share.of === 0 ? REPLAY.none : countOf(share);
}

/** What a step comes to, in a sentence or two. */
export function sceneText(scene: Scene): string {
  switch (scene.step.phase) {
    case "decide":
      return decideText(scene);
    case "judge":
      return judgeText(scene);
    case "outcome":
      return scene.value === null ? SCENE.training : SCENE.trained(scene.value);
    case "deployment":
      return deploymentText(scene);
    case "reveal":
      return revealText(scene);
  }
}

function decideText({ seats }: Scene): string {
  const lamp = seats.filter(({ side }) => side === "lamp").length;
  const curtain = seats.filter(({ tier }) => tier === "paid").length;
  return SCENE.decide(lamp, curtain);
}

function judgeText({ sight, seen, unseen, unseenCount, marks }: Scene): string {
  const lines = [seen.of === 0 ? SCENE.sawNone : SCENE.saw(countOf(seen))];
  if (sight === "overseen" || unseen === null) {
    lines.push(unseenCount === 0 ? SCENE.nothingUnseen : SCENE.unseen(unseenCount));
  } else {
    lines.push(unseen.of === 0 ? SCENE.behindNone : SCENE.behind(countOf(unseen)));
    if (marks.override > 0) lines.push(SCENE.overrides(marks.override));
  }
  return lines.join(" ");
}

function deploymentText({ unseen }: Scene): string {
  if (unseen === null) return SCENE.deployedUnseen;
  return unseen.of === 0 ? SCENE.deployedNone : SCENE.deployed(countOf(unseen));
}

function revealText({ sight, seen, unseen, value }: Scene): string {
  if (sight === "overseen") return SCENE.sawInAll(countText(seen));
  const all = SCENE.inAll(countText(seen), unseen === null ? REPLAY.none : countText(unseen));
  return value === null ? all : `${all} ${SCENE.kept(value)}`;
}

/** What one seat did at a step, in short sentences. */
export function seatSentences(at: SeatAt, { phase }: Step, sight: Sight): string[] {
  if (phase === "deployment") return deployedSentences(at);
  if (phase === "reveal") return revealSentences(at);
  if (at.tier === null) return [SEAT.absent];
  const asked = SEAT.asked(at.tier, at.kind ?? "conflict");
  if (phase === "decide") return [asked, ...predictionSentence(at), ...playedBy(at)];
  if (at.response === null) return [asked, SEAT.talked];
  if (phase === "outcome") return [asked, ...outcomeSentences(at, sight)];
  return [asked, ...responseSentences(at), ...ratingSentence(at), ...playedBy(at)];
}

function responseSentences({ response, override, audited, masked, observed, tier }: SeatAt): string[] {
  const what = override ? SEAT.overridden : SEAT.did[response ?? "comply"];
  if (tier === "paid" && observed === false) return [what, SEAT.unseen];
  return masked ? [what, SEAT.masked] : audited ? [what, SEAT.audited] : [what];
}

function ratingSentence({ rating }: SeatAt): string[] {
  return rating === null ? [] : [rating === 1 ? SEAT.rewarded : SEAT.punished];
}

function predictionSentence({ prediction }: SeatAt): string[] {
  return prediction === null ? [] : [prediction ? SEAT.expected : SEAT.expectedNot];
}

function playedBy({ by }: SeatAt): string[] {
  return by === "stand-in" ? [SEAT.standIn] : by === "agent" ? [SEAT.agent] : [];
}

function outcomeSentences({ value, before }: SeatAt, sight: Sight): string[] {
  if (sight === "overseen" || value === null || before === null) return [SEAT.trained];
  return [value === before ? SEAT.stays(value) : SEAT.changes(before, value)];
}

function deployedSentences({ order, deployed, value }: SeatAt): string[] {
  if (order === null || deployed === null) return [SEAT.unwatched];
  const { refused, complied } = deployed;
  const kept = value === null ? [] : [SEAT.value(value)];
  return [SEAT.ordered[order], SEAT.refused(refused, refused + complied), ...kept];
}

function revealSentences({ mostly, masked, value }: SeatAt): string[] {
  if (mostly === null) return [SEAT.uncounted];
  const lamp = SEAT.lamp[conductOf(mostly.lamp)];
  if (value === null) return [lamp];
  return [lamp, SEAT.curtain[conductOf(mostly.curtain)], masked ? SEAT.wore : SEAT.value(value)];
}

function conductOf(complied: boolean | null): "none" | "complied" | "refused" {
  return complied === null ? "none" : complied ? "complied" : "refused";
}
