import type { HostSeat, HostView } from "../../../shared/views/host-view.ts";

/** Who needs the host. Short drops come back by themselves, and are not shown. */

const AWAY_LONG = 30_000;
/** More lines than this would be a list to work through, and not a hint. */
const MOST_LINES = 3;

/** Where a seat plays; null if it is not seated in a lab. */
export interface Seating {
  readonly lab: number;
  readonly role: "trainer" | "model";
}

export function seatingOf(view: HostView): ReadonlyMap<number, Seating> {
  const places = new Map<number, Seating>();
  for (const [lab, { trainer, models }] of view.labs.entries()) {
    places.set(trainer.seat, { lab: lab + 1, role: "trainer" });
    for (const model of models) places.set(model.seat, { lab: lab + 1, role: "model" });
  }
  return places;
}

export type Need =
  | { readonly kind: "away"; readonly seat: HostSeat; readonly seating: Seating | null; readonly since: number }
  | { readonly kind: "late"; readonly names: readonly string[] };

export interface Needs {
  readonly lines: readonly Need[];
  readonly more: number;
}

export function needsOf(view: HostView, now: number): Needs {
  const places = seatingOf(view);
  const all: Need[] = [];
  for (const seat of view.people) {
    if (seat.awaySince === null || now - seat.awaySince < AWAY_LONG) continue;
    all.push({ kind: "away", seat, seating: places.get(seat.seat) ?? null, since: seat.awaySince });
  }
  const late = view.people.filter((seat) => seat.status === "late").map((seat) => seat.name ?? "");
  const lines = all.slice(0, late.length > 0 ? MOST_LINES - 1 : MOST_LINES);
  const more = all.length - lines.length;
  if (late.length > 0) lines.push({ kind: "late", names: late });
  return { lines, more };
}

/** Whether somebody in this lab has lost the connection. */
export function needsSomeone(lab: HostView["labs"][number]): boolean {
  return [lab.trainer, ...lab.models].some((seat) => seat.status === "away");
}
