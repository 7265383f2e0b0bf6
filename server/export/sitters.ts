import { type GameEvent, type SeatNumber, takenBy } from "../../shared/game/events.ts";

/** Somebody who has a seat, or had one. A seat that is given back can go to somebody else. */
export interface Sitter {
  readonly seat: SeatNumber;
  /** The pseudonym, as it was last. */
  readonly name: string;
  /** R41. Whether it is an agent that takes a person's part. */
  readonly cast: boolean;
  /** R37. Check questions answered, before and after. */
  readonly questions: number;
}

/** Who had which seat, and when. */
export interface Sitters {
  /** In order of coming. */
  readonly all: readonly Sitter[];
  /** Whether this one still has the seat. */
  readonly isSeated: (sitter: Sitter) => boolean;
  /** Who had the seat when this round was resolved; undefined for an agent. */
  readonly inRound: (block: number, round: number, seat: SeatNumber) => Sitter | undefined;
  /** Who had it in the last round of the block that was resolved. */
  readonly inBlock: (block: number, seat: SeatNumber) => Sitter | undefined;
}

/** By their places in the list of all sitters. */
type Seating = ReadonlyMap<SeatNumber, number>;

export function sittersOf(events: readonly GameEvent[]): Sitters {
  const all: Sitter[] = [];
  const seated = new Map<SeatNumber, number>();
  const rounds: Seating[][] = [];
  let at = { block: 0, round: 0 };
  const change = (seat: SeatNumber, to: (sitter: Sitter) => Partial<Sitter>) => {
    const place = seated.get(seat);
    const sitter = place === undefined ? undefined : all[place];
    if (place !== undefined && sitter !== undefined) all[place] = { ...sitter, ...to(sitter) };
  };
  for (const event of events) {
    switch (event.type) {
      case "seatTaken":
        seated.set(event.seat, all.length);
        all.push({ seat: event.seat, name: event.name, cast: takenBy(event) !== "person", questions: 0 });
        break;
      case "seatFreed":
        seated.delete(event.seat);
        break;
      case "seatRenamed":
        change(event.seat, () => ({ name: event.name }));
        break;
      case "questionAnswered":
        change(event.seat, ({ questions }) => ({ questions: questions + 1 }));
        break;
      case "requestsDealt":
        at = event;
        break;
      case "roundResolved":
        rounds[at.block] ??= [];
        rounds[at.block]?.push(new Map(seated));
        break;
    }
  }
  const sitterIn = (seating: Seating | undefined, seat: SeatNumber) => all[seating?.get(seat) ?? -1];
  return {
    all,
    isSeated: (sitter) => sitterIn(seated, sitter.seat) === sitter,
    inRound: (block, round, seat) => sitterIn(rounds[block]?.[round], seat),
    inBlock: (block, seat) => sitterIn(rounds[block]?.at(-1), seat),
  };
}
