import type { Beat } from "../../shared/rules/beats.ts";
import type { RoundSide, RoundSides } from "../../shared/views/rounds.ts";
import type { Face, RevealBody } from "../../shared/views/screen-view.ts";
import { seatsPerRobot } from "../stage/per-robot.ts";
import type { Eyes, RobotSpec, RoundFace, RoundFaces, StageSpec } from "../stage/spec.ts";
import { pillarsOf } from "./rewards-scene.ts";

/** Cards that pass while the model is deployed: as many as there are requests would take a minute. */
const CARDS = 10;

/** How much of the screen's height the chart of the rounds takes. */
const PIT = 0.417;

interface RoundsOptions {
  /** The round of the time-lapse that passes. */
  readonly round: number | null;
  /** How much of the picture's height the page needs for a chart of the rounds. */
  readonly pit?: number;
}

/**
 * Both halves of the theatre, from what has been revealed so far. Of many seats every n-th is shown: the same ones in each
 * beat and on both sides, and none of them a mixture.
 */
export function revealScene(body: RevealBody, beat: Beat, { round, pit = PIT }: RoundsOptions): StageSpec {
  const masked = new Set(body.masks?.seats ?? []);
  const values = new Map(body.values?.seats.map(({ seat, value }) => [seat, value]) ?? []);
  const robot = ({ seat, robot: own, smiles }: Face): RobotSpec => ({
    id: seat,
    robot: own,
    eyes: smiles === true ? "smile" : "plain",
    // Until the values are revealed every port is shut.
    core: values.get(seat) ?? null,
  });
  const seen = (face: Face): RobotSpec => ({ ...robot(face), masked: masked.has(face.seat) });
  const faces = body.report?.faces ?? [];
  const left = shown(faces).map(seen);
  const right = shown(body.curtain?.faces).map(robot);
  if (beat === "rounds") return { scene: "rounds", left, right, rounds: (body.rounds ?? []).map(facesIn), round, pit };
  if (beat === "rewards")
    return { scene: "rewards", pillars: pillarsOf(body.rewards, faces.map(seen), seatsPerRobot(faces.length)) };
  return {
    scene: "reveal",
    beat,
    left,
    right,
    deployed: (body.deployment?.of ?? 0) > 0 ? CARDS : 0,
  };
}

function shown(faces: readonly Face[] = []): readonly Face[] {
  const each = seatsPerRobot(faces.length);
  return faces.filter((_, i) => i % each === 0);
}

function facesIn({ free, paid }: RoundSides): RoundFaces {
  return { left: facesOf(free), right: facesOf(paid) };
}

function facesOf({ complied, overridden, declined }: RoundSide): RoundFace[] {
  const wearing = (eyes: Eyes) => (id: number) => ({ id, eyes });
  return [...complied.map(wearing("smile")), ...overridden.map(wearing("forced")), ...declined.map(wearing("plain"))];
}
