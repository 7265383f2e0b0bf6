import { hasActed, isAsked } from "./acting.ts";
import type { CommandRefusal, HostCommand } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import type { Lab, SeatNumber } from "./events.ts";
import { looksLike } from "./look-alikes.ts";
import { tidyName } from "./names.ts";
import { isActing, isBeforeRounds, isMoment } from "./phase.ts";
import { type Classroom, currentBlock, isTaken, type Seat } from "./state.ts";
import { MAX_MODELS } from "./words.ts";

type Help<T extends HostCommand["type"]> = Extract<HostCommand, { type: T }>;
type HelpCommand = Help<"freeSeat" | "giveTime" | "renameSeat" | "moveSeat">;

/** Carries out what the host does for one person by hand, or says why not. */
export function help(draft: Draft, command: HelpCommand): CommandRefusal | null {
  const seat = draft.room.seats[command.seat];
  if (seat === undefined || !isTaken(seat)) return "no-such-seat";
  switch (command.type) {
    case "freeSeat":
      happen(draft, { type: "seatFreed", seat: seat.number });
      return null;
    case "giveTime":
      return giveTime(draft, seat, command);
    case "renameSeat":
      return rename(draft, seat, command.name);
    case "moveSeat":
      return move(draft, seat.number, command.lab);
  }
}

/** R33. The phase waits for this person, though time is up for the others. */
function giveTime(draft: Draft, seat: Seat, { from, seconds }: Help<"giveTime">): CommandRefusal | null {
  const { room, now } = draft;
  const { phase } = room;
  if (!isMoment(phase, from) || !phase.timed || phase.endsAt === null || !isActing(phase.name)) return "wrong-phase";
  if (room.paused !== null) return "paused";
  if (!isAsked(room, seat)) return "not-playing-yet";
  if (hasActed(room, seat.number)) return "already-answered";
  const endsAt = Math.max(room.moreTime[seat.number] ?? 0, phase.endsAt, now) + seconds * 1000;
  happen(draft, { type: "timeGiven", seat: seat.number, endsAt });
  return null;
}

/** R34. Another name for the person, which nobody else's could be taken for. */
function rename(draft: Draft, seat: Seat, wanted: string): CommandRefusal | null {
  const name = tidyName(wanted);
  if (name === null) return "bad-name";
  const others = draft.room.seats.filter(isTaken).filter(({ number }) => number !== seat.number);
  if (others.some((other) => looksLike(other.name, name))) return "name-taken";
  if (name !== seat.name) happen(draft, { type: "seatRenamed", seat: seat.number, name });
  return null;
}

/** R35. Between two blocks: once the labs are seated, and before anybody has played in them. */
function move(draft: Draft, seat: SeatNumber, to: number): CommandRefusal | null {
  const block = currentBlock(draft.room);
  const place = block?.places[seat];
  if (!isBeforeRounds(draft.room.phase.name) || block === undefined) return "wrong-phase";
  if (place === undefined) return "not-playing-yet";
  const [own, other] = [block.labs[place.lab], block.labs[to]];
  if (own === undefined || other === undefined) return "no-such-lab";
  if (own === other) return null;
  const agent = [place.role === "trainer" ? [other.trainer] : other.models].flat().find(isAgent(draft.room));
  const changed =
    agent === undefined ? joined(own, other, seat) : [exchanged(own, seat, agent), exchanged(other, agent, seat)];
  if (changed === null) return "lab-full";
  const [ownNow = own, otherNow = other] = changed;
  const labs = block.labs.map((lab) => (lab === own ? ownNow : lab === other ? otherNow : lab));
  happen(draft, { type: "labsRearranged", labs });
  return null;
}

function isAgent(room: Classroom): (seat: SeatNumber) => boolean {
  return (number) => {
    const seat = room.seats[number];
    return seat !== undefined && !isTaken(seat);
  };
}

/** The lab with one seat in another's place. */
function exchanged({ trainer, models }: Lab, out: SeatNumber, into: SeatNumber): Lab {
  const swap = (seat: SeatNumber) => (seat === out ? into : seat);
  return { trainer: swap(trainer), models: models.map(swap) };
}

/** A model more here and one less there; null if that lab is full, or this one would have none, or it is the trainer. */
function joined(own: Lab, other: Lab, seat: SeatNumber): readonly [Lab, Lab] | null {
  if (own.trainer === seat || own.models.length < 2 || other.models.length >= MAX_MODELS) return null;
  const left = own.models.filter((model) => model !== seat);
  return [
    { ...own, models: left },
    { ...other, models: [...other.models, seat] },
  ];
}
