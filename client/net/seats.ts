/** A seat that somebody on this device has in a classroom. */
export interface Remembered {
  readonly key: string;
  readonly name: string;
}

/** The seats in what was stored, by this version or by one that knew a single seat. What can't be read is passed over. */
export function parseSeats(text: string | null): readonly Remembered[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return (Array.isArray(stored) ? stored : [stored]).filter(isSeat).map(({ key, name }) => ({ key, name }));
  } catch {
    return [];
  }
}

function isSeat(stored: Partial<Remembered> | null): stored is Remembered {
  return typeof stored?.key === "string" && typeof stored.name === "string";
}

/** With this seat, under this name. The same list if nothing is new. */
export function withSeat(seats: readonly Remembered[], seat: Remembered): readonly Remembered[] {
  const known = seats.find(({ key }) => key === seat.key);
  if (known === undefined) return [...seats, seat];
  return known.name === seat.name ? seats : seats.map((each) => (each === known ? seat : each));
}

export function withoutSeat(seats: readonly Remembered[], key: string): readonly Remembered[] {
  return seats.filter((seat) => seat.key !== key);
}
