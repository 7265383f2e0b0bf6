import { matchMaker, ServerError } from "@colyseus/core";
import type { Registry } from "../classroom/registry.ts";
import { isRoomAlive } from "../cluster/remote-rooms.ts";
import type { EventStore } from "../store/event-store.ts";
import { hasKey } from "./authentication.ts";
import type { CodeLimit } from "./rate-limits.ts";
import { VISITOR } from "./visitor.ts";

const { controller } = matchMaker;
/** Colyseus' own way from a code to a place in its room. */
const invokeMethod = controller.invokeMethod;

export interface JoinLimitSettings {
  readonly codes: CodeLimit;
  readonly registry: Registry;
  readonly store: EventStore;
  readonly refused: (why: "too-many-tries") => void;
}

/**
 * Limits joins by how many wrong codes came from the visitor's address. A client that shows a key of the classroom uses no try.
 * While a classroom moves from one server to another, clients are told to come again.
 */
export function limitJoins({ codes, registry, store, refused }: JoinLimitSettings): void {
  controller.invokeMethod = async (method, code, options, context) => {
    const visitor = context?.headers.get(VISITOR) ?? "";
    const isHere = await isRoomAlive(code);
    const isDue = !isHere && (await store.classroom(code))?.closed === false;
    if (!(await hasKey(registry, code, options))) {
      if (!codes.mayAsk(visitor, code)) {
        refused("too-many-tries");
        // Not one of the game's refusals, which would be final: a phone that knows the code tries again.
        throw new ServerError(429, "There were too many wrong codes from this address.");
      }
      if (isHere || isDue) codes.wasRight(visitor, code);
    }
    if (isDue) throw new ServerError(503, "This classroom comes back in a moment.");
    return invokeMethod.call(controller, method, code, options, context);
  };
}
