import type { Client } from "@colyseus/core";
import type { EventType, GameEvent } from "../../shared/game/events.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { projectHost, projectRemote, projectScreen, projectSeat } from "../../shared/views/project.ts";

/** A socket of the room: as much of Colyseus' client as is needed. */
export type RoomSocket = Pick<Client, "send" | "leave">;

/** Who is at the other end of a connection: for whom a view is made. */
export type Audience =
  | { readonly as: "seat"; readonly seat: number }
  | { readonly as: "host" }
  | { readonly as: "remote" }
  | { readonly as: "screen" }
  /** A phone that only finds out whether it could get in. */
  | { readonly as: "probe" };

/** Events that change what one seat sees, and nobody else but the host. */
const OWN: ReadonlySet<EventType> = new Set<EventType>([
  "seatReady",
  "questionAnswered",
  "comprehensionAnswered",
  "timeGiven",
  "intentionChosen",
  "explained",
  "guessesMade",
  "judged",
  "orderGiven",
  "deploymentForeseen",
]);

/** Events that change no seat's view: the synchronised state tells of them. */
const NOBODYS: ReadonlySet<EventType> = new Set<EventType>([
  "seatWentAway",
  "seatCameBack",
  "hostWentAway",
  "hostCameBack",
  "phaseExtended",
  "paused",
  "resumed",
  "screenSet",
  "soundSet",
  "anyNameSet",
  "castCounted",
  "speedSet",
]);

/** Whether a batch of events that changes the views of few changes what is shown to all, or to the instructor's phone. */
export function isShownToAll(events: readonly GameEvent[]): boolean {
  return events.some(({ type }) => !OWN.has(type) || type === "questionAnswered");
}

/** Whose views a batch of events changes: every seat's, or those of a few. `room` is what the classroom has become by it. */
export function seatsTouched(events: readonly GameEvent[], room: Classroom): "all" | ReadonlySet<number> {
  const seats = new Set<number>();
  for (const event of events) {
    // R33. A pause has put off the end of those who were given more time, and only their views tell it.
    if (event.type === "resumed") for (const seat of withMoreTime(room)) seats.add(seat);
    if (NOBODYS.has(event.type)) continue;
    if (OWN.has(event.type) || event.type === "seatTaken") {
      if ("seat" in event) seats.add(event.seat);
    } else return "all";
  }
  return seats;
}

function withMoreTime({ moreTime }: Classroom): number[] {
  return moreTime.flatMap((until, seat) => (until === undefined ? [] : [seat]));
}

/** What an audience sees of the classroom; null if nothing: for a seat that does not exist, and for a probe. */
export function viewFor(audience: Audience, room: Classroom) {
  switch (audience.as) {
    case "seat":
      return projectSeat(room, audience.seat);
    case "host":
      return projectHost(room);
    case "remote":
      return projectRemote(room);
    case "screen":
      return projectScreen(room);
    case "probe":
      return null;
  }
}
