import type { SeatView } from "../../shared/views/seat-view.ts";
import type { SocketPlayer } from "./player.ts";

/** Words that a view of this kind must not have as a field, at any depth, before the end of the reveal. */
const FORBIDDEN: Partial<Record<SeatView["kind"], readonly string[]>> = {
  "model-decide": ["tier", "audited", "prediction", "guesses", "response", "rating"],
  "model-waiting": ["tier", "audited", "prediction", "guesses", "response", "rating", "observed"],
  "model-outcome": ["tier", "prediction", "guesses"],
  "trainer-decide": ["flag", "intention", "response", "value", "override", "reason", "note"],
  "trainer-judge": ["flag", "intention", "value", "override"],
  "trainer-outcome": ["flag", "intention", "value", "override", "tier"],
  "model-deployment": ["refused", "complied", "prediction"],
  "trainer-deployment": ["order", "value", "refused", "complied"],
};

/** Everything in the recorded views of a rehearsal that their seats may not have had, in words. */
export function leaksIn(players: readonly SocketPlayer[]): string[] {
  return players.flatMap((player) => player.log.views.flatMap((text) => leaksInView(player, players, text)));
}

function leaksInView(player: SocketPlayer, players: readonly SocketPlayer[], text: string): string[] {
  const view: SeatView = JSON.parse(text);
  const where = `Seat ${player.seat}, ${view.kind}`;
  const leaks: string[] = [];
  for (const match of text.matchAll(/note-(\d+)-\d+-end/g)) {
    if (Number(match[1]) !== player.seat && !mayReadNotes(view)) leaks.push(`${where}: another seat's note`);
  }
  for (const other of players) {
    if (other !== player && other.name !== "" && text.includes(`"${other.name}"`)) leaks.push(`${where}: another name`);
  }
  const fields = fieldsOf(view);
  for (const field of FORBIDDEN[view.kind] ?? []) if (fields.has(field)) leaks.push(`${where}: ${field}`);
  if (view.kind === "trainer-judge") {
    for (const card of view.cards) {
      const hidden = card.tier === "paid" && !card.audited && card.seen !== null && card.seen.response !== "object";
      if (hidden) leaks.push(`${where}: an unseen response`);
    }
  }
  return leaks;
}

function mayReadNotes(view: SeatView): boolean {
  return view.kind === "trainer-judge" && view.treatment.scratchpad === "visible";
}

/** The names of all fields in a view, the treatment's apart: it is known to all. */
function fieldsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(name);
    if (name !== "treatment") fieldsOf(inner, found);
  }
  return found;
}
