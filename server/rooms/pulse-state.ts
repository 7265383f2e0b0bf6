import { type SchemaType, schema, t } from "@colyseus/schema";
import type { Pulse } from "../../shared/views/pulse.ts";

/** The synchronised state: what everyone may know, and nothing else. */
export const PulseState = schema(
  {
    phase: t.string(),
    block: t.uint8(),
    round: t.uint8(),
    beat: t.string(),
    endsAt: t.float64(),
    paused: t.boolean(),
    timeLeft: t.float64(),
    people: t.uint16(),
    here: t.uint16(),
    agents: t.uint16(),
    asked: t.uint16(),
    acted: t.uint16(),
    hostAway: t.boolean(),
    moreTime: t.boolean(),
  },
  "PulseState",
);
export type PulseState = SchemaType<typeof PulseState>;

export function writePulse(state: PulseState, pulse: Pulse): void {
  Object.assign(state, pulse);
}
