import { expect } from "vitest";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { type Command, type CommandRefusal, isRefused } from "../../../shared/game/commands.ts";
import { decide } from "../../../shared/game/decide.ts";
import type { EventBody, GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";

type Expected = Partial<EventBody> & Pick<EventBody, "type">;

/** Given these events, when this command comes, then … */
export function given(history: readonly GameEvent[]) {
  const last = history.at(-1)?.at ?? 0;
  return {
    when(command: Command, now = last) {
      const room = replay(history);
      const before = structuredClone(room);
      const decision = decide(room, command, { now, agents: AGENTS });
      expect(room, "deciding changes nothing by itself").toEqual(before);
      if (!isRefused(decision)) {
        expect(decision.room, "the room decided is the one its events lead to").toEqual(
          replay([...history, ...decision.events]),
        );
      }
      return {
        /** … exactly these events happen, each with at least what is said of it. */
        happens(...expected: readonly Expected[]): void {
          expect(decision).toMatchObject({ events: expected });
        },
        /** … it is accepted, and nothing happens. */
        changesNothing(): void {
          expect(decision).toEqual({ events: [], room });
        },
        /** … it is refused. */
        isRefused(code: CommandRefusal): void {
          expect(isRefused(decision) ? decision.refused : decision).toBe(code);
        },
      };
    },
  };
}
