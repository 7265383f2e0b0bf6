import { matchMaker, ServerError } from "@colyseus/core";
import type { Registry } from "../classroom/registry.ts";
import { askRoom, isSomewhere } from "../cluster/remote-rooms.ts";
import type { EventStore } from "../store/event-store.ts";
import { parseJoin } from "./authentication.ts";
import type { Codes } from "./rate-limits.ts";
import { VISITOR } from "./visitor.ts";

const { controller } = matchMaker;
/** Colyseus' own way from a code to a place in its room. */
const invokeMethod = controller.invokeMethod;

export interface LookupSettings {
  readonly codes: Codes;
  readonly registry: Registry;
  readonly store: EventStore;
  readonly refused: (why: "too-many-tries") => void;
}

/**
 * Has every join limited by how many wrong codes came from where it comes from. Who shows a key of the classroom needs no try.
 * Who comes while a classroom is between two servers is told to come again.
 */
export function limitLookups({ codes, registry, store, refused }: LookupSettings): void {
  controller.invokeMethod = async (method, code, options, context) => {
    const visitor = context?.headers.get(VISITOR) ?? "";
    const isHere = await isSomewhere(code);
    const isDue = !isHere && (await store.classroom(code))?.closed === false;
    if (!(await hasKey(registry, code, options))) {
      if (!codes.mayAsk(visitor, code)) {
        refused("too-many-tries");
        // Said as no refusal of the game's, which would be final: a phone that knows the code tries again.
        throw new ServerError(429, "There were too many wrong codes from this address.");
      }
      if (isHere || isDue) codes.wasRight(visitor, code);
    }
    if (isDue) throw new ServerError(503, "This classroom comes back in a moment.");
    return invokeMethod.call(controller, method, code, options, context);
  };
}

async function hasKey(registry: Registry, code: string, options: unknown): Promise<boolean> {
  const join = parseJoin(options);
  if (typeof join === "string" || join.as === "screen" || join.as === "probe") return false;
  if (join.as === "seat") return (await askRoom(code, "isKnown", join.key)) === true;
  return join.as !== "return" && registry.isHost(code, join.key);
}
