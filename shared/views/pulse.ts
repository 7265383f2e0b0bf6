import type { Beat } from "../rules/beats.ts";
import type { PhaseName } from "../rules/words.ts";

/** What everyone may know at every moment: the synchronised state carries this and nothing else. */
export interface Pulse {
  readonly phase: PhaseName;
  readonly block: number;
  readonly round: number;
  readonly beat: Beat;
  /** When a timed phase ends, ms since 1970 by the server's clock; 0 if it has no time. */
  readonly endsAt: number;
  readonly paused: boolean;
  /** While paused: the time left, ms. */
  readonly timeLeft: number;
  /** People with a seat, and how many of them are connected. */
  readonly people: number;
  readonly here: number;
  /** R41. Agents with a seat of their own. They are not among the people. */
  readonly agents: number;
  /** Of those who are asked in this phase, people and such agents, how many have acted. In the briefing: how many have read it; in the debrief: answered the check questions. */
  readonly asked: number;
  readonly acted: number;
  /** R31. Whether no host is connected. */
  readonly hostAway: boolean;
  /** R33. Whether somebody was given more time in this phase than the others. */
  readonly moreTime: boolean;
}

/** R33. Whether time is up, but not for somebody who was given more. */
export function waitsForOne({ moreTime, hostAway, paused, endsAt }: Pulse, now: number): boolean {
  return moreTime && !hostAway && !paused && endsAt > 0 && now >= endsAt;
}

/** R31. Whether the phase would be over, but waits for its host. */
export function waitsForHost({ hostAway, paused, endsAt, asked, acted }: Pulse, now: number): boolean {
  return hostAway && !paused && endsAt > 0 && (now >= endsAt || (asked > 0 && acted === asked));
}
