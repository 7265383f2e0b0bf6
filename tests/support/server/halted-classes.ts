import type { Created } from "../../../shared/protocol/messages.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import { Host, play, sit } from "./guest.ts";
import type { ServerProcess } from "./server-process.ts";

/** The kinds of phases that have a time in every class. The shortest comes last, for the others are still to be reached meanwhile. */
export const TIMED = ["decide", "deployment", "judge", "outcome"] as const satisfies readonly PhaseName[];

export interface TimedClass {
  readonly host: Host;
  /** When its phase ends by itself, ms, as everybody there is told. */
  readonly endsAt: () => number;
}

/** A class of one person in this phase, of which the rest is agents. */
async function inPhase(url: string, phase: PhaseName): Promise<TimedClass> {
  const response = await fetch(`${url}/api/classrooms`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ lesson: "quick-look", timers: "slow" }),
  });
  const { code, key } = (await response.json()) as Created;
  const host = await Host.open(url, code, key);
  const guest = await sit(url, code, 1);
  if (phase === "judge") {
    // Which is over at once where nobody has anything to do: once it has decided, the model is asked why.
    await host.goTo("decide", 0);
    await guest.at("decide", 0);
    await play(guest);
  } else {
    await host.goTo(phase, phase === "deployment" ? undefined : 0);
  }
  await host.until(() => host.pulse.phase === phase);
  return { host, endsAt: () => Number(host.pulse.endsAt) };
}

/** One class in each kind of timed phase. */
export async function classesInTimedPhases(server: ServerProcess): Promise<TimedClass[]> {
  const classes: TimedClass[] = [];
  for (const phase of TIMED) classes.push(await inPhase(server.url, phase));
  return classes;
}

/** Halts the server for so long, ms, which is what is to be seen. */
export async function haltFor(server: ServerProcess, ms: number): Promise<void> {
  server.halt();
  await new Promise((resolve) => setTimeout(resolve, ms));
  server.goOn();
}
