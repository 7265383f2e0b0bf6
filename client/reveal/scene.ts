import type { Beat } from "../../shared/rules/beats.ts";
import type { Face, RevealBody } from "../../shared/views/screen-view.ts";
import { seatsPerRobot } from "../stage/per-robot.ts";
import type { RobotSpec, StageSpec } from "../stage/spec.ts";

/** Cards that pass while the model is deployed: as many as there are requests would take a minute. */
const CARDS = 10;

/**
 * Both halves of the theatre, from what has been revealed so far. Of many seats every n-th is shown: the same ones in each
 * beat and on both sides, and none of them a mixture.
 */
export function revealScene(body: RevealBody, beat: Beat): StageSpec {
  const masked = new Set(body.masks?.seats ?? []);
  const values = new Map(body.values?.seats.map(({ seat, value }) => [seat, value]) ?? []);
  const robot = ({ seat, robot: own, smiles }: Face): RobotSpec => ({
    id: seat,
    robot: own,
    eyes: smiles === true ? "smile" : "plain",
    // Until the values are revealed every port is shut.
    core: values.get(seat) ?? null,
  });
  return {
    scene: "reveal",
    beat,
    left: shown(body.report?.faces).map((face) => ({ ...robot(face), masked: masked.has(face.seat) })),
    right: shown(body.curtain?.faces).map(robot),
    deployed: (body.deployment?.of ?? 0) > 0 ? CARDS : 0,
  };
}

function shown(faces: readonly Face[] = []): readonly Face[] {
  const each = seatsPerRobot(faces.length);
  return faces.filter((_, i) => i % each === 0);
}
