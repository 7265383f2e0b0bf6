import type { MixName } from "../../shared/protocol/wire.ts";
import { counted } from "./counted.ts";

/** What the console and the screen say where agents take people's parts. It may be read before a reveal. */
export const REHEARSAL = {
  label: "Rehearsal with agents",
  /** Where they count beside people. */
  labelCounted: "Rehearsal: people and agents are counted",
  fill: "Rehearse with agents",
  howMany: "How many",
  mix: "How they play",
  mixes: {
    clear: "Clearly: most do one thing or the other",
    weighing: "All weigh what training does",
    ordinary: "One in five weighs what training does",
    unaware: "Nobody weighs what training does",
    coins: "All answer at random",
  } satisfies Record<MixName, string>,
  here: (n: number) =>
    `${counted(n, { one: "agent takes", other: "agents take" })} part as people would. Whoever joins plays with them.`,
  mixed:
    "Where people play, only they are counted: with a few phones of your own, report and reveal have little to show.",
  count: "Count agents as well",
  countNote:
    "For a talk with a few volunteers. Console, screen and data then say that figures are over people and agents.",
  empty: "Send the agents home",
} as const;

export const DEMONSTRATION = {
  title: "Demonstration",
  lead: (people: number) =>
    `For a talk: ${people} agents play this lesson by themselves, from the lobby to the debrief. You can pause, step and change the speed at any time.`,
  speed: "Speed",
  times: (speed: number) => `${speed}×`,
  start: "Open a demonstration",
} as const;
