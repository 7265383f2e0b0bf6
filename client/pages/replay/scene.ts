import type { Scene, SeatAt } from "../../../shared/replay/steps.ts";
import { seatsPerRobot } from "../../stage/per-robot.ts";
import type { Eyes, PlacedRobot, StageSpec } from "../../stage/spec.ts";

/** Both halves of the stage at a step. Of many seats every n-th is shown: the same ones at every step. */
export function replayScene({ step, sight, seats }: Scene): StageSpec {
  const each = seatsPerRobot(seats.length);
  const shown = seats.filter((_, i) => i % each === 0).map((seat, place) => ({ seat, place }));
  const open = sight === "as-it-was";
  return {
    scene: "replay",
    open,
    lit: step.phase !== "deployment",
    places: shown.length,
    left: shown.filter(({ seat }) => seat.side !== "curtain").map((each) => robot(each, "lamp")),
    right: open ? shown.filter(({ seat }) => seat.side !== "lamp").map((each) => robot(each, "curtain")) : [],
  };
}

function robot({ seat, place }: { seat: SeatAt; place: number }, side: "lamp" | "curtain"): PlacedRobot {
  return {
    id: seat.seat,
    place,
    eyes: eyesOf(seat, side),
    core: seat.value,
    masked: seat.masked && side === "lamp",
  };
}

function eyesOf({ response, override, mostly, deployed }: SeatAt, side: "lamp" | "curtain"): Eyes {
  if (override) return "forced";
  if (mostly !== null) return mostly[side] === true ? "smile" : "plain";
  if (deployed !== null) return deployed.complied > deployed.refused ? "smile" : "plain";
  return response === "comply" ? "smile" : "plain";
}
