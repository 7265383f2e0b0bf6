import { matchMaker } from "@colyseus/core";
import type { CodeFacts } from "../../shared/protocol/messages.ts";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";

/** What a server may ask of a classroom's room, wherever that is. */
export interface Asked {
  facts(): Omit<CodeFacts, "code">;
  /** Whether a device with this key has a seat. */
  isKnown(key: string): boolean;
  /** Ends the classroom and deletes everything of it. False if that could not be done. */
  forget(): Promise<boolean>;
  /** A phone tells the console whether it could get in. */
  reached(report: ReachReport): ReachReply;
}

/** Whether a server that lives has the room of this classroom. One that died is still listed for a while. */
export async function isSomewhere(code: string): Promise<boolean> {
  if (matchMaker.getLocalRoomById(code) !== undefined) return true;
  const listing: { processId: string } | undefined = await matchMaker.driver.findOne({ roomId: code });
  if (listing === undefined) return false;
  return (await matchMaker.presence.channels(`p:${listing.processId}`)).length > 0;
}

/** Asks a classroom's room. Null if no server has it just now, or it does not answer. */
export async function askRoom<What extends keyof Asked>(
  code: string,
  what: What,
  ...about: Parameters<Asked[What]>
): Promise<Awaited<ReturnType<Asked[What]>> | null> {
  if (!(await isSomewhere(code))) return null;
  try {
    return (await matchMaker.remoteRoomCall<Asked>(code, what, about)) as Awaited<ReturnType<Asked[What]>>;
  } catch {
    // It went away meanwhile. Colyseus' error repeats what was asked, which may be a key.
    return null;
  }
}
