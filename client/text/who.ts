import type { HostSeat } from "../../shared/views/host-view.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import { counted, plural } from "./counted.ts";

/** How many people and how many agents: programs that play a seat of their own. */
export type WhoIsHere = Pick<Pulse, "people" | "agents">;

/** "3 people and 21 agents". Kinds of which there is none are left out. */
function headcountText({ people, agents }: WhoIsHere): string {
  const some = counted(people, { one: "person", other: "people" });
  const others = counted(agents, { one: "agent", other: "agents" });
  if (agents === 0) return some;
  return people === 0 ? others : `${some} and ${others}`;
}

/** Who is who. It may be read before a reveal. */
export const WHO = {
  here: (who: WhoIsHere) =>
    `${headcountText(who)} ${plural(who.people + who.agents, { one: "is", other: "are" })} here`,
  seated: (who: WhoIsHere) => `${headcountText(who)} had a seat at the end.`,
  /** On the screen, each after its number: **3** people and **21** agents are here. */
  people: (n: number) => plural(n, { one: "person", other: "people" }),
  and: "and",
  agents: (n: number) => plural(n, { one: "agent", other: "agents" }),
  agentsHere: (n: number) => plural(n, { one: "agent is here", other: "agents are here" }),
  /** Beside a name, where it is no person's. */
  players: { person: "", agent: "agent" } as const satisfies Readonly<Record<NonNullable<HostSeat["player"]>, string>>,
} as const;

/** Whose answers figures are over. */
export const WHOSE = {
  people: "Agents took part as well. Figures are over people only.",
  all: "Rehearsal: agents took people’s parts. Nothing here is data of people.",
  model: "No person was a model in this block: figures of models are over agents, and are no data of people.",
  trainer: "No person was a trainer in this block: figures of trainers are over agents, and are no data of people.",
  both: "Agents are counted as well, as the host chose: figures are over people and agents.",
} as const;
